"""What two texts share at their ends, compared by slices at C speed."""

from __future__ import annotations


def common_start(one: str, other: str) -> int:
    """Return how many code points *one* and *other* share at their start."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    step = 64
    while low + step <= high and one[low : low + step] == other[low : low + step]:
        low += step
        step *= 2
    high = min(high, low + step)
    while high - low > 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_end(one: str, other: str) -> int:
    """Return how many code points *one* and *other* share at their end."""
    low, high = 0, min(len(one), len(other))
    if one[len(one) - high :] == other[len(other) - high :]:
        return high
    step = 64
    while low + step <= high and _same_before(one, other, low, low + step):
        low += step
        step *= 2
    high = min(high, low + step)
    while high - low > 1:
        middle = (low + high) // 2
        if _same_before(one, other, low, middle):
            low = middle
        else:
            high = middle
    return low


def _same_before(one: str, other: str, near: int, far: int) -> bool:
    """Tell whether both are alike between *near* and *far* code points before their ends."""
    return one[len(one) - far : len(one) - near] == other[len(other) - far : len(other) - near]
