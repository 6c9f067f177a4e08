"""The sentence in the middle of a list that has nothing to show."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from editor.widgets.empty_words import EmptyWords
from editor.widgets.site_results import SiteResults
from editor.widgets.upkeep.image_desk import Group, ImageDesk


def words_in(window: SiteResults | ImageDesk) -> str:
    words = window.list.findChild(EmptyWords)
    assert words is not None
    return words.text() if words.isVisibleTo(window) else ""


def test_the_words_fill_the_list_however_large_it_becomes(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    words = EmptyWords(view)
    words.say("Nothing here.")
    view.show()
    for width in (300, 500):
        view.resize(width, 200)
        qtbot.waitUntil(lambda: words.size() == view.viewport().size())


def test_a_search_of_the_site_says_how_it_begins_until_it_has_begun(qtbot: QtBot) -> None:
    results = SiteResults()
    qtbot.addWidget(results)
    assert "Enter" in words_in(results)
    results.say("Found: 0")
    assert words_in(results) == ""


def test_the_image_desk_says_that_a_kind_has_no_pictures(qtbot: QtBot) -> None:
    desk = ImageDesk()
    qtbot.addWidget(desk)
    assert words_in(desk) == ""
    desk.show_groups([Group("Unused", ())])
    assert words_in(desk) == "No pictures of this kind."
    desk.search.setText("cat")
    assert words_in(desk) == "No picture of this kind has that in its name or folder."
