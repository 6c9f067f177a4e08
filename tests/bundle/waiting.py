"""Waiting for what another program shows."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

LOOK_SECONDS = 0.25


def wait_until(is_so: Callable[[], bool], seconds: float, wanted: str) -> None:
    """Look again and again until *is_so*; raises AssertionError with what was *wanted* after *seconds*."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"not within {seconds:.0f} seconds: {wanted}"
        Event().wait(LOOK_SECONDS)  # another program tells us nothing
