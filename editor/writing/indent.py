"""Items moved one level in or out: Tab, Shift+Tab, and Backspace at the start of an item's text."""

from __future__ import annotations

from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.list_lines import ListLines, list_at
from editor.writing.parts import TAB_COLUMNS, MarkerKind, is_code, parts_of
from editor.writing.reshaping import Reshaping, count_from, numbers_in_order, renumber, shift_line


def indent(body: Body, selection: Selection) -> Change | None:
    """Move the selected items, with what belongs to them, under the text of the item before them.

    The first item of a list has none to go under, and stays: a change without edits. Several selected lines that are no
    list move by four columns. None where one line is selected, or none, and it is no item.
    """
    if (change := _shifted_lines(body, selection, TAB_COLUMNS)) is not None:
        return change
    found = list_at(body, body.line_at(selection.start))
    if found is None:
        return None
    chosen = _chosen(body, found, selection)
    if not chosen:
        return None
    first = found.items[chosen[0]]
    row = found.siblings(chosen[0])
    all_beside = [n for n, item in enumerate(found.items) if item.parent == first.parent]
    place = all_beside.index(chosen[0])
    if place == 0:
        return Change((), selection)
    above = found.items[all_beside[place - 1]]
    reshaping = Reshaping(found)
    children = [n for n, item in enumerate(found.items) if item.parent == all_beside[place - 1]]
    target = found.items[children[-1]].column if children else above.content
    for number in chosen:
        reshaping.shift(number, target - first.column)
    moved_in = [number for number in chosen if number in row]
    if first.is_numbered and numbers_in_order(found, row):
        last_row = found.siblings(children[-1]) if children and found.items[children[-1]].is_numbered else []
        begin = found.items[last_row[-1]].marker.number + 1 if last_row else 1
        renumber(reshaping, moved_in, begin)
        rest = row[row.index(moved_in[-1]) + 1 :]
        renumber(reshaping, rest, first.marker.number)
    return _written(body, reshaping, selection)


def outdent(body: Body, selection: Selection) -> Change | None:
    """Move the selected items, with what belongs to them, beside the item that they are nested in.

    Items at the edge stay: a change without edits. Several lines that are no list move back by four columns. None where
    one line is selected, or none, and it is no item.
    """
    if (change := _shifted_lines(body, selection, -TAB_COLUMNS)) is not None:
        return change
    found = list_at(body, body.line_at(selection.start))
    if found is None:
        return None
    chosen = _chosen(body, found, selection)
    if not chosen:
        return None
    reshaping = Reshaping(found)
    _move_out(reshaping, [number for number in chosen if found.items[number].parent is not None])
    return _written(body, reshaping, selection)


def erase_marker(body: Body, selection: Selection) -> Change | None:
    """Take away what stands before the text that the caret is at the start of: the box of a task, a level, the mark.

    It is what Backspace does there. None elsewhere.
    """
    parts = parts_of(body.line_at(selection.caret))
    at_start = selection.is_empty and selection.caret == parts.line.start + parts.content
    if not at_start or not parts.markers or is_code(body, parts):
        return None
    draft = Draft(body)
    if parts.box is not None:
        draft.remove(parts.line.start + parts.box[0], parts.line.start + parts.box[1])
        return draft.change(draft.moved_selection(selection))
    last = parts.markers[-1]
    found = list_at(body, parts.line) if last.kind is not MarkerKind.QUOTE else None
    number = found.last_in(found.line_at(parts.line.start)) if found else None
    if found is not None and number is not None:
        parent = found.items[number].parent
        if parent is not None and found.items[parent].line != found.items[number].line:
            reshaping = Reshaping(found)
            _move_out(reshaping, [number])
            return _written(body, reshaping, selection)
    if found is not None and number is not None:
        count_from(draft, found, number)
    start = parts.markers[-2].end if len(parts.markers) > 1 else 0
    draft.remove(parts.line.start + start, selection.caret)
    return draft.change(draft.moved_selection(selection))


def _chosen(body: Body, found: ListLines, selection: Selection) -> list[int]:
    """Return the outermost selected items: the one that the first line belongs to, and those that begin behind."""
    lines = body.lines(selection.start, selection.end)
    first = found.line_at(lines[0].start)
    last = found.line_at(lines[-1].start)
    start = found.first_in(first)
    if start is None:
        start = found.owners[first]
    chosen = [] if start is None else [start]
    for number, item in enumerate(found.items):
        if first < item.line <= last and not _is_within(found, number, chosen):
            chosen.append(number)
    return chosen


def _is_within(found: ListLines, number: int | None, outer: list[int]) -> bool:
    while number is not None:
        if number in outer:
            return True
        number = found.items[number].parent
    return False


def _move_out(reshaping: Reshaping, chosen: list[int]) -> None:
    """Move each of *chosen* beside its parent; numbers follow where they were in order."""
    found = reshaping.found
    for number in chosen:
        item = found.items[number]
        if item.parent is None:
            continue
        outer = found.items[item.parent]
        reshaping.shift(number, outer.column - item.column)
    if not chosen:
        return
    item = found.items[chosen[0]]
    parent = item.parent
    if parent is None:
        return
    row = found.siblings(chosen[0])
    outer_row = found.siblings(parent)
    moved_out = [number for number in chosen if number in row]
    rest = row[row.index(moved_out[-1]) + 1 :]
    if item.is_numbered and numbers_in_order(found, row) and rest:
        renumber(reshaping, rest, 1)
    outer = found.items[parent]
    if outer.is_numbered and numbers_in_order(found, outer_row):
        behind = outer_row[outer_row.index(parent) + 1 :]
        renumber(reshaping, [*moved_out, *behind], outer.marker.number + 1)
    elif outer.is_numbered or outer.marker.kind is not item.marker.kind:
        for number in moved_out:
            reshaping.sign(number, outer.marker.sign)


def _written(body: Body, reshaping: Reshaping, selection: Selection) -> Change:
    draft = Draft(body)
    reshaping.write(draft)
    return draft.change(draft.moved_selection(selection))


def _shifted_lines(body: Body, selection: Selection, columns: int) -> Change | None:
    """Move several selected lines, blank ones left out; None for one line, and where the first belongs to a list.

    In code all of them are code: a fence stays where it is.
    """
    lines = body.lines(selection.start, selection.end)
    in_code = body.is_verbatim(lines[0])
    if len(lines) < 2 or not (in_code or list_at(body, lines[0]) is None):
        return None
    draft = Draft(body)
    for line in lines:
        if not in_code:
            if not parts_of(line).is_blank:
                shift_line(draft, parts_of(line), columns)
        elif not line.is_blank and body.is_verbatim(line):
            if columns > 0:
                draft.insert(line.start, " " * columns)
            else:
                width = len(line.text) - len(line.text.lstrip(" "))
                draft.remove(line.start, line.start + min(width, -columns))
    return draft.change(draft.moved_selection(selection))
