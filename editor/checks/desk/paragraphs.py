"""The paragraphs of one post, again and again while it is written: only what changed is parted and read anew."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress

from editor.checks.desk.blocks import Block, Blocks, Kind, State
from editor.checks.desk.paragraph import Paragraph, Placed
from editor.post.post import Post
from editor.post.shared_ends import common_end, common_start

_MOST_IN_STEP = 64
"""Blocks that were known before and are passed in one step."""


class Paragraphs:
    """Follows one post; a paragraph whose text stays is the same object from one version to the next.

    Law: after any edits they are those that `paragraphs_of` gives of the post.
    """

    def __init__(self) -> None:
        self.each: Sequence[Paragraph] = ()
        """The paragraphs in their order."""
        self._source = ""
        self._begin = 0
        self._starts: list[int] = []
        self._states: list[State] = []
        """How the reader stood before each."""
        self._known: dict[tuple[Kind, str], Paragraph] = {}

    def __len__(self) -> int:
        return len(self.each)

    def __getitem__(self, number: int) -> Placed:
        return Placed(self.each[number], self._starts[number])

    def __iter__(self) -> Iterator[Placed]:
        return map(Placed, self.each, self._starts)

    def __reversed__(self) -> Iterator[Placed]:
        return map(Placed, reversed(self.each), reversed(self._starts))

    def where(self, chosen: Sequence[object]) -> Iterator[Placed]:
        """Yield those for which *chosen*, which holds a value for each, has a true one."""
        return map(Placed, compress(self.each, chosen), compress(self._starts, chosen))

    def follow(self, post: Post) -> Iterator[Paragraph | None]:
        """Take *post* step by step: yield each paragraph that is new, and None where many were known.

        Until the last step they are those of the post before; what was yielded is known even if it is given up.
        """
        source, begin = post.source, post.body.start
        head = common_start(self._source, source)
        tail = common_end(self._source[head:], source[head:])
        growth = len(source) - len(self._source)
        first = self._unchanged(head) if begin == self._begin else 0
        blocks = Blocks(source, self._starts[first], self._states[first]) if first else Blocks(source, begin)
        made: list[Paragraph] = []
        starts: list[int] = []
        states: list[State] = []
        last = len(self.each)
        for block in blocks:
            if block.start >= len(source) - tail and (number := self._number(block, growth)) is not None:
                last = number
                break
            key = (block.kind, source[block.start : block.end])
            paragraph = self._known.get(key)
            if paragraph is None:
                paragraph = self._known[key] = Paragraph(*key)
                yield paragraph
            elif len(made) % _MOST_IN_STEP == 0:
                yield None
            made.append(paragraph)
            starts.append(block.start)
            states.append(block.before)
        self._source, self._begin = source, begin
        self.each = (*self.each[:first], *made, *self.each[last:])
        self._starts = [*self._starts[:first], *starts, *(start + growth for start in self._starts[last:])]
        self._states = [*self._states[:first], *states, *self._states[last:]]
        if len(self._known) > 2 * len(self.each) + _MOST_IN_STEP:
            self._known = {(paragraph.kind, paragraph.source): paragraph for paragraph in self.each}

    def _unchanged(self, head: int) -> int:
        """Return the last paragraph of which surely the whole first line is within the first *head* characters."""
        number = max(0, bisect_left(self._starts, head) - 2)
        while number and self._states[number].endless:
            number -= 1  # what nothing ended may have an end now
        return number

    def _number(self, block: Block, growth: int) -> int | None:
        """Return which paragraph *block* was, before the text in front of it grew by *growth*; None if it was none."""
        start = block.start - growth
        number = bisect_left(self._starts, start)
        is_same = number < len(self._starts) and self._starts[number] == start and self._states[number] == block.before
        return number if is_same else None
