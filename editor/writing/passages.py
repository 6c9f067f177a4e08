"""Passages: the running text of one block, in which marks open and close."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from editor.writing.body import Body, Line
from editor.writing.parts import MOST_LINES, Parts, is_code, parts_of
from editor.writing.rows import RowKind, table_at

_SETEXT = re.compile(r"(?:-+|=+)[ \t]*$")
_NO_TEXT = re.compile(
    r"\{:|\[[^\]^][^\]]*\]:|\*\[[^\]]+\]:|\^[ \t]*$|\{%-?[^%]*%\}[ \t]*$"
    r"|</?(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|main"
    r"|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b",
    re.IGNORECASE,
)
_BEFORE_TEXT = re.compile(r"(?:#{1,6}[ \t]+|\[\^[\w-]+\]:[ \t]*|:[ \t]+)", re.ASCII)
_HEADING_END = re.compile(r"(?:[ \t]+#+)?(?:[ \t]+\{#[^}\s]+\})?[ \t]*$")


@dataclass(frozen=True)
class Passage:
    """Running text in *pieces*, one a line, each from a place to a place of the body, joined by line feeds."""

    pieces: tuple[tuple[int, int], ...]
    text: str

    @cached_property
    def _offsets(self) -> list[int]:
        offsets = [0]
        for start, end in self.pieces[:-1]:
            offsets.append(offsets[-1] + end - start + 1)
        return offsets

    @property
    def start(self) -> int:
        """Where it begins in the body."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where it ends in the body."""
        return self.pieces[-1][1]

    def place(self, offset: int) -> int:
        """Return the place in the body of the character *offset* of the text."""
        index = bisect_right(self._offsets, offset) - 1
        start, end = self.pieces[index]
        return min(start + offset - self._offsets[index], end)

    def offset(self, place: int) -> int:
        """Return which character of the text stands at *place* of the body, or is nearest behind it."""
        for (start, end), offset in zip(self.pieces, self._offsets, strict=True):
            if place <= end:
                return offset + max(0, place - start)
        return len(self.text)


def passages(body: Body, start: int, end: int) -> Iterator[Passage]:
    """Yield the passages that *start* to *end* touches; code, rules, definitions and blocks of HTML hold none."""
    line: Line | None = body.line_at(start)
    first = True
    while line is not None and (first or line.start < end):
        first = False
        table = table_at(body, line.start)
        if table is not None:
            for row in table.rows:
                if row.kind is RowKind.CELLS and row.line.next > start and row.line.start <= end:
                    for index in range(len(row.cells)):
                        span = row.inner(index)
                        if span.start <= end and span.end >= start:
                            yield Passage(((span.start, span.end),), body.text(span.start, span.end))
            line = body.after(table.rows[-1].line)
            continue
        lines = _lines_of_block(body, line)
        if not lines:
            line = body.after(line)
            continue
        pieces = tuple(_piece(parts) for parts in lines)
        yield Passage(pieces, "\n".join(body.text(*piece) for piece in pieces))
        line = body.after(lines[-1].line)


def passage_at(body: Body, place: int) -> Passage | None:
    """Return the passage in which *place* is, if it is in one."""
    for passage in passages(body, place, place):
        if passage.start <= place <= passage.end:
            return passage
    return None


def is_text(body: Body, parts: Parts) -> bool:
    """Tell whether the line holds running text."""
    if parts.is_blank or parts.is_rule or not parts.text.strip(" \t") or is_code(body, parts):
        return False
    return _NO_TEXT.match(parts.text) is None and not is_underline(body, parts.line)


def is_underline(body: Body, line: Line) -> bool:
    """Tell whether *line* makes a heading of the line above it, which kramdown lets be one line alone."""
    if not _SETEXT.match(line.text):
        return False
    above = body.before(line)
    if above is None or parts_of(above).is_blank or is_code(body, parts_of(above)):
        return False
    if parts_of(above).heading or _SETEXT.match(parts_of(above).text):
        return False
    before = body.before(above)
    if before is None:
        return True
    parts = parts_of(before)
    return parts.is_blank or parts.heading > 0 or parts.is_rule or is_code(body, parts)


def _lines_of_block(body: Body, line: Line) -> list[Parts]:
    """Return the lines of the block that *line* belongs to; none where it holds no running text."""
    parts = parts_of(line)
    if not is_text(body, parts):
        return []
    found = [parts]
    for above_line in body.up(line, MOST_LINES):
        above = parts_of(above_line)
        if not is_text(body, above) or not _goes_on(above, found[0]):
            break
        found.insert(0, above)
    for below_line in body.down(line, MOST_LINES):
        below = parts_of(below_line)
        if not is_text(body, below) or not _goes_on(found[-1], below):
            break
        found.append(below)
    return found


def _goes_on(above: Parts, below: Parts) -> bool:
    """Tell whether the text of *below* goes on with that of *above*."""
    if below.has_item or below.heading or above.heading or below.quotes > above.quotes:
        return False
    return _BEFORE_TEXT.match(below.text) is None


def _piece(parts: Parts) -> tuple[int, int]:
    text = parts.text
    begin = 0
    if found := _BEFORE_TEXT.match(text):
        begin = found.end()
    end = len(text)
    if parts.heading and (tail := _HEADING_END.search(text, begin)):
        end = tail.start()
    start = parts.line.start + parts.content
    return start + min(begin, end), start + end
