"""What takes its time is waited for with the window alive, and not for ever."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from editor.bridge import errand
from editor.bridge.errand import Errand


def nothing(*_: object) -> None:
    return


def test_what_is_done_at_once_is_there_at_once(qapp: object) -> None:
    assert Errand(lambda: 5, late=nothing).wait(slow=nothing) == 5


def test_what_goes_wrong_is_raised_where_it_is_waited_for(qapp: object) -> None:
    def fail() -> int:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        Errand(fail, late=nothing).wait(slow=nothing)


def test_the_window_lives_on_meanwhile(qapp: object) -> None:
    going = threading.Event()
    slow: list[str] = []
    QTimer.singleShot(0, going.set)  # which comes only if events are taken
    assert Errand(lambda: going.wait(60), late=nothing).wait(slow=lambda: slow.append("slow")) is True
    assert slow == ["slow"]


def test_what_comes_too_late_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errand, "PATIENCE_MS", 10)
    going, told = threading.Event(), list[object]()
    assert Errand(lambda: going.wait(60), late=told.append).wait(slow=nothing) is None
    going.set()
    qtbot.waitUntil(lambda: told == [True])
