"""A query made ready to look through texts."""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

import regex

from editor.post.edit import Span
from editor.search.plain_text import PlainText, plain_pattern, plain_text
from editor.search.query import Query, QueryRefused, Refusal, SearchTooSlow
from editor.search.spellings import SELECTORS, is_plain, pattern_of
from editor.spelling.word_edges import is_word_edge

MOST_CHARACTERS = 2_000
"""Of a pattern, or of words that may be spelled in many ways; a longer one takes long to make ready."""
SECONDS = 1.0
"""How long a regular expression may look through one text."""
_BATCH = 256
_GOES_ON = regex.compile(r"[\p{M}\u200d\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb\U0001f3fb-\U0001f3ff]+")
_RECURSION = regex.compile(r"\(\?(?:R|[+-]?[0-9]+|&[^()]*|P>[^()]*)\)")
"""A pattern that calls itself may eat memory faster than it is stopped, and no writer misses it."""
_JOINER = "\u200d"
_SELECTORS = regex.compile(f"[{SELECTORS}]*+")


@dataclass(frozen=True, slots=True)
class Match:
    """What was found, in the source; the groups of a regular expression, of which the first is all that it found."""

    span: Span
    groups: tuple[Span | None, ...] = ()


class Finder:
    """Finds the matches of one query in any text."""

    names: Mapping[str, int] = {}
    """The numbers of the named groups."""
    group_count = 0

    def __init__(self, query: Query) -> None:
        self.query = query

    def find(self, source: str, within: Span, *, seconds: float = SECONDS) -> Iterator[Match]:
        """Yield the matches that lie *within* a span of *source*, in order, none over another.

        Raises SearchTooSlow where looking took longer than *seconds*.
        """
        raise NotImplementedError

    def _is_whole(self, source: str, span: Span) -> bool:
        return not self.query.whole_word or (is_word_edge(source, span.start) and is_word_edge(source, span.end))


def _has_character_edges(source: str, span: Span) -> bool:
    """Tell whether *span* takes no character apart: neither its marks nor what a joiner makes one of it."""
    if source[span.end - 1 : span.end] in ("\n", "\r"):
        return True
    return not _GOES_ON.match(source, span.end) and source[max(0, span.start - 1) : span.start] != _JOINER


class _AsWritten(Finder):
    """Words that can be spelled in one way only."""

    def find(self, source: str, within: Span, *, seconds: float = SECONDS) -> Iterator[Match]:
        words, start = self.query.text, within.start
        while (place := source.find(words, start, within.end)) >= 0:
            # A selector of a glyph belongs to the letter; any other mark makes it another letter.
            selectors = _SELECTORS.match(source, place + len(words), within.end)
            end = selectors.end() if selectors else place + len(words)
            span = Span(place, end)
            if _has_character_edges(source, span) and self._is_whole(source, span):
                yield Match(span)
                start = end
            else:
                start = place + 1


class _AnySpelling(Finder):
    """Words that can be spelled in several ways."""

    def __init__(self, query: Query) -> None:
        super().__init__(query)
        self._pattern = regex.compile(pattern_of(query))

    def find(self, source: str, within: Span, *, seconds: float = SECONDS) -> Iterator[Match]:
        start = within.start
        while found := self._pattern.search(source, start, within.end):
            span = Span(*found.span())
            if _has_character_edges(source, span) and self._is_whole(source, span):
                yield Match(span)
                start = span.end
            else:
                start = span.start + 1


class _Pattern(Finder):
    """A regular expression, which is stopped when it takes too long; other threads go on while it looks."""

    def __init__(self, query: Query) -> None:
        super().__init__(query)
        if call := _RECURSION.search(query.text):
            raise QueryRefused(Refusal.SYNTAX, call.start(), "recursion")
        flags = regex.MULTILINE | regex.VERSION0 | (0 if query.case else regex.IGNORECASE)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", FutureWarning)
                self._pattern = regex.compile(plain_pattern(query.text, query.fold), flags)
        except regex.error as error:
            raise QueryRefused(Refusal.SYNTAX, getattr(error, "pos", None), getattr(error, "msg", "")) from error
        except (RecursionError, OverflowError, ValueError) as error:
            raise QueryRefused(Refusal.SYNTAX, None, str(error)) from error
        self.names = self._pattern.groupindex
        self.group_count = self._pattern.groups

    def find(self, source: str, within: Span, *, seconds: float = SECONDS) -> Iterator[Match]:
        plain = plain_text(source, self.query.fold)
        start, end = plain.place_of(within.start), plain.place_of(within.end)
        if plain.source_place(end) > within.end:
            end -= 1
        last, spent = (-1, -1), 0.0
        while start <= end:
            begun = time.perf_counter()
            try:
                searched = self._pattern.finditer(plain.text, start, end, timeout=max(seconds - spent, 0.001))
                batch = list(islice(searched, _BATCH))
            except TimeoutError as error:
                raise SearchTooSlow(self.query.text) from error
            spent += time.perf_counter() - begun
            for found in batch:
                if found.span() == last:
                    continue  # an empty match where the batch before ended with it
                match = _match_of(found, plain)
                if self._is_whole(source, match.span):
                    yield match
            if len(batch) < _BATCH or batch[-1].span() == last:
                return
            last = batch[-1].span()
            start = last[1]


def _match_of(found: regex.Match[str], plain: PlainText) -> Match:
    groups = (None if first < 0 else plain.source_span(first, last) for first, last in found.regs)
    return Match(plain.source_span(*found.span()), tuple(groups))


@lru_cache(maxsize=64)
def finder_of(query: Query) -> Finder:
    """Return what finds *query*, which is not empty; raises QueryRefused."""
    if query.regex:
        _limit(query)
        return _Pattern(query)
    if is_plain(query):
        return _AsWritten(query)
    _limit(query)
    return _AnySpelling(query)


def _limit(query: Query) -> None:
    if len(query.text) > MOST_CHARACTERS:
        raise QueryRefused(Refusal.TOO_LONG, MOST_CHARACTERS)


def spans_of(source: str, within: Sequence[Span] | None) -> list[Span]:
    """Return the spans of *source* to look through, in order: all of it where *within* is None."""
    if within is None:
        return [Span(0, len(source))]
    return sorted(within, key=lambda span: span.start)
