"""The dialog of the writer's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from editor.widgets.dialogs.own_words import OwnWordsDialog


def test_words_are_shown_sorted_and_given_back_as_they_were_edited(qtbot: QtBot) -> None:
    dialog = OwnWordsDialog({"zebra", "Apple"}, {"mokuhan"}, "R&D blog")
    qtbot.addWidget(dialog)
    assert dialog.answer() == ("Apple\nzebra", "mokuhan")
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["All Posts", "R&&D blog"]
    dialog.own.setPlainText("zebra")
    assert dialog.answer() == ("zebra", "mokuhan")


def test_without_a_site_there_are_only_the_words_for_all_posts(qtbot: QtBot) -> None:
    dialog = OwnWordsDialog({"zebra"}, (), "")
    qtbot.addWidget(dialog)
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    assert tabs.count() == 1
    assert dialog.answer() == ("zebra", "")
