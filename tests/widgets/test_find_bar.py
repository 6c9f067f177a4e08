"""The find bar by itself: what it tells, when, and what its keys do."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.search.query import Fold, Query
from editor.widgets.find_bar import FindBar
from editor.widgets.find_button import FindButton


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    made = FindBar()
    qtbot.addWidget(made)
    made.show()
    made.take_focus()
    return made


def told(bar: FindBar) -> list[Query]:
    queries: list[Query] = []
    bar.query_changed.connect(lambda: queries.append(bar.query))
    return queries


def test_each_key_is_told_as_it_is_typed(bar: FindBar) -> None:
    queries = told(bar)
    QTest.keyClicks(bar.field, "ab")
    assert queries == [Query("a"), Query("ab")]


def test_each_switch_is_part_of_the_query(bar: FindBar) -> None:
    bar.field.setText("か")
    queries = told(bar)
    for toggle in (
        bar.options.case,
        bar.options.whole_word,
        bar.options.regex,
        bar.options.kana,
        bar.options.width_fold,
    ):
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert queries[-1] == Query("か", regex=True, case=True, whole_word=True, fold=Fold(kana=True, width=True))
    assert len(queries) == 5


@pytest.mark.skipif(sys.platform == "darwin", reason="there Alt and a letter make another letter")
def test_the_switches_have_keys_which_their_tips_tell(bar: FindBar) -> None:
    bar.field.setText("a")
    queries = told(bar)
    for key in (Qt.Key.Key_C, Qt.Key.Key_W, Qt.Key.Key_X, Qt.Key.Key_K, Qt.Key.Key_B):
        QTest.keyClick(bar.field, key, Qt.KeyboardModifier.AltModifier)
    assert queries[-1] == Query("a", regex=True, case=True, whole_word=True, fold=Fold(kana=True, width=True))
    QTest.keyClick(bar.field, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert bar.in_selection.isChecked()
    assert bar.field.text() == "a"
    assert bar.options.regex.toolTip() == "Regular expression (Alt+X)"


def test_what_was_looked_for_comes_back_with_the_arrows(bar: FindBar) -> None:
    for words in ("one", "two", "one", "three"):
        bar.field.setText(words)
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    bar.field.setText("dra")
    queries = told(bar)
    for _ in range(4):
        QTest.keyClick(bar.field, Qt.Key.Key_Up)
    assert [query.text for query in queries] == ["three", "one", "two"]
    for _ in range(4):
        QTest.keyClick(bar.field, Qt.Key.Key_Down)
    assert [query.text for query in queries[3:]] == ["one", "three", "dra"]
    QTest.keyClick(bar.field, Qt.Key.Key_Up)
    QTest.keyClicks(bar.field, "!")
    QTest.keyClick(bar.field, Qt.Key.Key_Up)
    assert bar.field.text() == "three"


def test_the_signs_of_a_replacement_are_told_for_a_regular_expression(bar: FindBar) -> None:
    assert bar.replacement.toolTip() == ""
    bar.options.regex.click()
    assert "$1" in bar.replacement.toolTip()
    assert "\\$" in bar.replacement.toolTip()


def test_nothing_is_told_while_an_input_method_composes(bar: FindBar) -> None:
    bar.field.setText("old")
    bar.field.selectAll()
    queries = told(bar)
    QApplication.sendEvent(bar.field, QInputMethodEvent("けんさ", []))
    assert bar.composing
    assert queries == []
    commit = QInputMethodEvent()
    commit.setCommitString("検索")
    QApplication.sendEvent(bar.field, commit)
    assert queries == [Query("検索")]


def test_no_key_goes_on_or_closes_while_an_input_method_composes(bar: FindBar, qtbot: QtBot) -> None:
    QApplication.sendEvent(bar.field, QInputMethodEvent("けんさ", []))
    with qtbot.assertNotEmitted(bar.next_requested), qtbot.assertNotEmitted(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)


def test_enter_goes_on_and_shift_enter_goes_back(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.next_requested):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.previous_requested), qtbot.assertNotEmitted(bar.next_requested):
        QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_enter_in_the_lower_field_replaces(bar: FindBar, qtbot: QtBot) -> None:
    bar.show_replacing(shown=True)
    bar.replacement.setFocus()
    with qtbot.waitSignal(bar.replace_requested), qtbot.assertNotEmitted(bar.next_requested):
        QTest.keyClick(bar.replacement, Qt.Key.Key_Return)


def test_escape_closes(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)


def test_what_replaces_is_seen_only_when_it_is_asked_for(bar: FindBar) -> None:
    parts = (bar.replacement, bar.replace, bar.replace_all, bar.keep_case)
    assert not any(part.isVisible() for part in parts)
    bar.show_replacing(shown=True)
    assert all(part.isVisible() for part in parts)


@pytest.mark.parametrize("width", [240, 700])
def test_the_words_on_the_buttons_are_whole_however_narrow_the_text_is(bar: FindBar, qtbot: QtBot, width: int) -> None:
    bar.show_replacing(shown=True)
    bar.resize(width, bar.sizeHint().height())
    buttons = (bar.replace, bar.replace_all)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))

    def is_beside() -> bool:
        return bar.replace.mapTo(bar, QPoint(0, 0)).y() < bar.replacement.geometry().bottom()

    qtbot.waitUntil(lambda: is_beside() == (width == 700))


def test_every_button_has_a_name_and_is_reached_with_the_tab_key(bar: FindBar) -> None:
    buttons = bar.findChildren(FindButton)
    assert len(buttons) == 11
    names = [button.accessibleName() for button in buttons]
    assert all(names)
    assert len(set(names)) == len(names)
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


def test_a_message_takes_room_only_while_there_is_one(bar: FindBar) -> None:
    height = bar.sizeHint().height()
    bar.show_message("The pattern takes too long.")
    assert bar.message.isVisible()
    assert bar.sizeHint().height() > height
    bar.show_message("")
    assert bar.sizeHint().height() == height


def test_the_bar_does_not_widen_a_narrow_pane(bar: FindBar) -> None:
    bar.show_replacing(shown=True)
    assert bar.sizePolicy().horizontalPolicy() == bar.sizePolicy().Policy.Ignored
    assert bar.minimumSizeHint().width() <= 360
