"""What is done to a table: cells to go to and to fill, rows to add, take away and move."""

from __future__ import annotations

from editor.writing.blocks import continuation, put_block
from editor.writing.body import Body
from editor.writing.cells import BREAK, Cells, comma_separated, escaped, tab_separated
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import is_code, parts_of
from editor.writing.row_text import LEAST_WIDTH, blank_like, line_of, with_cells
from editor.writing.rows import Row, RowKind, Table, table_at


def insert_table(body: Body, selection: Selection, rows: int = 2, columns: int = 2) -> Change | None:
    """Put an empty table with a header and *rows* rows at the caret's line or behind its block; None in code.

    Selected lines with tabs, commas or semicolons between cells become the table instead. The caret goes to its first
    cell.
    """
    if (change := _table_of_lines(body, selection)) is not None:
        return change
    return _put_table(body, selection, [[""] * columns for _ in range(rows + 1)])


def _table_of_lines(body: Body, selection: Selection) -> Change | None:
    """Return the change of the selected lines into a table; None where they hold no cells."""
    lines = body.lines(selection.start, selection.end)
    prefix = continuation(parts_of(lines[0]))
    if len(lines) < 2 or any(is_code(body, parts_of(line)) or table_at(body, line.start) for line in lines):
        return None
    if not all(line.text.startswith(prefix) for line in lines):
        return None
    text = "\n".join(line.text[len(prefix) :] for line in lines)
    cells = tab_separated(text) or comma_separated(text)
    if cells is None:
        return None
    start = lines[0].start + len(prefix)
    rows = _lines_of_table([[escaped(cell) for cell in row] for row in cells])
    draft = Draft(body)
    draft.replace(start, lines[-1].end, (body.ending_at(lines[0]) + prefix).join(rows))
    place = start + 2
    return draft.change(Selection(place, place + len(escaped(cells[0][0]))))


def table_of(body: Body, selection: Selection, cells: Cells) -> Change | None:
    """Put *cells* as a table, the first row as its header, at the caret's line or behind its block."""
    columns = max(map(len, cells), default=0)
    if not columns:
        return None
    rows = [[escaped(cell) for cell in row] + [""] * (columns - len(row)) for row in cells]
    return _put_table(body, selection, rows if len(rows) > 1 else [*rows, [""] * columns])


def next_cell(body: Body, selection: Selection) -> Change | None:
    """Select the text of the next cell; behind the last one a row is added. None outside of tables."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None:
        return None
    number, column = here
    if table.rows[number].kind is RowKind.CELLS and column + 1 < len(table.rows[number].cells):
        return _select(table, number, column + 1)
    behind = [at for at in table.cell_rows if at > number and table.rows[at].cells]
    if behind:
        return _select(table, behind[0], 0)
    return add_row(body, selection, below=True, column=0)


def previous_cell(body: Body, selection: Selection) -> Change | None:
    """Select the text of the cell before; the first stays. None outside of tables."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None:
        return None
    number, column = here
    if table.rows[number].kind is RowKind.CELLS and column > 0:
        return _select(table, number, column - 1)
    before = [at for at in table.cell_rows if at < number and table.rows[at].cells]
    if not before:
        return Change((), selection)
    return _select(table, before[-1], len(table.rows[before[-1]].cells) - 1)


def cell_below(body: Body, selection: Selection) -> Change | None:
    """Select the text of the cell below; below the last one a row is added. None outside of one cell."""
    within = _cell_around(body, selection)
    if within is None:
        return None
    table, number, column = within
    inner = table.rows[number].inner(column)
    if not selection.is_empty and (selection.start, selection.end) != (inner.start, inner.end):
        return None
    below = [at for at in table.cell_rows if at > number and table.rows[at].cells]
    if not below:
        return add_row(body, selection, below=True)
    return _select(table, below[0], min(column, len(table.rows[below[0]].cells) - 1))


def break_in_cell(body: Body, selection: Selection) -> Change | None:
    """Break the line within a cell; None outside of one."""
    if not is_in_cell(body, selection):
        return None
    draft = Draft(body)
    draft.replace(selection.start, selection.end, BREAK)
    return draft.change(Selection.at(selection.start + len(BREAK)))


def is_in_cell(body: Body, selection: Selection) -> bool:
    """Tell whether the selection is within one cell of a table that has pipes at both ends of its rows."""
    return _cell_around(body, selection) is not None


def _cell_around(body: Body, selection: Selection) -> tuple[Table, int, int] | None:
    """Return the table, the row and the column of the cell that `is_in_cell` tells of."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.start) if table else None
    if table is None or here is None or here != table.cell_at(selection.end):
        return None
    row = table.rows[here[0]]
    if row.kind is not RowKind.CELLS or not (row.leading and row.trailing and row.cells):
        return None
    start = row.line.start
    if selection.start < start + row.cells[0].start or start + row.cells[-1].end < selection.end:
        return None
    return table, *here


def add_row(body: Body, selection: Selection, *, below: bool, column: int | None = None) -> Change | None:
    """Add an empty row below or above the one at hand, its cells as wide; the caret goes to it.

    Below the header it comes behind the separator; above the header there is no place for one.
    """
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None:
        return None
    number, at = here
    if number < table.header_end:
        if not below:
            return None
        number = table.header_end - 1
    row = table.rows[number]
    like = next((table.rows[n] for n in reversed(table.cell_rows) if n <= number), row)
    text = blank_like(table, like)
    ending = body.ending_at(row.line)
    draft = Draft(body)
    at = at if column is None else column
    if below:
        draft.insert(row.line.end, ending + text)
        start = row.line.end + len(ending)
    else:
        draft.insert(row.line.start, text + ending)
        start = row.line.start
    new = line_of(text, start, leading=table.rows[0].leading)
    return draft.change(Selection.at(new.inner(min(at, len(new.cells) - 1)).start if new.cells else start))


def remove_row(body: Body, selection: Selection) -> Change | None:
    """Take the row at hand away; None for the header and the last row of cells: without it, it is no table."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None:
        return None
    number, column = here
    others = [at for at in table.cell_rows if at >= table.header_end and at != number]
    row = table.rows[number]
    if number < table.header_end or row.kind is not RowKind.CELLS or not others:
        return None
    draft = Draft(body)
    if row.line.ending:
        draft.remove(row.line.start, row.line.next)
    else:
        draft.remove(table.rows[number - 1].line.end, row.line.end)
    target = next((at for at in others if at > number), others[-1])
    cell = table.rows[target].inner(min(column, max(0, len(table.rows[target].cells) - 1)))
    return draft.change(Selection.at(draft.moved(cell.start)))


def move_row(body: Body, selection: Selection, step: int) -> Change | None:
    """Change places with the row above (-1) or below (1), the caret with it; None at the header and the ends."""
    table = table_at(body, selection.caret)
    number = table.row_at(selection.caret) if table else None
    if table is None or number is None or number < table.header_end:
        return None
    rows = [at for at in table.cell_rows if at >= table.header_end]
    if number not in rows or not 0 <= rows.index(number) + step < len(rows):
        return None
    other = table.rows[rows[rows.index(number) + step]]
    row = table.rows[number]
    begin, other_begin = row.line.start + row.content, other.line.start + other.content
    mine, theirs = row.line.text[row.content :], other.line.text[other.content :]
    draft = Draft(body)
    draft.replace(begin, row.line.end, theirs)
    draft.replace(other_begin, other.line.end, mine)
    change = draft.change(selection)
    start = other_begin + (len(theirs) - len(mine) if other_begin > begin else 0)
    first, last = selection.start - begin, min(selection.end - begin, len(mine))
    return Change(change.edits, selection.over(start + max(0, first), start + max(0, last)))


def paste_cells(body: Body, selection: Selection, cells: Cells) -> Change | None:
    """Write *cells* over those of the table from the one at hand to the right and down, with rows and columns added."""
    table = table_at(body, selection.caret)
    here = table.cell_at(selection.caret) if table else None
    if table is None or here is None or not cells:
        return None
    number, column = here
    if not table.rows[number].cells or table.rows[number].kind is not RowKind.CELLS:
        return None
    targets = [at for at in table.cell_rows if at >= number]
    columns = max(column + max(map(len, cells)), table.columns)
    leading = table.rows[0].leading or (number == 0 and column == 0 and not cells[0][0].strip())
    draft = Draft(body)
    for target, values in zip(targets, cells, strict=False):
        row = table.rows[target]
        draft.replace(row.line.start, row.line.end, with_cells(row, _filled(row, column, values), leading=leading))
    last = table.rows[-1]
    prefix = continuation(parts_of(last.line)) + "| " * leading
    blank_before = [""] * column
    more = [prefix + " | ".join((*blank_before, *map(escaped, values))) + " |" for values in cells[len(targets) :]]
    ending = body.ending_at(last.line)
    separator = table.separator
    if separator is not None and columns > len(separator.cells):
        runs = [separator.raw(at) for at in range(len(separator.cells))]
        runs += ["-" * LEAST_WIDTH] * (columns - len(runs))
        draft.replace(separator.line.start, separator.line.end, with_cells(separator, runs, leading=leading))
    if separator is not None and number >= table.header_end and columns > table.columns:
        header = table.rows[0]
        names = [header.raw(at) for at in range(len(header.cells))]
        names += [" " * LEAST_WIDTH] * (columns - len(names))
        draft.replace(header.line.start, header.line.end, with_cells(header, names, leading=leading))
    if more:
        draft.insert(last.line.end, "".join(ending + text for text in more))
    return draft.change(Selection.at(draft.moved(table.rows[number].inner(column).start, behind=False)))


def _filled(row: Row, column: int, values: list[str]) -> list[str]:
    """Return the cells of *row* with *values* from *column* on; the blanks around what they replace stay."""
    new = [row.raw(at) for at in range(len(row.cells))]
    new += [" " * LEAST_WIDTH] * (column + len(values) - len(new))
    for at, value in enumerate(values, column):
        old = new[at]
        bare = old.strip(" \t")
        before = old[: len(old) - len(old.lstrip(" \t"))] if bare else " "
        behind = old[len(old.rstrip(" \t")) :] if bare else " "
        new[at] = before + escaped(value) + behind
    return new


def _put_table(body: Body, selection: Selection, rows: list[list[str]]) -> Change | None:
    if is_code(body, parts_of(body.line_at(selection.caret))):
        return None
    draft = Draft(body)
    at, starts = put_block(body, draft, selection.caret, _lines_of_table(rows))
    first = rows[0][0]
    place = at + starts[0] + 2
    return draft.change(Selection(place, place + len(first)))


def _lines_of_table(rows: list[list[str]]) -> list[str]:
    lines = ["| " + " | ".join(cell or "  " for cell in row) + " |" for row in rows]
    return [lines[0], "|" + "----|" * len(rows[0]), *lines[1:]]


def _select(table: Table, number: int, column: int) -> Change:
    inner = table.rows[number].inner(column)
    return Change((), Selection(inner.start, inner.end))
