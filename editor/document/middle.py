"""What differs between two texts, as one edit; quick where the texts are long and the difference is small."""

from __future__ import annotations

from collections.abc import Callable

from editor.post.edit import Edit


def differing_middle(before: str, after: str) -> Edit:
    """Return the edit that makes *after* of *before* and leaves what they share at both ends."""
    limit = min(len(before), len(after))
    head = _longest(limit, lambda start, end: before[start:end] == after[start:end])
    limit -= head
    b, a = len(before), len(after)
    tail = _longest(limit, lambda start, end: before[b - end : b - start] == after[a - end : a - start])
    return Edit(head, before[head : b - tail], after[head : a - tail])


def _longest(limit: int, same: Callable[[int, int], bool]) -> int:
    """Return up to where all is the *same*, at most *limit*: by halves, which are compared as a whole."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle - 1
    return low
