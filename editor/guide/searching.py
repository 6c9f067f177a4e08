"""Searching the guide: the pages that have all words, and the words marked in what a page looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.guide.pages import Page
from editor.search.matching import matches
from editor.search.query import Fold, Query

_TAG_OR_ENTITY = re.compile(r"(<[^>]*>|&[#\w]+;)")


def words_of(typed: str) -> tuple[Query, ...]:
    """Return what is looked for where *typed* stands in the search: each word, whatever its case, kana and width."""
    return tuple(Query(word, fold=Fold(kana=True, width=True)) for word in typed.split())


def pages_with(pages: Sequence[Page], words: Sequence[Query]) -> tuple[Page, ...]:
    """Return those of *pages* that have all *words* in title and text together."""
    return tuple(page for page in pages if all(_has(f"{page.title}\n{page.text}", word) for word in words))


def best_of(pages: Sequence[Page], words: Sequence[Query], before: Page | None) -> Page | None:
    """Return which of *pages* to show: that with all *words* in its title, else the one *before*, else the first."""
    titled = (page for page in pages if words and all(_has(page.title, word) for word in words))
    return next(titled, before if before in pages else next(iter(pages), None))


def _has(text: str, word: Query) -> bool:
    return next(matches(text, word, limit=1), None) is not None


def marked(html: str, words: Sequence[Query]) -> str:
    """Return *html* with each place of one of *words* marked, where it stands in the text of one element."""
    return "".join(
        part if _TAG_OR_ENTITY.fullmatch(part) else "".join(_marked_text(part, words))
        for part in _TAG_OR_ENTITY.split(html)
    )


def _marked_text(text: str, words: Sequence[Query]) -> Iterator[str]:
    spans = sorted((found.span.start, found.span.end) for word in words for found in matches(text, word))
    end = 0
    for start, stop in spans:
        if start >= end:  # words may lie in one another: the first one counts
            yield f"{text[end:start]}<mark>{text[start:stop]}</mark>"
            end = stop
    yield text[end:]
