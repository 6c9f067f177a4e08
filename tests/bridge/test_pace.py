"""How what comes fast is handed on: the first at once, the rest together, less often while it goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from editor.bridge.pace import LEAST_MS, MOST_MS, Pace


class Fast:
    """Asks a pace, and has its pauses end when the test says so."""

    def __init__(self, parent: QObject) -> None:
        self.gone = 0
        self.pace = Pace(parent, self._go)
        self._pause = self.pace.findChild(QTimer)

    def _go(self) -> None:
        self.gone += 1

    @property
    def pause_ms(self) -> int:
        """How long the pause is; 0 where there is none."""
        return self._pause.interval() if self._pause.isActive() else 0

    def end_pause(self) -> None:
        """Let the pause be over."""
        self._pause.stop()
        self._pause.timeout.emit()


def test_what_comes_first_goes_at_once_and_the_rest_together(qtbot: QtBot) -> None:
    with_parent = QObject()
    fast = Fast(with_parent)
    fast.pace.ask()
    assert (fast.gone, fast.pause_ms) == (1, LEAST_MS)
    fast.pace.ask()
    fast.pace.ask()
    assert fast.gone == 1
    qtbot.waitUntil(lambda: fast.gone == 2)


def test_the_pause_grows_while_it_comes_on_and_ends_with_a_rest(qtbot: QtBot) -> None:
    with_parent = QObject()
    fast = Fast(with_parent)
    fast.pace.ask()
    for _ in range(3):
        fast.pace.ask()
        fast.end_pause()
    assert (fast.gone, fast.pause_ms) == (4, MOST_MS)
    fast.end_pause()
    assert (fast.gone, fast.pause_ms) == (4, 0)
    fast.pace.ask()
    assert (fast.gone, fast.pause_ms) == (5, LEAST_MS)


def test_what_was_done_otherwise_goes_no_more(qtbot: QtBot) -> None:
    with_parent = QObject()
    fast = Fast(with_parent)
    fast.pace.ask()
    fast.pace.ask()
    fast.pace.leave()
    fast.end_pause()
    assert fast.gone == 1
