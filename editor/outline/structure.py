"""The blocks of a whole post, and what they are after an edit."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from editor.outline.blocks import Block, Kind
from editor.outline.liquid_blocks import without_liquid_code
from editor.outline.reader import Reader
from editor.post.edit import Edit, Span
from editor.post.lines import line_end, line_start
from editor.post.post import find_head

# Signs that may close what stands open far above: code, a comment, a tag, something in braces, a formula.
_COULD_CLOSE = re.compile(r"`{3}|~{3}|[>}]|\$\$")


@dataclass(frozen=True, slots=True)
class Structure:
    """The blocks of a post in order, plain paragraphs left out."""

    blocks: tuple[Block, ...]
    cuts: tuple[int, ...]
    """Places of the source between blocks where what stands before has no say in what comes."""


def read_structure(source: str) -> Structure:
    """Return the blocks of the post *source*; its front matter is the first of them."""
    head = find_head(source)
    start = head.end if head else 0
    blocks = [Block(Kind.FRONT_MATTER, Span(0, head.fence_end))] if head else []
    read, cuts = Reader(without_liquid_code(source[start:])).read()
    blocks += (block.moved(start) for block in read)
    return Structure(tuple(blocks), tuple(cut + start for cut in cuts))


def structure_after(before: Structure, edit: Edit, source: str) -> Structure:
    """Return the blocks of *source*, which *edit* made of the post that had *before*.

    Law: the same as ``read_structure(source)``, cuts aside. Read again is what lies around the edit; all of it where
    the edit touches the head, a line that may close what is open above, or a post with Liquid.
    """
    first = bisect_right(before.cuts, edit.start) - 2
    if first < 1 or not _stays_near(before, edit, source):
        return read_structure(source)
    old_cuts = before.cuts
    begin = old_cuts[0]

    def meets(cut: int) -> bool:
        old = cut + begin - edit.growth
        index = bisect_left(old_cuts, old)
        return old > edit.end and index < len(old_cuts) and old_cuts[index] == old

    read, cuts = Reader(source[begin:]).read(old_cuts[first] - begin, until=meets)
    kept = bisect_left(before.blocks, old_cuts[first], key=_start)
    blocks = [*before.blocks[:kept], *(block.moved(begin) for block in read)]
    made = [*old_cuts[:first], *(cut + begin for cut in cuts)]
    if cuts and meets(cuts[-1]):
        old = made.pop() - edit.growth
        blocks += (block.moved(edit.growth) for block in before.blocks[bisect_left(before.blocks, old, key=_start) :])
        made += (cut + edit.growth for cut in old_cuts[bisect_left(old_cuts, old) :])
    return Structure(tuple(blocks), tuple(made))


def _start(block: Block) -> int:
    return block.span.start


def _stays_near(before: Structure, edit: Edit, source: str) -> bool:
    """Tell whether *edit* can change no block that stands far above it."""
    has_head = bool(before.blocks) and before.blocks[0].kind is Kind.FRONT_MATTER
    if "{%" in source or "{%" in edit.removed or (source.startswith("---") and not has_head):
        return False
    line = line_start(source, edit.start)
    behind = line_end(source, edit.inserted_end)
    new = source[line:behind]
    old = source[line : edit.start] + edit.removed + source[edit.inserted_end : behind]
    return not _COULD_CLOSE.search(new) and not _COULD_CLOSE.search(old)
