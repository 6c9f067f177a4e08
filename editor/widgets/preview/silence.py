"""For how long a page has not answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

Ask = Callable[[Callable[[object], None]], None]
"""Asks a page, and is told where the answer goes."""


class Silence:
    """Counts the beats since a page was asked that has not answered yet.

    Beats are counted, and not the time: a window that stood still, or a computer that slept, hears the answer before
    the next one.
    """

    def __init__(self) -> None:
        self.asked = 0
        """How many questions there were."""
        self._is_open = False
        self._beats = 0

    def beat(self, ask: Ask) -> int:
        """Return for how many beats the last question has had no answer; where it has one, *ask* the next."""
        if self._is_open:
            self._beats += 1
        else:
            self._is_open = True
            self._beats = 0
            self.asked += 1
            ask(partial(self._on_answered, self.asked))
        return self._beats

    @property
    def is_broken(self) -> bool:
        """Whether each question has its answer."""
        return not self._is_open

    def forget(self) -> None:
        """Wait for no answer: there is another page now, or it may sleep."""
        self.asked += 1
        self._is_open = False

    def _on_answered(self, question: int, _answer: object) -> None:
        if question == self.asked:
            self._is_open = False
