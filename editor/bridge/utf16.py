"""Places in a line: Python counts code points, Qt counts UTF-16 units."""

from __future__ import annotations


def units(text: str) -> int:
    """Return how many UTF-16 units *text* takes; a lone surrogate is one."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_unit(text: str, index: int) -> int:
    """Return the UTF-16 unit at which the code point *index* of *text* begins; the end where it lies beyond."""
    if index <= 0:
        return 0
    return units(text[:index])


def to_code_point(text: str, unit: int) -> int:
    """Return the code point of *text* that holds the UTF-16 unit *unit*; the end where it lies beyond."""
    if unit <= 0:
        return 0
    if text.isascii():
        return min(unit, len(text))
    # The wanted code point lies at most *unit* code points on: a long line is not encoded for a place at its start.
    head = text[:unit]
    encoded = head.encode("utf-16-le", "surrogatepass")
    if len(encoded) == 2 * len(head):
        return len(head)
    # A cut inside a pair leaves half of it, which is decoded as a code point of its own.
    whole = encoded[: 2 * unit].decode("utf-16-le", "surrogatepass")
    cut_inside = whole != text[: len(whole)]
    return len(whole) - cut_inside
