"""The status bar: plain values, nothing where nothing is known."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.widgets.status import SaveState, StatusBar


@pytest.fixture
def status(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    return made


def said(status: StatusBar) -> list[str]:
    """Return the texts that are to be seen, from left to right."""
    return [label.text() for label in status.findChildren(QLabel) if label.text() and not label.isHidden()]


def test_nothing_is_said_while_no_post_is_open(status: StatusBar) -> None:
    assert said(status) == []


def test_the_caret_is_told_by_line_and_column(status: StatusBar) -> None:
    status.show_caret(12, 3)

    assert said(status) == ["Ln 12, Col 3"]


def test_encoding_and_line_ending_are_told(status: StatusBar) -> None:
    status.show_encoding("UTF-8 BOM")
    status.show_line_ending("CRLF")

    assert said(status) == ["UTF-8 BOM", "CRLF"]


def test_modes_of_writing_are_named_while_they_are_on(status: StatusBar) -> None:
    status.show_modes(["Focus: sentence", "Typewriter"])
    assert said(status) == ["Focus: sentence · Typewriter"]
    status.show_modes([])
    assert said(status) == []


def test_a_line_ending_that_is_not_there_is_left_out(status: StatusBar) -> None:
    status.show_line_ending("CRLF")
    status.show_line_ending("")

    assert said(status) == []


@pytest.mark.parametrize("state", SaveState)
def test_each_state_of_saving_has_words_and_a_sign(status: StatusBar, state: SaveState) -> None:
    status.show_save_state(state)

    assert len(said(status)) == 1
    assert any(not label.pixmap().isNull() for label in status.findChildren(QLabel))


def test_closing_the_last_post_empties_the_bar(status: StatusBar) -> None:
    status.show_caret(1, 1)
    status.show_save_state(SaveState.SAVED)

    status.clear_post()

    assert said(status) == []
    assert all(label.pixmap().isNull() for label in status.findChildren(QLabel))


def test_each_value_says_what_it_means(status: StatusBar) -> None:
    status.show_caret(1, 1)
    status.show_encoding("UTF-8")
    status.show_line_ending("LF")

    assert all(label.toolTip() for label in status.findChildren(QLabel) if label.text())


def test_the_caret_s_place_keeps_its_room_from_key_to_key(status: StatusBar, qtbot: QtBot) -> None:
    """Another width would lay out and paint the whole line at each key."""
    with qtbot.waitExposed(status):
        status.show()
    status.show_caret(1, 998)
    caret = next(label for label in status.findChildren(QLabel) if label.text() == "Ln 1, Col 998")
    widths = set()
    for column in (999, 9, 10, 99, 998):
        status.show_caret(1, column)
        widths.add(caret.minimumWidth() or caret.sizeHint().width())

    assert len(widths) == 1


def test_the_caret_s_place_is_never_cut_off_and_leaves_no_wide_gap(status: StatusBar) -> None:
    for line, column in ((1, 1), (123_456, 123_456), (1, 2)):
        status.show_caret(line, column)
        caret = next(label for label in status.findChildren(QLabel) if label.text().startswith("Ln"))
        needed = caret.sizeHint().width()

        assert needed <= caret.minimumWidth() <= needed + 40
    bigger = caret.font()
    bigger.setPointSizeF(bigger.pointSizeF() * 2)
    caret.setFont(bigger)

    assert caret.minimumWidth() >= caret.sizeHint().width()
