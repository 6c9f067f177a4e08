"""The Enter key: lists and quotes go on in the new line, and end at an empty one."""

from __future__ import annotations

from editor.writing.blocks import continuation
from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.list_lines import ListLines, list_at
from editor.writing.parts import Marker, MarkerKind, Parts, column, is_code, parts_of
from editor.writing.reshaping import Reshaping, count_from, next_sign, numbers_in_order, renumber, shift_line


def enter(body: Body, selection: Selection) -> Change | None:
    """Begin a new line as the one at hand goes on; None where that is a line and nothing else.

    An item is followed by one of the same kind, at the same indent, numbered on and with an open box. In an empty
    item or line of a quote the key ends it instead, one level at a time. Code keeps its indent.
    """
    parts = parts_of(body.line_at(selection.start))
    offset = selection.start - parts.line.start
    empty = not parts.text.strip(" \t")
    begin = parts.markers[-1].start + 1 if empty and parts.markers else parts.content
    if offset < begin or _ends_in_marks(body, selection, parts):
        return None
    if is_code(body, parts):
        return _in_code(body, selection, parts)
    if not parts.markers:
        return _plain_indent(body, selection, parts)
    if empty and selection.is_empty:
        return _end(body, parts)
    if parts.item is None and parts.has_item:
        return _go_on(body, selection, parts, None)
    numbered = parts.item is not None and parts.item.kind is MarkerKind.NUMBER
    found = list_at(body, parts.line) if numbered else None
    return _go_on(body, selection, parts, found)


def new_line(body: Body, selection: Selection) -> Change:
    """Break the line and do nothing else: the next line goes on with the same item or quote."""
    draft = Draft(body)
    draft.replace(selection.start, selection.end, body.ending_at(body.line_at(selection.start)))
    return draft.change(Selection.at(draft.moved(selection.end)))


def _ends_in_marks(body: Body, selection: Selection, parts: Parts) -> bool:
    """Tell whether the selection ends in a later line before the text of its item, whose marks stay."""
    last = body.line_at(selection.end)
    if last.start == parts.line.start:
        return False
    marks = parts_of(last).markers
    return bool(marks) and selection.end - last.start < marks[-1].end


def _in_code(body: Body, selection: Selection, parts: Parts) -> Change | None:
    """Keep the indent of code; a line that opens fences is followed by one in the same quote or item."""
    is_fenced = body.is_verbatim(parts.line)
    text = parts.line.text
    if parts.fence and not is_fenced:
        indent = continuation(parts)
    else:
        begin = 0 if is_fenced else parts.outer
        indent = text[: begin + len(text[begin:]) - len(text[begin:].lstrip(" \t"))]
    return _broken(body, Draft(body), selection, parts, indent) if indent else None


def _plain_indent(body: Body, selection: Selection, parts: Parts) -> Change | None:
    """Keep the indent of a line that belongs to an item; an empty line gives it up."""
    indent = parts.line.text[: parts.content]
    if not indent or list_at(body, parts.line) is None:
        return None
    draft = Draft(body)
    if not parts.text.strip(" \t"):
        draft.remove(parts.line.start, parts.line.end)
        return draft.change(Selection.at(parts.line.start))
    return _broken(body, draft, selection, parts, indent)


def _go_on(body: Body, selection: Selection, parts: Parts, found: ListLines | None) -> Change:
    draft = Draft(body)
    last = parts.markers[-1]
    prefix = []
    at = 0
    for marker in parts.markers:
        text = parts.line.text[at : marker.end]
        is_outer = marker is not last and marker.kind is not MarkerKind.QUOTE
        prefix.append(" " * (column(parts.line.text, marker.end) - column(parts.line.text, at)) if is_outer else text)
        at = marker.end
    if parts.item is not None and found is not None:
        prefix[-1] = _next_item(draft, selection, parts, found)
    if parts.box is not None:
        start, end = parts.box
        prefix.append("[ ]" + (parts.line.text[start + 3 : end] or " "))
    elif parts.item is None:
        prefix.append(parts.line.text[last.end : parts.content])
    return _broken(body, draft, selection, parts, "".join(prefix))


def _next_item(draft: Draft, selection: Selection, parts: Parts, found: ListLines) -> str:
    """Return the mark of the item that comes; those behind the selection are numbered on where they were in order."""
    last = parts.markers[-1]
    number = found.last_in(found.line_at(parts.line.start))
    before = _before(parts, last)
    if number is None:
        return before + parts.line.text[last.start : last.end]
    item = found.items[number]
    row = found.siblings(number)
    same = len(row) > 1 and item.is_numbered and len({found.items[n].marker.sign for n in row}) == 1
    sign = next_sign(item, same=same)
    _count_on(draft, found, row[row.index(number) :], same=same, behind=selection.end)
    last_line = found.line_at(selection.end)
    for line in range(last_line + 1, found.end_of(number)):
        # What is nested below belongs to the new item, whose text may begin in another column.
        if not found.lines[line].is_blank and found.lines[line].indent > item.column:
            shift_line(draft, found.lines[line], len(sign) - len(last.sign))
    return before + sign + parts.line.text[last.start + len(last.sign) : last.end]


def _before(parts: Parts, last: Marker) -> str:
    """Return the blanks between *last* and the mark before it."""
    at = parts.markers[-2].end if len(parts.markers) > 1 else 0
    return parts.line.text[at : last.start]


def _broken(body: Body, draft: Draft, selection: Selection, parts: Parts, prefix: str) -> Change:
    """Put a line end and *prefix* in the place of what is selected and of the blanks behind it."""
    end = selection.end
    last = body.line_at(end)
    while end < last.end and body.text(end, end + 1) in " \t":
        end += 1
    new = body.ending_at(parts.line) + prefix
    draft.replace(selection.start, end, new)
    return draft.change(Selection.at(selection.start + len(new)))


def _end(body: Body, parts: Parts) -> Change | None:
    """End the innermost quote or item of a line that holds nothing else: it moves one level out."""
    draft = Draft(body)
    last = parts.markers[-1]
    line = parts.line
    found = list_at(body, line) if parts.item else None
    number = found.last_in(found.line_at(line.start)) if found else None
    if found is not None and number is not None and found.items[number].parent is not None:
        parent = found.items[found.items[number].parent or 0]
        if parent.line != found.items[number].line:
            return _step_out(draft, found, number, parts)
    if found is not None and number is not None:
        count_from(draft, found, number)
    outer = parts.markers[-2] if len(parts.markers) > 1 else None
    start = outer.end if outer else last.start if parts.item is None else 0
    above = body.before(line)
    if above is None or parts_of(above).is_blank or (outer is not None and outer.kind is not MarkerKind.QUOTE):
        draft.remove(line.start + start, line.end)
        return draft.change(Selection.at(line.start + start))
    # Without a blank line between, kramdown takes the text that comes for the item's or the quote's.
    before = line.text[:start]
    new = before.rstrip(" \t") + body.ending_at(line) + before
    draft.replace(line.start, line.end, new)
    return draft.change(Selection.at(line.start + len(new)))


def _step_out(draft: Draft, found: ListLines, number: int, parts: Parts) -> Change:
    """Make the empty item the one behind its parent."""
    item = found.items[number]
    outer_number = item.parent or 0
    outer = found.items[outer_number]
    outer_parts = found.lines[outer.line]
    row = found.siblings(outer_number)
    same = len(row) > 1 and len({found.items[n].marker.sign for n in row}) == 1
    sign = next_sign(outer, same=same)
    begin = outer_parts.line.text[outer_parts.outer : outer.marker.start]
    blanks = outer_parts.line.text[outer.marker.start + len(outer.marker.sign) : outer.marker.end] or " "
    box = "[ ] " if parts.box else ""
    start = parts.line.start + parts.outer
    new = begin + sign + blanks + box
    draft.replace(start, parts.line.end, new)
    _count_on(draft, found, row[row.index(outer_number) :], same=same, behind=parts.line.end)
    return draft.change(Selection.at(start + len(new)))


def _count_on(draft: Draft, found: ListLines, row: list[int], *, same: bool, behind: int) -> None:
    """Make room in the numbers for an item after the first of *row*, where they were in order.

    Those that begin before the place *behind* go away.
    """
    item = found.items[row[0]]
    if item.is_numbered and not same and len(row) > 1 and numbers_in_order(found, row):
        reshaping = Reshaping(found)
        rest = [number for number in row[1:] if found.lines[found.items[number].line].line.start >= behind]
        renumber(reshaping, rest, item.marker.number + 2)
        reshaping.write(draft)
