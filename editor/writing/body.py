"""The text that a writer writes in, read by lines: what is near costs the same in a text of any size."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Protocol

from editor.post.edit import Span

_CHUNK = 1024
"""Characters that are read at once; where the start of a line is looked for, each further look reads twice as many."""
_HELD = 4 * _CHUNK
_LINE_END = re.compile(r"\r\n|\r|\n")
_LAST_ENDING = re.compile(r"(\r\n|\r|\n)[^\r\n]*\Z")
_FENCE = re.compile(
    r"^(?:[ \t>]|[-+*][ \t]|\d+\.[ \t])*(?:(?P<ticks>`{3,})[^`\r\n]*|(?P<tildes>~{3,})[^\r\n]*)\r?$", re.MULTILINE
)


class Characters(Protocol):
    """A text of which parts are read: a ``str``, or the text of a post."""

    def __len__(self) -> int:
        """Return how many code points there are."""

    def __getitem__(self, place: slice, /) -> str:
        """Return the text at *place*."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: its code points from *start* on, and the ending behind them, empty for the last line."""

    start: int
    text: str
    ending: str

    @property
    def end(self) -> int:
        """Where the text of the line ends, before its ending."""
        return self.start + len(self.text)

    @property
    def next(self) -> int:
        """Where the next line begins."""
        return self.end + len(self.ending)

    @property
    def is_blank(self) -> bool:
        """Whether nothing can be seen in the line."""
        return not self.text.strip(" \t\f\v")


class _Near:
    """The part of a text that was read last, and what is around it: lines are read one after the other."""

    def __init__(self, characters: Characters) -> None:
        self._characters = characters
        self._length = len(characters)
        self._start = self._end = 0
        self._held = ""

    def between(self, start: int, end: int) -> str:
        """Return what stands from *start*, which is no less than 0, to *end*."""
        end = min(end, self._length)
        if start < self._start or end > self._end:
            if end - start > _HELD // 2:
                return self._characters[start:end]
            self._start = max(0, (start + end - _HELD) // 2)
            self._end = min(self._start + _HELD, self._length)
            self._held = self._characters[self._start : self._end]
        return self._held[start - self._start : max(start, end) - self._start]


class Body:
    """The *span* of *characters* that holds Markdown; places are code points of *characters*.

    *verbatim* tells of the place where a line begins whether that line begins in code, a comment or the like, which
    goes on from the line before; a pane knows that already. Without it the text is read up to there, once.
    """

    def __init__(
        self, characters: Characters, span: Span | None = None, *, verbatim: Callable[[int], bool] | None = None
    ) -> None:
        self._near = _Near(characters)
        self.start = 0 if span is None else span.start  # an empty span is one, too
        self.end = len(characters) if span is None else span.end
        self._verbatim = verbatim
        self._fences: list[int] | None = None

    def text(self, start: int, end: int) -> str:
        """Return what stands from *start* to *end*, as far as it belongs to the body."""
        return self._near.between(max(start, self.start), max(min(end, self.end), self.start))

    def whole(self) -> str:
        """Return all of the body; for what only all of it can tell."""
        return self.text(self.start, self.end)

    def line_at(self, place: int) -> Line:
        """Return the line that holds *place*."""
        return next(self._lines_from(self._line_start(place)))

    def before(self, line: Line) -> Line | None:
        """Return the line before *line*, None for the first."""
        return self.line_at(line.start - 1) if line.start > self.start else None

    def after(self, line: Line) -> Line | None:
        """Return the line behind *line*, None for the last."""
        return next(self._lines_from(line.next)) if line.ending else None

    def up(self, line: Line, most: int) -> Iterator[Line]:
        """Yield at most *most* lines before *line*, the nearest first."""
        end = line.start
        while end > self.start and most > 0:
            start = self._line_start(end - _CHUNK)
            for above in reversed(self.lines(start, end)[-most:]):
                yield above
                most -= 1
            end = start

    def down(self, line: Line, most: int) -> Iterator[Line]:
        """Yield at most *most* lines behind *line*, the nearest first."""
        if line.ending:
            yield from islice(self._lines_from(line.next), most)

    def lines(self, start: int, end: int) -> list[Line]:
        """Return the lines that *start* to *end* touches; one that only its first place touches is left out."""
        lines = self._lines_from(self._line_start(start))
        return [next(lines), *takewhile(lambda line: line.start < end, lines)]

    def ending_at(self, line: Line) -> str:
        """Return the ending for a new line beside *line*: its own, else that of the line before, else a line feed.

        Before the first line of the body stands the closing line of the front matter, which may have no ending itself.
        """
        if line.ending:
            return line.ending
        above = _LAST_ENDING.search(self._near.between(max(0, line.start - _CHUNK), line.start))
        return above[1] if above else "\n"

    def is_verbatim(self, line: Line) -> bool:
        """Tell whether *line* begins in code or the like; it does not where it opens some."""
        if self._verbatim is not None:
            return self._verbatim(line.start)
        if self._fences is None:
            self._fences = list(_fence_bounds(self.whole(), self.start))
        return bisect_right(self._fences, line.start) % 2 == 1

    def _line_start(self, place: int) -> int:
        place = max(self.start, min(place, self.end))
        if self.text(place - 1, place + 1) == "\r\n" and place > self.start:
            place -= 1  # within an ending of two
        end, size = place, _CHUNK
        while end > self.start:
            chunk = self.text(end - size, end)
            found = max(chunk.rfind("\n"), chunk.rfind("\r"))
            if found >= 0:
                return end - len(chunk) + found + 1
            end -= len(chunk)
            size *= 2
        return self.start

    def _lines_from(self, start: int) -> Iterator[Line]:
        """Yield the lines from the one on that begins at *start*, up to the last, which has no ending."""
        at = start
        begun: list[str] = []  # of a line that is longer than what is read at once
        while True:
            chunk = self.text(at, at + _CHUNK)
            if chunk.endswith("\r"):
                chunk += self.text(at + len(chunk), at + len(chunk) + 1)  # the other half of its ending
            end = 0
            for found in _LINE_END.finditer(chunk):
                yield Line(start, "".join((*begun, chunk[end : found.start()])), found[0])
                begun.clear()
                end = found.end()
                start = at + end
            begun.append(chunk[end:])
            at += len(chunk)
            if at >= self.end or not chunk:
                yield Line(start, "".join(begun), "")
                return


def _fence_bounds(text: str, offset: int) -> Iterator[int]:
    """Yield where lines stop and begin to be outside of fences by turns: behind an opening and a closing line."""
    text = text.replace("\r\n", "\n\n").replace("\r", "\n")  # as long as it was
    closer = ""
    for found in _FENCE.finditer(text):
        fence = found["ticks"] or found["tildes"]
        if not closer:
            closer = fence
        elif fence.startswith(closer) and not found[0].strip(" \t>").strip(closer[0]):
            closer = ""
        else:
            continue
        yield offset + found.end() + 1
