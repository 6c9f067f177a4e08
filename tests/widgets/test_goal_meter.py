"""The meter of a goal: seen as a ring and a number, heard as a progress bar, quiet when it is reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge.style_sheet import stylesheet
from editor.bridge.theme import LIGHT
from editor.widgets.goal_meter import RING_PX, Goal, GoalMeter
from editor.widgets.goal_popover import GoalPopover, Goals
from editor.widgets.tones import tones_of

OPENS_A_POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def meter(qtbot: QtBot) -> GoalMeter:
    made = GoalMeter()
    qtbot.addWidget(made)
    return made


def test_without_a_goal_there_is_no_meter(meter: GoalMeter) -> None:
    meter.show_goal(None)
    assert meter.isHidden()


@pytest.mark.parametrize(
    ("goal", "text", "words"),
    [
        (Goal(320, 1000, False, True), "320 / 1000", "320 of 1000 characters today"),
        (Goal(20, 50, True, False), "20 / 50", "20 of 50 words in this session"),
        (Goal(1024, 1000, True, True), "Goal reached: 1024", "1024 of 1000 words today"),
    ],
)
def test_it_tells_how_far_it_is(meter: GoalMeter, goal: Goal, text: str, words: str) -> None:
    meter.show_goal(goal)
    assert meter.button.text() == text
    assert meter.button.accessibleName() == words


def test_its_value_is_there_for_a_screen_reader(meter: GoalMeter) -> None:
    meter.show_goal(Goal(320, 1000, False, True))
    heard = QAccessible.queryAccessibleInterface(meter.ring)
    assert heard is not None
    assert heard.role() == QAccessible.Role.ProgressBar
    assert heard.text(QAccessible.Text.Name) == "Goal of the day"
    assert (meter.ring.value(), meter.ring.maximum()) == (320, 1000)


def test_a_full_ring_has_the_colour_of_what_is_good(meter: GoalMeter) -> None:
    def colour_at_the_top() -> QColor:
        return meter.ring.grab().toImage().pixelColor(RING_PX // 2 + 2, 1)

    meter.show()
    meter.show_goal(Goal(500, 1000, False, True))
    half = colour_at_the_top()
    meter.show_goal(Goal(1000, 1000, False, True))
    full, good = colour_at_the_top(), tones_of(meter.palette()).good.ink
    assert full != half
    assert abs(full.hue() - good.hue()) <= 5


@OPENS_A_POPUP
def test_the_popover_tells_each_change_and_closes_with_enter(qtbot: QtBot) -> None:
    popover = GoalPopover(Goals(0, 0, False), "Written today: 0")
    popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(popover)
    told: list[Goals] = []
    popover.changed.connect(told.append)
    popover.open_above(popover.mapToGlobal(popover.rect().center()))
    QTest.keyClicks(popover.day, "500")
    popover.unit.setCurrentIndex(1)
    assert told[-1] == Goals(500, 0, True)
    QTest.keyClick(popover.day, Qt.Key.Key_Return)
    assert not popover.isVisible()


@OPENS_A_POPUP
def test_its_numbers_can_be_seen_under_the_style_sheet_of_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setStyleSheet(stylesheet(LIGHT))
    try:
        popover = GoalPopover(Goals(1000, 0, False), "Written today: 0")
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(popover)
        popover.show()
        line = popover.day.lineEdit()
        assert line.width() >= line.fontMetrics().horizontalAdvance("1,000,000") + 14
    finally:
        qapp.setStyleSheet("")
