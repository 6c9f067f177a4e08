"""The places of a snippet that was put in: which one the writer is at, and where they lie after each edit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from editor.post.edit import Edit, Slices, Span

Stop = tuple[Span, ...]
"""The places of one number: the writer types in the first, the others hold the same text."""


@dataclass(frozen=True, slots=True)
class SnippetPlaces:
    """*stops* in the order in which they are gone through, within *whole*; the writer is at that of index *active*.

    *order* tells how they follow each other in the text, each by the index of its stop and its index therein;
    *around* gives for each in that order the one that it stands in, -1 for none.
    """

    whole: Span
    stops: tuple[Stop, ...]
    order: tuple[tuple[int, int], ...]
    around: tuple[int, ...]
    active: int = 0

    @property
    def here(self) -> Span:
        """Where the writer types."""
        return self.stops[self.active][0]

    @property
    def is_last(self) -> bool:
        """Whether no place comes behind."""
        return self.active == len(self.stops) - 1

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where all places are, with those that hold the same text."""
        return tuple(dict.fromkeys(span for stop in self.stops for span in stop))

    def moved_by(self, step: int) -> SnippetPlaces:
        """Return the places with the writer *step* further on, at most at either end."""
        return replace(self, active=max(0, min(self.active + step, len(self.stops) - 1)))

    def at(self, start: int, end: int) -> SnippetPlaces:
        """Return the places with the writer at the one that holds *start* to *end*, where it is not the active one."""
        if _holds(self.here, start, end):
            return self
        inner = [at for at, stop in enumerate(self.stops) if _holds(stop[0], start, end)]
        # Of places within each other the smallest is meant.
        return replace(self, active=min(inner, key=lambda at: len(self.stops[at][0]))) if inner else self

    def holds(self, start: int, end: int) -> bool:
        """Tell whether *start* to *end* lies within the snippet."""
        return _holds(self.whole, start, end)

    def after(self, edits: Iterable[Edit]) -> SnippetPlaces | None:
        """Return the places after *edits*; None where one of them takes all of them away."""
        places: SnippetPlaces = self
        for edit in edits:
            first, last = min(span.start for span in places.spans), max(span.end for span in places.spans)
            takes_all = edit.removed != "" and _holds(Span(edit.start, edit.end), first, last)
            if takes_all and not _holds(places.here, edit.start, edit.end):
                return None
            places = places._after(edit, (self.active, 0))
        return places

    def mirrored(self, characters: Slices) -> tuple[tuple[Edit, ...], SnippetPlaces]:
        """Return the edits that give all places of the active number the text of the first, and the places then."""
        text = self.here.of(characters)
        others = enumerate(self.stops[self.active][1:], 1)
        edits: list[Edit] = []
        places: SnippetPlaces = self
        for index, span in sorted(others, key=lambda entry: -entry[1].start):
            old = span.of(characters)
            if old != text and (span.end <= self.here.start or self.here.end <= span.start):
                edits.append(Edit(span.start, old, text))
                places = places._after(edits[-1], (self.active, index))
        return tuple(edits), places

    def _after(self, edit: Edit, into: tuple[int, int]) -> SnippetPlaces:
        """Return the places after *edit*; what it puts at an edge of the span *into* belongs to that."""
        rank = {place: index for index, place in enumerate(self.order)}
        growing = set()
        index = rank[into]
        while index >= 0:
            growing.add(index)
            index = self.around[index]

        def moved(span: Span, place: tuple[int, int]) -> Span:
            return _moved(span, edit, grows=rank[place] in growing, is_behind=rank[place] > rank[into])

        stops = tuple(
            tuple(moved(span, (at, index)) for index, span in enumerate(stop)) for at, stop in enumerate(self.stops)
        )
        return replace(self, whole=_moved(self.whole, edit, grows=True, is_behind=False), stops=stops)


def _holds(span: Span, start: int, end: int) -> bool:
    return span.start <= start and end <= span.end


def _moved(span: Span, edit: Edit, *, grows: bool, is_behind: bool) -> Span:
    """Return *span* after *edit*; at its edges an insertion lets it grow, or goes before it where it *is_behind*."""
    start, end = span.start, span.end
    if not edit.removed:
        if start > edit.start or (start == edit.start and is_behind and not grows):
            start += edit.growth
        if end > edit.start or (end == edit.start and grows):
            end += edit.growth
        return Span(start, max(start, end))
    return Span(_place_after(start, edit), _place_after(end, edit))


def _place_after(place: int, edit: Edit) -> int:
    return place + edit.growth if place >= edit.end else min(place, edit.start)
