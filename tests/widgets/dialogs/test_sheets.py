"""The sheets that only tell: about the program, and its shortcuts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.widgets.dialogs.about import About
from editor.widgets.dialogs.shortcuts import Shortcuts

ROWS = [
    ("File", "Save", "Ctrl+S"),
    ("File", "Save As…", "Ctrl+Shift+S"),
    ("表示", "本文", "Ctrl+2"),
]


@pytest.fixture
def sheet(qtbot: QtBot) -> Shortcuts:
    made = Shortcuts(ROWS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_about_tells_the_version(qtbot: QtBot) -> None:
    dialog = About("1.2.3")
    qtbot.addWidget(dialog)

    assert dialog.version.text() == "Version 1.2.3"


def test_all_shortcuts_are_shown_at_first(sheet: Shortcuts) -> None:
    texts = {label.text() for label in sheet.findChildren(QLabel)}

    assert sheet.shown == tuple(ROWS)
    assert {"File", "表示", "Save", "Ctrl+Shift+S"} <= texts


@pytest.mark.parametrize(
    ("typed", "count"), [("save", 2), ("ctrl+2", 1), ("file as", 1), ("本", 1), ("nothing", 0), ("  ", 3)]
)
def test_typing_narrows_them_down_by_name_and_key(sheet: Shortcuts, typed: str, count: int) -> None:
    sheet.search.setText(typed)

    assert len(sheet.shown) == count


def test_enter_in_the_search_does_not_close_the_sheet(sheet: Shortcuts) -> None:
    QTest.keyClick(sheet.search, Qt.Key.Key_Return)

    assert sheet.isVisible()


def test_escape_closes_the_sheet(sheet: Shortcuts) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert not sheet.isVisible()
