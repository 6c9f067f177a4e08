"""Values that go a few at a time."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.bridge.letting_go import AT_A_TIME, LettingGo


class Thing:
    """Something that tells when it is gone."""


def test_values_are_kept_at_first_and_gone_after_some_turns(qtbot: QtBot, qapp: QObject) -> None:
    letting_go = LettingGo(qapp)
    things = [Thing() for _ in range(2 * AT_A_TIME + 1)]
    seen = [weakref.ref(thing) for thing in things]
    letting_go.let_go(things)
    things.clear()
    assert sum(thing() is not None for thing in seen) == 2 * AT_A_TIME + 1
    numbers = []
    letting_go._turns.timeout.connect(lambda: numbers.append(sum(thing() is not None for thing in seen)))
    qtbot.waitUntil(lambda: letting_go.number == 0)
    assert numbers == [AT_A_TIME + 1, 1, 0]
    letting_go.deleteLater()
