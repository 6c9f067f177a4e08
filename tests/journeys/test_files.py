"""A writer's way with files: several posts, saving against the odds, closing with unsaved work, bad files."""

from __future__ import annotations

import base64
import errno
import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from shiboken6 import isValid

from editor.bridge.prompts import ChangedAnswer, SaveAnswer
from editor.storage.fs import FileSystem
from editor.widgets.open_post import OpenPost
from editor.widgets.posts.panel import PostsPanel
from tests.journeys.conftest import Writer
from tests.shared import SHARED, needs_shared


def made(folder: Path, name: str, data: bytes = b"---\ntitle: a\n---\ntext\n") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def typed(post: OpenPost, text: str) -> None:
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(post.text, text)


def notices(writer: Writer) -> list[str]:
    return [line.text for line in writer.workbench.notices.lines]


def test_several_posts_lie_in_tabs(writer: Writer, tmp_path: Path) -> None:
    one, two = writer.open(made(tmp_path, "one.md")), writer.open(made(tmp_path, "two.md"))
    tabs = writer.window.tabs
    assert [tabs.tabText(index) for index in range(tabs.count())] == ["one.md", "two.md"]
    tabs.setCurrentIndex(0)
    assert writer.workbench.desk.current is one
    typed(one, "x")
    assert two.document.post.source == "---\ntitle: a\n---\ntext\n"
    assert writer.window.isWindowModified()
    tabs.setCurrentIndex(1)
    assert not writer.window.isWindowModified()


def test_a_post_that_lies_open_comes_to_the_front(writer: Writer, tmp_path: Path) -> None:
    one = writer.open(made(tmp_path, "one.md"))
    writer.open(made(tmp_path, "two.md"))
    (tmp_path / "link.md").symlink_to("one.md")
    writer.window.files_chosen.emit([tmp_path / "link.md"])
    assert writer.workbench.desk.current is one
    assert len(writer.workbench.desk.posts) == 2


def test_a_folder_shows_its_posts_in_the_list(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "site" / "_posts").mkdir(parents=True)
    post = made(tmp_path / "site" / "_posts", "2024-01-02-hello.md")
    made(tmp_path / "site" / "_posts", "2024-01-03-other.md")
    writer.window.files_chosen.emit([tmp_path / "site"])
    assert writer.prompts.asked == []
    panel = writer.window.findChild(PostsPanel)
    assert panel is not None
    assert panel.isVisible()
    assert [row.entry.name for row in panel.rows] == ["2024-01-03-other.md", "2024-01-02-hello.md"]
    panel.opened.emit("_posts/2024-01-02-hello.md")
    current = writer.workbench.desk.current
    assert current is not None
    assert current.document.path == post


def test_saving_a_new_post_asks_for_its_place(writer: Writer, tmp_path: Path) -> None:
    writer.do("file.new")
    post = writer.workbench.desk.current
    assert post is not None
    typed(post, "words")
    writer.prompts.then(tmp_path / "new.md")
    writer.do("file.save")
    assert (tmp_path / "new.md").read_bytes() == b"words"
    assert writer.window.windowFilePath() == str(tmp_path / "new.md")
    assert writer.workbench.recent.files[0] == tmp_path / "new.md"


def test_a_name_without_an_ending_gets_one_and_takes_no_file_that_nobody_asked_about(
    writer: Writer, tmp_path: Path
) -> None:
    post = writer.open(made(tmp_path, "a.markdown"))
    writer.prompts.then(tmp_path / "2024-01-01-v1.0")
    writer.do("file.save_as")
    assert post.document.path == tmp_path / "2024-01-01-v1.0.markdown"
    theirs = made(tmp_path, "there.markdown", b"theirs")
    writer.prompts.then(tmp_path / "there")
    writer.do("file.save_as")
    assert theirs.read_bytes() == b"theirs"
    assert post.document.path == tmp_path / "2024-01-01-v1.0.markdown"
    assert "there.markdown" in notices(writer)[-1]


def test_a_post_that_is_closed_stays_where_theirs_is_loaded_so_that_undo_brings_mine_back(
    writer: Writer, tmp_path: Path
) -> None:
    path = made(tmp_path, "one.md", b"mine")
    post = writer.open(path)
    typed(post, "x")
    path.write_bytes(b"theirs")
    writer.prompts.then(SaveAnswer.SAVE)
    writer.prompts.then(ChangedAnswer.LOAD)
    writer.do("file.close")
    assert writer.workbench.desk.posts == (post,)
    assert post.document.post.source == "theirs"
    writer.do("edit.undo")
    assert post.document.post.source == "minex"


def test_a_new_post_is_offered_a_name_by_its_title_among_the_posts_of_the_site(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: A site\n")
    (tmp_path / "_posts" / "2024").mkdir(parents=True)
    writer.open(made(tmp_path / "_posts" / "2024", "2024-01-01-a.md"))
    writer.do("file.new")
    post = writer.workbench.desk.current
    assert post is not None
    post.document.replace_source("---\ntitle: A new one\ndate: 2024-05-06\n---\nwords\n")
    writer.prompts.then(None)
    writer.do("file.save")
    assert writer.prompts.asked[-1] == ("choose_save", tmp_path / "_posts" / "2024" / "2024-05-06-a-new-one.md")


def test_a_file_that_changed_on_disk_is_kept_until_the_writer_decides(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", b"mine\n")
    post = writer.open(path)
    typed(post, "x")
    path.write_bytes(b"theirs\n")
    writer.prompts.then(ChangedAnswer.CANCEL)
    writer.do("file.save")
    assert path.read_bytes() == b"theirs\n"
    assert writer.prompts.asked[-1] == ("ask_changed_on_disk", ("one.md", "mine\nx", "theirs\n"))
    writer.prompts.then(ChangedAnswer.LOAD)
    writer.do("file.save")
    assert post.document.post.source == "theirs\n"
    assert not post.document.dirty
    writer.do("edit.undo")
    assert post.document.post.source == "mine\nx"
    writer.do("file.save")
    assert path.read_bytes() == b"mine\nx"


def test_overwriting_is_the_writers_choice(writer: Writer, tmp_path: Path) -> None:
    path = made(tmp_path, "one.md", b"mine")
    typed(writer.open(path), "x")
    path.write_bytes(b"theirs")
    writer.prompts.then(ChangedAnswer.OVERWRITE)
    writer.do("file.save")
    assert path.read_bytes() == b"minex"


def test_a_save_that_fails_says_so_and_keeps_the_text(writer: Writer, tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    post = writer.open(made(folder, "one.md", b"mine"))
    typed(post, "x")
    (folder / "one.md").unlink()
    folder.rmdir()
    writer.prompts.then(ChangedAnswer.OVERWRITE)
    writer.do("file.save")
    assert post.document.dirty
    assert "one.md" in notices(writer)[-1]
    assert "safe" in notices(writer)[-1]
    writer.prompts.then(tmp_path / "elsewhere.md")
    writer.workbench.notices.lines[-1].buttons[0].click()
    assert (tmp_path / "elsewhere.md").read_bytes() == b"minex"


def test_what_was_said_of_a_save_goes_once_it_is_done(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_text("text\n")
    post = writer.open(path)
    QTest.keyClicks(post.text, "X")

    def full(_fd: int, _data: object) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as disk:
        disk.setattr(FileSystem, "write", staticmethod(full))
        writer.do("file.save")
    assert "no room" in writer.workbench.notices.lines[-1].text
    writer.do("file.save")
    assert path.read_text() == "Xtext\n"
    assert writer.workbench.notices.lines == ()


def test_what_was_saved_for_the_first_time_can_be_reverted(writer: Writer, tmp_path: Path) -> None:
    writer.do("file.new")
    revert = next(action for action in writer.window.findChildren(QAction) if action.objectName() == "file.revert")
    assert not revert.isEnabled()
    writer.prompts.then(tmp_path / "new.md")
    writer.do("file.save_as")
    assert revert.isEnabled()


def test_reverting_is_one_step_that_can_be_undone(writer: Writer, tmp_path: Path) -> None:
    post = writer.open(made(tmp_path, "one.md", b"as saved"))
    typed(post, " and more")
    writer.do("file.revert")
    assert post.document.post.source == "as saved"
    assert not post.document.dirty
    writer.do("edit.undo")
    assert post.document.post.source == "as saved and more"


@pytest.mark.parametrize(
    ("answer", "closed", "data"),
    [(SaveAnswer.SAVE, True, b"textx"), (SaveAnswer.DISCARD, True, b"text"), (SaveAnswer.CANCEL, False, b"text")],
)
def test_closing_asks_about_unsaved_work(
    writer: Writer, tmp_path: Path, answer: SaveAnswer, closed: bool, data: bytes
) -> None:
    path = made(tmp_path, "one.md", b"text")
    typed(writer.open(path), "x")
    writer.prompts.then(answer)
    writer.do("file.close")
    assert (writer.workbench.desk.current is None) is closed
    assert path.read_bytes() == data
    assert writer.prompts.asked == [("ask_save", ["one.md"])]


def test_closing_saved_work_asks_nothing(writer: Writer, tmp_path: Path) -> None:
    writer.open(made(tmp_path, "one.md"))
    writer.open(made(tmp_path, "two.md"))
    writer.do("file.close")
    assert [post.document.path.name for post in writer.workbench.desk.posts if post.document.path] == ["one.md"]
    assert writer.window.tabs.count() == 1
    writer.do("file.close")
    assert writer.prompts.asked == []


def test_the_window_closes_only_when_unsaved_work_may_go(writer: Writer, tmp_path: Path) -> None:
    typed(writer.open(made(tmp_path, "one.md")), "x")
    typed(writer.open(made(tmp_path, "two.md")), "y")
    writer.prompts.then(SaveAnswer.CANCEL)
    writer.window.close()
    assert writer.window.isVisible()
    writer.prompts.then(SaveAnswer.DISCARD)
    writer.window.close()
    assert not writer.window.isVisible()
    assert writer.prompts.asked == [("ask_save", ["one.md", "two.md"])] * 2


def test_what_cannot_be_opened_is_said_in_a_sentence(writer: Writer, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "loop.md").symlink_to("loop.md")
    with (tmp_path / "huge.md").open("wb") as huge:
        huge.truncate(300 * 1024 * 1024)
    (tmp_path / "dropped.png").write_bytes(base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"))
    (tmp_path / "photo.avif").write_bytes(b"\0\0\0\x20ftypavif" + bytes(20))
    for name in ("missing.md", "pipe.md", "loop.md", "huge.md", "dropped.png", "photo.avif"):
        writer.workbench.notices.clear()
        writer.window.files_chosen.emit([tmp_path / name])
        (said,) = notices(writer)
        assert name in said
        assert said.endswith(".")
    assert writer.workbench.desk.posts == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"---\n",
        b"---\n---\n",
        b"---\n- a list\n---\ntext",
        b"---\ntitle: a: b\n---\ntext",
        b"---\na: 1\na: 2\n---\n",
        b"--- \r\ntitle: x\r\n---\r\n\r\ntext\r\n",
        b"\xef\xbb\xbf---\ntitle: x\n---\n",
        b"\xff\xfe-\x00",
        b"lone\rcr\r",
        "—日本\u2028語\u0085か\u3099".encode(),
        b"\x00\x01\x02\x80\xff",
        b"{" * 200,
        b"---\n" + b"[" * 5000 + b"\n---\n",
    ],
    ids=range(15),
)
def test_odd_files_open_and_are_saved_as_they_were(writer: Writer, tmp_path: Path, data: bytes) -> None:
    path = made(tmp_path, "odd.md", data)
    writer.open(path)
    writer.do("file.save")
    assert path.read_bytes() == data
    assert notices(writer) == []


@needs_shared
def test_every_recorded_case_opens_and_is_saved_as_it_was(writer: Writer, tmp_path: Path) -> None:
    assert SHARED is not None
    path = tmp_path / "case.md"
    for line in (SHARED / "jekyll" / "front-matter.jsonl").read_text("utf-8").splitlines():
        data = base64.b64decode(json.loads(line)["bytes"])
        path.write_bytes(data)
        writer.open(path)
        writer.do("file.save")
        writer.do("file.close")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert path.read_bytes() == data, line[:80]
    assert writer.prompts.asked == []


@needs_shared
def test_every_real_post_opens_and_is_saved_as_it_was(writer: Writer, tmp_path: Path) -> None:
    assert SHARED is not None
    posts = sorted(path for path in (SHARED / "parity" / "cases" / "posts").rglob("*.md"))
    copy = tmp_path / "copy.md"
    for post in posts:
        data = post.read_bytes()
        copy.write_bytes(data)
        writer.open(copy)
        writer.do("file.save")
        writer.do("file.close")
        # What is closed is deleted by the event loop, which does not run here.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert copy.read_bytes() == data, post
    assert len(posts) > 500
    assert writer.prompts.asked == []


def test_closing_the_first_of_two_tabs_leaves_the_second_in_front(writer: Writer, tmp_path: Path) -> None:
    for name in ("2026-01-01-a.md", "2026-01-02-b.md"):
        (tmp_path / name).write_text("text\n")
        writer.open(tmp_path / name)
    desk = writer.workbench.desk
    first, second = desk.posts
    desk.bring_forward(first)
    desk.remove(first)
    assert desk.current is second
    assert writer.window.tabs.currentIndex() == 0
    desk.remove(second)
    assert desk.current is None


def test_a_post_is_highlighted_on_when_another_was_closed(writer: Writer, tmp_path: Path) -> None:
    one = writer.open(made(tmp_path, "one.md", b"a\n"))
    writer.open(made(tmp_path, "two.md"))
    document = one.text.document()

    writer.do("file.close")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert isValid(document)
    one.document.replace_source("# b\n")
    writer.qtbot.waitUntil(lambda: bool(document.firstBlock().layout().formats()))


def test_a_post_is_not_saved_over_one_that_lies_in_another_tab(writer: Writer, tmp_path: Path) -> None:
    one, two = made(tmp_path, "one.md"), made(tmp_path, "two.md")
    (tmp_path / "link.md").symlink_to(one)
    first, second = writer.open(one), writer.open(two)
    typed(first, "unsaved")
    typed(second, "mine")
    for target in (one, tmp_path / "link.md"):
        writer.prompts.then(target)
        writer.do("file.save_as")
        assert "in another tab" in notices(writer)[-1]
    assert one.read_bytes() == two.read_bytes() == b"---\ntitle: a\n---\ntext\n"
    assert (first.document.path, second.document.path) == (one, two)
    writer.prompts.then(two)
    writer.do("file.save_as")  # to its own name is to save
    assert two.read_bytes().endswith(b"mine")
