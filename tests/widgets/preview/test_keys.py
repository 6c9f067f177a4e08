"""The keys of the window while the preview has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane
from tests.widgets.preview.page import Ask, blocks, patch, text_is

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("modifier", "key"),
    [
        (CONTROL, Qt.Key.Key_S),
        (CONTROL, Qt.Key.Key_Z),
        (CONTROL, Qt.Key.Key_1),
        (CONTROL, Qt.Key.Key_F),
        (NONE, Qt.Key.Key_F5),
    ],
)
def test_a_shortcut_of_the_window_works(
    qtbot: QtBot, pane: PreviewPane, ask: Ask, modifier: Qt.KeyboardModifier, key: Qt.Key
) -> None:
    pane.apply(patch(reset=True, inserted=blocks("x")))
    text_is(qtbot, ask, "x")
    assert pane._view is not None
    page = pane._view.focusProxy()
    assert page is not None
    page.setFocus()
    shortcut = QShortcut(QKeySequence(QKeyCombination(modifier, key)), pane)
    with qtbot.waitSignal(shortcut.activated):
        QTest.keyClick(page, key, modifier)


def test_the_page_scrolls_by_keys(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(100)))))
    qtbot.waitUntil(lambda: ask("document.documentElement.scrollHeight > 2000") is True)
    assert pane._view is not None
    page = pane._view.focusProxy()
    assert page is not None
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: ask("window.scrollY > 100") is True)
