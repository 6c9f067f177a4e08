"""Trust is given on purpose alone: neither Enter nor Escape gives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.widgets.dialogs.ask_trust import AskTrust


@pytest.fixture
def dialog(qtbot: QtBot) -> AskTrust:
    made = AskTrust(Path("/home/me/blog"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_no_key_alone_gives_trust(dialog: AskTrust, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, key)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_button_that_says_so_gives_trust(dialog: AskTrust) -> None:
    dialog.trust_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.place.text() == "/home/me/blog"
