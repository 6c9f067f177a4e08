"""Where something comes next in a text, so that nobody looks twice for what does not come."""

from __future__ import annotations

import re

# What is deeper in each other is shown as text. An element of HTML that is kept as it is written costs less of Python's
# stack than others; where such tags are not closed, as in words like <Left>, each stands in the one before.
MAX_DEPTH = 200
"""How deep blocks may stand in each other, where each is `BLOCK_DEPTH` deep and an element that is kept is 1."""
BLOCK_DEPTH = 2
MAX_SPAN_DEPTH = 120
"""How deep spans may stand in each other, where each is `SPAN_DEPTH` deep and an element that is kept is 1."""
SPAN_DEPTH = 3

_LOOKAHEAD = 100
"""Letters behind a place that say whether a pattern fits there, at most."""


class Places:
    """Finds the next place of signs and patterns in *src*; looking for each costs one pass over the text in all."""

    __slots__ = ("_found", "src")

    def __init__(self, src: str) -> None:
        self.src = src
        self._found: dict[str | re.Pattern[str], tuple[int, int]] = {}

    def next(self, what: str | re.Pattern[str], start: int) -> int:
        """Return where *what* stands next from *start* on, or -1."""
        looked_from, known = self._found.get(what, (len(self.src), -1))
        if looked_from <= start and (known < 0 or start <= known):
            return known
        if start < looked_from:  # what lies behind is known
            found = self._look(what, start, looked_from)
            if found < 0 or found >= looked_from:
                found = known
        else:
            found = self._look(what, start, len(self.src))
        self._found[what] = (start, found)
        return found

    def _look(self, what: str | re.Pattern[str], start: int, end: int) -> int:
        if isinstance(what, str):
            return self.src.find(what, start, end + len(what) - 1)
        match = what.search(self.src, start, min(len(self.src), end + _LOOKAHEAD))
        return match.start() if match else -1

    def comes(self, what: str | re.Pattern[str], start: int) -> bool:
        """Tell whether *what* stands anywhere from *start* on."""
        return self.next(what, start) >= 0
