"""What names mean in the whole text, and which blocks must be made anew when a meaning changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

V = TypeVar("V")
N = TypeVar("N")
K = TypeVar("K")


class Meanings(Generic[N, V]):
    """Who defines which name; of several definitions the last in the text counts, or what *join* makes of all."""

    def __init__(self, position: Callable[[N], int], join: Callable[[Iterable[V]], V] | None = None) -> None:
        self._position = position
        self._join = join
        self._definitions: dict[str, dict[N, V]] = {}

    def get(self, name: str) -> V | None:
        """Return what *name* means, or None."""
        definitions = self._definitions.get(name)
        if not definitions:
            return None
        if len(definitions) == 1:
            return next(iter(definitions.values()))
        if self._join:
            return self._join(definitions[node] for node in sorted(definitions, key=self._position))
        return definitions[max(definitions, key=self._position)]

    def names(self) -> Iterator[str]:
        """Yield all names that are defined."""
        return iter(self._definitions)

    def change(self, node: N, before: Mapping[str, V], after: Mapping[str, V]) -> set[str]:
        """Note that *node* defines *after* where it defined *before*; return the names that now mean another thing."""
        if before == after:
            return set()
        touched = before.keys() | after.keys()
        old = {name: self.get(name) for name in touched}
        for name in touched:
            definitions = self._definitions.setdefault(name, {})
            definitions.pop(node, None)
            if name in after:
                definitions[node] = after[name]
            if not definitions:
                del self._definitions[name]
        return {name for name in touched if self.get(name) != old[name]}


class Users(Generic[K, N]):
    """Which blocks asked for which name."""

    def __init__(self) -> None:
        self._users: dict[K, dict[N, None]] = {}

    def change(self, node: N, before: Mapping[K, object], after: Mapping[K, object]) -> None:
        """Note that *node* asked for the names of *after* where it had asked for those of *before*."""
        for name in before.keys() - after.keys():
            users = self._users[name]
            users.pop(node, None)
            if not users:
                del self._users[name]
        for name in after.keys() - before.keys():
            self._users.setdefault(name, {})[node] = None

    def of(self, name: K) -> list[N]:
        """Return the blocks that asked for *name*."""
        return list(self._users.get(name, ()))


class InOrder(Generic[N]):
    """Some of the blocks, in the order of the text; to find a place costs a few questions for positions."""

    def __init__(self, position: Callable[[N], int]) -> None:
        self._position = position
        self.nodes: list[N] = []

    def add(self, node: N) -> int:
        """Put *node*, which must stand in the text, in its place and return that."""
        place = bisect_left(self.nodes, self._position(node), key=self._position)
        self.nodes.insert(place, node)
        return place

    def remove(self, node: N) -> int:
        """Take *node* out and return where it stood."""
        place = self.nodes.index(node)
        del self.nodes[place]
        return place
