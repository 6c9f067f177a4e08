"""Finds in the source of a block what was clicked in its rendering."""

from __future__ import annotations

from collections.abc import Sequence

LENGTHS = (24, 12, 6, 3, 1)
"""How many letters on either side are looked for, the most telling first."""


def clicked_place(lines: Sequence[str], before: str, after: str, share: float) -> tuple[int, int]:
    """Return line and column in *lines* of the place between *before* and *after* in what they are rendered as.

    Markup comes and goes, letters and digits stay: they alone are compared. Of several places that read alike the one
    is taken that lies nearest to *share* of the whole.
    """
    source = "\n".join(lines)
    at = [index for index, character in enumerate(source) if character.isalnum()]
    letters = "".join(source[index] for index in at)
    found = _nearest(letters, _letters_of(before), _letters_of(after), round(share * len(letters)))
    if found is None:
        line = min(len(lines) - 1, int(share * len(lines))) if lines else 0
        return line, 0
    if after[:1].isalnum() and not before[-1:].isalnum() and found < len(at):
        place = at[found]
    else:
        place = _behind_marks(source, at[found - 1] + 1 if found else 0, before)
    return source.count("\n", 0, place), place - (source.rfind("\n", 0, place) + 1)


def _nearest(letters: str, before: str, after: str, expected: int) -> int | None:
    """Return how many *letters* stand before the place between *before* and *after*."""
    for length in LENGTHS:
        tail, head = before[-length:], after[:length]
        for left, right in ((tail, head), (tail, ""), ("", head)):
            sought = left + right
            if sought and (found := _occurrence(letters, sought, expected - len(left))) is not None:
                return found + len(left)
    return None


def _occurrence(letters: str, sought: str, expected: int) -> int | None:
    """Return where *sought* begins in *letters*, nearest to *expected*."""
    expected = max(0, expected)
    behind = letters.find(sought, expected)
    before = letters.rfind(sought, 0, expected + len(sought))
    if behind < 0 or before < 0:
        return max(behind, before) if max(behind, before) >= 0 else None
    return behind if behind - expected < expected - before else before


def _behind_marks(source: str, place: int, before: str) -> int:
    """Return *place* in *source*, right behind a letter, moved over what *before* has behind its last letter."""
    last = next((index for index in range(len(before), 0, -1) if before[index - 1].isalnum()), 0)
    for mark in before[last:]:
        ahead = place
        while source[ahead : ahead + 1].isspace() and source[ahead] != mark:
            ahead += 1  # code is indented further in its source
        if source[ahead : ahead + 1] != mark:
            break
        place = ahead + 1
    return place


def _letters_of(text: str) -> str:
    return "".join(character for character in text if character.isalnum())
