"""The tabs: which posts are open, which have unsaved changes, and the wish to close one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionTab
from pytestqt.qtbot import QtBot

from editor.widgets.tabs import PostTabs


@pytest.fixture
def tabs(qtbot: QtBot) -> PostTabs:
    made = PostTabs()
    qtbot.addWidget(made)
    for name in ("one.md", "two.md", "three.md"):
        made.addTab("")
        made.show_post(made.count() - 1, name=name, path=Path("/site/_posts") / name, modified=False)
    made.resize(900, 40)
    made.show()
    return made


def click(tabs: PostTabs, index: int, button: Qt.MouseButton) -> None:
    QTest.mouseClick(tabs, button, Qt.KeyboardModifier.NoModifier, tabs.tabRect(index).center() - QPoint(20, 0))


def test_a_tab_has_the_posts_name_and_tells_its_place(tabs: PostTabs) -> None:
    assert tabs.tabText(1) == "two.md"
    assert tabs.tabToolTip(1) == "/site/_posts/two.md"


def test_a_post_that_was_never_saved_says_so(tabs: PostTabs) -> None:
    tabs.show_post(0, name="Untitled", path=None, modified=True)

    assert tabs.tabToolTip(0) == "Not saved yet"


def test_an_ampersand_in_a_name_is_shown_and_no_mnemonic(tabs: PostTabs) -> None:
    tabs.show_post(0, name="R&D.md", path=None, modified=False)

    assert tabs.tabText(0) == "R&&D.md"


def test_unsaved_changes_show_a_dot_and_are_told_to_a_screen_reader(tabs: PostTabs) -> None:
    tabs.show_post(1, name="two.md", path=None, modified=True)

    assert tabs.close_button(1).modified
    assert tabs.accessibleTabName(1) == "two.md, unsaved changes"
    assert not tabs.close_button(0).modified


def test_unsaved_changes_do_not_move_the_tabs(tabs: PostTabs) -> None:
    before = [tabs.tabRect(index) for index in range(3)]

    tabs.show_post(0, name="one.md", path=Path("/site/_posts/one.md"), modified=True)

    assert [tabs.tabRect(index) for index in range(3)] == before


def test_the_cross_asks_to_close_its_own_tab(tabs: PostTabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tabs.tabCloseRequested) as asked:
        tabs.close_button(1).click()

    assert asked.args == [1]
    assert tabs.count() == 3


def test_a_moved_tab_keeps_its_cross(tabs: PostTabs, qtbot: QtBot) -> None:
    button = tabs.close_button(0)
    tabs.moveTab(0, 2)

    with qtbot.waitSignal(tabs.tabCloseRequested) as asked:
        button.click()

    assert asked.args == [2]


def test_a_middle_click_asks_to_close(tabs: PostTabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tabs.tabCloseRequested) as asked:
        click(tabs, 2, Qt.MouseButton.MiddleButton)

    assert asked.args == [2]
    assert tabs.currentIndex() == 0


def test_a_middle_press_that_ends_on_another_tab_closes_nothing(tabs: PostTabs, qtbot: QtBot) -> None:
    middle, none = Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier
    with qtbot.assertNotEmitted(tabs.tabCloseRequested):
        QTest.mousePress(tabs, middle, none, tabs.tabRect(0).center() - QPoint(20, 0))
        QTest.mouseRelease(tabs, middle, none, tabs.tabRect(2).center() - QPoint(20, 0))


def test_a_click_chooses_a_tab(tabs: PostTabs) -> None:
    click(tabs, 2, Qt.MouseButton.LeftButton)

    assert tabs.currentIndex() == 2


def test_a_very_long_name_makes_no_endless_tab(tabs: PostTabs) -> None:
    tabs.show_post(0, name="2026-01-30-" + "とても長い名前" * 12 + ".md", path=None, modified=False)

    assert tabs.tabRect(0).width() <= 24 * tabs.fontMetrics().horizontalAdvance("m")


def test_a_name_without_room_shows_what_stands_behind_its_date(tabs: PostTabs) -> None:
    name = "2024-03-06-weekly-notes-of-a-writer-who-writes-long-names.md"
    tabs.show_post(0, name=name, path=None, modified=False)
    tabs.show_post(1, name="2024-03-06-a.md", path=None, modified=False)
    shown = QStyleOptionTab()
    tabs.initStyleOption(shown, 0)
    assert shown.text.startswith("…weekly-")
    assert shown.text.endswith("…")
    tabs.initStyleOption(shown, 1)
    assert shown.text == "2024-03-06-a.md"
    assert tabs.tabText(0) == name


def test_a_name_with_line_breaks_stands_on_one_line(tabs: PostTabs) -> None:
    tabs.show_post(0, name="a\nb.md", path=Path("/site/a\nb.md"), modified=False)

    assert tabs.tabText(0) == "a⏎b.md"
