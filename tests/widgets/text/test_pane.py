"""The pane alone: keys, zoom, measure, input method, clipboard."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QFont, QInputMethodEvent, QInputMethodQueryEvent, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.text.layout import MOST_CHARACTERS
from editor.widgets.text.menu import EditMenu
from editor.widgets.text.pane import TextPane

ROOT = Path(__file__).parents[3]
SENTENCE = "学習コストを半減させるBedrockの新モデルです。"


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    """A shown pane."""
    made = TextPane()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def test_undo_and_redo_are_wishes(pane: TextPane, qtbot: QtBot) -> None:
    QTest.keyClicks(pane, "a")
    with qtbot.waitSignal(pane.undo_requested):
        QTest.keyClick(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(pane.redo_requested):
        QTest.keyClick(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert pane.lines() == ["a"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_the_keys_leaves_the_word_at_the_caret_to_be_seen(pane: TextPane) -> None:
    pane.show_text("one two\nthree")
    QTest.keyClick(pane, Qt.Key.Key_End)
    menu = pane.findChild(EditMenu)
    assert menu is not None
    for by in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        QCoreApplication.sendEvent(pane.viewport(), QContextMenuEvent(by, QPoint(9, 5), QPoint(90, 50)))
        caret = pane.viewport().mapToGlobal(pane.cursorRect().bottomLeft())
        if by is QContextMenuEvent.Reason.Keyboard:
            assert menu.y() > caret.y()
            assert menu.x() == caret.x()
        else:
            assert menu.pos() == QPoint(90, 50)
        menu.hide()


def test_ctrl_backspace_removes_a_run_of_one_script_with_the_sign_that_ends_the_sentence(pane: TextPane) -> None:
    pane.show_text(SENTENCE)
    pane.moveCursor(pane.textCursor().MoveOperation.End)
    left = []
    for _ in range(2):
        QTest.keyClick(pane, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        left.append(pane.lines()[0])
    assert left == ["学習コストを半減させるBedrockの新モデル", "学習コストを半減させるBedrockの新"]


def test_words_go_on_over_the_ends_of_lines(pane: TextPane) -> None:
    pane.show_text("日本😀\n二")
    places = []
    for _ in range(4):
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        places.append(pane.textCursor().position())
    assert places == [2, 4, 5, 6]
    QTest.keyClick(pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert pane.textCursor().position() == 4


def test_a_double_click_selects_a_run_of_one_script(pane: TextPane) -> None:
    pane.show_text(SENTENCE)
    cursor = pane.textCursor()
    cursor.setPosition(4)
    place = pane.cursorRect(cursor).center() + QPoint(3, 0)
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.textCursor().selectedText() == "コスト"


def test_shift_return_makes_a_line(pane: TextPane) -> None:
    QTest.keyClicks(pane, "a")
    QTest.keyClick(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.lines() == ["a", ""]


def test_a_read_only_pane_is_not_edited_by_words(pane: TextPane) -> None:
    pane.show_text("a b")
    pane.setReadOnly(True)
    QTest.keyClick(pane, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.lines() == ["a b"]


def test_the_caret_is_told_in_characters(pane: TextPane) -> None:
    pane.show_text("a\n😀b")
    cursor = pane.textCursor()
    cursor.setPosition(5)
    pane.setTextCursor(cursor)
    assert pane.caret == (2, 3)


def test_zoom_by_keys_and_wheel_is_told(pane: TextPane) -> None:
    told: list[float] = []
    pane.zoomed.connect(told.append)
    size = pane.font().pointSizeF()
    QTest.keyClick(pane, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    turn(pane, 240)
    assert pane.font().pointSizeF() == size + 3
    QTest.keyClick(pane, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert told == [1, 3, 2, 0]
    assert pane.font().pointSizeF() == size


def turn(pane: TextPane, angle: int) -> None:
    """Turn the wheel with Ctrl held."""
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)


@pytest.mark.parametrize("numbers", [False, True])
def test_lines_keep_to_the_measure_in_the_middle(pane: TextPane, numbers: bool) -> None:
    pane.set_line_numbers(numbers)
    pane.set_measure(40)
    pane.show_text("字" * 100)
    left = pane.viewport().x()
    right = pane.width() - left - pane.viewport().width()
    assert abs(left - right) <= 1
    pane.grab()
    assert pane.document().firstBlock().layout().lineAt(0).textLength() == 20
    assert pane.horizontalScrollBar().maximum() == 0


def test_without_a_measure_the_pane_is_filled(pane: TextPane) -> None:
    pane.set_measure(0)
    assert pane.viewport().width() > pane.width() - 40


@pytest.mark.parametrize("width", range(200, 640, 11))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(pane: TextPane, width: int) -> None:
    pane.set_measure(0)
    pane.resize(width, 400)
    pane.show_text(
        "吾輩は猫である。「名前は（まだ）無い。」とんと見当がつかぬ……。ちょっとコンピューターを使ってみた・・・する。"
        "そうか？『書生』という人間中で、一番獰悪な種族であったそうだ！　時々【注】の〈例〉を、ゆっくりとシャッターへ。"
    )
    pane.grab()
    layout = pane.document().firstBlock().layout()
    text = pane.lines()[0]
    starts = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
    assert starts
    assert not {text[start] for start in starts} & set("。、，．・：；？！」』）】〉ー々っゃゅょッャュョ…")
    assert not {text[start - 1] for start in starts} & set("「『（【〈")


def test_an_input_method_is_told_of_the_caret_in_the_widget(pane: TextPane) -> None:
    pane.set_measure(20)
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImCursorRectangle | Qt.InputMethodQuery.ImAnchorRectangle)
    QApplication.sendEvent(pane, query)
    expected = pane.cursorRect().topLeft() + pane.viewport().pos()
    for which in (Qt.InputMethodQuery.ImCursorRectangle, Qt.InputMethodQuery.ImAnchorRectangle):
        assert abs(query.value(which).x() - expected.x()) <= 1
        assert abs(query.value(which).y() - expected.y()) <= 1


@pytest.mark.parametrize("asked", [q for q in Qt.InputMethodQuery if bin(q.value).count("1") == 1])
def test_every_question_of_an_input_method_is_answered(pane: TextPane, asked: Qt.InputMethodQuery) -> None:
    pane.show_text("日本")
    pane.selectAll()
    event = QInputMethodQueryEvent(asked)
    QApplication.sendEvent(pane, event)
    assert event.type() == QEvent.Type.InputMethodQuery


def test_composing_is_told_once_as_it_begins_and_ends(pane: TextPane) -> None:
    told: list[bool] = []
    pane.composing_changed.connect(told.append)
    for preedit in ("に", "にほ", "に", ""):
        QApplication.sendEvent(pane, QInputMethodEvent(preedit, []))
    assert told == [True, False]
    assert pane.lines() == [""]


def test_a_click_ends_a_composition(pane: TextPane) -> None:
    pane.show_text("one\ntwo\nthree")
    QApplication.sendEvent(pane, QInputMethodEvent("に", []))
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    assert not pane.composing


def test_ending_a_composition_drops_what_is_not_committed(pane: TextPane) -> None:
    QApplication.sendEvent(pane, QInputMethodEvent("に", []))
    pane.end_composition()
    assert not pane.composing
    assert pane.textCursor().block().layout().preeditAreaText() == ""


def test_rich_text_is_pasted_as_plain(pane: TextPane) -> None:
    held = QMimeData()
    held.setHtml("<b>x</b>")
    held.setText("**x**")
    pane.insertFromMimeData(held)
    assert pane.lines() == ["**x**"]


def test_files_are_not_dropped_into_the_text(pane: TextPane) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile("/tmp/a.md")])
    assert not pane.canInsertFromMimeData(held)


def test_the_numbers_stand_beside_the_text(pane: TextPane, qtbot: QtBot) -> None:
    pane.show_text("a\n" * 120)
    qtbot.waitUntil(pane.verticalScrollBar().isVisible)
    without = pane.viewport().x()
    pane.set_measure(0)
    pane.set_line_numbers(True)
    pane.grab()
    assert pane.viewport().x() > 20
    pane.set_line_numbers(False)
    pane.set_measure(80)
    assert pane.viewport().x() == without


def test_the_current_line_is_marked_faintly(pane: TextPane) -> None:
    marks = pane.extraSelections()
    mark = marks[0].format.background().color()
    base = pane.palette().color(QPalette.ColorRole.Base)
    assert mark != base
    assert abs(mark.lightnessF() - base.lightnessF()) < 0.08


def test_the_menu_knows_the_history(pane: TextPane) -> None:
    pane.set_history(can_undo=True, can_redo=False)
    menu = pane.findChild(EditMenu)
    assert isinstance(menu, EditMenu)
    menu.refresh()
    enabled = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions() if action.text()}
    assert enabled["Undo"]
    assert not enabled["Redo"]
    assert not enabled["Cut"]


def test_both_modes_have_accessible_names(qtbot: QtBot, pane: TextPane) -> None:
    yaml = TextPane(mode="yaml")
    qtbot.addWidget(yaml)
    assert pane.accessibleName()
    assert yaml.accessibleName()


def test_a_typed_letter_repaints_its_line_alone(pane: TextPane, qtbot: QtBot) -> None:
    pane.show_text("**a** `b`\n" * 10)
    QTest.keyClicks(pane, "x")
    pane.grab()
    areas: list[QRect] = []
    pane.updateRequest.connect(lambda area, _scrolled: areas.append(QRect(area)))
    QTest.keyClicks(pane, "x")
    assert areas
    assert max(area.height() for area in areas) < 3 * pane.fontMetrics().lineSpacing()


def test_panes_come_and_go(qapp: QApplication) -> None:
    for _ in range(5):
        window = QWidget()
        inner = TextPane(window)
        inner.show_text("**a**")
        window.show()
        TextPane().show_text("b")
        del inner
        gc.collect()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def test_a_line_is_laid_out_as_qt_would(pane: TextPane) -> None:
    pane.set_measure(30)
    text = "これは**「重要」**な段落です。`code` and some words、そして続き。" * 3
    pane.show_text("\n" + text[:-1])
    cursor = pane.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    pane.setTextCursor(cursor)
    pane.insert_text(text[-1])
    ours = rows_of(pane)
    pane.show_text("\n" + text)
    pane.grab()
    assert ours == rows_of(pane)
    assert len(ours) > 3


def rows_of(pane: TextPane) -> list[tuple[int, int, float, float]]:
    """Return where each row of the second line begins, how long it is and where it lies."""
    layout = pane.document().lastBlock().layout()
    rows = [layout.lineAt(n) for n in range(layout.lineCount())]
    return [(row.textStart(), row.textLength(), row.y(), row.height()) for row in rows]


def test_a_row_more_moves_the_lines_behind(pane: TextPane) -> None:
    pane.set_measure(20)
    pane.show_text("字" * 10 + "\nend")
    pane.grab()
    cursor = pane.textCursor()
    cursor.setPosition(11)
    before = pane.cursorRect(cursor).top()
    pane.insert_text("字")
    cursor.setPosition(12)
    assert pane.cursorRect(cursor).top() > before


COPY_AND_QUIT = """
from PySide6.QtWidgets import QApplication
from editor.widgets.text.pane import TextPane
app = QApplication([])
pane = TextPane()
pane.show_text("copied\\u00a0text")
pane.selectAll()
pane.copy()
print(ascii(app.clipboard().text()), app.clipboard().mimeData().formats())
"""


def test_what_was_copied_does_not_crash_the_application_as_it_quits() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COPY_AND_QUIT], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.split() == ["'copied\\xa0text'", "['text/plain']"]
    assert done.returncode == 0


def test_a_pane_that_was_closed_goes() -> None:
    pane = TextPane()
    pane.set_line_height(150)
    pane.show_text("one\ntwo")
    gone = weakref.ref(pane)
    pane.deleteLater()
    del pane
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None


def test_letters_of_a_very_long_line_are_placed_without_what_only_pleases(pane: TextPane, qtbot: QtBot) -> None:
    spares = QFont.StyleStrategy.PreferNoShaping
    pane.show_text("short\n")
    QTest.keyClicks(pane, "a")
    assert pane.font().styleStrategy() != spares
    pane.show_text("x" * (MOST_CHARACTERS + 1))
    QTest.keyClicks(pane, "a")
    qtbot.waitUntil(lambda: pane.font().styleStrategy() == spares)
    pane.set_zoom(2)
    assert pane.font().styleStrategy() == spares


@pytest.mark.parametrize("letter", ["葛\U000e0100", "👨‍👩‍👧", "🇯🇵", "👍🏽", "か\u3099", "❤️", "😀"])
def test_backspace_takes_the_letter_that_is_seen_and_no_part_of_it(pane: TextPane, letter: str) -> None:
    pane.insert_text(f"学{letter}{letter}")
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.lines() == [f"学{letter}"]
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.lines() == ["学"]


@pytest.mark.parametrize("line", ["😀" * 40 + "x", "x" + "😀" * 40], ids=["x last", "x first"])
def test_backspace_takes_no_more_than_the_letter_at_the_end_of_a_long_line(pane: TextPane, line: str) -> None:
    pane.insert_text(f"{line}👨‍👩‍👧")
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.lines() == [line]
    pane.insert_text("👍🏽")
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.lines() == [line]


def test_backspace_takes_marks_of_other_scripts_one_by_one(pane: TextPane) -> None:
    pane.insert_text("葛\U000e0100e\u0301")
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.lines() == ["葛\U000e0100e"]
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    assert pane.lines() == ["葛\U000e0100"]
