"""New shapes for the lines of a list: moved in or out, with other marks, numbered anew; as few edits as it takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from editor.writing.change import Draft
from editor.writing.list_lines import Item, ListLines
from editor.writing.parts import MarkerKind, Parts, column


@dataclass
class Reshaping:
    """What becomes of each item's mark and of each line's indent; written to a draft at the end."""

    found: ListLines
    signs: dict[int, str] = field(default_factory=dict)
    """New signs by the number of the item."""
    shifts: dict[int, int] = field(default_factory=dict)
    """Columns by which lines move to the right."""

    def shift(self, number: int, columns: int) -> None:
        """Move the item *number* and all that belongs to it *columns* to the right."""
        item = self.found.items[number]
        for line in range(item.line, self.found.end_of(number)):
            self.shifts[line] = self.shifts.get(line, 0) + columns

    def sign(self, number: int, sign: str) -> None:
        """Give the item *number* the mark *sign*; what belongs to it moves by the difference."""
        item = self.found.items[number]
        if sign == item.marker.sign:
            return
        self.signs[number] = sign
        columns = len(sign) - len(item.marker.sign)
        if columns:
            for line in range(item.line + 1, self.found.end_of(number)):
                parts = self.found.lines[line]
                if parts.indent >= item.content or (parts.has_item and parts.indent > item.column):
                    self.shifts[line] = self.shifts.get(line, 0) + columns

    def write(self, draft: Draft) -> None:
        """Put the edits of all lines into *draft*."""
        for number, sign in self.signs.items():
            item = self.found.items[number]
            line = self.found.lines[item.line].line
            start = line.start + item.marker.start
            draft.replace(start, start + len(item.marker.sign), sign)
        for line_number, columns in self.shifts.items():
            parts = self.found.lines[line_number]
            if columns and not parts.is_blank:
                shift_line(draft, parts, columns)


def shift_line(draft: Draft, parts: Parts, columns: int) -> None:
    """Move the text of a line behind its outer quotes *columns* to the right, or to the left as far as it can go."""
    text = parts.line.text
    start = parts.line.start + parts.outer
    if columns > 0:
        draft.insert(start, " " * columns)
        return
    end = parts.outer
    base = column(text, end)
    while end < len(text) and text[end] in " \t" and column(text, end) - base < -columns:
        end += 1
    taken = column(text, end) - base
    draft.replace(start, parts.line.start + end, " " * max(0, taken + columns))


def numbers_in_order(found: ListLines, row: list[int]) -> bool:
    """Tell whether the items *row* count up by one."""
    counts = [found.items[number].marker.number for number in row]
    return all(behind == before + 1 for before, behind in pairwise(counts))


def renumber(reshaping: Reshaping, row: list[int], first: int) -> None:
    """Number the items *row* from *first* on."""
    for at, number in enumerate(row):
        reshaping.sign(number, f"{first + at}.")


def count_from(draft: Draft, found: ListLines, number: int) -> None:
    """Give the items behind *number* the numbers from its own on, for it is to be none; only where they counted up."""
    row = found.siblings(number)
    rest = row[row.index(number) + 1 :]
    item = found.items[number]
    if item.is_numbered and rest and numbers_in_order(found, row):
        reshaping = Reshaping(found)
        renumber(reshaping, rest, item.marker.number)
        reshaping.write(draft)


def next_sign(item: Item, *, same: bool) -> str:
    """Return the sign of the item behind *item*; *same* where the list numbers all of its items alike."""
    if item.marker.kind is not MarkerKind.NUMBER:
        return item.marker.sign
    return item.marker.sign if same else f"{item.marker.number + 1}."
