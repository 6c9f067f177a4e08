"""How what comes fast is handed on: the first at once, the rest together, less often while it goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from editor.bridge.pace import FAST, LONG_MS, SHORT_MS, Pace


class Fast:
    """Asks a pace, and has its pauses end when the test says so."""

    def __init__(self, parent: QObject) -> None:
        self.gone = 0
        self.pace = Pace(parent, self._go)
        (self._pause,) = self.pace.findChildren(QTimer)

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
    assert (fast.gone, fast.pause_ms) == (1, SHORT_MS)
    fast.pace.ask()
    fast.pace.ask()
    assert fast.gone == 1
    qtbot.waitUntil(lambda: fast.gone == 2)


def test_the_pause_grows_while_it_comes_faster_than_that_and_no_longer(qtbot: QtBot) -> None:
    with_parent = QObject()
    fast = Fast(with_parent)
    fast.pace.ask()
    pauses = []
    for asked in (1, 2, 1, 1, 2, 3, 1, 1):
        pauses.append(fast.pause_ms)
        for _ in range(asked):
            fast.pace.ask()
        fast.end_pause()
    assert pauses == [SHORT_MS] * FAST + [LONG_MS] * 3 + [SHORT_MS]
    assert fast.gone == 9


def test_a_rest_ends_what_is_fast(qtbot: QtBot) -> None:
    with_parent = QObject()
    fast = Fast(with_parent)
    fast.pace.ask()
    for _ in range(FAST):
        fast.pace.ask()
        fast.end_pause()
    assert fast.pause_ms == LONG_MS
    fast.end_pause()
    assert fast.pause_ms == 0
    fast.pace.ask()
    assert fast.pause_ms == SHORT_MS


def test_what_was_done_otherwise_goes_no_more(qtbot: QtBot) -> None:
    with_parent = QObject()
    fast = Fast(with_parent)
    fast.pace.ask()
    fast.pace.ask()
    fast.pace.leave()
    fast.end_pause()
    assert fast.gone == 1
