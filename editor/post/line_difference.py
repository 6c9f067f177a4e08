"""Which lines of two texts are alike, in a time that has a bound."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

# SequenceMatcher may need time with the product of the sides; beyond this the middle counts as replaced.
MOST_COMPARISONS = 4_000_000

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Step:
    """Lines ``before`` to ``before_end`` of the old text, and those that stand for them; ``same`` if they are alike."""

    same: bool
    before: int
    before_end: int
    after: int
    after_end: int


def lines_of(text: str) -> list[str]:
    """Return the lines of *text* with their endings: LF, CRLF or CR."""
    return _LINE.findall(text)


def line_steps(old: list[str], new: list[str]) -> list[Step]:
    """Return how *new* comes of *old*, from the first line to the last, alike and unlike in turn or empty."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    old_end, new_end = len(old) - tail, len(new) - tail
    return [
        Step(True, 0, head, 0, head),
        *_middle(old[head:old_end], new[head:new_end], head),
        Step(True, old_end, len(old), new_end, len(new)),
    ]


def _middle(old: list[str], new: list[str], head: int) -> list[Step]:
    if len(old) * len(new) > MOST_COMPARISONS:
        return [Step(False, head, head + len(old), head, head + len(new))]
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [Step(tag == "equal", a + head, b + head, c + head, d + head) for tag, a, b, c, d in codes]


def _shared(one: list[str], other: list[str]) -> int:
    """Return how many lines the two have in common at their beginning."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
