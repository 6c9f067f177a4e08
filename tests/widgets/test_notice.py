"""The notice bar: says what happened without standing in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.notice import MOST_NOTICES, NoticeAction, NoticeBar, Severity


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def texts(bar: NoticeBar) -> list[str]:
    return [line.text for line in bar.lines]


def test_the_bar_is_not_to_be_seen_while_there_is_nothing_to_say(bar: NoticeBar) -> None:
    assert bar.isHidden()


def test_an_error_is_shown_with_its_words(bar: NoticeBar) -> None:
    bar.show_error("The disk is full.")

    assert not bar.isHidden()
    assert texts(bar) == ["The disk is full."]
    assert bar.lines[0].severity is Severity.ERROR


def test_errors_stand_one_below_the_other(bar: NoticeBar) -> None:
    bar.show_error("one")
    bar.show_error("two")

    assert texts(bar) == ["one", "two"]


def test_the_same_words_are_not_said_twice(bar: NoticeBar) -> None:
    bar.show_error("one")
    bar.show_error("two")
    bar.show_error("one")

    assert texts(bar) == ["two", "one"]


def test_only_the_newest_few_are_shown(bar: NoticeBar) -> None:
    for number in range(MOST_NOTICES + 3):
        bar.show_error(str(number))

    assert texts(bar) == ["3", "4", "5", "6"]


def test_a_new_notice_takes_the_place_of_the_one_before_but_of_no_error(bar: NoticeBar) -> None:
    bar.show_error("error")
    bar.show_notice("first")
    bar.show_notice("second")

    assert texts(bar) == ["error", "second"]


def test_a_notice_goes_away_by_itself_and_an_error_stays(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_error("error")
    bar.show_notice("notice")
    bar.stay_timer.setInterval(1)

    qtbot.waitUntil(lambda: texts(bar) == ["error"])


def test_closing_the_last_line_hides_the_bar(bar: NoticeBar) -> None:
    bar.show_warning("look")

    bar.lines[0].close_button.click()

    assert bar.isHidden()


def test_an_action_runs_once_and_closes_its_line(bar: NoticeBar) -> None:
    ran: list[str] = []
    bar.show_error("failed", actions=[NoticeAction("Try Again", lambda: ran.append("again"))])

    bar.lines[0].buttons[0].click()

    assert ran == ["again"]
    assert bar.lines == ()


def test_an_action_may_say_something_new(bar: NoticeBar) -> None:
    bar.show_error("failed", actions=[NoticeAction("Try Again", lambda: bar.show_error("failed again"))])

    bar.lines[0].buttons[0].click()

    assert texts(bar) == ["failed again"]


def test_errors_alone_can_be_cleared(bar: NoticeBar) -> None:
    bar.show_error("error")
    bar.show_warning("warning")

    bar.clear(Severity.ERROR)

    assert texts(bar) == ["warning"]


def test_a_notice_tells_its_words_to_a_screen_reader(bar: NoticeBar) -> None:
    bar.show_error("The disk is full.")

    assert bar.lines[0].accessibleName() == "The disk is full."
    assert bar.lines[0].close_button.accessibleName()


def test_words_with_markup_are_shown_as_they_are(bar: NoticeBar) -> None:
    bar.show_error("<b>a & b</b>")

    assert bar.lines[0].words.textFormat() is Qt.TextFormat.PlainText
    assert bar.lines[0].words.text() == "<b>a & b</b>"


def test_a_long_sentence_wraps_instead_of_widening_the_window(bar: NoticeBar) -> None:
    bar.resize(420, 100)
    bar.show_error("とても長い文です。" * 40)
    QApplication.sendPostedEvents()

    assert bar.minimumSizeHint().width() <= 420


def test_what_is_so_no_more_is_withdrawn_and_only_that(bar: NoticeBar) -> None:
    bar.show_error("no room", about="a")
    bar.show_error("no room for b", about="b")
    bar.show_warning("gone", about="a")
    assert texts(bar) == ["no room for b", "gone"]
    bar.withdraw("a")
    assert texts(bar) == ["no room for b"]
    bar.show_error("of nothing")
    bar.withdraw("b")
    assert texts(bar) == ["of nothing"]
