"""A line tells of committed text only, and of all of it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.form.line_field import LineField


@pytest.fixture
def line(qtbot: QtBot) -> LineField:
    made = LineField()
    qtbot.addWidget(made)
    made.setText("one two")
    made.setSelection(4, 3)
    return made


@pytest.fixture
def told(line: LineField) -> list[str]:
    texts: list[str] = []
    line.textEdited.connect(texts.append)
    return texts


def compose(line: LineField, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(line, event)


def test_composing_over_a_selection_tells_nothing_until_it_is_committed(line: LineField, told: list[str]) -> None:
    compose(line, "に")
    compose(line, "にほん")
    assert told == []

    compose(line, "", commit="日本")
    assert told == ["one 日本"]


def test_a_selection_that_was_composed_over_and_given_up_is_told_as_taken_away(
    line: LineField, told: list[str]
) -> None:
    compose(line, "に")
    compose(line, "")
    assert told == [line.text()] == ["one "]

    compose(line, "に")
    compose(line, "")
    assert told == ["one "], "nothing was selected any more"


def test_what_is_committed_while_the_next_word_is_composed_is_told_at_once(line: LineField, told: list[str]) -> None:
    compose(line, "に")
    compose(line, "ご", commit="日本")
    compose(line, "", commit="語")

    assert told == ["one 日本", "one 日本語"]


def test_text_that_is_shown_meanwhile_takes_the_place_of_what_was_untold(line: LineField, told: list[str]) -> None:
    compose(line, "に")
    line.show_text("another")
    compose(line, "")

    assert told == []
