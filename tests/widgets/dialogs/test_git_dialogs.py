"""The questions before a commit."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.bridge.asked import CommitAsked
from editor.widgets.dialogs.git_dialogs import CommitDialog


def words_of(qtbot: QtBot, asked: CommitAsked) -> str:
    dialog = CommitDialog(asked)
    qtbot.addWidget(dialog)
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_commit_on_no_branch_is_told_to_be_easily_lost(qtbot: QtBot) -> None:
    assert "No branch is checked out" in words_of(qtbot, CommitAsked("a.md", "Write a"))
    assert "No branch is checked out" not in words_of(qtbot, CommitAsked("a.md", "Write a", branch="main"))
