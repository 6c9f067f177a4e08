"""The lines of a list: its items, what belongs to each, and what stands beside what."""

from __future__ import annotations

from dataclasses import dataclass

from editor.writing.body import Body, Line
from editor.writing.parts import Marker, MarkerKind, Parts, column, content_column, is_code, parts_of

_MOST_ABOVE = 250
_MOST_BELOW = 250
"""Lines of a list that are read around the one at hand: so many take no more time than a key may."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item that begins in the line *line* of its list; *parent* is the number of the item that it is nested in."""

    line: int
    marker: Marker
    column: int
    content: int
    parent: int | None

    @property
    def is_numbered(self) -> bool:
        """Whether its mark is a number."""
        return self.marker.kind is MarkerKind.NUMBER


@dataclass(frozen=True)
class ListLines:
    """Lines of one list with all that is nested in it; *owners* tells of each line the item that it belongs to."""

    lines: tuple[Parts, ...]
    items: tuple[Item, ...]
    owners: tuple[int | None, ...]

    def line_at(self, place: int) -> int:
        """Return the number of the line that holds *place*."""
        for number, parts in enumerate(self.lines):
            if place <= parts.line.end or place < parts.line.next:
                return number
        return len(self.lines) - 1

    def last_in(self, line: int) -> int | None:
        """Return the number of the innermost item that begins in the line *line*."""
        found = [number for number, item in enumerate(self.items) if item.line == line]
        return found[-1] if found else None

    def first_in(self, line: int) -> int | None:
        """Return the number of the outermost item that begins in the line *line*."""
        return next((number for number, item in enumerate(self.items) if item.line == line), None)

    def siblings(self, number: int) -> list[int]:
        """Return the items of the same list as the item *number*, itself included: of one kind, one after the other."""
        item = self.items[number]
        row = [at for at, other in enumerate(self.items) if other.parent == item.parent]
        place = row.index(number)
        first = last = place
        while first > 0 and self.items[row[first - 1]].is_numbered == item.is_numbered:
            first -= 1
        while last + 1 < len(row) and self.items[row[last + 1]].is_numbered == item.is_numbered:
            last += 1
        return row[first : last + 1]

    def end_of(self, number: int) -> int:
        """Return the number of the line behind the last that belongs to the item *number*, blank ones left out."""
        item = self.items[number]
        end = item.line + 1
        for line in range(item.line + 1, len(self.lines)):
            owner = self.owners[line]
            if owner is None or not self._is_within(owner, number):
                break
            if not self.lines[line].is_blank:
                end = line + 1
        return end

    def _is_within(self, number: int | None, outer: int) -> bool:
        while number is not None and number != outer:
            number = self.items[number].parent
        return number is not None


def list_at(body: Body, line: Line) -> ListLines | None:
    """Return the list that *line* belongs to; None where it belongs to none."""
    parts = parts_of(line)
    if is_code(body, parts) and not parts.fence:
        return None
    first = _first_line(body, parts)
    if first is None:
        return None
    lines = [first]
    for below in body.down(first.line, _MOST_ABOVE + _MOST_BELOW):
        parts = parts_of(below)
        if not parts.is_blank and not _goes_on(lines, parts):
            break
        if parts.quotes != first.quotes:
            break
        lines.append(parts)
    while lines[-1].is_blank and lines[-1].line.start > line.start:
        lines.pop()
    found = _read(lines)
    return found if line.start <= lines[-1].line.start else None


def _first_line(body: Body, parts: Parts) -> Parts | None:
    """Return the line with which the list begins that *parts* belongs to."""
    first = parts if parts.has_item else None
    below, after_blank = parts, False
    for line in body.up(parts.line, _MOST_ABOVE):
        above = parts_of(line)
        if above.quotes != parts.quotes:
            break
        if above.is_blank:
            after_blank = True
            continue
        if after_blank and not (below.is_blank or below.has_item or _margin(below) > 0):
            break
        if above.has_item:
            first = above
        elif _margin(above) == 0 and (above.heading or above.is_rule or above.fence):
            break
        below, after_blank = above, False
    return first


def _goes_on(lines: list[Parts], parts: Parts) -> bool:
    """Tell whether *parts*, which is not blank, goes on with a list."""
    if parts.has_item or _margin(parts) > 0:
        return True
    return not lines[-1].is_blank and not (parts.heading or parts.is_rule or parts.fence)


def _margin(parts: Parts) -> int:
    """Return by how many columns the line is indented within its quotes."""
    return parts.indent - column(parts.line.text, parts.outer)


def _read(lines: list[Parts]) -> ListLines:
    items: list[Item] = []
    owners: list[int | None] = []
    open_items: list[int] = []
    after_blank = False
    for number, parts in enumerate(lines):
        if parts.is_blank:
            owners.append(open_items[-1] if open_items else None)
            after_blank = True
            continue
        markers = [marker for marker in parts.markers if marker.kind is not MarkerKind.QUOTE]
        for marker in markers:
            at = column(parts.line.text, marker.start)
            while open_items and at < items[open_items[-1]].content:
                open_items.pop()
            parent = open_items[-1] if open_items else None
            items.append(Item(number, marker, at, content_column(parts, marker), parent))
            open_items.append(len(items) - 1)
        if not markers and after_blank:
            while open_items and parts.indent < items[open_items[-1]].content:
                open_items.pop()
        owners.append(open_items[-1] if open_items else None)
        after_blank = False
    return ListLines(tuple(lines), tuple(items), tuple(owners))
