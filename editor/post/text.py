"""A text in parts, so that an edit copies what lies around it and not the whole."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from editor.post.edit import Edit, EditMismatch

PART = 32_768
"""Characters in a part of a fresh text; a part holds at most twice as many."""


class Text:
    """An immutable text, read like a ``str`` by index, slice and search; places are code points."""

    __slots__ = ("_edited", "_ends", "_length", "_parts", "_whole")

    def __init__(self, whole: str) -> None:
        self._parts: tuple[str, ...] = tuple(_split(whole))
        self._length = len(whole)
        self._whole: str | None = whole
        self._ends: list[int] | None = None
        self._edited = ("", 0)  # the part that the last edit made, and where it begins: most questions are about that

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        if self is other or self._length != other._length:
            return self is other
        # Texts that come from one another share most parts, and the same object is equal without a look.
        if self._parts == other._parts:
            return True
        return all(
            other[end - len(part) : end] == part for part, end in zip(self._parts, self._part_ends(), strict=True)
        )

    def __hash__(self) -> int:
        return hash(self.whole())

    def __getitem__(self, place: int | slice) -> str:
        if self._whole is not None:
            return self._whole[place]
        if isinstance(place, int):
            start = place + self._length if place < 0 else place
            if not 0 <= start < self._length:
                raise IndexError(place)
            return self._between(start, start + 1)
        start, end, step = place.indices(self._length)
        return self._between(start, end) if step == 1 else self.whole()[place]

    def whole(self) -> str:
        """Return the text as one ``str``: one copy at the first question, none later."""
        if self._whole is None:
            self._whole = "".join(self._parts)
        return self._whole

    def startswith(self, prefix: str, start: int = 0) -> bool:
        """Tell whether *prefix* stands at *start*."""
        return start >= 0 and self[start : start + len(prefix)] == prefix

    def find(self, letter: str, start: int = 0, end: int | None = None) -> int:
        """Return the first place of one *letter* between *start* and *end*, -1 where there is none."""
        end = self._length if end is None else end
        first = 0
        for part in self._parts:
            if first >= end:
                return -1
            if first + len(part) > start:
                found = part.find(letter, max(0, start - first), end - first)
                if found >= 0:
                    return first + found
            first += len(part)
        return -1

    def rfind(self, letter: str, start: int = 0, end: int | None = None) -> int:
        """Return the last place of one *letter* between *start* and *end*, -1 where there is none."""
        end = self._length if end is None else end
        first = self._length
        for part in reversed(self._parts):
            first -= len(part)
            if first + len(part) <= start:
                return -1
            if first < end:
                found = part.rfind(letter, max(0, start - first), end - first)
                if found >= 0:
                    return first + found
        return -1

    def after(self, edit: Edit) -> Text:
        """Return the text with *edit* made; raises EditMismatch where the removed text does not stand there."""
        if edit.start < 0 or edit.end > self._length or not self.startswith(edit.removed, edit.start):
            raise EditMismatch(f"{edit.removed[:80]!r} does not stand at {edit.start}")
        first, last, place = self._around(edit.start, edit.end)
        old = "".join(self._parts[first : last + 1])
        new = _split("".join((old[: edit.start - place], edit.inserted, old[edit.end - place :])))
        made = Text.__new__(Text)
        made._parts = (*self._parts[:first], *new, *self._parts[last + 1 :])
        made._edited = (new[0] if new else "", place)
        made._length = self._length + edit.growth
        made._whole = None
        made._ends = None
        return made

    def _part_ends(self) -> list[int]:
        """Return where each part ends; counted at the first question."""
        if self._ends is None:
            self._ends = list(accumulate(map(len, self._parts)))
        return self._ends

    def _between(self, start: int, end: int) -> str:
        """Return what stands from *start* to *end*."""
        if start >= end:
            return ""
        part, place = self._edited
        if place <= start and end <= place + len(part):
            return part[start - place : end - place]
        first, last, place = self._around(start, end)
        if first == last:
            return self._parts[first][start - place : end - place]
        return "".join(self._parts[first : last + 1])[start - place : end - place]

    def _around(self, start: int, end: int) -> tuple[int, int, int]:
        """Return the first and last part that *start* to *end* touches, and the place where the first begins.

        A part that has shrunk to little is taken together with its neighbour.
        """
        ends = self._part_ends()
        first = min(bisect_right(ends, start), max(0, len(ends) - 1))
        place = ends[first - 1] if first else 0
        last = max(first, bisect_left(ends, end))
        while last + 1 < len(ends) and ends[last] - place < PART // 4:
            last += 1
        return first, min(last, max(0, len(ends) - 1)), place


def _split(text: str) -> Sequence[str]:
    """Return *text* in parts of even size, each at most twice ``PART``; none for an empty text."""
    if len(text) <= 2 * PART:
        return (text,) if text else ()
    return [text[start : start + PART] for start in range(0, len(text), PART)]
