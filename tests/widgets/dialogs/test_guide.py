"""The guide: topics to pick from, and to search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.dialogs.guide import Guide

TOPICS = [
    ("Fields", "Each field has an **editor**."),
    ("Saving", "A full disk loses nothing."),
    ("日付", "時差も残ります。"),
]


@pytest.fixture
def guide(qtbot: QtBot) -> Guide:
    made = Guide(TOPICS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_topic_is_shown_as_text_and_not_as_markdown(guide: Guide) -> None:
    assert not guide.page.document().find("Each field has an editor.").isNull()


def test_picking_a_topic_shows_it(guide: Guide) -> None:
    QTest.keyClick(guide.list, Qt.Key.Key_Down)
    assert not guide.page.document().find("A full disk").isNull()


@pytest.mark.parametrize(("typed", "titles"), [("DISK", ["Saving"]), ("時差", ["日付"]), ("has full", []), ("", None)])
def test_typing_leaves_the_topics_that_hold_all_the_words(guide: Guide, typed: str, titles: list[str] | None) -> None:
    guide.search.setText(typed)
    assert [title for title, _ in guide.shown] == (titles if titles is not None else [title for title, _ in TOPICS])


def test_what_fits_is_shown_at_once(guide: Guide) -> None:
    guide.search.setText("disk")
    assert not guide.page.document().find("A full disk").isNull()


def test_enter_in_the_search_does_not_close_the_guide(guide: Guide) -> None:
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.isVisible()
