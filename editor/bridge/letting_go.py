"""Many values let go a few at a time: to free what ten thousand plans hold takes Python long, and nothing else runs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

AT_A_TIME = 100


class LettingGo(QObject):
    """Keeps what it is given, and lets some of it go in each turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: list[object] = []
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._on_turn)

    @property
    def number(self) -> int:
        """How many values are still kept."""
        return len(self._kept)

    def let_go(self, values: Iterable[object]) -> None:
        """Let *values* go; whoever else holds them must have let them go by the next turn, or frees them himself."""
        self._kept += values
        self._turns.start()

    def _on_turn(self) -> None:
        del self._kept[-AT_A_TIME:]
        if not self._kept:
            self._turns.stop()
