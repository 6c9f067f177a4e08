"""The outline by itself: the tree that headings make, and what is told of clicks, keys and drops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from editor.widgets.outline import OutlinePage, OutlineRow

ROWS = (OutlineRow(1, "A"), OutlineRow(3, "B"), OutlineRow(2, "C"), OutlineRow(3, "D"), OutlineRow(1, "E"))


@pytest.fixture
def page(qtbot: QtBot) -> OutlinePage:
    made = OutlinePage()
    qtbot.addWidget(made)
    made.resize(240, 400)
    made.show_rows(ROWS)
    made.show()
    return made


def nested(item: QTreeWidgetItem | None) -> object:
    assert item is not None
    return [item.text(0), *(nested(item.child(index)) for index in range(item.childCount()))]


def item_of(page: OutlinePage, text: str) -> QTreeWidgetItem:
    (item,) = page.tree.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return item


def drop(page: OutlinePage, moved: str, target: str, share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drop the heading *moved* on *target*, at a *share* of its height."""
    tree = page.tree
    tree.setCurrentItem(item_of(page, moved))
    area = tree.visualItemRect(item_of(page, target))
    place = QPointF(area.left() + 5, area.top() + area.height() * share)
    mime = tree.mimeData([item_of(page, moved)])
    event = QDropEvent(place, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    monkeypatch.setattr(event, "source", lambda: tree, raising=False)
    tree.dropEvent(event)


def test_a_heading_stands_under_the_last_one_that_is_less_deep(page: OutlinePage) -> None:
    tree = page.tree
    tops = [tree.topLevelItem(index) for index in range(tree.topLevelItemCount())]
    assert [nested(item) for item in tops if item] == [["A", ["B"], ["C", ["D"]]], ["E"]]
    assert all(item_of(page, text).isExpanded() for text in "AC")


def test_a_click_or_enter_chooses_a_heading(page: OutlinePage) -> None:
    chosen: list[int] = []
    page.tree.heading_chosen.connect(chosen.append)
    place = page.tree.visualItemRect(item_of(page, "C")).center()
    QTest.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.tree.setCurrentItem(item_of(page, "E"))
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    assert chosen == [2, 4]


def test_what_is_folded_stays_folded_while_the_text_changes(page: OutlinePage) -> None:
    item_of(page, "C").setExpanded(False)
    page.show_rows((*ROWS, OutlineRow(2, "F")))
    assert not item_of(page, "C").isExpanded()
    assert item_of(page, "E").isExpanded()


def test_the_heading_at_the_caret_is_marked(page: OutlinePage) -> None:
    page.tree.show_current(3)
    assert [item.text(0) for item in page.tree.selectedItems()] == ["D"]
    page.tree.show_current(None)
    assert page.tree.selectedItems() == []


@pytest.mark.parametrize(
    ("moved", "target", "share", "told"),
    [
        ("E", "A", 0.8, [(4, 1, False)]),  # the gap below A is the one above B
        ("E", "C", 0.6, [(4, 3, False)]),
        ("E", "D", 0.8, [(4, 3, True)]),
        ("B", "E", 1.9, [(1, 4, True)]),  # below all rows
        ("A", "C", 0.8, []),
        ("B", "A", 0.8, []),
        ("C", "C", 0.2, []),
    ],
)
def test_a_section_is_dropped_in_the_gap_that_is_pointed_at(
    page: OutlinePage,
    moved: str,
    target: str,
    share: float,
    told: list[tuple[int, int, bool]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: list[tuple[int, int, bool]] = []
    page.tree.section_dropped.connect(lambda *wish: found.append(wish))
    drop(page, moved, target, share, monkeypatch)
    assert found == told


def test_below_a_folded_section_is_behind_all_in_it(page: OutlinePage, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int, bool]] = []
    page.tree.section_dropped.connect(lambda *wish: told.append(wish))
    item_of(page, "A").setExpanded(False)
    drop(page, "E", "A", 0.8, monkeypatch)
    assert told == [(4, 0, True)]


@pytest.mark.parametrize(("moved", "shown"), [("E", True), ("A", False)])
def test_a_line_shows_the_gap_while_a_section_is_dragged(
    page: OutlinePage, moved: str, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = page.tree
    tree.setCurrentItem(item_of(page, moved))
    area = tree.visualItemRect(item_of(page, "C"))
    event = QDragMoveEvent(
        QPoint(area.left() + 5, area.bottom() - 3),
        Qt.DropAction.MoveAction,
        tree.mimeData([item_of(page, moved)]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    monkeypatch.setattr(event, "source", lambda: tree, raising=False)
    tree.dragMoveEvent(event)
    assert event.isAccepted() == shown
    ink = tree.palette().color(QPalette.ColorRole.Highlight)
    pixel = tree.viewport().grab().toImage().pixelColor(area.right() - 5, area.bottom() + 1)
    assert (pixel == ink) == shown


@pytest.mark.parametrize(("share", "after"), [(0.2, False), (0.8, True)])
def test_a_drop_tells_the_wish_and_leaves_the_tree(
    page: OutlinePage, share: float, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int, bool]] = []
    page.tree.section_dropped.connect(lambda *wish: told.append(wish))
    drop(page, "E", "B", share, monkeypatch)
    assert told == [(4, 1, after)]
    assert page.tree.topLevelItemCount() == 2


def test_a_post_without_headings_is_told(page: OutlinePage) -> None:
    page.show_rows(())
    assert page.nothing.isVisible()
    assert page.nothing.foregroundRole() == QPalette.ColorRole.PlaceholderText
    assert not page.tree.isVisible()


def test_of_headings_with_the_same_words_only_the_folded_one_stays_folded(page: OutlinePage) -> None:
    rows = (OutlineRow(1, "Day"), OutlineRow(2, "a"), OutlineRow(1, "Day"), OutlineRow(2, "b"))
    page.show_rows(rows)
    first, second = page.tree.topLevelItem(0), page.tree.topLevelItem(1)
    assert first is not None
    assert second is not None
    second.setExpanded(False)
    page.show_rows((*rows, OutlineRow(1, "new")))
    tops = [page.tree.topLevelItem(index) for index in range(2)]
    assert [item.isExpanded() for item in tops if item] == [True, False]


def test_the_caret_unfolds_nothing_but_marks_what_is_folded_around_it(page: OutlinePage) -> None:
    item_of(page, "A").setExpanded(False)
    page.tree.show_current(3)
    assert not item_of(page, "A").isExpanded()
    assert [item.text(0) for item in page.tree.selectedItems()] == ["A"]


def test_the_tree_stays_where_it_was_scrolled_to_while_headings_change(page: OutlinePage) -> None:
    rows = tuple(OutlineRow(2, f"Heading {number}") for number in range(100))
    page.show_rows(rows)
    page.tree.show_current(60)
    bar = page.tree.verticalScrollBar()
    bar.setValue(55)
    page.show_rows((*rows[:60], OutlineRow(2, "Another"), *rows[61:]))
    page.tree.show_current(60)
    assert bar.value() == 55


def test_escape_leaves_for_the_text(page: OutlinePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.tree.left):
        QTest.keyClick(page.tree, Qt.Key.Key_Escape)
