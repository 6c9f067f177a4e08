"""The view in which conflicts are settled."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from editor.post.merge import merge
from editor.widgets.dialogs.merging import MergeDialog

BASE = "a\nb\nc\nd\ne\n"
MINE = "A\nb\nc\nd\nmine\n"
TWO = merge(BASE, MINE, "ä\nb\nnew\nd\ntheirs\n")


@pytest.fixture
def dialog(qtbot: QtBot) -> MergeDialog:
    made = MergeDialog("post.md", MINE, TWO)
    qtbot.addWidget(made)
    made.show()
    return made


def side(dialog: MergeDialog, number: int) -> QAbstractButton:
    return dialog.sides.chosen.button(number)


def test_each_conflict_is_listed_with_its_line_and_nothing_is_chosen(dialog: MergeDialog) -> None:
    titles = [dialog.conflicts.item(row).text() for row in range(dialog.conflicts.count())]
    assert titles == ["Line 1: A", "Line 5: mine"]
    assert dialog.sides.chosen.checkedId() == -1
    assert not dialog.merge_button.isEnabled()


def test_the_result_follows_the_choices(dialog: MergeDialog) -> None:
    side(dialog, 1).click()
    dialog.conflicts.setCurrentRow(1)
    assert dialog.sides.chosen.checkedId() == -1
    side(dialog, 2).click()
    assert dialog.merge_button.isEnabled()
    assert dialog.text() == "ä\nb\nnew\nd\nmine\ntheirs\n"
    assert dialog.result_view.summary == "3 lines added · 2 lines removed"
    dialog.conflicts.setCurrentRow(0)
    assert dialog.sides.chosen.checkedId() == 1
    side(dialog, 0).click()
    assert dialog.text() == "A\nb\nnew\nd\nmine\ntheirs\n"


def test_all_are_settled_at_once(dialog: MergeDialog) -> None:
    dialog.all_theirs_button.click()
    assert dialog.text() == TWO.with_theirs()
    assert dialog.sides.chosen.checkedId() == 1
    dialog.all_mine_button.click()
    assert dialog.text() == TWO.with_mine()
    assert dialog.merge_button.isEnabled()


def test_without_conflicts_there_is_only_what_comes_of_it(qtbot: QtBot) -> None:
    dialog = MergeDialog("post.md", "A\nb\n", merge("a\nb\n", "A\nb\n", "a\nB\n"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.conflicts.isVisible()
    assert dialog.merge_button.isEnabled()
    assert dialog.text() == "A\nB\n"
    assert dialog.result_view.summary == "1 line added · 1 line removed"


def test_a_merge_that_leaves_the_text_alone_says_so(qtbot: QtBot) -> None:
    dialog = MergeDialog("post.md", "mine\n", merge("a\n", "mine\n", "theirs\n"))
    qtbot.addWidget(dialog)
    assert dialog.result_view.summary == "Nothing: your text stays as it is."
    side(dialog, 1).click()
    assert dialog.result_view.summary == "1 line added · 1 line removed"
