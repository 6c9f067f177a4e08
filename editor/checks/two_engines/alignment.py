"""Which parts of two sequences stand in each other's place, in bounded time."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher

_MOST_PAIRS = 40_000
"""What lies between equal ends is only taken apart where it has no more pairs than these."""


def changed_parts(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[tuple[int, int, int, int]]:
    """Return from where to where *one* differs, and from where to where *other* does in its place."""
    head = 0
    most = min(len(one), len(other))
    while head < most and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < most - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    here, there = one[head : len(one) - tail], other[head : len(other) - tail]
    if not here and not there:
        return []
    if len(here) * len(there) > _MOST_PAIRS:
        return [(head, head + len(here), head, head + len(there))]
    codes = SequenceMatcher(None, here, there, autojunk=False).get_opcodes()
    return [(head + i1, head + i2, head + j1, head + j2) for tag, i1, i2, j1, j2 in codes if tag != "equal"]
