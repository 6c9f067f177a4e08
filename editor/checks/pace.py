"""Rests of a long work in a thread, so that a key never waits long for Python's lock."""

from __future__ import annotations

from threading import Event
from time import monotonic

WORK_S = 0.002
"""How long is worked between two rests."""
REST_S = 0.001


class Pace:
    """Rests whenever enough was worked; *stop* ends the work."""

    def __init__(self, stop: Event) -> None:
        self._stop = stop
        self._begun = self._rested = monotonic()

    @property
    def spent_s(self) -> float:
        """How long ago the work was begun, in seconds."""
        return monotonic() - self._begun

    def is_stopped(self) -> bool:
        """Rest if it is time to, and tell whether the work is to be given up."""
        if monotonic() - self._rested <= WORK_S:
            return False
        if self._stop.wait(REST_S):
            return True
        self._rested = monotonic()
        return False
