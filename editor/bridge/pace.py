"""How what comes fast is handed on: the first at once, the rest together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

LEAST_MS = 33
"""Two frames: what comes within them is handed on at their end."""
MOST_MS = 66
"""Four, once it comes on and on: a key that is held down writes faster than anybody reads."""


class Pace(QObject):
    """Calls *go* at most once in a while: at once after a rest, and else at the end of a pause."""

    def __init__(self, parent: QObject, go: Callable[[], None]) -> None:
        super().__init__(parent)
        self._go = go
        self._is_asked = False
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._on_pause_ended)

    def ask(self) -> None:
        """Call *go*, now or at the end of the pause."""
        if self._pause.isActive():
            self._is_asked = True
        else:
            self._begin(LEAST_MS)

    def leave(self) -> None:
        """Call it no more for what was asked: it was done otherwise."""
        self._is_asked = False

    def _begin(self, pause_ms: int) -> None:
        self._is_asked = False
        self._pause.start(pause_ms)
        self._go()

    def _on_pause_ended(self) -> None:
        if self._is_asked:
            self._begin(min(2 * self._pause.interval(), MOST_MS))
