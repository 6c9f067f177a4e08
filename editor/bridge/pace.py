"""How what comes fast is handed on: the first at once, the rest together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

SHORT_MS = 33
"""Two frames: what comes within them is handed on at their end."""
LONG_MS = 66
"""Four, while it comes on and on faster than that: nobody reads so fast."""
FAST = 4
"""Short pauses, one after the other, in each of which something came."""


class Pace(QObject):
    """Calls *go* at most once in a while: at once after a rest, and else at the end of a pause."""

    def __init__(self, parent: QObject, go: Callable[[], None]) -> None:
        super().__init__(parent)
        self._go = go
        self._asked = 0  # how often, in this pause
        self._filled = 0  # how many pauses, one after the other, something came in
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._on_pause_ended)

    def ask(self) -> None:
        """Call *go*, now or at the end of the pause."""
        if self._pause.isActive():
            self._asked += 1
        else:
            self._filled = 0
            self._begin()

    def leave(self) -> None:
        """Call it no more for what was asked: it was done otherwise."""
        self._asked = 0

    def _begin(self) -> None:
        self._asked = 0
        self._pause.start(LONG_MS if self._filled >= FAST else SHORT_MS)
        self._go()

    def _on_pause_ended(self) -> None:
        if self._asked:
            is_slower = self._pause.interval() == LONG_MS and self._asked == 1
            self._filled = 0 if is_slower else self._filled + 1
            self._begin()
