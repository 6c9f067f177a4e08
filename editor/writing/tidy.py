"""A table whose columns stand below one another, on request."""

from __future__ import annotations

from typing import Literal

from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.row_text import LEAST_WIDTH, aligned_run, line_of, run_sign, with_cells
from editor.writing.rows import Alignment, RowKind, spelled_alignment, table_at
from editor.writing.widths import width


def tidy_table(body: Body, selection: Selection, *, ambiguous: Literal[1, 2] = 1) -> Change | None:
    """Pad the cells of the table at hand so that its columns stand below one another where kanji are two wide."""
    table = table_at(body, selection.caret)
    if table is None:
        return None
    widths = [
        max(
            LEAST_WIDTH,
            *(width(table.rows[at].text(column), ambiguous=ambiguous) for at in table.cell_rows),
        )
        for column in range(table.columns)
    ]
    here = table.cell_at(selection.caret)
    draft = Draft(body)
    leading = any(row.leading for row in table.rows)
    trailing = any(row.trailing for row in table.rows)
    caret = selection.caret
    growth = 0
    for number, row in enumerate(table.rows):
        cells = []
        for column, columns in enumerate(widths):
            if row.kind is RowKind.CELLS:
                text = row.text(column)
                room = columns - width(text, ambiguous=ambiguous)
                cells.append(" " + _padded(text, room, table.alignment(column)) + " ")
            else:
                alignment = (
                    table.alignment(column) if number == table.header_end - 1 else spelled_alignment(row.text(column))
                )
                cells.append(" " + aligned_run(columns, alignment, run_sign(row), exact=True) + " ")
        new = with_cells(row, cells, leading=leading, whole=True, trailing=trailing).rstrip(" \t")
        draft.replace(row.line.start, row.line.end, new)
        if here is not None and here[0] == number and row.kind is RowKind.CELLS:
            begins = line_of(new, row.line.start + growth, leading=leading)
            inner = begins.inner(here[1]) if here[1] < len(begins.cells) else None
            if inner is not None and here[1] < len(row.cells):
                offset = max(0, selection.caret - row.inner(here[1]).start)
                caret = inner.start + min(offset, len(inner))
        growth += len(new) - len(row.line.text)
    change = draft.change(Selection.at(caret))
    return Change(change.edits, change.selection if change.edits else selection)


def _padded(text: str, room: int, alignment: Alignment) -> str:
    if alignment is Alignment.RIGHT:
        return " " * room + text
    if alignment is Alignment.CENTER:
        return " " * (room // 2) + text + " " * (room - room // 2)
    return text + " " * room
