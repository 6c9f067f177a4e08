"""The date is edited as it is written."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from editor.widgets.form.date_editor import DateEditor
from tests.widgets.form.host import LEFT, Host, commit, compose, editor_of, front_matter_of, open_form

OPENS_A_POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def date_of(host: Host) -> DateEditor:
    editor = editor_of(host, "date")
    assert isinstance(editor, DateEditor)
    return editor


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026-01-30 08:57:57 +0000", "2026-01-31 08:57:57 +0000"),
        ("2026-01-30T08:57:57+09:00", "2026-01-31T08:57:57+09:00"),
        ("2026-01-30 08:57:57Z", "2026-01-31 08:57:57Z"),
        ('"2026-01-30 20:57:57"', '"2026-01-31 20:57:57"'),
        ("'2026-01-30 20:57'", "'2026-01-31 20:57'"),
        ("2026-01-30", "2026-01-31"),
    ],
)
def test_up_moves_the_day_and_keeps_all_else(qtbot: QtBot, before: str, after: str) -> None:
    host = open_form(qtbot, f"date: {before} # when\n")
    line = date_of(host).line
    line.setFocus()
    line.setCursorPosition(9)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert front_matter_of(host) == f"date: {after} # when\n"
    assert line.selectedText() == "31"


def test_the_stepped_part_stays_selected_for_the_next_step(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30 08:57:57 +0000\n")
    line = date_of(host).line
    line.setFocus()
    line.setCursorPosition(12)
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert front_matter_of(host) == "date: 2026-01-30 05:57:57 +0000\n"


def test_a_date_in_full_width_signs_is_taken_when_it_is_left(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30 08:57:57 +0000\n")
    line = date_of(host).line
    line.setFocus()
    line.selectAll()
    commit(line, "２０２６年２月３日　９：０５")
    assert front_matter_of(host) == "date: 2026-01-30 08:57:57 +0000\n"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "2026-02-03 09:05"
    assert front_matter_of(host) == "date: 2026-02-03 09:05\n"


def test_now_is_told_in_the_offset_that_stands_there(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30 08:57:57 +0000\n")
    QTest.mouseClick(date_of(host).now_button, LEFT)
    assert front_matter_of(host) == "date: 2026-11-24 03:34:56 +0000\n"


@OPENS_A_POPUP
def test_a_day_of_the_calendar_keeps_clock_and_offset(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30 08:57:57 +0000\n")
    editor = date_of(host)
    QTest.mouseClick(editor.calendar_button, LEFT)
    calendar = editor.calendar.calendar
    assert calendar.selectedDate() == QDate(2026, 1, 30)
    QTest.keyClick(calendar.focusProxy() or calendar, Qt.Key.Key_Left)
    calendar.activated.emit(QDate(2026, 1, 15))
    assert front_matter_of(host) == "date: 2026-01-15 08:57:57 +0000\n"
    assert not editor.calendar.isVisible()


@OPENS_A_POPUP
def test_escape_closes_the_calendar(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30\n")
    editor = date_of(host)
    editor.line.setFocus()
    QTest.keyClick(editor.line, Qt.Key.Key_F4)
    assert editor.calendar.isVisible()
    QTest.keyClick(editor.calendar, Qt.Key.Key_Escape)
    assert not editor.calendar.isVisible()
    assert host.wishes == []


def test_what_is_no_date_is_said_and_not_told(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30\n")
    editor, row = date_of(host), host.form.row("date")
    assert row is not None
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "2026-02-30")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert host.wishes == []
    assert not row.error.isHidden()
    assert editor.line.text() == "2026-02-30"


def test_a_date_is_told_as_soon_as_it_is_one(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30\n")
    line = date_of(host).line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "2026-02-03 10:20")
    assert front_matter_of(host) == "date: 2026-02-03 10:20\n"
    assert line.text() == "2026-02-03 10:20"


def test_nothing_is_told_while_composing(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-3\n")
    line = date_of(host).line
    line.setFocus()
    line.end(False)
    compose(line, "1")
    assert host.wishes == []
    commit(line, "1")
    assert front_matter_of(host) == "date: 2026-01-31\n"


@pytest.mark.parametrize(
    ("yaml", "words"),
    [
        ("2026-01-30 08:57:57 +0900", "UTC+9:00"),
        ("2026-01-30 08:57:57 -0330", "UTC−3:30"),
        ("2026-01-30 08:57:57 Z", "UTC"),
        ("2026-01-30 08:57:57", "takes it as UTC"),
        ("'2026-01-30 08:57:57'", "the site's own time zone"),
        ("2026-01-30 08:57", "the site's own time zone"),
        ("2026-01-30", "the site's own time zone"),
    ],
)
def test_the_caption_says_in_which_zone_jekyll_takes_it(qtbot: QtBot, yaml: str, words: str) -> None:
    assert words in date_of(open_form(qtbot, f"date: {yaml}\n")).caption.text()


def test_a_broken_date_can_be_replaced_by_now(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2024年3月4日\n")
    assert date_of(host).line.text() == "2024年3月4日"
    QTest.mouseClick(date_of(host).now_button, LEFT)
    assert front_matter_of(host) == "date: 2026-11-24 12:34:56 +0900\n"


def test_the_whole_date_is_seen_at_the_least_width(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-08-28 08:58:58 +0000\n", width=240)
    line = date_of(host).line
    assert line.width() > line.fontMetrics().horizontalAdvance(line.text()) + 16


@OPENS_A_POPUP
def test_a_chosen_day_is_a_date_of_python(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30\n")
    popup = date_of(host).calendar
    popup.open_at(host.form, datetime.date(2026, 1, 30))
    with qtbot.waitSignal(popup.chosen) as told:
        popup.calendar.clicked.emit(QDate(2026, 3, 4))
    assert told.args == [datetime.date(2026, 3, 4)]


@OPENS_A_POPUP
def test_a_day_of_the_calendar_has_the_room_of_a_target(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-30\n")
    editor = date_of(host)
    QTest.mouseClick(editor.calendar_button, LEFT)
    days = editor.calendar.findChild(QTableView)
    assert days is not None
    assert min(days.columnWidth(1), days.rowHeight(1)) >= 24  # WCAG 2.2, 2.5.8
    editor.calendar.close()


@OPENS_A_POPUP
def test_the_chosen_day_is_rounded(qtbot: QtBot) -> None:
    host = open_form(qtbot, "date: 2026-01-14\n")
    editor = date_of(host)
    QTest.mouseClick(editor.calendar_button, LEFT)
    days = editor.calendar.findChild(QTableView)
    assert days is not None
    place = days.visualRect(days.currentIndex())
    shown = days.viewport().grab().toImage()
    accent = editor.calendar.calendar.palette().color(QPalette.ColorRole.Highlight).name()
    assert shown.pixelColor(place.left() + 6, place.center().y()).name() == accent
    assert shown.pixelColor(place.left() + 2, place.top() + 2).name() != accent
    editor.calendar.close()
