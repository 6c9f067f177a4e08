"""What can be folded: sections, front matter, code, quotes, lists and their items, HTML."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from editor.outline.blocks import Block, Kind
from editor.outline.line_ends import last_text_end, text_end
from editor.outline.sections import Section
from editor.outline.structure import Structure
from editor.post.edit import Span

FOLDED = (Kind.FRONT_MATTER, Kind.CODE, Kind.QUOTE, Kind.LIST, Kind.HTML, Kind.COMMENT, Kind.TABLE, Kind.MATH)
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?:[*+-]|[0-9]+\.)[ \t]")
_DEEPER = re.compile(r"^(?:[ \t]|[ \t]*\S.*[\r\n]+(?![*+-][ \t]|[0-9]+\.[ \t])\S)", re.MULTILINE)
_LINE_END = re.compile(r"\r\n|\n|\r")
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Fold:
    """Lines of which the first stays when the rest is folded away."""

    kind: Kind
    span: Span
    """From the start of the first line to the end of the last one's text."""
    hidden: Span
    """What is folded away: from the end of the first line's text on."""


def folds_of(source: str, structure: Structure, sections: Sequence[Section]) -> list[Fold]:
    """Return what can be folded in *source*, the outer before the inner, in the order of the text."""
    found = [
        fold
        for outer in sections
        for inner in outer.walk()
        if (fold := _fold(source, Kind.HEADING, inner.span, inner.heading.span.end))
    ]
    for block in structure.blocks:
        if block.kind in FOLDED and (fold := _fold(source, block.kind, block.span)):
            found.append(fold)
            if block.kind is Kind.LIST:
                found.extend(_items(source, block))
    return sorted(found, key=lambda fold: (fold.span.start, -fold.span.end))


@dataclass(frozen=True, slots=True)
class FoldedLines:
    """A fold in lines of the post's text, from 0: *first* to *head* stay, what follows up to *last* is folded away."""

    first: int
    head: int
    last: int
    depth: int
    """Of a section: 1 for those that lie in no other; 0 of all else."""


def lines_of_folds(source: str, folds: Sequence[Fold], start: int) -> tuple[FoldedLines, ...]:
    """Return *folds*, of what stands in *source* from *start* on, the post's text, in its lines."""
    ends = [found.end() for found in _LINE_END.finditer(source, start)]
    found: list[FoldedLines] = []
    around: list[int] = []  # where the sections end that are open
    for fold in folds:
        if fold.span.start < start:
            continue
        if fold.kind is Kind.HEADING:
            while around and around[-1] < fold.span.end:
                around.pop()
            around.append(fold.span.end)
        first, head, last = (bisect_right(ends, place) for place in (fold.span.start, fold.hidden.start, fold.span.end))
        found.append(FoldedLines(first, head, last, len(around) if fold.kind is Kind.HEADING else 0))
    return tuple(found)


def _fold(source: str, kind: Kind, span: Span, head_end: int | None = None) -> Fold | None:
    """Return the fold of *span* without the blank lines at its end; None where nothing would be hidden."""
    end = last_text_end(source, span.start, span.end)
    stays = text_end(source, span.start)
    if head_end is not None:  # of a heading of two lines both stay
        stays = max(stays, last_text_end(source, span.start, head_end))
    return Fold(kind, Span(span.start, end), Span(stays, end)) if stays < end else None


def _items(source: str, block: Block) -> Iterator[Fold]:
    """Yield the folds of a list's items: an item goes on while lines are blank or stand further in."""
    if not _DEEPER.search(source, block.span.start, block.span.end):
        return
    open_items: list[tuple[int, int]] = []
    for found in _LINE.finditer(source, block.span.start, block.span.end):
        line = found[0]
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip(" \t"))
        item = _ITEM.match(line)
        while item and open_items and open_items[-1][1] >= indent:
            start, _ = open_items.pop()
            if fold := _fold(source, Kind.LIST, Span(start, found.start())):
                yield fold
        if item:
            open_items.append((found.start(), indent))
    for start, _ in open_items:
        fold = _fold(source, Kind.LIST, Span(start, block.span.end))
        if fold and fold.span != Span(block.span.start, fold.span.end):
            yield fold
