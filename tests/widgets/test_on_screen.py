"""A dialog opens as large as it is of use, within its window and on its screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.on_screen import LEAST, open_at

Open = Callable[[QSize, QSize], QDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    window = QWidget()
    qtbot.addWidget(window)

    def open_over(size: QSize, of_window: QSize) -> QDialog:
        window.resize(of_window)
        dialog = QDialog(window)
        open_at(dialog, size)
        return dialog

    return open_over


def test_a_dialog_has_its_own_size_in_a_larger_window(opened: Open) -> None:
    assert opened(QSize(440, 380), QSize(700, 600)).size() == QSize(440, 380)


def test_a_dialog_is_no_larger_than_its_window(opened: Open) -> None:
    assert opened(QSize(1000, 700), QSize(760, 560)).size() == QSize(760, 560)


def test_a_dialog_over_a_very_small_window_is_still_of_use(opened: Open) -> None:
    assert opened(QSize(1000, 700), QSize(300, 200)).size() == LEAST


def test_a_dialog_is_no_larger_than_the_screen(opened: Open) -> None:
    dialog = opened(QSize(9000, 9000), QSize(9000, 9000))
    room = dialog.screen().availableSize()

    assert dialog.width() == room.width()
    assert dialog.height() < room.height()
