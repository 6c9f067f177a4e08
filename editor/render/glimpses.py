"""Makes what is seen of a post before it is opened, when nothing else is to be done: a large site takes its time."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from typing import TYPE_CHECKING

from editor.render.messages import Json, Message
from editor.render.template import TimeLimitReached

if TYPE_CHECKING:
    from editor.render.pages.front_post import FrontPost

REST = 2
"""How many times as long as the last one took the next one waits: typing has two thirds of the process at least."""
LEAST_REST_SECONDS = 0.1
MOST_TRIES = 8
"""A site whose posts take longer than one try may has more of them rendered with each."""


class Glimpses:
    """Makes the glimpse that is wanted, "listing" or "card", once after whatever it may hang on has changed."""

    def __init__(
        self, *, limit: Callable[[], AbstractContextManager[None]], now: Callable[[], float] = time.perf_counter
    ) -> None:
        self._limit = limit
        self._now = now
        self._wanted = ""
        self._is_due = False
        self._tries = 0
        self._rest_end = 0.0
        self._told: Message | None = None

    def want(self, what: str) -> None:
        """Make glimpses of the kind *what* from now on, none for ""."""
        if what != self._wanted:
            self._wanted, self._told = what, None
            self.look_again()

    def look_again(self) -> None:
        """Note that what a glimpse shows may be another."""
        self._is_due, self._tries = bool(self._wanted), 0

    def wait(self) -> float | None:
        """Return in how many seconds one is to be made, None where none is."""
        return max(0.0, self._rest_end - self._now()) if self._is_due else None

    def message(self, front: FrontPost | None, head: str, text: str) -> Message | None:
        """Return what is to be told of the post in *front*, None where it is not time or what was told last."""
        if not self._is_due or self._now() < self._rest_end:
            return None
        self._is_due = False
        if front is None:
            return None  # it will be looked again when the site is read
        start = self._now()
        told = self._made(front, head, text)
        took = self._now() - start
        self._rest_end = start + took + max(LEAST_REST_SECONDS, REST * took)
        if told is None or told == self._told:
            return None
        self._told = told
        return told

    def _made(self, front: FrontPost, head: str, text: str) -> Message | None:
        from liquid.exceptions import LiquidError  # imported by now, with the site

        try:
            with self._limit():
                glimpse = front.glimpse(self._wanted, head, text)
        except TimeLimitReached:
            self._tries += 1
            self._is_due = self._tries < MOST_TRIES
            return None
        except (LiquidError, RecursionError, MemoryError):
            return None
        told: Json = asdict(glimpse)
        return {"kind": "glimpse", "what": self._wanted, "told": told}
