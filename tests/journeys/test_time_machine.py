"""Earlier versions of a post: kept at saves and while it is written, and brought back in whole or in part."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.features.time_machine.restored import with_part
from editor.features.time_machine.showing import Showing
from editor.features.time_machine.taking import Taking
from editor.storage.snapshots import Kind, Snapshots
from editor.widgets.dialogs.moments import MomentsDialog, Part
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer

TEXT = "---\ntitle: a\n---\none\ntwo\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "2026-01-30-post.md"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def history(tmp_path: Path) -> Snapshots:
    return Snapshots(tmp_path / "history")


def typed(post: OpenPost, text: str) -> None:
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(post.text, text)


def kept(history: Snapshots, path: Path) -> list[tuple[Kind, str | None]]:
    return [(moment.kind, history.read(moment)) for moment in history.moments(path)]


def minute_is_over(writer: Writer) -> None:
    [taking] = writer.window.findChildren(Taking)
    assert taking.minute.isActive()
    taking.minute.timeout.emit()


def view(writer: Writer) -> MomentsDialog:
    writer.do("file.history")
    [showing] = writer.window.findChildren(Showing)
    assert showing.dialog is not None
    return showing.dialog


def test_a_version_is_kept_of_what_was_opened_and_at_each_save(writer: Writer, path: Path, history: Snapshots) -> None:
    post = writer.open(path)
    assert kept(history, path) == []
    typed(post, "x")
    writer.do("file.save")
    typed(post, "y")
    writer.do("file.save")
    writer.do("file.save")
    assert kept(history, path) == [(Kind.SAVED, TEXT + "xy"), (Kind.SAVED, TEXT + "x"), (Kind.OPENED, TEXT)]


def test_a_version_is_kept_for_a_minute_in_which_was_written(writer: Writer, path: Path, history: Snapshots) -> None:
    post = writer.open(path)
    typed(post, "x")
    minute_is_over(writer)
    assert kept(history, path)[0] == (Kind.WRITTEN, TEXT + "x")
    [taking] = writer.window.findChildren(Taking)
    taking.minute.stop()
    typed(post, "y")
    QApplication.sendEvent(post.text, QInputMethodEvent("かな", []))
    minute_is_over(writer)
    assert kept(history, path)[0] == (Kind.WRITTEN, TEXT + "x"), "not while something is composed"
    QApplication.sendEvent(post.text, QInputMethodEvent("", []))
    minute_is_over(writer)
    assert kept(history, path)[0] == (Kind.WRITTEN, TEXT + "xy")


def test_versions_follow_save_as_and_a_file_that_others_renamed(writer: Writer, path: Path, history: Snapshots) -> None:
    post = writer.open(path)
    typed(post, "x")
    new, newer = path.with_name("new.md"), path.with_name("newer.md")
    writer.prompts.then(new)
    writer.do("file.save_as")
    assert kept(history, new) == [(Kind.SAVED, TEXT + "x"), (Kind.OPENED, TEXT)]
    os.rename(new, newer)
    writer.qtbot.waitUntil(lambda: post.document.path == newer)
    assert len(kept(history, newer)) == 2


def test_nothing_is_kept_where_the_writer_does_not_want_it(writer: Writer, path: Path, history: Snapshots) -> None:
    writer.workbench.settings.change("history", on=False)
    typed(writer.open(path), "x")
    writer.do("file.save")
    assert kept(history, path) == []


def test_a_folder_that_cannot_be_written_is_said_once(writer: Writer, path: Path, tmp_path: Path) -> None:
    (tmp_path / "history").write_text("a file in the way")
    post = writer.open(path)
    for letter in "xy":
        typed(post, letter)
        writer.do("file.save")
    assert [line.text.startswith("Earlier versions") for line in writer.workbench.notices.lines] == [True]
    assert path.read_bytes() == TEXT.encode() + b"xy"


def test_the_view_goes_through_time_by_list_and_slider(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    for letter in "xyz":
        typed(post, letter)
        writer.do("file.save")
    dialog = view(writer)
    assert dialog.chosen == 0
    assert dialog.difference.summary == "The two texts are alike."
    assert not dialog.restore_buttons[Part.ALL].isEnabled()
    dialog.slider.setValue(0)
    assert dialog.chosen == 3
    assert dialog.difference.summary == "1 line removed"
    dialog.list.setCurrentRow(dialog.list.currentRow() - 1)
    assert dialog.slider.value() == 1
    dialog.reject()


def test_an_earlier_version_comes_back_as_one_step_and_no_file_is_written(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    typed(post, "xyz")
    writer.do("file.save")
    dialog = view(writer)
    dialog.slider.setValue(0)
    dialog.restore_buttons[Part.ALL].click()
    assert post.document.post.source == TEXT
    assert path.read_bytes() == TEXT.encode() + b"xyz"
    writer.do("edit.undo")
    assert post.document.post.source == TEXT + "xyz"


def test_only_the_lines_that_are_selected_come_back(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    post.document.replace_source("---\ntitle: b\n---\nONE\ntwo\nthree\n")
    writer.do("file.save")
    dialog = view(writer)
    dialog.slider.setValue(0)
    rows = dialog.difference.rows
    assert not dialog.restore_buttons[Part.LINES].isEnabled()
    rows.setTextCursor(rows.document().find("ONE"))
    dialog.restore_buttons[Part.LINES].click()
    assert post.document.post.source == "---\ntitle: b\n---\none\ntwo\nthree\n"


def test_lines_come_back_where_they_were_chosen_though_the_text_changed_behind_the_view(
    writer: Writer, path: Path
) -> None:
    post = writer.open(path)
    post.document.replace_source("---\ntitle: a\n---\nONE\nTWO\n")
    writer.do("file.save")
    dialog = view(writer)
    dialog.slider.setValue(0)
    rows = dialog.difference.rows
    rows.setTextCursor(rows.document().find("TWO"))
    post.document.replace_source("---\ntitle: a\n---\nnew\nONE\nTWO\n")  # as another program wrote it
    assert not dialog.restore_buttons[Part.LINES].isEnabled()
    assert not rows.document().find("new").isNull()
    rows.setTextCursor(rows.document().find("TWO"))
    dialog.restore_buttons[Part.LINES].click()
    post.document.replace_source("---\ntitle: a\n---\n")  # nobody listens any more
    writer.do("edit.undo")
    assert "two" in post.document.post.source


def test_a_version_that_is_damaged_is_said_and_restores_nothing(writer: Writer, path: Path, tmp_path: Path) -> None:
    post = writer.open(path)
    typed(post, "x")
    writer.do("file.save")
    for file in (tmp_path / "history" / "texts").rglob("*"):
        if file.is_file():
            file.write_bytes(b"x")
    dialog = view(writer)
    dialog.slider.setValue(0)
    assert dialog.difference.summary == "This version cannot be read any more."
    assert not any(button.isEnabled() for button in dialog.restore_buttons.values())
    dialog.reject()


def test_a_post_without_versions_says_so(writer: Writer, path: Path) -> None:
    writer.open(path)
    writer.do("file.history")
    assert [line.text.startswith("There are no earlier versions") for line in writer.workbench.notices.lines] == [True]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part.ALL, "---\na: then\n---\nthen\n"),
        (Part.FRONT_MATTER, "---\na: then\n---\nnow\n"),
        (Part.BODY, "---\na: now\nb: 2\n---\nthen\n"),
    ],
)
def test_a_part_takes_the_place_of_its_like(part: Part, expected: str) -> None:
    assert with_part("---\na: now\nb: 2\n---\nnow\n", "---\na: then\n---\nthen\n", part) == expected


def test_a_fence_without_an_ending_gets_one_where_text_follows() -> None:
    assert (
        with_part("---\r\na: 1\r\n---\r\ntext", "---\r\na: 2\r\n---", Part.FRONT_MATTER) == "---\r\na: 2\r\n---\r\ntext"
    )
    assert with_part("plain", "---\na: 1\n---\nthen", Part.BODY) == "then"


def test_why_versions_cannot_be_read_is_said_in_the_words_of_the_system(
    writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_snapshots: Snapshots, _path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Snapshots, "moments", refuse)
    writer.open(path)
    writer.do("file.history")
    assert "(Permission denied)" in writer.workbench.notices.lines[-1].text
