"""Which block of the preview belongs to which line of the text, kept in step by patches."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from editor.render.chunks import ChunkedList


@dataclass(eq=False, slots=True)
class _Entry:
    id: int
    height: int  # lines from its start to the next entry's; the last one's is its own count


class LineMap:
    """The starts of the blocks, in lines counted from 0; a change costs the same at any length.

    ``lines`` of a patch lists only the blocks where the distance to the one before has changed: all blocks behind a
    listed one, up to the next that is listed, move by as much as it did.
    """

    def __init__(self, starts: Iterable[tuple[int, int]] = ()) -> None:
        entries = list(starts)
        heights = [after[1] - this[1] for this, after in pairwise(entries)] + [1]
        self._lead = entries[0][1] if entries else 0
        self._entries: ChunkedList[_Entry] = ChunkedList(
            [_Entry(id_, height) for (id_, _), height in zip(entries, heights, strict=False)],
            attrgetter("height"),
            places=True,
        )
        self._by_id = {entry.id: entry for entry in self._entries}

    def __len__(self) -> int:
        return len(self._entries)

    def block_at(self, line: int) -> int | None:
        """Return the id of the block that holds *line*, or of the nearest; None when there are no blocks."""
        found = self._at(line)
        return found[0].id if found else None

    def line_of(self, block: int) -> int | None:
        """Return the line on which *block* starts; None for an unknown id."""
        entry = self._by_id.get(block)
        if entry is None:
            return None
        return self._lead + self._entries.weight_before(self._entries.index_of(entry))

    def starts(self) -> Iterator[tuple[int, int]]:
        """Yield the blocks, each with the line on which it starts."""
        line = self._lead
        for entry in self._entries:
            yield entry.id, line
            line += entry.height

    def extent_of(self, block: int) -> tuple[int, int] | None:
        """Return the line on which *block* starts and how many lines on the next one does; None for an unknown id."""
        start = self.line_of(block)
        return None if start is None else (start, self._by_id[block].height)

    def place_of(self, line: float) -> tuple[int, float] | None:
        """Return the block that holds the place *line*, and which share of the block's lines lies before it.

        A place between two lines is a fraction; one outside all blocks is at the nearest end. None without blocks.
        """
        found = self._at(math.floor(line))
        if found is None:
            return None
        entry, start = found
        return entry.id, min(1.0, max(0.0, (line - start) / entry.height)) if entry.height else 0.0

    def _at(self, line: int) -> tuple[_Entry, int] | None:
        """Return what holds *line*, or is nearest to it, and the line on which that starts."""
        if not len(self._entries):
            return None
        place = max(0, line - self._lead)
        index, rest = self._entries.find(place)
        if index < len(self._entries):
            return self._entries[index], self._lead + place - rest
        last = self._entries[index - 1]
        return last, self._lead + place - rest - last.height

    def apply(
        self,
        removed: Iterable[int],
        inserted: Sequence[tuple[int, int, int, int]],
        lines: Sequence[tuple[int, int]],
    ) -> None:
        """Follow a patch: ids removed, ``(id, start line)`` moved, ``(after, id, start line, line count)`` inserted.

        Unknown ids are passed over: a patch may come for a text that was replaced meanwhile.
        """
        self._remove([entry for id_ in removed if (entry := self._by_id.pop(id_, None)) is not None])
        for id_, start in lines:
            self._start(id_, start)
        for after, run in _runs(inserted):
            before = self._by_id.get(after)
            if before is None:
                before = self._put_first(*run[0])
                run = run[1:]
            if run:
                self._insert(before, run)

    def _remove(self, entries: Sequence[_Entry]) -> None:
        """Remove *entries*, those that stand together at once and the last first, so that all indices stay true."""
        stop = -1
        indices = sorted(map(self._entries.index_of, entries), reverse=True)
        for index, following in pairwise([*indices, -2]):
            stop = max(stop, index + 1)
            if following != index - 1:
                lines = sum(entry.height for entry in self._entries.slice(index, stop))
                self._entries.replace(index, stop, [])
                self._grow(index - 1, lines)
                stop = -1

    def _put_first(self, id_: int, start: int, count: int) -> _Entry:
        """Put a block before all others; return it."""
        lines = max(0 if len(self._entries) else count, self._lead - start)
        entry = _Entry(id_, lines)
        self._entries.replace(0, 0, [entry])
        self._by_id[id_] = entry
        self._lead = start
        return entry

    def _insert(self, before: _Entry, run: Sequence[tuple[int, int, int]]) -> None:
        """Put the blocks *run* behind *before*, all at once: a post of 1 MB comes in runs of many hundred."""
        index = self._entries.index_of(before) + 1
        top, rest = self._lead + self._entries.weight_before(index - 1), before.height
        is_last = index == len(self._entries)
        heights = []
        for _, start, count in run:
            height = max(0, start - top)
            heights.append(height)
            top += height
            rest = count if is_last else max(0, rest - height)
        self._set_height(before, heights[0])
        entries = [_Entry(id_, height) for (id_, _, _), height in zip(run, [*heights[1:], rest], strict=True)]
        self._entries.replace(index, index, entries)
        self._by_id.update((entry.id, entry) for entry in entries)

    def _start(self, id_: int, start: int) -> None:
        entry = self._by_id.get(id_)
        if entry is None:
            return
        index = self._entries.index_of(entry)
        if index == 0:
            self._lead = start
            return
        before = self._entries[index - 1]
        top = self._lead + self._entries.weight_before(index - 1)
        self._set_height(before, max(0, start - top))

    def _grow(self, index: int, lines: int) -> None:
        if index < 0:
            self._lead += lines
        elif index < len(self._entries):
            entry = self._entries[index]
            self._set_height(entry, entry.height + lines)

    def _set_height(self, entry: _Entry, height: int) -> None:
        self._entries.reweigh(entry, height - entry.height)
        entry.height = height


def _runs(
    inserted: Iterable[tuple[int, int, int, int]],
) -> Iterator[tuple[int, list[tuple[int, int, int]]]]:
    """Yield the blocks that follow one another, each run with the id that it stands behind."""
    run: list[tuple[int, int, int]] = []
    behind = 0
    for after, *block in inserted:
        if run and after != run[-1][0]:
            yield behind, run
            run = []
        if not run:
            behind = after
        run.append((block[0], block[1], block[2]))
    if run:
        yield behind, run
