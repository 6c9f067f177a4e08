"""Whether the page of a trusted site still answers: one of whose scripts does not come to an end answers nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from editor.widgets.preview.silence import Ask, Silence

TICK_MS = 2_000
MOST_MISSED = 5
"""Beats for which a question gets no answer. A script that works for some seconds, on formulas say, comes to an end."""


class Pulse(QObject):
    """Asks by *ask*, which is told where the answer goes, while *is_seen*; a page out of sight may be put to sleep."""

    lost = Signal()

    def __init__(self, ask: Ask, is_seen: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._is_seen = is_seen
        self._silence = Silence()
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._on_tick_timeout)

    @property
    def is_watching(self) -> bool:
        """Whether there is a page that is to answer."""
        return self._tick.isActive()

    def watch(self) -> None:
        """Watch the page, which is another one now."""
        self._silence.forget()
        self._tick.start(TICK_MS)

    def rest(self) -> None:
        """Ask no more."""
        self._silence.forget()
        self._tick.stop()

    def _on_tick_timeout(self) -> None:
        if not self._is_seen():
            self._silence.forget()
        elif self._silence.beat(self._ask) == MOST_MISSED:
            self.rest()
            self.lost.emit()
