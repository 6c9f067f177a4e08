"""On which line of a long text a place stands, without a list of all lines."""

from __future__ import annotations

from itertools import accumulate

_STEP = 1_024


class LineCount:
    """Counts the lines of *source*; CR, LF and CRLF each end one. Quick to make, and to be asked in any order."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._has_cr = "\r" in source
        ends = (self._between(start, start + _STEP) for start in range(0, len(source), _STEP))
        self._before = [0, *accumulate(ends)]

    def before(self, place: int) -> int:
        """Return how many lines end at *place* or before."""
        number = place // _STEP
        return self._before[number] + self._between(number * _STEP, place)

    def _between(self, low: int, high: int) -> int:
        """Return how many lines end behind *low*, but not behind *high*."""
        count = self._source.count
        ends = count("\n", low, high)
        if self._has_cr:
            ends += count("\r", low, high) - count("\r\n", low, high + 1)
        return ends
