"""What stands within a line of Markdown: emphasis by kramdown's rule, code, links, tags, Liquid, attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.widgets.text.highlighting.kinds import Kind, Piece

# Each alternative stops at its own opening sign, so that a line full of unclosed ones costs no more than its length.
_SPANS = re.compile(
    r"""
      (?P<escape>\\[\\.*_+`<>()\[\]{}\#!:|"'$~-])
    | (?P<liquid>\{%[^{}]*%\}|\{\{[^{}]*\}\})
    | (?P<attributes>\{[:\#][^{}]*\})
    | (?P<code>`+)
    | (?P<math>\$\$)
    | (?P<comment><!--(?:[^-]|-(?!->))*-->)
    | (?P<address><[A-Za-z][A-Za-z0-9+.-]*:[^<>\s]*>|<[^<>\s@]+@[^<>\s@]+>)
    | (?P<tag></?[A-Za-z][^<>]*>)
    | (?P<footnote>\[\^[^\[\]\s]+\])
    | (?P<link>!?\[)(?P<text>(?:[^\[\]\\`]|\\.|`[^`\[\]]*`|!?\[[^\[\]]*\](?:\([^()\s]*\))?)*)
        (?P<target>\](?:\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+(?:"[^"]*"|'[^']*'))?[ \t]*\)|\[[^\[\]]*\]))
    | (?P<delimiter>\*+|_+|~~)
    """,
    re.VERBOSE,
)
_SIGNS = re.compile(r"[\\{`$<!\[*_~]")
"""What any of them begins with: looked for by itself, as most lines have none."""
_SIMPLE = {
    "liquid": Kind.LIQUID,
    "attributes": Kind.ATTRIBUTES,
    "comment": Kind.COMMENT,
    "tag": Kind.MARKUP,
    "address": Kind.LINK,
    "footnote": Kind.LINK,
}


@dataclass(frozen=True, slots=True)
class _Opened:
    mark: str
    start: int


def pieces_within(line: str, start: int = 0, end: int | None = None) -> list[Piece]:
    """Return the pieces of *line* between *start* and *end*."""
    return _Scanner(line, start, len(line) if end is None else end).pieces()


class _Scanner:
    """Walks over the signs of a line once; emphasis is kept on a stack as kramdown's parser nests it."""

    def __init__(self, line: str, start: int, end: int) -> None:
        self._line = line
        self._start = start
        self._end = end
        self._pieces: list[Piece] = []
        self._open: list[_Opened] = []
        self._unclosed: set[str] = set()

    def pieces(self) -> list[Piece]:
        """Return what was found; pieces of one kind come in the order of their starts."""
        at = self._start
        while sign := _SIGNS.search(self._line, at, self._end):
            found = _SPANS.match(self._line, sign.start(), self._end)
            at = self._take(found) if found else sign.end()
        return self._pieces

    def _take(self, found: re.Match[str]) -> int:
        """Note what *found* is and return where to go on."""
        name = found.lastgroup or ""
        start, end = found.span()
        if name in _SIMPLE:
            self._add(start, end, _SIMPLE[name])
        elif name in ("code", "math"):
            return self._take_pair(found[0], start, end, Kind.CODE if name == "code" else Kind.MATH)
        elif name == "target":
            return self._take_link(found)
        elif name == "delimiter":
            self._take_delimiter(found[0], start, end)
        elif name == "escape":
            self._add(start, start + 1, Kind.MARK)
        return end

    def _take_pair(self, mark: str, start: int, end: int, kind: Kind) -> int:
        """Take what lies between two equal signs, for the search of which no line pays twice."""
        if mark in self._unclosed:
            return end
        close = self._line.find(mark, end, self._end)
        while mark[0] == "`" and close >= 0 and self._line.startswith("`", close + len(mark)):
            beyond = close + len(mark)
            while beyond < self._end and self._line[beyond] == "`":
                beyond += 1
            close = self._line.find(mark, beyond, self._end)
        if close < 0:
            self._unclosed.add(mark)
            return end
        self._add(start, close + len(mark), kind)
        return close + len(mark)

    def _take_link(self, found: re.Match[str]) -> int:
        text_start, text_end = found.span("text")
        self._add(found.start(), text_start, Kind.MARK)
        self._add(text_start, text_end, Kind.LINK)
        self._add(text_end, found.end(), Kind.URL)
        self._pieces.extend(pieces_within(self._line, text_start, text_end))
        return found.end()

    def _take_delimiter(self, run: str, start: int, end: int) -> None:
        while start < end:
            length = self._closed_by(run[0], start, end)
            if length:
                opened = next(o for o in reversed(self._open) if o.mark == run[0] * length)
                del self._open[self._open.index(opened) :]
                kind = Kind.STRUCK if run[0] == "~" else Kind.STRONG if length == 2 else Kind.EMPHASIS
                self._add(opened.start, start + length, kind)
                self._add(opened.start, opened.start + length, Kind.MARK)
                self._add(start, start + length, Kind.MARK)
            else:
                length = self._opens(run[0], start, end)
                if not length:
                    return
                self._open.append(_Opened(run[0] * length, start))
            start += length

    def _closed_by(self, sign: str, start: int, end: int) -> int:
        """Return the length of the open sign that *start* closes; 0 for none."""
        if start == self._start or self._line[start - 1].isspace():
            return 0
        if sign == "_" and end < self._end and self._line[end].isalnum():
            return 0
        for opened in reversed(self._open):
            length = len(opened.mark)
            empty = opened.start + length == start
            if opened.mark[0] != sign or length > end - start or empty:
                continue
            # A double sign does not close a single one: it opens strong text within.
            if length == 1 and end - start == 2 and not self._is_open(sign * 2):
                continue
            return length
        return 0

    def _opens(self, sign: str, start: int, end: int) -> int:
        """Return the length of the sign that opens at *start*; 0 for none."""
        if end >= self._end or self._line[end].isspace():
            return 0
        before = self._line[start - 1] if start > self._start else " "
        if sign == "_" and (before.isalpha() or before == "-"):
            return 0
        if end - start >= 2 and not self._is_open(sign * 2):
            return 2
        return 1 if sign != "~" and not self._is_open(sign) else 0

    def _is_open(self, mark: str) -> bool:
        return any(opened.mark == mark for opened in self._open)

    def _add(self, start: int, end: int, kind: Kind) -> None:
        if end > start:
            self._pieces.append(Piece(start, end - start, kind))
