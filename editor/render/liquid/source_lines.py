"""Which line of a post each line of what Liquid wrote comes from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """From *written* on the output comes from *source*: text letter by letter, all else from this one place."""

    written: int
    source: int
    is_text: bool


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Lines of the output: *first* and those behind it come from the line *source* on."""

    first: int
    begins: int  # the line in which the stretch begins, which may have begun before
    source: int
    is_text: bool
    floor: int  # no line comes from one further up than the lines before it: what a loop repeats is where it ends

    def at(self, line: int) -> int:
        return max(self.floor, self.source + (line - self.begins if self.is_text else 0))


class SourceLines:
    """Lines are counted from 0; without marks each line comes from its own."""

    def __init__(self, written: str = "", source: str = "", marks: Sequence[Mark] = ()) -> None:
        self._stretches: list[_Stretch] = []
        lines, sources = _LineCounter(written), _LineCounter(source)
        floor = 0
        for number, mark in enumerate(marks):
            begins = lines.line_of(mark.written)
            starts_line = mark.written == 0 or written[mark.written - 1] in "\r\n"
            line = sources.line_of(mark.source)
            first = begins if starts_line else begins + 1
            stretch = _Stretch(first, begins, line, mark.is_text, floor)
            while self._stretches and self._stretches[-1].first >= first:
                self._stretches.pop()  # no line begins in it
            self._stretches.append(stretch)
            end = lines.line_of(marks[number + 1].written) if number + 1 < len(marks) else begins
            floor = max(floor, stretch.at(end) if end > begins else line)

    def source_of(self, line: int) -> int:
        """Return the line of the post from which *line* of the output comes."""
        if not self._stretches:
            return line
        index = bisect_right(self._stretches, line, key=lambda stretch: stretch.first) - 1
        return self._stretches[index].at(line) if index >= 0 else 0

    def written_of(self, line: int, count: int) -> int:
        """Return the first of the *count* lines of the output that comes from *line* of the post or from below it."""
        if not self._stretches:
            return line
        return bisect_left(range(count), line, key=self.source_of)


class _LineCounter:
    """Tells the lines of places in a text: quickly where the next place is not far from the last."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._line = 0

    def line_of(self, place: int) -> int:
        if place >= self._place:
            self._line += _ends(self._text, self._place, place)
        else:
            self._line -= _ends(self._text, place, self._place)
        self._place = place
        return self._line


def _ends(text: str, start: int, end: int) -> int:
    carriage_returns = text.count("\r", start, end)
    ends = text.count("\n", start, end)
    return ends + carriage_returns - text.count("\r\n", start, end) if carriage_returns else ends
