"""Whether the page of a trusted site still answers: one of whose scripts does not come to an end answers nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 2_000
MOST_MISSED = 5
"""Questions in a row that get no answer. A script that works for some seconds, on formulas say, comes to an end."""


class Pulse(QObject):
    """Asks by *ask*, which is told where the answer goes, while *is_seen*; a page out of sight may be put to sleep."""

    lost = Signal()

    def __init__(
        self, ask: Callable[[Callable[[object], None]], None], is_seen: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._is_seen = is_seen
        self._missed = 0
        self._watches = 0
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._on_tick_timeout)

    @property
    def is_watching(self) -> bool:
        """Whether there is a page that is to answer."""
        return self._tick.isActive()

    def watch(self) -> None:
        """Watch the page, which is another one now."""
        self._missed = 0
        self._watches += 1
        self._tick.start(TICK_MS)

    def rest(self) -> None:
        """Ask no more."""
        self._watches += 1
        self._tick.stop()

    def _on_tick_timeout(self) -> None:
        # Ticks are counted, and not the time: a computer that slept finds its page awake again after one.
        if not self._is_seen():
            self._missed = 0
        elif self._missed == MOST_MISSED:
            self.rest()
            self.lost.emit()
        else:
            self._missed += 1
            self._ask(partial(self._on_answer, self._watches))

    def _on_answer(self, watch: int, _answer: object) -> None:
        if watch == self._watches:
            self._missed = 0
