"""Columns of a table: added, taken away, moved, aligned."""

from __future__ import annotations

from collections.abc import Callable

from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.row_text import LEAST_WIDTH, aligned_run, line_of, run_sign, with_cells
from editor.writing.rows import Alignment, Row, RowKind, Table, table_at


def add_column(body: Body, selection: Selection, *, right: bool) -> Change | None:
    """Add an empty column right or left of the one at hand; the caret goes to its cell."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None:
        return None
    place = here[1] + right

    def added(row: Row) -> list[str] | None:
        cells = [row.raw(at) for at in range(len(row.cells))]
        if place > len(cells):
            return None
        blank = " " * LEAST_WIDTH if row.kind is RowKind.CELLS else run_sign(row) * LEAST_WIDTH
        return _spaced(row, [*cells[:place], blank, *cells[place:]], (place - 1, place + 1))

    return _columns(body, table, added, (here[0], place))


def remove_column(body: Body, selection: Selection) -> Change | None:
    """Take the column at hand away; None for the only one."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None or table.columns < 2:
        return None
    number, place = here

    def removed(row: Row) -> list[str] | None:
        cells = [row.raw(at) for at in range(len(row.cells))]
        if place >= len(cells):
            return None
        blank = " " * LEAST_WIDTH if row.kind is RowKind.CELLS else run_sign(row) * LEAST_WIDTH
        return _spaced(row, [*cells[:place], *cells[place + 1 :]] or [blank], ())  # without a cell it were no row

    return _columns(body, table, removed, (number, min(place, table.columns - 2)))


def move_column(body: Body, selection: Selection, step: int) -> Change | None:
    """Change places with the column left (-1) or right (1), the caret with it; None at the ends."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None or not 0 <= here[1] + step < table.columns:
        return None
    place, other = here[1], here[1] + step

    def moved(row: Row) -> list[str] | None:
        cells = [row.raw(at) for at in range(len(row.cells))]
        if min(place, other) >= len(cells):
            return None
        if max(place, other) >= len(cells):
            cells.append(" " * LEAST_WIDTH if row.kind is RowKind.CELLS else run_sign(row) * LEAST_WIDTH)
        cells[place], cells[other] = cells[other], cells[place]
        return _spaced(row, cells, (place, other))

    return _columns(body, table, moved, (here[0], other))


def align_column(body: Body, selection: Selection, alignment: Alignment) -> Change | None:
    """Align the column at hand; None in a table without a header, which kramdown aligns in no way."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    separator = table.separator if table else None
    if table is None or here is None or separator is None:
        return None
    draft = Draft(body)
    column = here[1]
    if column < len(separator.cells):
        cell = separator.cells[column]
        start = separator.line.start
        run = separator.text(column)
        begin = start + cell.start + separator.raw(column).index(run)
        draft.replace(begin, begin + len(run), aligned_run(len(run), alignment, "-"))
    else:
        cells = [separator.raw(at) for at in range(len(separator.cells))]
        missing = ["-" * LEAST_WIDTH] * (column - len(cells))
        new = with_cells(
            separator, [*cells, *missing, aligned_run(LEAST_WIDTH, alignment, "-")], leading=table.rows[0].leading
        )
        draft.replace(separator.line.start, separator.line.end, new)
    return draft.change(draft.moved_selection(selection))


def _columns(body: Body, table: Table, change: Callable[[Row], list[str] | None], caret: tuple[int, int]) -> Change:
    """Give each row the cells that *change* makes of it, and put the caret into the cell *caret*."""
    new = [change(row) for row in table.rows]
    begin = new[0]
    leading = table.rows[0].leading or (begin is not None and not begin[0].strip(" \t"))
    draft = Draft(body)
    place = table.rows[caret[0]].line.start
    growth = 0
    for number, (row, cells) in enumerate(zip(table.rows, new, strict=True)):
        text = row.line.text
        if cells is not None:
            text = with_cells(row, cells, leading=leading)
            draft.replace(row.line.start, row.line.end, text)
        if number == caret[0]:
            there = line_of(text, row.line.start + growth, leading=leading)
            place = there.inner(min(caret[1], len(there.cells) - 1)).start if there.cells else place + growth
        growth += len(text) - len(row.line.text)
    return draft.change(Selection.at(place))


def _spaced(row: Row, cells: list[str], moved: tuple[int, ...]) -> list[str]:
    """Return *cells* with blanks between those that *moved* away from an end without a pipe and their neighbours."""
    if row.kind is not RowKind.CELLS or (row.leading and row.trailing):
        return cells
    for at in moved:
        if 0 <= at < len(cells) and cells[at].strip(" \t"):
            cell = cells[at]
            cells[at] = " " * (cell[0] not in " \t") + cell + " " * (cell[-1] not in " \t")
    if not row.leading and cells[0].strip(" \t"):
        cells[0] = cells[0].removeprefix(" ")
    if not row.trailing and cells[-1].strip(" \t"):
        cells[-1] = cells[-1].removesuffix(" ")
    return cells
