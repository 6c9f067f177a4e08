"""A long list whose items have weights: found, replaced and placed without work that grows with its length."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

CHUNK_ITEMS = 256


@dataclass(eq=False, slots=True)
class _Chunk(Generic[T]):
    items: list[T]
    weight: int


class ChunkedList(Generic[T]):
    """A list in chunks of some hundred items, each chunk knowing the sum of its items' weights.

    With *places*, items must be hashable and stand in the list once; then their index can be asked for.
    """

    def __init__(self, items: Iterable[T], weight: Callable[[T], int], *, places: bool = False) -> None:
        self._weight = weight
        self._chunk_of: dict[T, _Chunk[T]] | None = {} if places else None
        self._chunks = self._cut(list(items))
        self._length = sum(len(chunk.items) for chunk in self._chunks)

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[T]:
        for chunk in self._chunks:
            yield from chunk.items

    def __getitem__(self, index: int) -> T:
        number, offset = self._locate(index)
        return self._chunks[number].items[offset]

    @property
    def weight(self) -> int:
        """The sum of all weights."""
        return sum(chunk.weight for chunk in self._chunks)

    def iterate(self, start: int) -> Iterator[T]:
        """Yield the items from index *start* on."""
        if start >= self._length:
            return
        number, offset = self._locate(start)
        yield from self._chunks[number].items[offset:]
        for chunk in self._chunks[number + 1 :]:
            yield from chunk.items

    def slice(self, start: int, stop: int) -> list[T]:
        """Return the items from *start* up to *stop*."""
        wanted = stop - start
        found: list[T] = []
        if wanted <= 0 or start >= self._length:
            return found
        number, offset = self._locate(start)
        while wanted > 0 and number < len(self._chunks):
            piece = self._chunks[number].items[offset : offset + wanted]
            found += piece
            wanted -= len(piece)
            number, offset = number + 1, 0
        return found

    def find(self, position: int) -> tuple[int, int]:
        """Return the index of the item that holds *position* (counted in weights) and where in it that lies.

        A position at or past the end gives the length of the list and the rest.
        """
        index = 0
        for chunk in self._chunks:
            if position < chunk.weight:
                for item in chunk.items:
                    weight = self._weight(item)
                    if position < weight:
                        return index, position
                    position -= weight
                    index += 1
            position -= chunk.weight
            index += len(chunk.items)
        return index, position

    def weight_before(self, index: int) -> int:
        """Return the sum of the weights of the items before *index*."""
        total = 0
        for chunk in self._chunks:
            if index < len(chunk.items):
                return total + sum(map(self._weight, chunk.items[:index]))
            index -= len(chunk.items)
            total += chunk.weight
        return total

    def index_of(self, item: T) -> int:
        """Return where *item* stands; raises KeyError if it stands nowhere."""
        if self._chunk_of is None:
            raise TypeError("a list without places")
        wanted = self._chunk_of[item]
        index = 0
        for chunk in self._chunks:
            if chunk is wanted:
                return index + chunk.items.index(item)
            index += len(chunk.items)
        raise KeyError(item)

    def __contains__(self, item: T) -> bool:
        if self._chunk_of is None:
            raise TypeError("a list without places")
        return item in self._chunk_of

    def reweigh(self, item: T, change: int) -> None:
        """Note that the weight of *item*, which stands in the list, has grown by *change*."""
        if self._chunk_of is None:
            raise TypeError("a list without places")
        self._chunk_of[item].weight += change

    def replace(self, start: int, stop: int, items: Sequence[T]) -> None:
        """Put *items* in the place of those from *start* up to *stop*."""
        if not self._chunks:
            first = last = 0
            before: list[T] = []
            after: list[T] = []
        else:
            first, offset = self._locate(min(start, self._length))
            last, end = self._locate(min(stop, self._length))
            before = self._chunks[first].items[:offset]
            after = self._chunks[last].items[end:]
            last += 1
        if self._chunk_of is not None:
            for chunk in self._chunks[first:last]:
                for item in chunk.items:
                    del self._chunk_of[item]
        joined = [*before, *items, *after]
        if first > 0 and len(joined) < CHUNK_ITEMS // 4:  # small remains join their neighbour
            first -= 1
            joined = self._chunks[first].items + joined
        self._chunks[first:last] = self._cut(joined)
        self._length += len(items) - (min(stop, self._length) - min(start, self._length))

    def _locate(self, index: int) -> tuple[int, int]:
        """Return the chunk and the place in it of *index*; the end counts to the last chunk."""
        if index < 0:
            raise IndexError(index)
        for number, chunk in enumerate(self._chunks):
            if index < len(chunk.items):
                return number, index
            index -= len(chunk.items)
        if index == 0 and self._chunks:
            return len(self._chunks) - 1, len(self._chunks[-1].items)
        raise IndexError(index)

    def _cut(self, items: list[T]) -> list[_Chunk[T]]:
        size = CHUNK_ITEMS if len(items) > 2 * CHUNK_ITEMS else 2 * CHUNK_ITEMS
        chunks = []
        for start in range(0, len(items), size):
            piece = items[start : start + size]
            chunk = _Chunk(piece, sum(map(self._weight, piece)))
            chunks.append(chunk)
            if self._chunk_of is not None:
                self._chunk_of.update(dict.fromkeys(piece, chunk))
        return chunks
