"""Two fragments of HTML side by side: whether they are the same to a reader, and where they part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, zip_longest

from editor.compare.dom import Block, blocks_of

_CUT = 160


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of comparing an answer with what was expected; ``difference`` is empty where they are equal."""

    blocks: int
    equal_blocks: int
    difference: str = ""

    @property
    def equal(self) -> bool:
        """Whether both are the same tree."""
        return not self.difference


def compare(expected: str, actual: str) -> Comparison:
    """Return how far the fragment *actual* is the same tree as *expected*; blocks are counted by the latter."""
    return compare_blocks(blocks_of(expected), blocks_of(actual))


def compare_blocks(wanted: Sequence[Block], got: Sequence[Block]) -> Comparison:
    """Return the same for fragments that were read already."""
    if wanted == got:
        return Comparison(len(wanted), len(wanted))
    matcher = SequenceMatcher(None, wanted, got, autojunk=False)
    equal = sum(match.size for match in matcher.get_matching_blocks())
    return Comparison(len(wanted), equal, _first_difference(wanted, got))


@dataclass(frozen=True, slots=True)
class Tally:
    """Comparisons added up."""

    cases: int
    equal: int
    blocks: int
    equal_blocks: int

    @classmethod
    def of(cls, comparisons: Iterable[Comparison]) -> Tally:
        """Return the sums over *comparisons*."""
        found = list(comparisons)
        return cls(
            len(found),
            sum(one.equal for one in found),
            sum(one.blocks for one in found),
            sum(one.equal_blocks for one in found),
        )

    def __str__(self) -> str:
        cases = f"{self.equal} of {self.cases} cases ({percent(self.equal, self.cases)})"
        return f"{cases}, {self.equal_blocks} of {self.blocks} blocks ({percent(self.equal_blocks, self.blocks)})"


def percent(part: int, whole: int) -> str:
    """Return the share with two places, never rounded up to all."""
    hundredths = 10_000 * part // whole if whole else 10_000
    return f"{hundredths / 100:.2f} %"


def _first_difference(wanted: Sequence[Block], got: Sequence[Block]) -> str:
    """Return the first line in which the two part, with the two lines before it."""
    before: list[str] = []
    for line, other in zip_longest(chain.from_iterable(wanted), chain.from_iterable(got)):
        if line != other:
            shown = "".join(f"  {_cut(same, same)}\n" for same in before[-2:])
            return f"{shown}- {_cut(line, other)}\n+ {_cut(other, line)}"
        before.append(line)
    # The same lines in other blocks cannot be: a block ends where its own tags are closed.
    raise AssertionError("equal trees were cut into unequal blocks")


def _cut(line: str | None, other: str | None) -> str:
    """Return the part of *line* that shows where it leaves *other*."""
    if line is None:
        return "(nothing more)"
    shared = 0
    while other and shared < min(len(line), len(other)) and line[shared] == other[shared]:
        shared += 1
    start = max(0, min(shared, len(line)) - _CUT // 2) if len(line) > _CUT else 0
    return f"{'…' if start else ''}{line[start : start + _CUT]}{'…' if start + _CUT < len(line) else ''}"
