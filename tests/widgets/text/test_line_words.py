"""Words of one script in lines of text, whoever made them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.form.line_field import LineField
from editor.widgets.text.line_words import LineWords

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SENTENCE = "Bedrockの新モデル😀です。"


class Page(QWidget):
    """Widgets in a column."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)

    def put(self, widget: QWidget) -> None:
        """Show *widget* with the focus."""
        self._column.addWidget(widget)
        widget.show()
        widget.setFocus()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[Page]:
    """A page in front."""
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    words = LineWords(qapp, page)
    yield page
    words.deleteLater()


@pytest.fixture(params=[QLineEdit, LineField, QComboBox])
def line(request: pytest.FixtureRequest, page: Page, qtbot: QtBot) -> QLineEdit:
    """A line with the focus: of a dialog, of a form, of a list that can be typed into."""
    widget = request.param(page)
    if isinstance(widget, QComboBox):
        widget.setEditable(True)
    page.put(widget)
    qtbot.waitUntil(widget.hasFocus)
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    assert isinstance(line, QLineEdit)
    line.setText(SENTENCE)
    line.end(False)
    return line


def focused() -> QWidget:
    """Return the widget that keys and an input method go to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key."""
    QTest.keyClick(focused(), key, modifier)


def test_words_are_deleted_by_script(line: QLineEdit) -> None:
    edited: list[str] = []
    line.textEdited.connect(edited.append)
    press(Qt.Key.Key_Backspace, CONTROL)
    assert line.text() == "Bedrockの新モデル😀"
    line.home(False)
    press(Qt.Key.Key_Delete, CONTROL)
    assert line.text() == "の新モデル😀"
    assert edited == ["Bedrockの新モデル😀", "の新モデル😀"]


def test_the_caret_goes_and_selects_by_script(line: QLineEdit) -> None:
    places = []
    for _ in range(4):
        press(Qt.Key.Key_Left, CONTROL)
        places.append(line.cursorPosition())
    assert places == [16, 14, 12, 9]
    press(Qt.Key.Key_Right, CONTROL | SHIFT)
    press(Qt.Key.Key_Right, CONTROL | SHIFT)
    assert line.selectedText() == "モデル😀"
    press(Qt.Key.Key_Left, CONTROL | SHIFT)
    assert line.selectedText() == "モデル"
    press(Qt.Key.Key_Backspace, CONTROL)
    assert line.text() == "Bedrockの新😀です。"


def test_a_double_click_selects_a_word(line: QLineEdit) -> None:
    line.setCursorPosition(10)
    place = line.cursorRect().center() + QPoint(2, 0)
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=place)
    assert line.selectedText() == "モデル"


def test_keys_are_the_input_methods_while_it_composes(line: QLineEdit) -> None:
    QApplication.sendEvent(focused(), QInputMethodEvent("に", []))
    press(Qt.Key.Key_Left, CONTROL)
    press(Qt.Key.Key_Backspace, CONTROL)
    assert (line.text(), line.cursorPosition()) == (SENTENCE, len(SENTENCE) + 1)
    QApplication.sendEvent(focused(), QInputMethodEvent("", []))
    press(Qt.Key.Key_Left, CONTROL)
    assert line.cursorPosition() == len(SENTENCE)


def test_secrets_and_what_cannot_be_written_stay(line: QLineEdit) -> None:
    line.setReadOnly(True)
    press(Qt.Key.Key_Backspace, CONTROL)
    assert line.text() == SENTENCE
    press(Qt.Key.Key_Left, CONTROL)
    assert line.cursorPosition() == len(SENTENCE)
    line.setReadOnly(False)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    press(Qt.Key.Key_Left, CONTROL)
    assert line.cursorPosition() == 0  # how long its words are is not told


def test_a_line_that_lost_the_focus_is_left_alone(page: Page, qtbot: QtBot) -> None:
    first, second = QLineEdit(page), QLineEdit(page)
    for line in (first, second):
        page.put(line)
        qtbot.waitUntil(line.hasFocus)
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    second.setText("二つ目")
    press(Qt.Key.Key_Left, CONTROL)
    assert second.cursorPosition() == 2
