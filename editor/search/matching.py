"""Finding in one text: all matches, the next one, the one before, how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from editor.post.edit import Span
from editor.post.lines import line_start
from editor.search.finder import SECONDS, Match, finder_of, spans_of
from editor.search.query import Query

_LOOKED_BACK = 16_384
"""Code points before a place that are looked through first for the match before it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A match, and whether it lies past the end (or before the start) and so round again."""

    match: Match
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """How many matches there are, and which of them stands at the place asked for, from 1; 0 for none."""

    number: int
    complete: bool = True
    """Whether all were counted."""
    current: int = 0


def matches(
    source: str,
    query: Query,
    *,
    within: Sequence[Span] | None = None,
    limit: int | None = None,
    seconds: float = SECONDS,
) -> Iterator[Match]:
    """Yield the matches of *query* in *source*, at most *limit*, as they are asked for; none for an empty query.

    With *within* only those that lie in one of the spans, such as the lines that are seen, or what is selected.
    Raises QueryRefused at the first question, and SearchTooSlow.
    """
    if query.text:
        finder = finder_of(query)
        found = (match for span in spans_of(source, within) for match in finder.find(source, span, seconds=seconds))
        yield from islice(found, limit)


def find_next(
    source: str,
    query: Query,
    position: int,
    *,
    within: Sequence[Span] | None = None,
    wrap: bool = True,
    passing: Span | None = None,
    seconds: float = SECONDS,
) -> Found | None:
    """Return the first match from *position* on, else (*wrap*) the first of all; None where there is none.

    *passing* is the match that is selected now, which is not found again at once even where it is empty.
    """
    here = [Span(max(span.start, position), span.end) for span in spans_of(source, within) if span.end >= position]
    for match in matches(source, query, within=here, seconds=seconds):
        if match.span != passing:
            return Found(match)
    if not wrap:
        return None
    first = next(matches(source, query, within=within, seconds=seconds), None)
    return None if first is None else Found(first, wrapped=True)


def find_previous(
    source: str,
    query: Query,
    position: int,
    *,
    within: Sequence[Span] | None = None,
    wrap: bool = True,
    passing: Span | None = None,
    seconds: float = SECONDS,
) -> Found | None:
    """Return the last match that ends at *position* or before, else (*wrap*) the last of all."""
    spans = spans_of(source, within)
    found = _last(source, query, spans, position, passing, seconds)
    if found is not None or not wrap:
        return None if found is None else Found(found)
    last = _last(source, query, spans, len(source), None, seconds)
    return None if last is None else Found(last, wrapped=True)


def count(
    source: str,
    query: Query,
    *,
    within: Sequence[Span] | None = None,
    limit: int = 100_000,
    current: Span | None = None,
    seconds: float = SECONDS,
) -> Count:
    """Count the matches, up to *limit*, and tell which of them *current* is."""
    number = place = 0
    for number, match in enumerate(matches(source, query, within=within, limit=limit + 1, seconds=seconds), 1):
        if match.span == current:
            place = number
    return Count(min(number, limit), number <= limit, place if place <= limit else 0)


def _last(
    source: str, query: Query, spans: Sequence[Span], position: int, passing: Span | None, seconds: float
) -> Match | None:
    """Return the last match in *spans* that ends by *position*.

    Words on one line are looked for line by line backwards; what may go over lines is found from the start on, lest
    it be taken apart otherwise than when all is counted.
    """
    by_lines = not query.regex and not any(ending in query.text for ending in "\r\n")
    for span in reversed(spans):
        end = min(span.end, position)
        size = _LOOKED_BACK
        while end >= span.start:
            start = max(span.start, line_start(source, max(span.start, end - size))) if by_lines else span.start
            last = None
            for match in matches(source, query, within=[Span(start, span.end)], seconds=seconds):
                if match.span.end > position or match.span.start > end:
                    break
                if match.span != passing:
                    last = match
            if last is not None:
                return last
            if start == span.start:
                break
            end, size = start, size * 2
    return None
