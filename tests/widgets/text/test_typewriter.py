"""Typewriter: the caret's row at one height, at the start, in the middle and at the end, whatever the rows are like."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.text.pane import TextPane
from editor.widgets.text.typewriter import CARET_SHARE, Typewriter

LINES = 200


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    made = TextPane()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_text("\n".join("漢字と words " * (number % 7 * 4 + 1) for number in range(LINES)))
    return made


@pytest.fixture
def typewriter(pane: TextPane) -> Typewriter:
    made = Typewriter(pane)
    made.set_on(True)
    return made


def caret_top(pane: TextPane) -> int:
    """Return how far below the top of the pane the caret begins."""
    return pane.viewport().geometry().top() + pane.cursorRect().top()


def held_at(pane: TextPane) -> int:
    return round(pane.contentsRect().height() * CARET_SHARE)


def is_held(pane: TextPane) -> bool:
    return abs(caret_top(pane) - held_at(pane)) <= 2


def put_caret(pane: TextPane, line: int) -> None:
    pane.setTextCursor(QTextCursor(pane.document().findBlockByNumber(line)))


@pytest.mark.parametrize("spacing", [100, 150])
@pytest.mark.parametrize("line", [0, 1, 3, 8, 100, LINES - 2, LINES - 1])
def test_the_caret_stands_at_one_height_anywhere(
    pane: TextPane, typewriter: Typewriter, qtbot: QtBot, line: int, spacing: int
) -> None:
    pane.set_line_height(spacing)
    put_caret(pane, line)
    qtbot.waitUntil(lambda: is_held(pane))


def test_it_stays_there_key_by_key_through_wrapped_rows_and_new_lines(pane: TextPane, typewriter: Typewriter) -> None:
    put_caret(pane, 0)
    heights = set()
    for key in [Qt.Key.Key_Down] * 40 + [Qt.Key.Key_A] * 90 + [Qt.Key.Key_Return] * 3 + [Qt.Key.Key_Up] * 50:
        QTest.keyClick(pane, key)
        heights.add(caret_top(pane))
    assert max(heights) - min(heights) <= 2


def test_it_stays_there_at_the_end_of_the_text(pane: TextPane, typewriter: Typewriter) -> None:
    pane.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(30):
        QTest.keyClick(pane, Qt.Key.Key_Return)
        assert is_held(pane)


def test_another_size_and_larger_letters_keep_the_share(pane: TextPane, typewriter: Typewriter, qtbot: QtBot) -> None:
    put_caret(pane, 2)
    pane.resize(500, 800)
    qtbot.waitUntil(lambda: is_held(pane))
    pane.set_zoom(6)
    qtbot.waitUntil(lambda: is_held(pane))
    put_caret(pane, 120)
    pane.resize(900, 300)
    qtbot.waitUntil(lambda: is_held(pane))


def test_a_click_moves_the_caret_and_not_the_text(
    pane: TextPane, typewriter: Typewriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_caret(pane, 100)
    top = pane.top
    place = QPointF(60, 20)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        button, held = Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton
        at = QPointF(pane.viewport().mapToGlobal(place.toPoint()))
        QApplication.sendEvent(
            pane.viewport(), QMouseEvent(kind, place, at, button, held, Qt.KeyboardModifier.NoModifier)
        )
    assert pane.top == top
    assert not is_held(pane)
    monkeypatch.undo()
    QTest.keyClick(pane, Qt.Key.Key_A)
    assert is_held(pane)


def test_without_it_the_text_begins_at_the_top_again(pane: TextPane, typewriter: Typewriter) -> None:
    put_caret(pane, 0)
    typewriter.set_on(False)
    assert pane.viewport().geometry().top() == 0
    assert pane.top == (0, 0)


def test_places_of_the_pane_are_still_those_that_are_seen(pane: TextPane, typewriter: Typewriter) -> None:
    put_caret(pane, 100)
    assert pane.place_at(CARET_SHARE) == pytest.approx(100, abs=1.5)


def test_what_is_composed_does_not_move_the_text(pane: TextPane, typewriter: Typewriter) -> None:
    put_caret(pane, 100)
    top = pane.top
    QApplication.sendEvent(pane, QInputMethodEvent("にほんご", []))
    assert pane.top == top
