"""Replacements in groups: ticked, folded and gone through by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.post.edit import Edit, Span
from editor.search.excerpt import Excerpt
from editor.search.replacing import PreviewRow
from editor.widgets.replacement_list import INDENT_PX, ReplacementList
from tests.replacements import head_with, row_below, tick_of, untick, words_in

CHECKED, PARTLY, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


def row(line: int) -> PreviewRow:
    return PreviewRow(line, Excerpt("sea", Span(0, 3)), Excerpt("hill", Span(0, 4)), Edit(line, "sea", "hill"))


@pytest.fixture
def shown(qtbot: QtBot) -> ReplacementList:
    made = ReplacementList()
    qtbot.addWidget(made)
    made.add("a", "A", [row(1), row(2)], 5)
    made.add("b", "B", [row(3)], 1, ticked=False)
    made.add("c", "C", [], 4)
    made.resize(400, 300)
    made.show()
    return made


def test_groups_stand_with_their_rows_below_them(shown: ReplacementList) -> None:
    assert words_in(shown) == ["A", "1: sea", "2: sea", "B", "3: sea", "C"]
    assert [tick_of(head_with(shown, title)) for title in "ABC"] == [CHECKED, UNCHECKED, CHECKED]
    assert shown.number == 5 + 4
    assert (shown.taken_out("a"), shown.taken_out("b"), shown.taken_out("c")) == (set(), None, set())


def test_a_row_that_is_taken_out_leaves_the_others_and_those_that_are_not_shown(
    shown: ReplacementList, qtbot: QtBot
) -> None:
    head = head_with(shown, "A")
    with qtbot.waitSignal(shown.choice_changed):
        untick(shown, row_below(head, 1))
    assert tick_of(head) is PARTLY
    assert shown.taken_out("a") == {1}
    assert shown.number == 4 + 4


def test_a_title_ticks_all_of_its_group_and_is_ticked_by_it(shown: ReplacementList) -> None:
    head = head_with(shown, "A")
    untick(shown, head)
    assert [tick_of(row_below(head, number)) for number in range(2)] == [UNCHECKED, UNCHECKED]
    assert shown.taken_out("a") is None
    for number in range(2):
        shown.rows.setData(row_below(head, number), CHECKED, Qt.ItemDataRole.CheckStateRole)
    assert tick_of(head) is CHECKED


def test_the_space_key_and_a_click_tick(shown: ReplacementList) -> None:
    head = head_with(shown, "C")
    shown.setCurrentIndex(head)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert shown.taken_out("c") is None
    tick = shown.visualRect(head).topLeft() + QPoint(INDENT_PX + 12, shown.rowHeight(head.row()) // 2)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert shown.taken_out("c") == set()


def test_the_arrows_and_a_click_before_the_title_fold(shown: ReplacementList) -> None:
    head = head_with(shown, "A")
    shown.setCurrentIndex(row_below(head, 1))
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert words_in(shown) == ["A", "B", "3: sea", "C"]
    assert shown.currentIndex() == head
    untick(shown, head)
    place = shown.visualRect(head).topLeft() + QPoint(INDENT_PX // 2, 5)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert words_in(shown) == ["A", "1: sea", "2: sea", "B", "3: sea", "C"]
    assert tick_of(row_below(head, 1)) is UNCHECKED
    chosen = []
    shown.row_chosen.connect(lambda key, _row: chosen.append(key))
    QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert words_in(shown) == ["A", "B", "3: sea", "C"]
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert chosen == []
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert shown.currentIndex().data() == "C"
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert shown.currentIndex() == head


def test_a_key_of_which_qt_has_no_name_does_nothing(shown: ReplacementList) -> None:
    before = words_in(shown)
    QApplication.sendEvent(shown, QKeyEvent(QEvent.Type.KeyPress, 0x1234567, Qt.KeyboardModifier.NoModifier))
    assert words_in(shown) == before


def test_enter_chooses_the_row_and_its_group(shown: ReplacementList, qtbot: QtBot) -> None:
    shown.setCurrentIndex(row_below(head_with(shown, "B"), 0))
    with qtbot.waitSignal(shown.row_chosen) as told:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert told.args == ["b", row(3)]


def test_nothing_is_left_when_it_is_cleared(shown: ReplacementList) -> None:
    shown.clear()
    assert words_in(shown) == []
    assert shown.number == 0
