"""What rules gather of each paragraph of one post, kept from one check to the next: only what changed is gathered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, takewhile
from operator import is_
from typing import TypeVar, cast

from editor.checks.desk.paragraph import Paragraph

T = TypeVar("T")


class Gathered:
    """Follows the paragraphs of one post; a text that stays is the same object from one check to the next."""

    def __init__(self) -> None:
        self._paragraphs: Sequence[Paragraph] = ()
        self._values: dict[Callable[[Paragraph], object], list[object]] = {}
        self._counts: dict[Callable[[Paragraph], Iterable[object]], Counter[object]] = {}

    def follow(self, paragraphs: Sequence[Paragraph]) -> None:
        """Take *paragraphs* for those of the post now."""
        old = self._paragraphs
        head = _same(old, paragraphs)
        tail = min(_same(old[::-1], paragraphs[::-1]), min(len(old), len(paragraphs)) - head)
        gone, new = old[head : len(old) - tail], paragraphs[head : len(paragraphs) - tail]
        for gather, values in self._values.items():
            values[head : len(old) - tail] = [paragraph.noted(gather) for paragraph in new]
        for gather, counts in self._counts.items():
            counts.update(_all(new, gather))
            counts.subtract(_all(gone, gather))
            for lost in [one for one in _all(gone, gather) if not counts[one]]:
                del counts[lost]
        self._paragraphs = paragraphs

    def of_each(self, gather: Callable[[Paragraph], T]) -> list[T]:
        """Return what *gather* makes of each paragraph."""
        values = self._values.get(gather)
        if values is None:
            values = self._values[gather] = [paragraph.noted(gather) for paragraph in self._paragraphs]
        return cast("list[T]", values)

    def counts(self, gather: Callable[[Paragraph], Iterable[T]]) -> Counter[T]:
        """Return how often each thing is among those that *gather* makes of the paragraphs."""
        counts = self._counts.get(gather)
        if counts is None:
            counts = self._counts[gather] = Counter(_all(self._paragraphs, gather))
        return cast("Counter[T]", counts)


def _all(paragraphs: Iterable[Paragraph], gather: Callable[[Paragraph], Iterable[T]]) -> Iterator[T]:
    return chain.from_iterable(paragraph.noted(gather) for paragraph in paragraphs)


def _same(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> int:
    """Return how many of the first paragraphs are the same."""
    return sum(takewhile(bool, map(is_, one, other)))
