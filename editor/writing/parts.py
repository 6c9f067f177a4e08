"""The parts of a line: marks of quotes and lists, the box of a task, and the text behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from editor.writing.body import Body, Line

TAB_COLUMNS = 4
MOST_LINES = 1000
"""Lines that are looked at above or below for what a line belongs to; so long a list is taken to end there."""
_BLANKS = re.compile(r"[ \t]*")
_QUOTE = re.compile(r"> ?")
# kramdown's lists.rb: a blank, a tab or a pipe behind the sign.
_BULLET = re.compile(r"([+*-])(?=[ \t|])[ \t]*")
_NUMBER = re.compile(r"([0-9]+)\.(?=[ \t|])[ \t]*")
_BOX = re.compile(r"\[([ xX])\](?:[ \t]+|$)")
_RULE = re.compile(r"([*_-])[ \t]*(?:\1[ \t]*){2,}$")
_FENCE = re.compile(r"(?:(`{3,})[^`]*|(~{3,}).*)$")
_HEADING = re.compile(r"(#{1,6})[ \t]+(?=[^ \t])")


class MarkerKind(Enum):
    """What a mark at the start of a line stands for."""

    QUOTE = "quote"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Marker:
    """The mark in a line's text from *start* on; what it holds begins at *end*, behind the blanks."""

    kind: MarkerKind
    start: int
    end: int
    sign: str

    @property
    def number(self) -> int:
        """What a mark of a numbered item counts."""
        return int(self.sign.removesuffix(".")[:9])


@dataclass(frozen=True, slots=True)
class Parts:
    """*line* as the marks at its start, the span of a task's box in it, and where its own text begins.

    So many of the marks are *quotes*.
    """

    line: Line
    markers: tuple[Marker, ...]
    quotes: int
    box: tuple[int, int] | None
    content: int

    @property
    def text(self) -> str:
        """The text behind all marks."""
        return self.line.text[self.content :]

    @property
    def item(self) -> Marker | None:
        """The innermost mark of a list, if no quote follows it."""
        last = self.markers[-1] if self.markers else None
        return last if last is not None and last.kind is not MarkerKind.QUOTE else None

    @property
    def has_item(self) -> bool:
        """Whether an item of a list begins in the line."""
        return len(self.markers) > self.quotes

    @property
    def outer(self) -> int:
        """Where the line goes on behind the marks of quotes that it begins with."""
        at = 0
        for marker in self.markers:
            if marker.kind is not MarkerKind.QUOTE:
                break
            at = marker.end
        return at

    @property
    def indent(self) -> int:
        """The column, counted from 0, of the first mark of a list or else of the text."""
        first = next((marker.start for marker in self.markers if marker.kind is not MarkerKind.QUOTE), self.content)
        return column(self.line.text, first)

    @property
    def is_blank(self) -> bool:
        """Whether the line holds nothing, or marks of quotes alone."""
        return not self.has_item and not self.text.strip(" \t")

    @property
    def is_rule(self) -> bool:
        """Whether the text is a horizontal rule."""
        return _RULE.match(self.text) is not None

    @property
    def fence(self) -> str:
        """The sign of a fence that the text begins, as long as it is; nothing where it begins none."""
        found = _FENCE.match(self.text)
        return (found[1] or found[2]) if found else ""

    @property
    def heading(self) -> int:
        """The level of the heading that the text is, 0 for none."""
        found = _HEADING.match(self.text)
        begin = self.markers[-1].end if self.markers else 0
        # kramdown lets no blank stand before the signs; two or more may be the indent of an item.
        return len(found[1]) if found and self.content - begin != 1 else 0


def parts_of(line: Line) -> Parts:
    """Return the parts of *line* as it stands, as far as the line alone can tell."""
    return Parts(line, *_read(line.text))


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[tuple[Marker, ...], int, tuple[int, int] | None, int]:
    """Return the marks at the start of *text*, how many are quotes, the span of a box and where its own text begins.

    Around the caret the same lines are read at each key.
    """
    markers: list[Marker] = []
    at = 0
    box = None
    while True:
        begin = _blanks(text, at)
        if quote := _QUOTE.match(text, begin):
            marker = Marker(MarkerKind.QUOTE, begin, quote.end(), ">")
        elif _RULE.match(text, begin):
            break
        elif bullet := _BULLET.match(text, begin):
            marker = Marker(MarkerKind.BULLET, begin, bullet.end(), bullet[1])
        elif number := _NUMBER.match(text, begin):
            marker = Marker(MarkerKind.NUMBER, begin, number.end(), number[1] + ".")
        else:
            break
        markers.append(marker)
        at = marker.end
        if marker.kind is not MarkerKind.QUOTE and (found := _BOX.match(text, at)):
            box = at, found.end()
            at = found.end()
            break
    content = at if box else _blanks(text, at)
    return tuple(markers), sum(marker.kind is MarkerKind.QUOTE for marker in markers), box, content


def column(text: str, index: int) -> int:
    """Return the column, from 0, at which the character *index* of *text* stands; tabs stop at each fourth."""
    at = 0
    for sign in text[:index]:
        at += TAB_COLUMNS - at % TAB_COLUMNS if sign == "\t" else 1
    return at


def content_column(parts: Parts, marker: Marker) -> int:
    """Return the column of the text behind *marker*, to which what belongs to the item is indented."""
    return column(parts.line.text, marker.end)


def is_code(body: Body, parts: Parts) -> bool:
    """Tell whether the line is code: within fences, a fence itself, or indented by four columns outside of a list."""
    if body.is_verbatim(parts.line) or parts.fence:
        return True
    text = parts.line.text
    begin = _blanks(text, parts.outer)
    if parts.is_blank or column(text, begin) - column(text, parts.outer) < TAB_COLUMNS:
        return False
    return not _belongs_to_text(body, parts)


def _belongs_to_text(body: Body, parts: Parts) -> bool:
    """Tell whether the indented line goes on with a paragraph or belongs to an item above."""
    indent = parts.indent
    after_blank = False
    for line in body.up(parts.line, MOST_LINES):
        above = parts_of(line)
        if above.is_blank:
            after_blank = True
            continue
        if above.has_item and above.indent < TAB_COLUMNS + column(line.text, above.outer):
            return not after_blank or indent >= content_column(above, above.markers[-1])
        if above.indent < TAB_COLUMNS and not above.has_item:
            if after_blank:
                return False
            if above.fence or above.heading or above.is_rule:
                return False
            return not above.is_blank
    return False


def _blanks(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return found.end() if found else at
