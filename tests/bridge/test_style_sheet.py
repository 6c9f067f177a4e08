"""What the style sheet makes of menus, which Qt lays out by rules of its own."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from editor.bridge.icons import icon
from editor.bridge.style_sheet import stylesheet
from editor.bridge.theme import DARK, LIGHT, SEPIA, Theme, palette_of

FIRST_LETTER_PX = 36
"""Right of all signs, and left of all words."""


def menu_of(qtbot: QtBot, theme: Theme) -> QMenu:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setPalette(palette_of(theme))
    menu.setStyleSheet(stylesheet(theme))
    for name in ("file", ""):
        for is_checked in (False, True):
            entry = QAction("HHH", menu)
            if name:
                entry.setIcon(icon(name))
            entry.setCheckable(is_checked)
            entry.setChecked(is_checked)
            menu.addAction(entry)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    return menu


def test_entries_with_and_without_a_sign_stand_in_line_and_are_as_high(qtbot: QtBot) -> None:
    menu = menu_of(qtbot, LIGHT)
    shown = menu.grab().toImage()
    begins = set()
    for entry in menu.actions():
        place = menu.actionGeometry(entry)
        rows = range(place.top() + 4, place.bottom() - 4)
        columns = range(FIRST_LETTER_PX, place.right())
        begins.add(next(x for x in columns if any(shown.pixelColor(x, y).lightness() < 128 for y in rows)))
    assert len(begins) == 1
    assert len({menu.actionGeometry(entry).height() for entry in menu.actions()}) == 1


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=["light", "sepia", "dark"])
def test_an_entry_that_is_on_is_told_apart_by_more_than_its_sign(qtbot: QtBot, theme: Theme) -> None:
    menu = menu_of(qtbot, theme)
    shown = menu.grab().toImage()
    off, on = (menu.actionGeometry(entry) for entry in menu.actions()[:2])
    assert theme.accent in {shown.pixelColor(x, on.center().y()).name() for x in range(FIRST_LETTER_PX)}
    assert theme.accent not in {shown.pixelColor(x, off.center().y()).name() for x in range(FIRST_LETTER_PX)}
