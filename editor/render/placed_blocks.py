"""On which lines of the post the preview has each block, where the blocks are of another text than the post's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from editor.render.line_map import LineMap
from editor.render.outbox import Block, Patch


class PlacedBlocks:
    """Keeps the lines that the preview was told, and tells it what has changed of them."""

    def __init__(self) -> None:
        self._told = LineMap()  # of the post, as the preview has them
        self._own = LineMap()  # of the text that the blocks are made of
        self._is_stale = False

    def lines_changed(self) -> None:
        """Note that any line may come from another line of the post now."""
        self._is_stale = True

    def placed(self, patch: Patch, source_of: Callable[[int], int]) -> Patch:
        """Return *patch* with the lines of the post; *source_of* tells them."""
        if not (self._is_stale or patch.removed or patch.inserted or patch.lines):
            return patch
        self._is_stale = False
        before = replace(patch, inserted=())
        _apply(self._own, before)
        self._told.apply(patch.removed, [], [])
        lines = tuple(self._moves(source_of))
        inserted = tuple((after, _moved(block, source_of)) for after, block in patch.inserted)
        _apply(self._own, replace(patch, removed=(), lines=()))
        placed = replace(patch, lines=lines, inserted=inserted)
        _apply(self._told, replace(placed, removed=()))
        return placed

    def _moves(self, source_of: Callable[[int], int]) -> Iterator[tuple[int, int]]:
        """Yield the blocks whose distance to the one before is another than was told, with their lines."""
        shift = 0
        for (id_, own), (_, told) in zip(self._own.starts(), self._told.starts(), strict=True):
            line = source_of(own)
            if line - told != shift:
                shift = line - told
                yield id_, line


def _moved(block: Block, source_of: Callable[[int], int]) -> Block:
    first, end = source_of(block.start_line), source_of(block.start_line + block.line_count)
    return replace(block, start_line=first, line_count=max(end - first, 0))


def _apply(lines: LineMap, patch: Patch) -> None:
    inserted = [(after, block.id, block.start_line, block.line_count) for after, block in patch.inserted]
    lines.apply(patch.removed, inserted, patch.lines)
