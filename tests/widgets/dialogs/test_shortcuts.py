"""The sheet of shortcuts: searched, and set by pressing keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.actions.action import Action
from editor.widgets.dialogs.shortcuts import Shortcuts

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = MODIFIER.ControlModifier, MODIFIER.ShiftModifier
ACTIONS = [
    Action("file.save", "Save", lambda: None, "file", keys="Ctrl+S"),
    Action("file.save_as", "Save As…", lambda: None, "file", keys="Ctrl+Shift+S"),
    Action("file.revert", "Revert to Saved", lambda: None, "file"),
    Action("view.text", "Text", lambda: None, "view", keys="Ctrl+2"),
]


@pytest.fixture
def sheet(qtbot: QtBot) -> Shortcuts:
    made = Shortcuts(ACTIONS, {})
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def keys_of(sheet: Shortcuts, id_: str) -> str:
    return sheet._items[id_].text(1)


def set_keys(sheet: Shortcuts, id_: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = MODIFIER.NoModifier) -> None:
    sheet.choose(id_)
    sheet.tree.setFocus()
    QTest.keyClick(sheet.tree, KEY.Key_Return)
    QTest.keyClick(sheet.capture, key, modifiers)


def test_all_actions_are_listed_with_their_keys_those_without_too(sheet: Shortcuts) -> None:
    assert sheet.shown == ("file.save", "file.save_as", "file.revert", "view.text")
    assert [keys_of(sheet, id_) for id_ in sheet.shown] == ["Ctrl+S", "Ctrl+Shift+S", "", "Ctrl+2"]


@pytest.mark.parametrize(
    ("typed", "count"), [("save", 3), ("ctrl+2", 1), ("file as", 1), ("ＶＩＥＷ", 1), ("nothing", 0), ("  ", 4)]
)
def test_typing_narrows_them_down_by_name_and_key(sheet: Shortcuts, typed: str, count: int) -> None:
    sheet.search.setText(typed)
    assert len(sheet.shown) == count


def test_keys_are_set_by_pressing_them(sheet: Shortcuts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.overrides_changed) as told:
        set_keys(sheet, "file.revert", KEY.Key_F5)
    assert told.args == [{"file.revert": "F5"}]
    assert keys_of(sheet, "file.revert") == "F5"
    assert sheet.tree.hasFocus()


def test_keys_of_another_action_are_taken_only_where_the_writer_says_so(sheet: Shortcuts) -> None:
    set_keys(sheet, "file.revert", KEY.Key_S, CTRL)
    assert sheet.said.text() == "Ctrl+S belongs to “Save”. Take it away there?"
    assert sheet.overrides == {}
    sheet.cancel.click()
    assert sheet.overrides == {}
    set_keys(sheet, "file.revert", KEY.Key_S, CTRL)
    sheet.take.click()
    assert sheet.overrides == {"file.save": "", "file.revert": "Ctrl+S"}
    assert (keys_of(sheet, "file.save"), keys_of(sheet, "file.revert")) == ("", "Ctrl+S")


def test_resetting_takes_an_actions_own_keys_back_from_whom_they_were_given_to(sheet: Shortcuts) -> None:
    set_keys(sheet, "file.revert", KEY.Key_S, CTRL)
    sheet.take.click()
    sheet.choose("file.save")
    sheet.reset.click()
    assert sheet.overrides == {}
    assert keys_of(sheet, "file.save") == "Ctrl+S"


def test_keys_can_be_removed_and_all_be_reset(sheet: Shortcuts) -> None:
    sheet.choose("view.text")
    sheet.remove.click()
    assert sheet.overrides == {"view.text": ""}
    assert not sheet.remove.isEnabled()
    sheet.reset_all.click()
    assert sheet.overrides == {}
    assert keys_of(sheet, "view.text") == "Ctrl+2"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(KEY.Key_A, MODIFIER.NoModifier), (KEY.Key_A, SHIFT), (KEY.Key_C, CTRL), (KEY.Key_Tab, SHIFT)],
)
def test_keys_that_write_are_refused(sheet: Shortcuts, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    set_keys(sheet, "file.revert", key, modifiers)
    assert "is needed for writing" in sheet.said.text()
    assert sheet.overrides == {}


def test_esc_leaves_the_keys_as_they_are_and_only_then_closes_the_sheet(sheet: Shortcuts) -> None:
    sheet.choose("file.save")
    sheet.change.click()
    QTest.keyClick(sheet.capture, KEY.Key_Control)
    QTest.keyClick(sheet.capture, KEY.Key_Escape)
    assert sheet.overrides == {}
    assert sheet.isVisible()
    QTest.keyClick(sheet.tree, KEY.Key_Escape)
    assert not sheet.isVisible()


def test_enter_in_the_search_does_not_close_the_sheet(sheet: Shortcuts) -> None:
    QTest.keyClick(sheet.search, KEY.Key_Return)
    assert sheet.isVisible()
