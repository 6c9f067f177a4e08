"""Code within a paragraph: between runs of as many backticks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.post.edit import Span

_TICKS_OR_GAP = re.compile(r"(?<![\\`])`+|(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)")


def code_spans(source: str, low: int, high: int) -> Iterator[Span]:
    """Yield the code spans between *low* and *high*, which begin outside of code, with their backticks."""
    for runs in _paragraphs(source, low, high):
        last_of: dict[int, list[int]] = {}
        for number, run in enumerate(runs):
            last_of.setdefault(len(run), []).append(number)
        number = 0
        while number < len(runs):
            same = last_of[len(runs[number])]
            later = [other for other in same[-1:] if other > number]
            if not later:
                number += 1
                continue
            closing = next(other for other in same if other > number)
            yield Span(runs[number].start, runs[closing].end)
            number = closing + 1
            del same[: same.index(closing) + 1]


def code_span_at(source: str, place: int, low: int, high: int) -> Span | None:
    """Return the code span that holds *place*."""
    for span in code_spans(source, low, high):
        if span.start > place:
            return None
        if place < span.end:
            return span
    return None


def _paragraphs(source: str, low: int, high: int) -> Iterator[list[Span]]:
    """Yield the runs of backticks of each paragraph."""
    runs: list[Span] = []
    for found in _TICKS_OR_GAP.finditer(source, low, high):
        if found[0][0] == "`":
            runs.append(Span(*found.span()))
        elif runs:
            yield runs
            runs = []
    if runs:
        yield runs
