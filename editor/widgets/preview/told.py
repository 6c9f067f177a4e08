"""What the page tells by itself: what is seen of it after its reader scrolled, and where it was clicked."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

HALVINGS = 24


@dataclass(frozen=True, slots=True)
class SeenPage:
    """The blocks in the window: at which height each begins, in pixels from the window's top, and on which line."""

    starts: tuple[tuple[float, float], ...]
    end: float  # the height at which the text ends
    height: float  # of the window
    share: float  # how far the page is scrolled, 1 for its end

    def meeting_place(self, lines: int, share_of: Callable[[float], float]) -> tuple[float, float]:
        """Return the place of the text that stands at the same share of the window as it must in the text's pane.

        *share_of* tells that share for a place, between 0 for the first and 1 behind the last of *lines*. It is told
        with the place, which is the first one where it is so: blocks lie one below the other, but lines that are not
        seen (link definitions, say) may lie between two of them.
        """
        if self.share <= 0:
            return 0.0, 0.0
        if self.share >= 1:
            return float(lines), 1.0
        before = (0.0, 0.0)
        for start in (*self.starts, (self.end, float(lines))):
            if start[0] >= share_of(start[1]) * self.height:
                place = self._between(before, start, share_of)
                return place, share_of(place)
            before = start
        return float(lines), 1.0

    def _between(
        self, before: tuple[float, float], behind: tuple[float, float], share_of: Callable[[float], float]
    ) -> float:
        low, high = 0.0, 1.0
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            place = _on_the_way(before[1], behind[1], middle)
            if _on_the_way(before[0], behind[0], middle) < share_of(place) * self.height:
                low = middle
            else:
                high = middle
        return _on_the_way(before[1], behind[1], high)


@dataclass(frozen=True, slots=True)
class Click:
    """A click on a block: its lines, and what is read before and behind the clicked place."""

    first_line: int
    lines: int
    before: str
    after: str
    share: float  # of what is read in the block, or of its height where nothing is, that lies before the place
    note: str  # the name of the footnote that was clicked, whose text stands elsewhere


def seen_page(facts: Mapping[str, object], line_of: Callable[[int], int | None]) -> SeenPage | None:
    """Return what *facts* tell, or None where they are not what our script would say."""
    blocks = facts.get("blocks")
    end, height, share = (_number(facts.get(name)) for name in ("end", "height", "share"))
    if not isinstance(blocks, list) or end is None or height is None or share is None:
        return None
    starts = []
    for block in blocks:
        if not isinstance(block, list) or len(block) != 2 or not isinstance(block[0], int):
            return None
        line, start = line_of(block[0]), _number(block[1])
        if line is not None and start is not None:
            starts.append((start, float(line)))
    return SeenPage(tuple(starts), end, height, share)


def click(facts: Mapping[str, object], extent_of: Callable[[int], tuple[int, int] | None]) -> Click | None:
    """Return what *facts* tell, or None where they are not what our script would say."""
    block, share = facts.get("block"), _number(facts.get("share"))
    before, after, note = (facts.get(name) for name in ("before", "after", "note"))
    if not isinstance(block, int) or share is None:
        return None
    if not (isinstance(before, str) and isinstance(after, str) and isinstance(note, str)):
        return None
    extent = extent_of(block)
    return Click(*extent, before, after, min(1.0, max(0.0, share)), note) if extent else None


def _on_the_way(start: float, end: float, share: float) -> float:
    return start + (end - start) * share


def _number(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and math.isfinite(value) else None  # type: ignore[arg-type]  # a number by now
