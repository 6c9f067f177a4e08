"""Japanese in the lines of the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from tests.features.test_marks import opened
from tests.journeys.conftest import Writer, started


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def test_a_line_deletes_words_as_the_text_does(writer: Writer, tmp_path: Path, qtbot: QtBot) -> None:
    opened(writer, tmp_path, "text|")
    writer.do("edit.find")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("Bedrockの新モデルです。")
    QTest.keyClick(line, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Bedrockの新モデル"


def test_candidates_follow_a_field_of_the_form_that_is_scrolled(writer: Writer, tmp_path: Path, qtbot: QtBot) -> None:
    post = opened(writer, tmp_path, "text|")
    form = post.form
    line = form.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    area = next(area for area in form.findChildren(QScrollArea) if area.isAncestorOf(line))
    page = area.widget()
    assert page is not None
    page.setMinimumHeight(4_000)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 100)
    area.verticalScrollBar().setValue(100)
    place = line.mapTo(line.window(), line.rect().topLeft())
    told = QGuiApplication.inputMethod().cursorRectangle()
    assert place.y() <= told.top() <= place.y() + line.height()
