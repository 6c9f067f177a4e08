"""What other programs do to the files that lie open: taken over, asked about, followed."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.bridge.prompts import ChangedAnswer, SaveAnswer
from editor.features.outside.watching import Watching
from editor.post.merge import Merge
from editor.widgets.notice import NoticeLine
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer


def made(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def typed(post: OpenPost, text: str) -> None:
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(post.text, text)


def notice(writer: Writer) -> NoticeLine:
    [line] = writer.workbench.notices.lines
    return line


def press(writer: Writer, title: str) -> None:
    [button] = [button for button in notice(writer).buttons if button.text() == title]
    button.click()


def looked(writer: Writer) -> None:
    """Have all files looked at now."""
    [watching] = writer.window.findChildren(Watching)
    for post in writer.workbench.desk.posts:
        watching.look(post)


def reads(post: OpenPost, text: str) -> bool:
    return post.document.post.source == text


def replaced(path: Path, text: str) -> None:
    """Write *text* as most programs do: another file takes the place of the old one."""
    path.with_suffix(".new").write_bytes(text.encode())
    os.replace(path.with_suffix(".new"), path)


@pytest.mark.parametrize("how", ["in place", "replaced"])
def test_a_clean_post_takes_the_change_over_by_itself(writer: Writer, tmp_path: Path, how: str) -> None:
    path = made(tmp_path, "one.md", "---\ntitle: a\n---\none\n")
    post = writer.open(path)
    for number in range(3):  # the watch goes on after the first change
        text = f"---\ntitle: b{number}\n---\none and {number}\n"
        if how == "replaced":
            replaced(path, text)
        else:
            path.write_bytes(text.encode())
        writer.qtbot.waitUntil(partial(reads, post, text))
        assert not post.document.dirty
    assert writer.workbench.notices.lines == ()
    writer.do("edit.undo")
    assert post.document.post.source == "---\ntitle: b1\n---\none and 1\n"


def test_caret_selection_and_what_is_seen_stay(writer: Writer, tmp_path: Path) -> None:
    lines = [f"line {number}\n" for number in range(400)]
    path = made(tmp_path, "one.md", "".join(lines))
    post = writer.open(path)
    pane = post.text
    block = pane.document().findBlockByNumber(200)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + 4, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    top = pane.firstVisibleBlock().text()
    lines[3:3] = ["new\n"] * 20
    lines[-1] = "another end\n"
    path.write_bytes("".join(lines).encode())
    looked(writer)
    assert post.document.post.source == "".join(lines)
    assert pane.textCursor().selectedText() == "line"
    assert pane.textCursor().block().text() == "line 200"
    assert pane.firstVisibleBlock().text() == top


def test_a_post_with_unsaved_work_is_asked_about_once(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\nb\n")
    post = writer.open(path)
    typed(post, "mine")
    path.write_bytes(b"theirs\nb\n")
    writer.qtbot.waitUntil(lambda: bool(writer.workbench.notices.lines))
    assert post.document.post.source == "a\nb\nmine"
    assert [button.text() for button in notice(writer).buttons] == ["Keep Mine", "Load Theirs", "Merge…"]
    notice(writer).close_button.click()
    looked(writer)
    assert writer.workbench.notices.lines == ()
    writer.prompts.then(ChangedAnswer.CANCEL)
    writer.do("file.save")
    assert path.read_bytes() == b"theirs\nb\n", "what was not settled is asked again before anything is overwritten"


def test_mine_is_kept_and_saving_writes_it(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\n")
    post = writer.open(path)
    typed(post, "mine")
    path.write_bytes(b"theirs\n")
    looked(writer)
    press(writer, "Keep Mine")
    assert post.document.dirty
    writer.do("file.save")
    assert path.read_bytes() == b"a\nmine"


def test_theirs_is_loaded_and_undo_brings_mine_back(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\n")
    post = writer.open(path)
    typed(post, "mine")
    path.write_bytes(b"theirs\n")
    looked(writer)
    press(writer, "Load Theirs")
    assert post.document.post.source == "theirs\n"
    assert not post.document.dirty
    writer.do("edit.undo")
    assert post.document.post.source == "a\nmine"


def test_both_are_merged_in_one_step_and_saved_without_a_question(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\nb\nc\n")
    post = writer.open(path)
    typed(post, "mine")
    path.write_bytes(b"theirs\nb\nc\n")
    looked(writer)
    writer.prompts.then("theirs\nb\nc\nmine")
    press(writer, "Merge…")
    ((question, told),) = writer.prompts.asked
    assert question == "merge"
    assert isinstance(told, tuple)
    assert isinstance(told[2], Merge)
    assert told[2].conflicts == ()
    assert told[2].with_mine() == "theirs\nb\nc\nmine"
    assert post.document.post.source == "theirs\nb\nc\nmine"
    writer.do("edit.undo")
    assert post.document.post.source == "a\nb\nc\nmine"
    writer.do("edit.redo")
    writer.do("file.save")
    assert path.read_bytes() == b"theirs\nb\nc\nmine"


def test_the_question_at_saving_merges_too_and_saves(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\nb\n")
    post = writer.open(path)
    typed(post, "mine")
    path.write_bytes(b"theirs\nb\n")
    writer.prompts.then(ChangedAnswer.MERGE, "theirs\nb\nmine")
    writer.do("file.save")
    assert path.read_bytes() == b"theirs\nb\nmine"
    assert not post.document.dirty


def test_a_merge_that_is_left_changes_nothing_and_is_still_offered(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\n")
    post = writer.open(path)
    typed(post, "mine")
    path.write_bytes(b"theirs\n")
    looked(writer)
    writer.prompts.then(None)
    press(writer, "Merge…")
    assert post.document.post.source == "a\nmine"
    assert [button.text() for button in notice(writer).buttons] == ["Keep Mine", "Load Theirs", "Merge…"]


def test_a_deleted_file_leaves_the_text_unsaved_and_saving_makes_it_anew(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\n")
    post = writer.open(path)
    path.unlink()
    writer.qtbot.waitUntil(lambda: post.document.dirty)
    assert "moved or deleted" in notice(writer).text
    writer.do("file.save")
    assert path.read_bytes() == b"a\n"
    assert not post.document.dirty


def test_a_renamed_file_is_followed_with_its_unsaved_work(writer: Writer, tmp_path: Path) -> None:
    path, new = made(tmp_path, "one.md", "a\n"), tmp_path / "two.md"
    post = writer.open(path)
    typed(post, "mine")
    os.rename(path, new)
    writer.qtbot.waitUntil(lambda: post.document.path == new)
    assert "“two.md”" in notice(writer).text
    assert writer.window.tabs.tabText(0).startswith("two.md")
    assert post.document.dirty
    writer.do("file.save")
    assert new.read_bytes() == b"a\nmine"
    assert not path.exists()
    new.write_bytes(b"theirs\n")  # the new one is watched
    writer.qtbot.waitUntil(lambda: post.document.post.source == "theirs\n")


def git(folder: Path, *words: str) -> None:
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_git_checkout_under_our_feet_takes_files_away_and_brings_them_back(writer: Writer, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    git(site, "init")
    made(site, "readme", "x")
    git(site, "add", ".")
    git(site, "commit", "-m", "first")
    git(site, "checkout", "-b", "drafts")
    (site / "_posts").mkdir()
    one, two = made(site / "_posts", "one.md", "one\n"), made(site / "_posts", "two.md", "two\n")
    git(site, "add", ".")
    git(site, "commit", "-m", "posts")
    clean, dirty = writer.open(one), writer.open(two)
    typed(dirty, "mine")
    git(site, "checkout", "main")
    assert not (site / "_posts").exists()
    writer.qtbot.waitUntil(lambda: clean.document.gone and dirty.document.gone)
    assert (clean.document.post.source, dirty.document.post.source) == ("one\n", "two\nmine")
    git(site, "checkout", "drafts")
    looked(writer)
    writer.qtbot.waitUntil(lambda: not clean.document.dirty)
    assert clean.document.post.source == "one\n"
    assert dirty.document.post.source == "two\nmine"
    assert dirty.document.dirty
    git(site, "checkout", "-b", "more")
    one.write_bytes(b"one more\n")
    git(site, "commit", "-am", "more")
    git(site, "checkout", "drafts")
    git(site, "checkout", "more")
    writer.qtbot.waitUntil(lambda: clean.document.post.source == "one more\n")


def test_nothing_is_taken_over_while_an_input_method_composes(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\n")
    post = writer.open(path)
    QApplication.sendEvent(post.text, QInputMethodEvent("かな", []))
    path.write_bytes(b"theirs\n")
    looked(writer)
    assert post.document.post.source == "a\n"
    QApplication.sendEvent(post.text, QInputMethodEvent("", []))
    writer.qtbot.waitUntil(lambda: post.document.post.source == "theirs\n")


def test_a_storm_of_changes_is_looked_at_a_few_times(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\n")
    post = writer.open(path)
    [watching] = writer.window.findChildren(Watching)
    told: list[object] = []
    watching.watch.stirred.connect(told.append)
    for number in range(300):
        made(tmp_path, f"other{number}.md", "x")
        path.write_bytes(b"%d\n" % number)
        QApplication.sendPostedEvents()
    writer.qtbot.waitUntil(lambda: post.document.post.source == "299\n")
    assert 1 <= len(told) <= 5


def test_our_own_saving_is_no_change_of_others(writer: Writer, tmp_path: Path) -> None:
    post = writer.open(made(tmp_path, "one.md", "a\n"))
    [watching] = writer.window.findChildren(Watching)
    for letter in "xyz":
        typed(post, letter)
        with writer.qtbot.waitSignal(watching.watch.stirred):
            writer.do("file.save")
    assert writer.workbench.notices.lines == ()
    assert post.document.post.source == "a\nxyz"


def test_a_closed_post_is_watched_no_more(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", "a\n")
    writer.open(path)
    [watching] = writer.window.findChildren(Watching)
    writer.do("file.close")
    assert watching.watch._watcher.files() == []
    assert watching.watch._watcher.directories() == []


def test_of_two_posts_under_one_name_the_other_is_watched_on(writer: Writer, tmp_path: Path) -> None:
    path, other = made(tmp_path, "one.md", "a\n"), made(tmp_path, "two.md", "b\n")
    writer.open(path)
    writer.open(other)
    writer.prompts.then(path)
    writer.do("file.save_as")
    writer.do("file.close")
    [watching] = writer.window.findChildren(Watching)
    assert watching.watch._watcher.files() == [str(path)]


def test_what_was_said_of_a_file_goes_when_it_is_settled_in_any_way(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "a.md", "one\n")
    post = writer.open(path)
    notices = writer.workbench.notices
    typed(post, "mine")
    replaced(path, "theirs\n")
    looked(writer)
    assert "changed by another program" in notice(writer).text
    writer.prompts.then(ChangedAnswer.OVERWRITE)
    writer.do("file.save")
    assert notices.lines == ()
    path.unlink()
    looked(writer)
    assert "moved or deleted" in notice(writer).text
    writer.do("file.save")
    assert notices.lines == ()
    path.unlink()
    looked(writer)
    typed(post, "more")
    path.write_text("it came back\n")
    looked(writer)
    assert "changed by another program" in notice(writer).text
    writer.prompts.then(SaveAnswer.DISCARD)
    writer.do("file.close")
    assert notices.lines == ()


def test_many_files_that_go_at_once_are_told_in_one_line_until_the_last_is_back(writer: Writer, tmp_path: Path) -> None:
    paths = [made(tmp_path, name, f"{name}\n") for name in ("a.md", "b.md", "c.md")]
    for path in paths:
        writer.open(path)
    for path in paths:
        path.unlink()
    looked(writer)
    assert notice(writer).text.startswith("3 posts were moved or deleted")
    writer.do("file.save")
    made(tmp_path, "a.md", "a.md\n")
    looked(writer)
    assert "“b.md” was moved or deleted" in notice(writer).text
    made(tmp_path, "b.md", "b.md\n")
    looked(writer)
    assert writer.workbench.notices.lines == ()


def test_what_was_said_of_files_that_went_does_not_come_back_once_it_is_closed(writer: Writer, tmp_path: Path) -> None:
    paths = [made(tmp_path, name, f"{name}\n") for name in ("a.md", "b.md")]
    for path in paths:
        writer.open(path)
    for path in paths:
        path.unlink()
    looked(writer)
    assert notice(writer).text.startswith("2 posts were moved or deleted")
    notice(writer).close_button.click()
    writer.do("file.save")
    assert writer.workbench.notices.lines == ()
