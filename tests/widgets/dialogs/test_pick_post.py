"""Picking posts from a list."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from editor.jekyll.posts import PostEntry
from editor.widgets.dialogs.pick_post import PickPost

ENTRIES = [
    PostEntry(Path("/s/_drafts/idea.md"), "An idea", None, True),
    PostEntry(Path("/s/_posts/2024-01-02-ｋａｔａ.md"), "活版印刷", datetime.date(2024, 1, 2), False),
    PostEntry(Path("/s/_posts/2023-01-02-hello.md"), "Hello World", datetime.date(2023, 1, 2), False),
]


@pytest.fixture
def dialog(qtbot: QtBot) -> PickPost:
    made = PickPost("s", ENTRIES)
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_opens_the_first_that_fits(dialog: PickPost) -> None:
    QTest.keyClicks(dialog.search, "hello wor")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.chosen() == [ENTRIES[2].path]


def test_the_width_of_letters_does_not_matter(dialog: PickPost) -> None:
    dialog.search.setText("KATA")
    dialog.accept()
    assert dialog.chosen() == [ENTRIES[1].path]


def test_arrows_go_from_the_search_to_the_list(dialog: PickPost) -> None:
    dialog.search.setFocus()
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.chosen() == [ENTRIES[1].path]


def test_nothing_found_cannot_be_opened(dialog: PickPost) -> None:
    dialog.search.setText("no such post")
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Open).isEnabled()
    assert dialog.nothing.isVisible()


def test_cancelling_chooses_nothing(dialog: PickPost) -> None:
    dialog.reject()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.chosen() == []
