"""Fences of code: where one that opens is closed, found without looking through the text for each.

A closing fence is one as long as the opening one, or longer. Where there is none, kramdown takes a shorter beginning
of the opening fence for the fence, and the signs behind it for the language.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice

from editor.render.kramdown.patterns import LINE_END, NON_S, OPT_SPACE

_GFM_CLOSING = re.compile(rf"^{OPT_SPACE}(?P<run>[~`]{{3,}}+){LINE_END}", re.MULTILINE)
_CLOSING = re.compile(rf"^(?P<run>~{{3,}}+){LINE_END}", re.MULTILINE)
_GFM_OPENING = re.compile(rf"{OPT_SPACE}(?P<run>[~`]{{3,}}+)(?P<rest>.*)\n")
_OPENING = re.compile(r"(?P<run>~{3,}+)(?P<rest>.*)\n")
_INFO = re.compile(rf"[ \t\r\f\v]*+(?P<info>(?P<name>{NON_S}+?)(?:\?{NON_S}*+)?)?[ \t\r\f\v]*+\Z")
_MAX_MIXED_LOOKS = 2000
"""Lines that are looked at in a text for fences of both signs mixed, which nobody writes."""


@dataclass(frozen=True, slots=True)
class Fenced:
    """Code between fences: the *info* behind the opening one, the language's *name* in it, and where it ends."""

    info: str
    name: str
    code: str
    end: int


class Fences:
    """The lines of *src* that may close code."""

    def __init__(self, src: str, *, gfm: bool) -> None:
        self._src = src
        self._opening = _GFM_OPENING if gfm else _OPENING
        closing = _GFM_CLOSING if gfm else _CLOSING
        lines = [(found.start(), found.end(), found["run"]) for found in closing.finditer(src)]
        self._by_sign = {sign: _Closers([line for line in lines if set(line[2]) == {sign}]) for sign in "~`"}
        self._mixed = [line for line in lines if len(set(line[2])) == 2]
        self._looks = _MAX_MIXED_LOOKS

    def read(self, pos: int) -> Fenced | None:
        """Return the code whose opening fence stands at *pos*, or None where none opens or nothing closes it."""
        opening = self._opening.match(self._src, pos)
        if opening is None:
            return None
        run, rest, start = opening["run"], opening["rest"], opening.end()
        if len(set(run)) == 2:
            return self._read_mixed(run, rest, start)
        closers = self._by_sign[run[0]]
        length = min(len(run), closers.longest(start))
        return self._fenced(run, rest, start, length, closers.next(start, length)) if length >= 3 else None

    def _read_mixed(self, run: str, rest: str, start: int) -> Fenced | None:
        for length in range(len(run), 2, -1):
            fence, signs = run[:length], run[length - 1]
            lines = self._mixed if len(set(fence)) == 2 else self._by_sign[signs].lines
            for place, end, closing in islice(lines, bisect_left(lines, (start,)), None):
                self._looks -= 1
                if self._looks < 0:
                    return None
                if closing.startswith(fence) and not closing[length:].strip(signs):
                    found = self._fenced(run, rest, start, length, (place, end))
                    if found is not None:
                        return found
                    break
        return None

    def _fenced(self, run: str, rest: str, start: int, length: int, closer: tuple[int, int]) -> Fenced | None:
        info = _INFO.match(run[length:] + rest)
        if info is None:
            return None
        return Fenced(info["info"] or "", info["name"] or "", self._src[start : closer[0]], closer[1])


class _Closers:
    """Closing fences of one sign, in order: where each stands, where its line ends, and its signs."""

    def __init__(self, lines: list[tuple[int, int, str]]) -> None:
        self.lines = lines
        self._longest: list[int] = []  # from each line on
        longest = 0
        for _, _, run in reversed(lines):
            longest = max(longest, len(run))
            self._longest.append(longest)
        self._longest.reverse()

    def longest(self, start: int) -> int:
        """Return the length of the longest fence from *start* on."""
        index = bisect_left(self.lines, (start,))
        return self._longest[index] if index < len(self.lines) else 0

    def next(self, start: int, length: int) -> tuple[int, int]:
        """Return where the next fence of *length* or more stands and ends; there is one."""
        index = bisect_left(self.lines, (start,))
        while len(self.lines[index][2]) < length:
            index += 1
        return self.lines[index][:2]
