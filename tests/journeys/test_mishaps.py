"""When something goes wrong the writer is told calmly, the text is safe, and the report says nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge.mishaps import RESTART, Mishaps
from editor.bridge.prompts import MishapAnswer
from editor.storage.journal import recoverable
from editor.widgets.dialogs.mishap import MishapDialog
from tests.journeys.conftest import Writer, started

SECRET = "words of a post"


@pytest.fixture
def mishaps(writer: Writer) -> Mishaps:
    return writer.mishaps


def failure() -> BaseException:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        return error


def typed(writer: Writer, text: str) -> None:
    post = writer.workbench.desk.current
    assert post is not None
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(post.text, text)


def test_the_text_is_on_the_disk_and_a_report_lies_there(writer: Writer, mishaps: Mishaps, tmp_path: Path) -> None:
    writer.do("file.new")
    typed(writer, "unsaved")
    writer.prompts.then(MishapAnswer.GO_ON)
    with writer.qtbot.waitSignal(mishaps.happened):
        mishaps.tell(failure())
    ((question, told),) = writer.prompts.asked
    assert question == "tell_mishap"
    assert isinstance(told, tuple)
    report, with_words, path = told
    assert path.read_text() == report
    assert "ValueError" in report
    assert "Frontispiece: " in report
    assert SECRET not in report
    assert SECRET in with_words
    assert "unsaved" not in with_words
    assert len(list((tmp_path / "state" / "journals").iterdir())) == 1
    typed(writer, " and more")  # and writing goes on
    post = writer.workbench.desk.current
    assert post is not None
    assert post.document.post.source == "unsaved and more"


def test_a_restart_keeps_what_is_not_saved(
    writer: Writer, mishaps: Mishaps, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    writer.do("file.new")
    typed(writer, "unsaved")
    writer.prompts.then(MishapAnswer.RESTART)
    with writer.qtbot.waitSignal(mishaps.happened):
        mishaps.tell(failure())
    assert codes == [RESTART]
    [journal] = (tmp_path / "state" / "journals").iterdir()
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / journal.name).write_bytes(journal.read_bytes())
    assert [found.text for found in recoverable(copy)] == ["unsaved"]


def test_the_dialog_shows_what_the_failure_says_only_by_leave(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = MishapDialog("report", f"report {SECRET}", tmp_path / "report.txt")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == "report"
    dialog.words_box.setChecked(True)
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == f"report {SECRET}"
    answers = [dialog.answer]
    dialog.restart_button.click()
    assert [*answers, dialog.answer] == [MishapAnswer.GO_ON, MishapAnswer.RESTART]


def test_without_a_report_there_is_none_to_open(qtbot: QtBot) -> None:
    dialog = MishapDialog("report", "report", None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.open_button.isVisible()
    assert not dialog.words_box.isVisible()


def test_a_process_that_ended_without_a_word_is_told_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview", crashes=("Fatal Python error: x",)) as writer:
        [line] = writer.workbench.notices.lines
        assert line.text.startswith("Frontispiece ended unexpectedly last time.")
        [report] = (tmp_path / "state" / "reports").iterdir()
        assert "Fatal Python error: x" in report.read_text()
        assert [button.text() for button in line.buttons] == ["Open Report"]
