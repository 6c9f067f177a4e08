"""The list beside the caret: where it stands, what it lists, and what a screen reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.completion_popup import CompletionPopup
from editor.widgets.completion_rows import CompletionRow
from editor.widgets.raised import SHADOW_PX

ROWS = [CompletionRow(f"row {number}", "detail", "file", "File") for number in range(30)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(QSize(800, 600))
    QLineEdit(window).setFocus()
    window.show()
    return window


@pytest.fixture
def popup(window: QWidget) -> CompletionPopup:
    return CompletionPopup(window)


@pytest.mark.parametrize("caret", [QRect(20, 20, 2, 20), QRect(780, 30, 2, 20), QRect(400, 570, 2, 20)])
def test_it_stands_within_its_window_and_leaves_the_caret_free(
    popup: CompletionPopup, window: QWidget, caret: QRect
) -> None:
    popup.show_rows(ROWS, chosen=0)
    popup.show_at(caret)
    seen = popup.geometry().adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
    assert window.rect().contains(seen)
    assert not seen.intersects(caret)


def test_rows_are_chosen_in_a_ring_and_by_pages_up_to_the_ends(popup: CompletionPopup) -> None:
    popup.show_rows(ROWS, chosen=None)
    assert popup.chosen is None
    chosen: list[int | None] = []
    for step in (1, -1, 1, 9, -9, -9):
        popup.choose_by(step)
        chosen.append(popup.chosen)
    assert chosen == [0, 29, 0, 9, 0, 0]


def test_a_reader_hears_what_a_row_is(popup: CompletionPopup) -> None:
    popup.show_rows(
        [CompletionRow("cat.png", "3 KB", "image", "Image"), CompletionRow("x", "Id", "number", "Id")], chosen=0
    )
    model = popup.model
    words = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert words == ["cat.png, Image, 3 KB", "x, Id"]
