"""A match with what stands around it on its line, short enough for a row of a list."""

from __future__ import annotations

from dataclasses import dataclass

from editor.post.edit import Span
from editor.post.lines import line_end, line_start
from editor.post.post import find_head

BEFORE, MATCH, AFTER = 30, 120, 80
"""Characters that are shown before the match, of it, and behind it."""
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of one line; *span* is where in *text* the match stands. Line ends in a match are shown as ↵."""

    text: str
    span: Span

    def with_match(self, other: str) -> Excerpt:
        """Return the same piece with *other* in the place of the match."""
        shown = _shown(other)
        start = self.span.start
        return Excerpt(self.text[:start] + shown + self.text[self.span.end :], Span(start, start + len(shown)))


def excerpt_of(source: str, span: Span) -> Excerpt:
    """Return what stands around *span* on its lines; looks at no more than is shown."""
    reach = max(0, span.start - BEFORE - 1)
    head = source[reach : span.start]
    head = head[line_start(head, len(head)) :]
    cut_before = len(head) > BEFORE
    head = (head[-BEFORE:] if cut_before else head).lstrip()
    tail = source[span.end : span.end + AFTER + 1]
    if source.startswith("\n", span.end) and source.startswith("\r", span.end - 1):
        tail = ""
    tail = tail[: line_end(tail, 0)]
    if len(tail) > AFTER:
        tail = tail[:AFTER] + ELLIPSIS
    head = (ELLIPSIS if cut_before else "") + head
    match = _shown(source[span.start : min(span.end, span.start + MATCH + 1)])
    return Excerpt(head + match + tail.rstrip(), Span(len(head), len(head) + len(match)))


def _shown(words: str) -> str:
    words = words[:MATCH] + ELLIPSIS if len(words) > MATCH else words
    return words.replace("\r\n", "↵").replace("\n", "↵").replace("\r", "↵")


class LineNumbers:
    """Numbers of the lines of a post as the window counts them, for places that are asked for mostly in order."""

    def __init__(self, source: str) -> None:
        head = find_head(source)
        self._source = source
        self._begin = self._place = head.fence_end if head else 0
        self._number = 1
        self._has_returns = "\r" in source

    def of(self, place: int) -> int:
        """Return the number, from 1, of the line of the text that holds *place*; 0 in the front matter above it."""
        if place < self._begin:
            return 0
        if place < self._place:
            self._place, self._number = self._begin, 1
        source, start = self._source, self._place
        self._number += source.count("\n", start, place)
        if self._has_returns:
            # A return counts where no line feed makes one ending with it.
            self._number += source.count("\r", start, place) - source.count("\r\n", start, place)
            if place and start < place and source.startswith("\r\n", place - 1):
                self._number -= 1
                place -= 1
        self._place = place
        return self._number
