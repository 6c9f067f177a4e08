"""A page is given up when it has left several questions unanswered, and not before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.widgets.preview import pulse
from editor.widgets.preview.pulse import MOST_MISSED, Pulse

Answer = Callable[[object], None]


@pytest.fixture(autouse=True)
def short_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pulse, "TICK_MS", 1)


@pytest.fixture
def parent() -> QObject:
    return QObject()


def test_a_page_that_leaves_all_questions_unanswered_is_lost_once(qtbot: QtBot, parent: QObject) -> None:
    asked: list[Answer] = []
    made = Pulse(asked.append, lambda: True, parent)
    with qtbot.waitSignal(made.lost):
        made.watch()
    assert len(asked) == 1
    with qtbot.assertNotEmitted(made.lost, wait=20):
        pass


def test_a_page_that_answers_now_and_then_is_not_lost(qtbot: QtBot, parent: QObject) -> None:
    asked: list[Answer] = []
    looks: list[bool] = []

    def is_seen() -> bool:
        looks.append(True)
        if asked and len(looks) % MOST_MISSED == 0:
            asked[-1](0)
        return True

    made = Pulse(asked.append, is_seen, parent)
    with qtbot.assertNotEmitted(made.lost):
        made.watch()
        qtbot.waitUntil(lambda: len(looks) > 4 * MOST_MISSED)
        made.rest()


def test_a_page_out_of_sight_is_not_asked(qtbot: QtBot, parent: QObject) -> None:
    asked: list[Answer] = []
    looks: list[bool] = []

    def is_seen() -> bool:
        looks.append(True)
        return False

    made = Pulse(asked.append, is_seen, parent)
    with qtbot.assertNotEmitted(made.lost):
        made.watch()
        qtbot.waitUntil(lambda: len(looks) > 2 * MOST_MISSED)
    assert asked == []


def test_an_answer_of_the_page_before_says_nothing_of_the_next(qtbot: QtBot, parent: QObject) -> None:
    asked: list[Answer] = []
    made = Pulse(asked.append, lambda: True, parent)
    made.watch()
    qtbot.waitUntil(lambda: bool(asked))
    before = asked[0]

    with qtbot.waitSignal(made.lost):
        made.watch()
        made._ask = lambda _answer: before(0)
