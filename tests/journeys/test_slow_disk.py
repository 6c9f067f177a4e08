"""A disk of the network that takes its time, or does not answer: the window lives on, and no text is lost."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from editor.bridge import errand
from editor.bridge.prompts import SaveAnswer
from editor.features.live_preview import LivePreview
from editor.features.outside.watching import Watching
from editor.jekyll import site
from editor.jekyll.config import Config, read_config
from editor.post.edit import Edit
from editor.storage import glance
from editor.storage.fs import FileSystem
from editor.widgets.open_post import OpenPost
from tests.faults.dead_share import DeadShare
from tests.journeys.conftest import Writer, writer

__all__ = ["writer"]


class Disk:
    """One, in *folder*, that stands still when a file gets its name there, until it is let go on.

    So it does when the file *slow_to_read* is read for the first time.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.writes_first = False
        self.slow_to_read: Path | None = None
        self.going = threading.Event()
        self.asked = threading.Event()

    def open(self, path: str, flags: int, mode: int = 0o777) -> int:
        if path == str(self.slow_to_read) and not self.asked.is_set():
            self.asked.set()
            assert self.going.wait(60)
        return os.open(path, flags, mode)

    def replace(self, source: str, target: str) -> None:
        if self.writes_first:
            os.replace(source, target)
        if os.path.dirname(target) == str(self.folder):
            self.asked.set()
            assert self.going.wait(60)
        if not self.writes_first:
            os.replace(source, target)


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    """The disk on which the post lies."""
    made = Disk(tmp_path / "share")
    made.folder.mkdir()
    monkeypatch.setattr(FileSystem, "replace", staticmethod(made.replace))
    monkeypatch.setattr(FileSystem, "open", staticmethod(made.open))
    yield made
    made.going.set()


@pytest.fixture
def post(writer: Writer, disk: Disk) -> OpenPost:
    """A post with a letter that is not saved."""
    file = disk.folder / "2024-01-01-a.md"
    file.write_text("text\n")
    opened = writer.open(file)
    opened.document.apply(Edit(0, "", "1"))
    return opened


def meanwhile(disk: Disk, *steps: object) -> list[str]:
    """Take *steps*, one after another, once the disk stands still; then let it go on."""
    told: list[str] = []

    def take() -> None:
        if not disk.asked.is_set():
            QTimer.singleShot(1, take)
            return
        for step in steps:
            assert callable(step)
            told.append(str(step()))
        disk.going.set()

    QTimer.singleShot(0, take)
    return told


def file_of(post: OpenPost) -> Path:
    assert post.document.path is not None
    return post.document.path


def test_what_is_typed_while_a_slow_disk_writes_is_kept_and_unsaved(writer: Writer, disk: Disk, post: OpenPost) -> None:
    state = writer.workbench.status._saved
    told = meanwhile(disk, state.text, lambda: post.document.apply(Edit(0, "", "2")))
    writer.do("file.save")
    assert told[0] == "Saving…"
    assert file_of(post).read_text() == "1text\n"
    assert post.document.dirty
    writer.do("file.save")
    assert file_of(post).read_text() == "21text\n"
    assert not post.document.dirty


def test_a_save_that_is_asked_for_meanwhile_follows(writer: Writer, disk: Disk, post: OpenPost) -> None:
    meanwhile(disk, lambda: post.document.apply(Edit(0, "", "2")), lambda: writer.do("file.save"))
    writer.do("file.save")
    assert file_of(post).read_text() == "21text\n"
    assert not post.document.dirty


def test_nothing_is_closed_while_it_is_saved(writer: Writer, disk: Disk, post: OpenPost) -> None:
    writer.prompts.then(SaveAnswer.SAVE)
    meanwhile(
        disk,
        lambda: writer.do("file.close"),
        lambda: writer.do("file.quit"),
        lambda: post.document.apply(Edit(0, "", "2")),
    )
    writer.do("file.close")
    assert writer.workbench.desk.posts == (post,)
    assert post.document.post.source == "21text\n"
    assert [kind for kind, _ in writer.prompts.asked] == ["ask_save"]


def test_a_disk_that_does_not_answer_is_told_and_may_answer_later(
    writer: Writer, disk: Disk, post: OpenPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errand, "PATIENCE_MS", 50)
    writer.do("file.save")
    assert post.document.dirty
    assert file_of(post).read_text() == "text\n"
    assert any("does not answer" in line.text for line in writer.workbench.notices.lines)
    writer.do("file.save")  # it does not overtake the one that hangs
    disk.going.set()
    writer.qtbot.waitUntil(lambda: not post.document.dirty)
    assert file_of(post).read_text() == "1text\n"


def test_what_a_slow_disk_has_written_already_is_not_taken_for_another_programs(
    writer: Writer, disk: Disk, post: OpenPost
) -> None:
    disk.writes_first = True
    watching = writer.window.findChild(Watching)
    assert watching is not None
    meanwhile(disk, lambda: post.document.apply(Edit(0, "", "2")), lambda: watching.look(post))
    writer.do("file.save")
    assert [line.text for line in writer.workbench.notices.lines] == []
    watching.look(post)
    assert [line.text for line in writer.workbench.notices.lines] == []
    assert post.document.post.source == "21text\n"


@pytest.fixture
def draft(writer: Writer, disk: Disk) -> OpenPost:
    """A draft of a site, with a letter that is not saved."""
    site = disk.folder.parent
    (site / "_config.yml").write_text("title: A site\n")
    disk.folder = site / "_drafts"
    disk.folder.mkdir()
    file = disk.folder / "a.md"
    file.write_text("---\ntitle: A\n---\ntext\n")
    opened = writer.open(file)
    opened.document.apply(Edit(len(opened.document.post.source), "", "1"))
    return opened


def test_nothing_is_done_with_a_post_in_which_one_writes_on_while_it_is_saved_for_that(
    writer: Writer, disk: Disk, draft: OpenPost
) -> None:
    meanwhile(disk, lambda: draft.document.apply(Edit(len(draft.document.post.source), "", "2")))
    writer.do("post.publish")
    assert [kind for kind, _ in writer.prompts.asked] == []
    assert any("Nothing was done" in line.text for line in writer.workbench.notices.lines)
    assert file_of(draft).read_text() == "---\ntitle: A\n---\ntext\n1"
    assert draft.document.dirty


def test_nothing_is_done_with_a_post_that_is_closed_while_it_is_saved_for_that(
    writer: Writer, disk: Disk, draft: OpenPost
) -> None:
    writer.prompts.then(SaveAnswer.DISCARD)
    meanwhile(disk, lambda: writer.do("file.close"))
    writer.do("post.publish")
    assert writer.workbench.desk.posts == ()
    assert [kind for kind, _ in writer.prompts.asked] == ["ask_save"]


def another(disk: Disk, name: str = "2024-01-02-b.md") -> Path:
    file = disk.folder / name
    file.write_text("other\n")
    return file


def test_while_a_slow_disk_reads_a_post_the_window_lives_and_what_is_opened_meanwhile_follows(
    writer: Writer, disk: Disk, post: OpenPost
) -> None:
    slow, quick = another(disk), another(disk, "2024-01-03-c.md")
    disk.slow_to_read = slow
    told = meanwhile(
        disk,
        lambda: [line.text for line in writer.workbench.notices.lines],
        lambda: post.document.apply(Edit(0, "", "2")),
        lambda: writer.window.files_chosen.emit([quick]),
    )
    writer.window.files_chosen.emit([slow])
    assert "Opening “2024-01-02-b.md”…" in told[0]
    assert [opened.document.path for opened in writer.workbench.desk.posts] == [file_of(post), slow, quick]
    assert post.document.post.source == "21text\n"


def test_a_disk_that_does_not_answer_at_opening_is_told(
    writer: Writer, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errand, "PATIENCE_MS", 50)
    disk.slow_to_read = another(disk)
    writer.window.files_chosen.emit([disk.slow_to_read])
    assert "does not answer" in writer.workbench.notices.lines[-1].text
    disk.going.set()
    writer.open(disk.slow_to_read)


def test_what_is_saved_while_a_slow_disk_reads_for_revert_is_not_reverted(
    writer: Writer, disk: Disk, post: OpenPost
) -> None:
    disk.slow_to_read = file_of(post)
    meanwhile(disk, lambda: disk.going.set(), lambda: writer.do("file.save"))
    writer.do("file.revert")
    assert file_of(post).read_text() == "1text\n"
    assert post.document.post.source == "1text\n"
    assert not post.document.dirty


def test_a_post_that_is_closed_while_a_slow_disk_reads_for_revert_stays_closed(
    writer: Writer, disk: Disk, post: OpenPost
) -> None:
    disk.slow_to_read = file_of(post)
    writer.prompts.then(SaveAnswer.DISCARD)
    meanwhile(disk, lambda: writer.do("file.close"))
    writer.do("file.revert")
    assert writer.workbench.desk.posts == ()
    assert post.document.post.source == "1text\n"


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[DeadShare]:
    """The disk on which a site lies."""
    posts = tmp_path / "share" / "_posts"
    posts.mkdir(parents=True)
    (posts.parent / "_config.yml").write_text("title: A site\n")
    (posts / "2024-01-01-a.md").write_text("---\ntitle: A\n---\ntext\n")
    monkeypatch.setattr(glance, "GLANCE_S", 0.01)
    made = DeadShare(tmp_path / "share", monkeypatch)
    yield made
    made.revive()


def test_a_tab_whose_disk_is_dead_keeps_nobody_from_opening_another_file(
    writer: Writer, tmp_path: Path, share: DeadShare
) -> None:
    away = writer.open(tmp_path / "share" / "_posts" / "2024-01-01-a.md")
    here = tmp_path / "here.md"
    here.write_text("here\n")
    share.die()
    assert writer.open(here).document.post.source == "here\n"
    (tmp_path / "link.md").symlink_to(here)
    writer.window.files_chosen.emit([tmp_path / "link.md"])
    assert [post.document.path for post in writer.workbench.desk.posts] == [away.document.path, here]


def test_the_window_never_waits_for_a_disk_that_is_dead(writer: Writer, tmp_path: Path, share: DeadShare) -> None:
    desk = writer.workbench.desk
    away = writer.open(tmp_path / "share" / "_posts" / "2024-01-01-a.md")
    (tmp_path / "here.md").write_text("here\n")
    here = writer.open(tmp_path / "here.md")
    share.die()
    desk.bring_forward(away)
    away.document.apply(Edit(len(away.document.post.source), "", "1"))
    away.document.apply(Edit(4, "title", "headline"))
    writer.workbench.actions.refresh()
    writer.prompts.then(False)
    writer.do("view.trust_site")
    assert desk.sites.holding(away.document.path) is not None
    assert desk.showing(file_of(away)) is away
    desk.bring_forward(here)
    writer.do("file.save")
    assert share.asked_in_window == []


def test_a_configuration_that_a_slow_disk_tells_late_is_that_of_the_preview_then(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = threading.Event()

    def read(root: Path) -> Config:
        assert threading.current_thread().name != "glance" or told.wait(60)
        return read_config(root)

    monkeypatch.setattr(site, "read_config", read)
    monkeypatch.setattr(glance, "GLANCE_S", 0.01)
    (tmp_path / "_config.yml").write_text("title: A site\n")
    path = tmp_path / "2024-01-01-a.md"
    path.write_text("---\ntitle: A\n---\n{{ site.title }}\n")
    writer.open(path)
    [preview] = writer.window.findChildren(LivePreview)
    assert "title" not in preview._config
    told.set()
    writer.qtbot.waitUntil(lambda: preview._config.get("title") == "A site")
    assert preview._site == site.Site(tmp_path)
