"""What differs between two texts, line by line, as rows that a view can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from editor.post.line_difference import line_steps, lines_of

CONTEXT_LINES = 3
MOST_ROWS = 4_000


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
    old, new = lines_of(before), lines_of(after)
    marks = _endings_matter(old, new)
    rows: list[Row] = []
    removed = added = 0
    steps = line_steps(old, new)
    for index, step in enumerate(steps):
        if step.same:
            last = index == len(steps) - 1
            rows += _same(old, step.before, step.before_end, step.after, first=not rows, last=last)
            continue
        rows += [
            Row(RowKind.REMOVED, _shown(line, marks=marks), number, None)
            for number, line in enumerate(old[step.before : step.before_end], start=step.before + 1)
        ]
        rows += [
            Row(RowKind.ADDED, _shown(line, marks=marks), None, number)
            for number, line in enumerate(new[step.after : step.after_end], start=step.after + 1)
        ]
        removed += step.before_end - step.before
        added += step.after_end - step.after
    if not removed and not added:
        return Difference((), 0, 0)
    if len(rows) > MOST_ROWS:
        rows = [*rows[:MOST_ROWS], Row(RowKind.CUT)]
    return Difference(tuple(rows), removed, added)


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
    # Spelled as in the status bar: the signs of these characters are in hardly any font.
    return text + {"\n": " ↵LF", "\r\n": " ↵CRLF", "\r": " ↵CR"}.get(ending, "")
