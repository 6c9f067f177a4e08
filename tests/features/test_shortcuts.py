"""Keys that the writer sets hold at once, everywhere, and are remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.actions.keymap import conflicts, read_overrides
from editor.actions.keymap_file import write_keymap
from editor.bridge.qactions import keys_by_id
from editor.features.shortcuts import sheet_html
from editor.widgets.dialogs.shortcuts import Shortcuts
from tests.journeys.conftest import Writer, started


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def action(writer: Writer, id_: str) -> QAction:
    found = writer.window.findChild(QAction, id_)
    assert found is not None
    return found


def sheet_of(writer: Writer) -> Shortcuts:
    writer.do("help.shortcuts")
    (sheet,) = [one for one in writer.window.findChildren(Shortcuts) if one.isVisible()]
    return sheet


def test_what_is_set_in_the_sheet_holds_at_once_and_is_kept(writer: Writer) -> None:
    sheet_of(writer).overrides_changed.emit({"file.export": "F5"})
    assert action(writer, "file.export").shortcut() == QKeySequence("F5")
    assert "(F5)" in action(writer, "file.export").toolTip()
    assert keys_by_id(writer.workbench.actions)["file.export"] == "F5"
    assert read_overrides(writer.workbench.settings.value.keys.overrides) == {"file.export": "F5"}
    assert sheet_of(writer).overrides == {"file.export": "F5"}


def test_keys_that_were_set_hold_from_the_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        writer.workbench.settings.change("keys", overrides='{"file.export": "F5"}')
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        assert action(writer, "file.export").shortcut() == QKeySequence("F5")


def test_own_keys_go_through_a_file_to_another_window(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    sheet = sheet_of(writer)
    sheet.choose("file.export")
    sheet.change.click()
    sheet.capture.pressed.emit("F6" if "F5" in writer.workbench.actions.keys.values() else "F5")
    mine = sheet.overrides
    writer.prompts.then(file)
    sheet.export_keys.trigger()
    assert str(file) in sheet.said.text()
    sheet.reset_all.click()
    writer.prompts.then(file)
    sheet.import_keys.trigger()
    assert sheet.overrides == mine
    assert action(writer, "file.export").shortcut() == QKeySequence(mine["file.export"])
    sheet.undo_import.trigger()
    assert sheet.overrides == {}
    assert not sheet.undo_import.isEnabled()


@pytest.mark.parametrize("content", [b"{}", b"\xff\xfe", None])
def test_a_file_that_is_none_of_keys_changes_nothing(writer: Writer, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "keys.json"
    if content is not None:
        file.write_bytes(content)
    writer.workbench.settings.change("keys", overrides='{"file.export": "F5"}')
    sheet = sheet_of(writer)
    writer.prompts.then(file)
    sheet.import_keys.trigger()
    assert sheet.said.text().startswith("keys.json is not a file of keys")
    assert action(writer, "file.export").shortcut() == QKeySequence("F5")


def test_keys_that_are_needed_for_writing_are_not_taken_over(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    keys = {"file.export": "a", "file.new": "Ctrl+C", "file.save": "Hello", "file.open": "Ctrl+Alt+Shift+F12"}
    file.write_text(write_keymap(keys), "utf-8")
    sheet = sheet_of(writer)
    writer.prompts.then(file)
    sheet.import_keys.trigger()
    assert sheet.overrides == {"file.open": "Ctrl+Alt+Shift+F12"}
    assert "3 were left out" in sheet.said.text()


def test_no_two_actions_bring_the_same_keys(writer: Writer) -> None:
    assert conflicts(writer.workbench.actions.keys) == {}


def test_the_sheet_to_print_has_every_key_once_in_two_columns() -> None:
    html = sheet_html("Keys", [("File", "Save & go", "Ctrl+S"), ("View", "Text", "Ctrl+2"), ("File", "Quit", "Ctrl+Q")])
    assert html.count("<table>") == 2
    assert "Save &amp; go" in html
    assert [html.count(words) for words in ("Ctrl+S", "Ctrl+2", "Ctrl+Q", "<b>File</b>")] == [1, 1, 1, 1]
