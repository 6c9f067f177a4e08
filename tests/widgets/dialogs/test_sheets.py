"""The sheet that only tells: about the program."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from editor.widgets.dialogs.about import About


def test_about_tells_the_version(qtbot: QtBot) -> None:
    dialog = About("1.2.3")
    qtbot.addWidget(dialog)

    assert dialog.version.text() == "Version 1.2.3"
