"""How a row of a table is spelled: its cells as they are, with the pipes that kramdown needs to see them."""

from __future__ import annotations

from collections.abc import Sequence

from editor.writing.blocks import continuation
from editor.writing.body import Line
from editor.writing.parts import parts_of
from editor.writing.rows import Alignment, Row, RowKind, Table, row_of
from editor.writing.widths import width

LEAST_WIDTH = 3


def with_cells(
    row: Row, cells: Sequence[str], *, leading: bool, whole: bool = False, trailing: bool | None = None
) -> str:
    """Return the line of *row* with *cells*, each with its blanks, in the place of its own.

    *leading* tells that the table's first line begins with a pipe: an empty cell at the start then needs one before
    it, and in any row an empty one at the end needs one behind. *whole* puts pipes at the ends as *leading* and
    *trailing* say, and only pipes between the cells; else they stay as they are.
    """
    text = row.line.text
    between = "|"
    if row.kind is not RowKind.CELLS and not whole and len(row.cells) > 1:
        between = text[row.cells[0].end : row.cells[1].start].strip() or "|"
    is_cells = row.kind is RowKind.CELLS
    first = leading if whole else row.leading or (leading and is_cells and not cells[0].strip(" \t"))
    last = row.trailing if trailing is None else trailing
    last = last or (is_cells and not cells[-1].strip(" \t")) or (len(cells) == 1 and not first)
    body = between.join(cells)
    if not first and whole:
        body = body.removeprefix(" ")
    lead = text[: row.content]
    behind = "" if whole or not row.cells else text[row.cells[-1].end :]
    if last and not behind.startswith(("|", "+")):
        behind = "|" + behind
    return lead + "|" * first + body + behind


def blank_like(table: Table, row: Row) -> str:
    """Return a row of empty cells, each as wide as that of *row*, in the same quote or item."""
    cells = []
    for column in range(max(table.columns, 1)):
        cells.append(" " * max(LEAST_WIDTH, width(row.raw(column))))
    return continuation(parts_of(row.line)) + "|" * table.rows[0].leading + "|".join(cells) + "|"


def line_of(text: str, start: int, *, leading: bool) -> Row:
    """Return the row of cells that *text* is when it stands at *start*."""
    return row_of(Line(start, text, ""), leading=leading)


def aligned_run(size: int, alignment: Alignment, sign: str, *, exact: bool = False) -> str:
    """Return a run of *sign* with the colons of *alignment*, *size* long, or longer where three do not fit."""
    left = alignment in (Alignment.LEFT, Alignment.CENTER)
    right = alignment in (Alignment.RIGHT, Alignment.CENTER)
    least = 1 if exact else LEAST_WIDTH - left - right
    return ":" * left + sign * max(least, size - left - right, 1) + ":" * right


def run_sign(row: Row) -> str:
    """Return the sign of which the runs of a separator or a footer's line are."""
    return "=" if row.kind is RowKind.FOOTER else "-"
