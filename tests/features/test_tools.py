"""The tool bar as the writer makes it, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.actions.tools import USUAL_TOOLS
from editor.widgets.dialogs.tools import ToolsDialog
from tests.journeys.conftest import Writer, started


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def dialog(writer: Writer) -> ToolsDialog:
    writer.do("view.tools")
    found = writer.window.findChild(ToolsDialog)
    assert found is not None
    found.activateWindow()
    return found


def bar(writer: Writer) -> tuple[str, ...]:
    return tuple("-" if a.isSeparator() else a.objectName() for a in writer.window.tools.actions())


def test_the_usual_tools_stand_in_the_bar(writer: Writer, dialog: ToolsDialog) -> None:
    assert bar(writer) == dialog.tools == USUAL_TOOLS


def test_what_is_added_stands_in_the_bar_at_once_and_is_kept(writer: Writer, dialog: ToolsDialog) -> None:
    dialog.search.setText("save as")
    dialog.add.click()
    assert bar(writer) == (*USUAL_TOOLS, "file.save_as")
    assert not dialog.add.isEnabled()
    assert writer.workbench.settings.value.window.tools.split() == [*USUAL_TOOLS, "file.save_as"]


def test_tools_are_ordered_and_removed_by_keys(writer: Writer, dialog: ToolsDialog) -> None:
    dialog.bar.setCurrentRow(1)
    dialog.up.click()
    assert bar(writer)[:2] == ("edit.redo", "edit.undo")
    dialog.bar.setFocus()
    QTest.keyClick(dialog.bar, Qt.Key.Key_Delete)
    assert bar(writer) == ("edit.undo", *USUAL_TOOLS[2:])
    dialog.add_line.click()
    assert bar(writer).count("-") == 3
    dialog.reset.click()
    assert bar(writer) == USUAL_TOOLS
    assert writer.workbench.settings.value.window.tools == ""


def test_enter_on_an_action_adds_it_and_closes_nothing(writer: Writer, dialog: ToolsDialog) -> None:
    dialog.search.setText("bold")
    dialog.offered.setFocus()
    QTest.keyClick(dialog.offered, Qt.Key.Key_Return)
    assert "format.bold" in bar(writer)
    assert dialog.isVisible()


def test_the_bar_that_was_made_is_there_at_the_next_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        writer.workbench.settings.change("window", tools="file.save - no.such")
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        assert bar(writer) == ("file.save", "-")
