"""Replacing in one text: one match, all of them as edits for one undo step, and rows that show it beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from editor.post.edit import Edit, Span
from editor.post.newlines import neighbour_ending
from editor.search.excerpt import Excerpt, LineNumbers, excerpt_of
from editor.search.finder import Match, finder_of
from editor.search.matching import matches
from editor.search.query import Query
from editor.search.template import Piece, Replacement, filled, in_case_of, pieces_of

MOST_EDITS = 1_000
"""In one step; where there would be more, those that lie closest together are made one, which costs less to show."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A match before and after, with what stands around it on its line; *edit* is of the text as it is now."""

    line: int
    """From 1, in the text below the front matter; 0 in that."""
    before: Excerpt
    after: Excerpt
    edit: Edit


def replace_one(source: str, match: Match, query: Query, replacement: Replacement) -> Edit:
    """Return the edit that replaces *match* of *query* in *source*; raises QueryRefused."""
    return _edit(source, match, pieces_of(replacement, finder_of(query)), replacement)


def replacements(
    source: str,
    query: Query,
    replacement: Replacement,
    *,
    within: Sequence[Span] | None = None,
    limit: int | None = None,
) -> Iterator[Edit]:
    """Yield the edit for each match, in the order of the text, of the text as it is; those that change nothing too."""
    if not query.text:
        return
    pieces = pieces_of(replacement, finder_of(query))
    for match in matches(source, query, within=within, limit=limit):
        yield _edit(source, match, pieces, replacement)


def replace_all(
    source: str,
    query: Query,
    replacement: Replacement,
    *,
    within: Sequence[Span] | None = None,
    most: int = MOST_EDITS,
) -> list[Edit]:
    """Return the edits that replace every match, from the last to the first, so that each fits when its turn comes.

    They are for one undo step. Raises QueryRefused and SearchTooSlow; then nothing is to be replaced.
    """
    changing = [
        edit for edit in replacements(source, query, replacement, within=within) if edit.removed != edit.inserted
    ]
    return joined(source, changing, most)[::-1]


def joined(source: str, edits: Sequence[Edit], most: int) -> list[Edit]:
    """Return *edits*, which are in order, as at most *most*: with the least of *source* between them taken along."""
    if len(edits) <= most:
        return list(edits)
    gaps = sorted(range(1, len(edits)), key=lambda index: edits[index].start - edits[index - 1].end, reverse=True)
    bounds = [0, *sorted(gaps[: most - 1]), len(edits)]
    return [_one_of(source, edits[first:last]) for first, last in pairwise(bounds)]


def _one_of(source: str, edits: Sequence[Edit]) -> Edit:
    start, end = edits[0].start, edits[-1].end
    parts = [edits[0].inserted]
    for before, edit in pairwise(edits):
        parts += (source[before.end : edit.start], edit.inserted)
    return Edit(start, source[start:end], "".join(parts))


def preview(
    source: str,
    query: Query,
    replacement: Replacement,
    *,
    within: Sequence[Span] | None = None,
    limit: int | None = 1_000,
) -> Iterator[PreviewRow]:
    """Yield a row for each match that would change, in order, as they are asked for."""
    made = replacements(source, query, replacement, within=within, limit=limit)
    yield from rows_of(source, (edit for edit in made if edit.removed != edit.inserted))


def rows_of(source: str, edits: Iterable[Edit]) -> Iterator[PreviewRow]:
    """Yield a row for each of *edits*, which are of *source* as it is and in its order."""
    numbers = LineNumbers(source)
    for edit in edits:
        before = excerpt_of(source, Span(edit.start, edit.end))
        yield PreviewRow(numbers.of(edit.start), before, before.with_match(edit.inserted), edit)


def _edit(source: str, match: Match, pieces: list[Piece], replacement: Replacement) -> Edit:
    old = match.span.of(source)
    new = filled(pieces, match, source, lambda: neighbour_ending(source, match.span.start))
    return Edit(match.span.start, old, in_case_of(old, new) if replacement.keep_case else new)
