"""The guide: pages to pick from, and to search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.guide.examples import TRY_ADDRESS
from editor.guide.pages import Page
from editor.widgets.dialogs.guide import Guide

EXAMPLES = "~~~~ example\n*ひとつ*\n~~~~\n\n~~~~ example\n{{ page.title }}\n~~~~\n"
PAGES = [
    Page(0, "Guide", "Fields", "Each field has an **editor**."),
    Page(1, "Guide", "Saving", "A full disk loses nothing."),
    Page(2, "日本語", "日付", f"時差も残ります。\n\n{EXAMPLES}"),
]


@pytest.fixture
def guide(qtbot: QtBot) -> Guide:
    made = Guide(PAGES)
    qtbot.addWidget(made)
    made.page_wanted.connect(lambda page: made.show_html(page, f"<p>{page.text}</p>"))
    made.show()
    return made


def test_pages_are_listed_below_their_chapters(guide: Guide) -> None:
    listed = [guide.list.item(row).text() for row in range(guide.list.count())]
    assert listed == ["Guide", "Fields", "Saving", "日本語", "日付"]


def test_the_first_page_is_shown_and_no_chapter(guide: Guide) -> None:
    assert guide.current == PAGES[0]


def test_picking_a_page_asks_for_it_and_passes_over_chapters(guide: Guide) -> None:
    QTest.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.html == "<p>A full disk loses nothing.</p>"
    QTest.keyClick(guide.list, Qt.Key.Key_Down)
    assert guide.current == PAGES[2]
    QTest.keyClick(guide.list, Qt.Key.Key_Up)
    assert guide.current == PAGES[1]
    QTest.keyClick(guide.list, Qt.Key.Key_Home)
    assert guide.current == PAGES[0]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [("DISK", ["Saving"]), ("時差", ["日付"]), ("has full", []), ("", ["Fields", "Saving", "日付"])],
)
def test_typing_leaves_the_pages_that_hold_all_the_words(guide: Guide, typed: str, titles: list[str]) -> None:
    guide.search.setText(typed)
    assert [page.title for page in guide.shown] == titles
    assert guide.nothing.isVisible() == (titles == [])


def test_what_fits_is_shown_at_once_with_the_words_marked(guide: Guide) -> None:
    guide.search.setText("disk a")
    assert guide.html == "<p><mark>A</mark> full <mark>disk</mark> loses nothing.</p>"


def test_marks_go_when_nothing_is_looked_for(guide: Guide) -> None:
    guide.search.setText("field")
    guide.search.clear()
    assert "<mark>" not in guide.html


def test_a_page_that_comes_late_does_not_take_the_place_of_another(guide: Guide) -> None:
    guide.list.setCurrentRow(2)
    guide.show_html(PAGES[0], "<p>late</p>")
    assert guide.html == "<p>A full disk loses nothing.</p>"


def test_going_to_a_page_forgets_what_was_looked_for(guide: Guide) -> None:
    guide.search.setText("disk")
    guide.go_to(PAGES[2])
    assert (guide.search.text(), guide.current) == ("", PAGES[2])


@pytest.mark.parametrize(
    ("address", "tried"),
    [
        (f"{TRY_ADDRESS}0", ["*ひとつ*\n"]),
        (f"{TRY_ADDRESS}2", []),
        (f"{TRY_ADDRESS}x", []),
        ("https://example.org/0", []),
    ],
)
def test_only_the_link_below_an_example_does_something(guide: Guide, address: str, tried: list[str]) -> None:
    guide.go_to(PAGES[2])
    told: list[str] = []
    guide.example_tried.connect(told.append)
    guide.page.link_clicked.emit(address)
    assert told == tried


def test_an_example_with_liquid_is_tried_with_the_front_matter_that_it_speaks_of(guide: Guide) -> None:
    guide.go_to(PAGES[2])
    told: list[str] = []
    guide.example_tried.connect(told.append)
    guide.page.link_clicked.emit(f"{TRY_ADDRESS}1")
    assert told[0].startswith("---\n")
    assert told[0].endswith("---\n\n{{ page.title }}\n")


def test_enter_in_the_search_does_not_close_the_guide(guide: Guide) -> None:
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.isVisible()
