"""The lines of a text under edit: a mirror that costs the same for each key at any length."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.render.chunks import ChunkedList

# kramdown ends lines at these three; each line keeps its ending.
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def split_lines(text: str) -> list[str]:
    """Return the lines of *text* with their endings; a last line without an ending counts if it holds anything."""
    return _LINE.findall(text)


class TextMismatch(ValueError):
    """An edit that lies outside the text."""


@dataclass(frozen=True, slots=True)
class LineChange:
    """Lines from *start* on: those *removed* gave way to those *inserted*."""

    start: int
    removed: tuple[str, ...]
    inserted: tuple[str, ...]

    @property
    def end(self) -> int:
        """The line behind the removed ones, before the change."""
        return self.start + len(self.removed)

    @property
    def growth(self) -> int:
        """How many lines more there are."""
        return len(self.inserted) - len(self.removed)


class Lines:
    """The lines of one text, found by code point and changed by edits."""

    def __init__(self, text: str) -> None:
        self.lines: ChunkedList[str] = ChunkedList(split_lines(text), len)

    def text(self) -> str:
        """Return the whole text; costs a copy of it."""
        return "".join(self.lines)

    def edit(self, start: int, removed: int, inserted: str) -> LineChange:
        """Replace *removed* code points at *start*; raises TextMismatch where the text is shorter.

        The neighbours of the touched lines are cut anew too: a carriage return and a line feed may meet or part.
        """
        total = self.lines.weight
        if start < 0 or removed < 0 or start + removed > total:
            raise TextMismatch(f"{start}+{removed} of {total}")
        first, offset = self.lines.find(start)
        last, _ = self.lines.find(start + removed)
        if first > 0:
            first -= 1
            offset += len(self.lines[first])
        last = min(last + 2, len(self.lines))
        old = self.lines.slice(first, last)
        text = "".join(old)
        new = split_lines(text[:offset] + inserted + text[offset + removed :])
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        change = LineChange(first + head, tuple(old[head : len(old) - tail]), tuple(new[head : len(new) - tail]))
        self.lines.replace(change.start, change.end, change.inserted)
        return change
