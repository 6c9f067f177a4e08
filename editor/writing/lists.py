"""Lists: bullets, numbers and boxes put before lines, taken away, and changed for one another."""

from __future__ import annotations

from enum import Enum

from editor.writing.blocks import lines_of_text
from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.list_lines import ListLines, list_at
from editor.writing.parts import MOST_LINES, MarkerKind, Parts, is_code, parts_of
from editor.writing.passages import passages
from editor.writing.reshaping import Reshaping


class ListKind(Enum):
    """What stands before the items of a list."""

    BULLETS = "bullets"
    NUMBERS = "numbers"
    TASKS = "tasks"


_BOX = "[ ] "


def toggle_list(body: Body, selection: Selection, kind: ListKind) -> Change | None:
    """Make items of the selected lines, change the list that they are in to *kind*, or make text of its items again.

    Of several selected lines each becomes an item; a caret makes one of the whole paragraph. A list is changed for all
    items of the level, for kramdown knows no list of two kinds; what is nested moves with the width of the marks.
    """
    lines = _first_lines(body, selection)
    if not lines:
        return None
    if all(parts.item for parts in lines):
        if all(kind_of(parts) is kind for parts in lines):
            return _off(body, selection, lines)
        return _switched(body, selection, lines, kind)
    return _on(body, selection, lines, kind)


def kind_of(parts: Parts) -> ListKind | None:
    """Return what kind of list *parts* is an item of, None where it is none."""
    if parts.item is None:
        return None
    if parts.box is not None:
        return ListKind.TASKS
    return ListKind.NUMBERS if parts.item.kind is MarkerKind.NUMBER else ListKind.BULLETS


def tick(body: Body, selection: Selection) -> Change | None:
    """Tick the boxes of the selected tasks, or clear them where all are ticked; None where there is none."""
    tasks = [parts for line in body.lines(selection.start, selection.end) if (parts := parts_of(line)).box]
    if not tasks:
        return None
    done = all(_sign_in_box(parts) != " " for parts in tasks)
    draft = Draft(body)
    for parts in tasks:
        if parts.box and (done or _sign_in_box(parts) == " "):
            place = parts.line.start + parts.box[0] + 1
            draft.replace(place, place + 1, " " if done else "x")
    return draft.change(selection)


def _sign_in_box(parts: Parts) -> str:
    return parts.line.text[parts.box[0] + 1] if parts.box else ""


def _first_lines(body: Body, selection: Selection) -> list[Parts]:
    """Return the selected lines; for a caret, or lines of one item, the line with which the paragraph begins."""
    lines = list(lines_of_text(body, selection))
    if not lines:
        line = parts_of(body.line_at(selection.caret))
        return [] if is_code(body, line) else [line]
    if len(lines) == 1:
        first = next(iter(passages(body, lines[0].line.start, lines[0].line.start)), None)
        return [parts_of(body.line_at(first.start))] if first is not None else lines
    items = [parts for parts in lines if parts.item]
    if items and (lines[0].item or len(items) == len(lines)):
        return items  # the others go on with an item
    return lines


def _on(body: Body, selection: Selection, lines: list[Parts], kind: ListKind) -> Change:
    draft = Draft(body)
    bullet = _bullet(body, lines[0])
    number = 0
    for parts in lines:
        if parts.item:
            continue
        number += 1
        draft.insert(parts.line.start + parts.content, _mark(kind, number, bullet))
    start = draft.moved(selection.start)
    return draft.change(selection.over(start, max(start, draft.moved(selection.end))))


def _off(body: Body, selection: Selection, lines: list[Parts]) -> Change:
    draft = Draft(body)
    first, last = lines[0], lines[-1]
    for parts in lines:
        item = parts.item
        if item is not None:
            draft.remove(parts.line.start + item.start, parts.line.start + (parts.box[1] if parts.box else item.end))
    if _follows_item(body, first):
        draft.insert(first.line.start, _blank(first) + body.ending_at(first.line))
    below = body.after(last.line)
    if below is not None and parts_of(below).item and not parts_of(below).is_blank:
        draft.insert(below.start, _blank(first) + body.ending_at(last.line))
    return draft.change(draft.moved_selection(selection))


def _blank(parts: Parts) -> str:
    return parts.line.text[: parts.outer].rstrip(" \t")


def _follows_item(body: Body, first: Parts) -> bool:
    """Tell whether an item stands right above, whose text *first* would go on with when it is no item."""
    line = body.before(first.line)
    return line is not None and not parts_of(line).is_blank and list_at(body, line) is not None


def _switched(body: Body, selection: Selection, lines: list[Parts], kind: ListKind) -> Change | None:
    draft = Draft(body)
    done: set[int] = set()
    for parts in lines:
        if parts.line.start in done:
            continue
        found = list_at(body, parts.line)
        number = found.last_in(found.line_at(parts.line.start)) if found else None
        if found is None or number is None:
            continue
        rows = _rows(found, lines)
        reshaping = Reshaping(found)
        bullet = _bullet(body, parts)
        for row in rows:
            for count, item_number in enumerate(row, 1):
                _switch(draft, reshaping, item_number, count, kind, bullet)
        reshaping.write(draft)
        done.update(found_parts.line.start for found_parts in found.lines)
    return draft.change(draft.moved_selection(selection))


def _rows(found: ListLines, lines: list[Parts]) -> list[list[int]]:
    """Return the lists, each with all of its items, of which an item begins in one of *lines*."""
    starts = {parts.line.start for parts in lines}
    rows: list[list[int]] = []
    for number, item in enumerate(found.items):
        if found.lines[item.line].line.start in starts and found.last_in(item.line) == number:
            row = found.siblings(number)
            if row not in rows:
                rows.append(row)
    return rows


def _switch(draft: Draft, reshaping: Reshaping, number: int, count: int, kind: ListKind, bullet: str) -> None:
    item = reshaping.found.items[number]
    parts = reshaping.found.lines[item.line]
    if kind is ListKind.NUMBERS:
        reshaping.sign(number, f"{count}.")
    elif item.is_numbered and not (kind is ListKind.TASKS and parts.box):
        reshaping.sign(number, bullet)
    if reshaping.found.last_in(item.line) != number:
        return
    end = parts.line.start + item.marker.end
    if kind is ListKind.TASKS and parts.box is None:
        draft.insert(end, _BOX)
    elif kind is not ListKind.TASKS and parts.box is not None:
        draft.remove(end, parts.line.start + parts.box[1])


def _mark(kind: ListKind, number: int, bullet: str) -> str:
    if kind is ListKind.NUMBERS:
        return f"{number}. "
    return f"{bullet} {_BOX}" if kind is ListKind.TASKS else f"{bullet} "


def _bullet(body: Body, parts: Parts) -> str:
    """Return the sign of the nearest bullet above, a dash where there is none."""
    for line in body.up(parts.line, MOST_LINES // 5):
        item = parts_of(line).item
        if item is not None and item.kind is MarkerKind.BULLET and not body.is_verbatim(line):
            return item.sign
    return "-"
