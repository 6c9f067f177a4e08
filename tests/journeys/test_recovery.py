"""What was typed and not saved is found at the next start, looked at, and comes back as an edit; no file is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge.prompts import SaveAnswer
from editor.features.recovery.journalling import Journalling
from editor.features.recovery.restoring import Restoring
from editor.post.merge import Merge
from editor.storage.journal import Journal, Origin, recoverable
from editor.storage.reading import read_file
from editor.widgets.dialogs.recovered import RecoveredDialog
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer, started


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journals"


@contextmanager
def next_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        yield writer


def left_behind(folder: Path, text: str, *, base: str = "", path: Path | None = None) -> None:
    """Leave a journal behind, as a window does that is killed."""
    journal = Journal(folder)
    stamp = read_file(path)[1] if path is not None and path.exists() else None
    journal.begin(base, Origin(path, stamp, ("utf-8", "", "strict")))
    journal.note([(0, len(base), text)], lambda: text)
    journal.write()
    journal.close(keep=True)


def typed(post: OpenPost, text: str) -> None:
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(post.text, text)


def journalled(writer: Writer) -> None:
    """Wait until everything that was typed is on the disk."""
    [journalling] = writer.window.findChildren(Journalling)
    writer.qtbot.waitUntil(lambda: all(not journal.waits for journal, _ in journalling._journals.values()))


def view(writer: Writer) -> RecoveredDialog:
    [restoring] = writer.window.findChildren(Restoring)
    assert restoring.dialog is not None
    return restoring.dialog


def no_view(writer: Writer) -> bool:
    [restoring] = writer.window.findChildren(Restoring)
    return restoring.dialog is None


def made(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def the_text(folder: Path) -> str:
    """Return what the one journal in *folder* holds, held by a window as it may be."""
    [file] = [path for path in folder.iterdir() if path.suffix == ".journal"]
    copy = folder.parent / "copies"
    copy.mkdir(exist_ok=True)
    (copy / file.name).write_bytes(file.read_bytes())
    [found] = recoverable(copy)
    return found.text


def test_what_is_typed_is_on_the_disk_a_moment_later(writer: Writer, tmp_path: Path, journals: Path) -> None:
    post = writer.open(made(tmp_path, "one.md", "text\r\n"))
    assert not journals.exists() or os.listdir(journals) == []
    typed(post, "more")
    journalled(writer)
    assert the_text(journals) == "text\r\nmore"


def test_a_file_that_was_opened_by_a_short_name_is_found_from_anywhere(
    writer: Writer, tmp_path: Path, journals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "one.md", "text")
    monkeypatch.chdir(tmp_path)
    typed(writer.open(Path("one.md")), "x")
    journalled(writer)
    [journal] = journals.iterdir()
    assert str(tmp_path / "one.md").encode() in journal.read_bytes()


def test_a_process_that_quits_for_a_restart_leaves_its_texts_to_the_next(
    writer: Writer, tmp_path: Path, journals: Path, qapp: QApplication
) -> None:
    typed(writer.open(made(tmp_path, "one.md", "text")), "x")
    qapp.aboutToQuit.emit()
    assert [found.text for found in recoverable(journals)] == ["textx"]
    assert list((tmp_path / "state" / "open").iterdir()) == []


def test_an_untitled_text_is_kept_too(writer: Writer, journals: Path) -> None:
    writer.do("file.new")
    post = writer.workbench.desk.current
    assert post is not None
    typed(post, "words")
    journalled(writer)
    assert the_text(journals) == "words"


def test_saving_and_closing_let_the_journal_go(writer: Writer, tmp_path: Path, journals: Path) -> None:
    post = writer.open(made(tmp_path, "one.md", "text"))
    typed(post, "x")
    journalled(writer)
    assert len(os.listdir(journals)) == 1
    writer.do("file.save")
    journalled(writer)
    assert os.listdir(journals) == []
    typed(post, "y")
    journalled(writer)
    writer.prompts.then(SaveAnswer.DISCARD)
    writer.do("file.close")
    assert os.listdir(journals) == []


def test_leaving_the_window_lets_the_journals_go(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    with next_start(qtbot, qapp, tmp_path) as writer:
        typed(writer.open(made(tmp_path, "one.md", "text")), "x")
        journalled(writer)
    assert os.listdir(journals) == []


def test_what_is_being_composed_is_no_text_yet(writer: Writer, tmp_path: Path, journals: Path) -> None:
    post = writer.open(made(tmp_path, "one.md", "text"))
    QApplication.sendEvent(post.text, QInputMethodEvent("かな", []))
    [journalling] = writer.window.findChildren(Journalling)
    assert not any(journal.waits for journal, _ in journalling._journals.values() if journal._edits)
    done = QInputMethodEvent("", [])
    done.setCommitString("仮名")
    QApplication.sendEvent(post.text, done)
    journalled(writer)
    assert the_text(journals) == "仮名text"


def test_a_folder_that_cannot_be_written_is_said_once_and_writing_goes_on(
    writer: Writer, tmp_path: Path, journals: Path
) -> None:
    journals.parent.mkdir(exist_ok=True)
    if journals.exists():
        journals.rmdir()
    journals.write_text("a file in the way")
    path = made(tmp_path, "one.md", "text")
    post = writer.open(path)
    [journalling] = writer.window.findChildren(Journalling)
    for letter in "abc":
        typed(post, letter)
        journalling._write()
    assert [line.text.count("cannot be kept") for line in writer.workbench.notices.lines] == [1]
    writer.do("file.save")
    assert path.read_bytes() == b"textabc"
    journals.unlink()
    typed(post, "d")
    journalling._write()
    assert the_text(journals) == "textabcd"


def test_an_unsaved_text_is_offered_and_comes_back_as_one_edit(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    path = made(tmp_path, "one.md", "a\r\nb\r\n")
    left_behind(journals, "a\r\nb and more\r\n", base="a\r\nb\r\n", path=path)
    with next_start(qtbot, qapp, tmp_path) as writer:
        dialog = view(writer)
        assert dialog.difference.summary == "1 line added · 1 line removed"
        assert dialog.list.item(0).text().startswith("one.md\n")
        assert dialog.list.item(0).text().endswith("1 line differs")
        dialog.restore_button.click()
        post = writer.workbench.desk.current
        assert post is not None
        assert post.document.path == path
        assert post.document.post.source == "a\r\nb and more\r\n"
        assert post.document.dirty
        assert path.read_bytes() == b"a\r\nb\r\n"
        assert no_view(writer)
        assert the_text(journals) == "a\r\nb and more\r\n", "its own journal took over"
        writer.do("edit.undo")
        assert post.document.post.source == "a\r\nb\r\n"
        assert not post.document.can_undo


def test_a_file_that_was_changed_meanwhile_keeps_its_change(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    path = made(tmp_path, "one.md", "a\nb\nc\n")
    left_behind(journals, "a\nb\nmine\n", base="a\nb\nc\n", path=path)
    path.write_bytes(b"theirs\nb\nc\n")
    with next_start(qtbot, qapp, tmp_path) as writer:
        dialog = view(writer)
        assert "joined" in dialog.note.text()
        dialog.restore_button.click()
        post = writer.workbench.desk.current
        assert post is not None
        assert post.document.post.source == "theirs\nb\nmine\n"
        assert path.read_bytes() == b"theirs\nb\nc\n"


@pytest.mark.parametrize("settled", [True, False])
def test_where_both_changed_the_writer_is_asked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path, *, settled: bool
) -> None:
    path = made(tmp_path, "one.md", "a\n")
    left_behind(journals, "mine\n", base="a\n", path=path)
    path.write_bytes(b"theirs\n")
    with next_start(qtbot, qapp, tmp_path) as writer:
        writer.prompts.then("both\n" if settled else None)
        view(writer).restore_button.click()
        ((question, told),) = writer.prompts.asked
        assert question == "merge"
        assert isinstance(told, tuple)
        assert isinstance(told[2], Merge)
        assert [(each.mine, each.theirs) for each in told[2].conflicts] == [("mine\n", "theirs\n")]
        post = writer.workbench.desk.current
        assert post is not None
        assert post.document.post.source == ("both\n" if settled else "theirs\n")
        assert no_view(writer) is settled
        assert len(list(recoverable(journals))) == (0 if settled else 1)


def test_a_text_whose_file_is_gone_comes_back_with_its_name_unsaved(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    path = tmp_path / "gone.md"
    left_behind(journals, "base and more\n", base="base\n", path=path)
    with next_start(qtbot, qapp, tmp_path) as writer:
        assert "not there any more" in view(writer).note.text()
        view(writer).restore_button.click()
        post = writer.workbench.desk.current
        assert post is not None
        assert (post.document.path, post.document.post.source) == (path, "base and more\n")
        assert post.document.dirty
        assert not path.exists()
        writer.do("file.save")
        assert path.read_bytes() == b"base and more\n"
        assert not post.document.dirty


def test_untitled_texts_come_back_untitled_all_at_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    left_behind(journals, "one")
    left_behind(journals, "two")
    with next_start(qtbot, qapp, tmp_path) as writer:
        view(writer).restore_all_button.click()
        posts = writer.workbench.desk.posts
        assert sorted(post.document.post.source for post in posts) == ["one", "two"]
        assert all(post.document.path is None and post.document.dirty for post in posts)
        assert no_view(writer)


def test_what_is_discarded_is_asked_about_and_what_is_left_for_later_is_offered_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    left_behind(journals, "one")
    with next_start(qtbot, qapp, tmp_path) as writer:
        view(writer).later_button.click()
        assert no_view(writer)
    with next_start(qtbot, qapp, tmp_path) as writer:
        writer.prompts.then(False)
        view(writer).discard_button.click()
        assert view(writer).left == (0,)
        writer.prompts.then(True)
        view(writer).discard_button.click()
        assert no_view(writer)
    with next_start(qtbot, qapp, tmp_path) as writer:
        assert no_view(writer)
        writer.do("file.recover")
        assert [line.text for line in writer.workbench.notices.lines] == ["There are no unsaved texts to recover."]


def test_a_text_that_its_file_has_already_is_not_offered(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    path = made(tmp_path, "one.md", "new")
    left_behind(journals, "new", base="old", path=path)
    with next_start(qtbot, qapp, tmp_path) as writer:
        assert no_view(writer)
    assert os.listdir(journals) == []


def test_a_damaged_journal_is_passed_over_and_stays(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, journals: Path
) -> None:
    journals.mkdir(parents=True)
    (journals / f"text-{'0' * 24}.journal").write_bytes(b"\xff" * 100)
    left_behind(journals, "one")
    with next_start(qtbot, qapp, tmp_path) as writer:
        assert view(writer).left == (0,)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (journals / f"text-{'0' * 24}.journal").exists()
