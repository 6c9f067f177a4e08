"""The length in the status line: of the post in front, of what is selected, in the form that was chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.post.edit import Edit
from tests.features.test_marks import opened
from tests.journeys.conftest import Writer, started, writer  # noqa: F401 - the window


def test_what_is_selected_is_counted_before_all_of_it(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    post = opened(writer, tmp_path, "😀**|大事な|話**です。")
    length = writer.workbench.status.length
    qtbot.waitUntil(lambda: length.text() == "3 / 8 characters")
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: length.text() == "8 characters")


def test_the_form_that_was_chosen_is_kept(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    text = "字" * 790 + "|"
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:  # noqa: F811
        opened(writer, tmp_path, text)
        length = writer.workbench.status.length
        qtbot.waitUntil(lambda: length.text() == "790 characters")
        length.menu().aboutToShow.emit()
        sheets = next(entry for entry in length.menu().actions() if "sheet" in entry.text())
        sheets.trigger()
        assert length.text() == "2 sheets of 400"
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        opened(writer, tmp_path, text)
        qtbot.waitUntil(lambda: writer.workbench.status.length.text() == "2 sheets of 400")


def test_what_is_composed_is_counted_when_it_is_committed(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    post = opened(writer, tmp_path, "前|")
    length = writer.workbench.status.length
    qtbot.waitUntil(lambda: length.text() == "1 character")
    QApplication.sendEvent(post.text, QInputMethodEvent("にほん", []))
    assert length.text() == "1 character"
    committed = QInputMethodEvent("", [])
    committed.setCommitString("日本")
    QApplication.sendEvent(post.text, committed)
    qtbot.waitUntil(lambda: length.text() == "3 characters")


def test_closing_the_last_post_tells_no_length(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    post = opened(writer, tmp_path, "text|")
    length = writer.workbench.status.length
    qtbot.waitUntil(lambda: length.text() == "4 characters")
    writer.workbench.desk.remove(post)
    assert length.isHidden()


def test_the_caret_told_is_that_of_the_post_in_front(writer: Writer, tmp_path: Path) -> None:  # noqa: F811
    behind = opened(writer, tmp_path, "one\ntwo\nthree|")
    in_front = tmp_path / "front.md"
    in_front.write_text("text")
    writer.open(in_front)
    behind.document.apply(Edit(behind.document.post.text.start, "", "zero\n"))
    assert writer.workbench.status._caret.text() == "Ln 1, Col 1"
