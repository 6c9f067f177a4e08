"""What differs between two texts, line by line, as rows that a view can show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

CONTEXT_LINES = 3
# SequenceMatcher may need time with the product of the sides; beyond this the middle counts as replaced.
MOST_COMPARISONS = 4_000_000
MOST_ROWS = 4_000

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class RowKind(Enum):
    """What a row of a difference says."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    GAP = "gap"  # lines that are alike were left out
    CUT = "cut"  # there is more than is shown


@dataclass(frozen=True, slots=True)
class Row:
    """A line with its numbers before and after; ``text`` shows an unlike line ending as a sign."""

    kind: RowKind
    text: str = ""
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """The rows of a difference and how many lines it removes and adds."""

    rows: tuple[Row, ...]
    removed: int
    added: int


def difference(before: str, after: str) -> Difference:
    """Return what turns *before* into *after*, with a few like lines around each change.

    Time is bounded: where the unlike middle is too large to be compared line by line it is shown as replaced.
    """
    old, new = _lines(before), _lines(after)
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    marks = _endings_matter(old, new)
    rows: list[Row] = []
    removed = added = 0
    old_end, new_end = len(old) - tail, len(new) - tail
    steps = [
        ("equal", 0, head, 0, head),
        *_steps(old, new, head, tail),
        ("equal", old_end, len(old), new_end, len(new)),
    ]
    for index, (tag, old_from, old_to, new_from, new_to) in enumerate(steps):
        if tag == "equal":
            rows += _same(old, old_from, old_to, new_from, first=not rows, last=index == len(steps) - 1)
            continue
        rows += [
            Row(RowKind.REMOVED, _shown(line, marks=marks), number, None)
            for number, line in enumerate(old[old_from:old_to], start=old_from + 1)
        ]
        rows += [
            Row(RowKind.ADDED, _shown(line, marks=marks), None, number)
            for number, line in enumerate(new[new_from:new_to], start=new_from + 1)
        ]
        removed += old_to - old_from
        added += new_to - new_from
    if not removed and not added:
        return Difference((), 0, 0)
    if len(rows) > MOST_ROWS:
        rows = [*rows[:MOST_ROWS], Row(RowKind.CUT)]
    return Difference(tuple(rows), removed, added)


def _lines(text: str) -> list[str]:
    return _LINE.findall(text)


def _shared(one: list[str], other: list[str]) -> int:
    """Return how many lines the two have in common at their beginning."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _steps(old: list[str], new: list[str], head: int, tail: int) -> list[tuple[str, int, int, int, int]]:
    old_middle, new_middle = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(old_middle) * len(new_middle) > MOST_COMPARISONS:
        return [("replace", head, len(old) - tail, head, len(new) - tail)]
    matcher = SequenceMatcher(None, old_middle, new_middle, autojunk=False)
    return [(tag, a + head, b + head, c + head, d + head) for tag, a, b, c, d in matcher.get_opcodes()]


def _same(old: list[str], start: int, end: int, after_start: int, *, first: bool, last: bool) -> list[Row]:
    """Return the like lines that touch a change; those far from one are left out."""
    before_end = start if first else min(end, start + CONTEXT_LINES)
    after_begin = end if last else max(before_end, end - CONTEXT_LINES)
    shown = [*range(start, before_end), *range(after_begin, end)]
    rows = [Row(RowKind.SAME, _shown(old[i], marks=False), i + 1, i + 1 - start + after_start) for i in shown]
    if after_begin > before_end and not last:
        rows.insert(before_end - start, Row(RowKind.GAP))
    return rows


def _endings_matter(old: list[str], new: list[str]) -> bool:
    """Tell whether the two differ in how lines end, so that the endings must be seen."""
    return {_ending(line) for line in old} != {_ending(line) for line in new}


def _ending(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _shown(line: str, *, marks: bool) -> str:
    ending = _ending(line)
    text = line[: len(line) - len(ending)]
    if not marks:
        return text
    return text + {"\n": "␊", "\r\n": "␍␊", "\r": "␍"}.get(ending, "")
