"""Git in the real window: how a post stands, what was changed in it, a commit of just this post, a push."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge.asked import CommitAsked, CommitWish, DifferenceShown
from editor.widgets.forecast.told import GitTold
from editor.widgets.open_post import OpenPost
from tests.features.test_post_in_site import asked, notices, panel_of
from tests.journeys.conftest import Writer, started

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")

POST = "_posts/2026-01-31-river.md"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Writer]:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Hanako")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "hanako@example.org")
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def site(writer: Writer, tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for name, text in (
        ("_config.yml", "title: x\n"),
        (POST, "---\ntitle: River\n---\nA river.\n\n![heron](/assets/heron.png)\n"),
        ("_drafts/fog.md", "---\ntitle: Fog\n---\nFog.\n"),
        ("other.txt", "other\n"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "All")
    return root


def standing(writer: Writer, post: OpenPost) -> GitTold:
    told = panel_of(writer, post).git
    assert told is not None
    return told


def changed(writer: Writer, site: Path) -> OpenPost:
    post = writer.open(site / POST)
    post.document.replace_source(post.document.post.source.replace("A river.", "A wide river."))
    writer.do("file.save")
    return post


def test_the_panel_tells_how_the_post_stands_and_follows_saving(writer: Writer, site: Path) -> None:
    post = writer.open(site / POST)
    assert standing(writer, post).words == "As in the last commit."
    assert not standing(writer, post).can_commit
    post.document.replace_source(post.document.post.source.replace("A river.", "A wide river."))
    assert "not saved" in standing(writer, post).words
    writer.do("file.save")
    assert standing(writer, post).words == "Changed since the last commit."
    assert standing(writer, post).can_commit


def test_outside_of_a_repository_nothing_is_said_of_git(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "alone").mkdir()
    (tmp_path / "alone/a.md").write_text("Text.\n")
    assert panel_of(writer, writer.open(tmp_path / "alone/a.md")).git is None


def test_a_draft_that_git_is_told_to_leave_out_is_not_said_to_be_committed(writer: Writer, site: Path) -> None:
    (site / ".gitignore").write_text("*.secret.md\n")
    (site / "_drafts/plan.secret.md").write_text("---\ntitle: Plan\n---\n")
    post = writer.open(site / "_drafts/plan.secret.md")
    told = standing(writer, post)
    assert told.words == "Not for the repository: a .gitignore leaves it out."
    assert not told.can_commit


def test_changes_are_those_of_the_window_against_the_last_commit(writer: Writer, site: Path) -> None:
    post = changed(writer, site)
    post.text.insert_text("Unsaved. ")
    writer.do("post.changes")
    (shown,) = asked(writer, "show_differences")
    assert isinstance(shown, DifferenceShown)
    assert "A river." in shown.before
    assert "Unsaved. A wide river." in shown.after


def test_a_commit_holds_the_post_and_the_ticked_pictures_alone(writer: Writer, site: Path) -> None:
    (site / "assets").mkdir()
    (site / "assets/heron.png").write_bytes(b"png")
    (site / "other.txt").write_text("changed by hand\n")
    git(site, "add", "other.txt")
    post = changed(writer, site)
    writer.prompts.then(CommitWish("A wide river", ("assets/heron.png",)))
    writer.do("post.commit")
    (question,) = asked(writer, "ask_commit")
    assert question == CommitAsked("2026-01-31-river.md", "River", ("assets/heron.png",), "main")
    assert set(git(site, "show", "--name-only", "--format=", "HEAD").splitlines()) == {POST, "assets/heron.png"}
    assert git(site, "log", "-1", "--format=%s") == "A wide river"
    assert git(site, "status", "--porcelain") == "M  other.txt"
    assert standing(writer, post).words == "As in the last commit."


def test_a_commit_that_is_not_wished_changes_nothing(writer: Writer, site: Path) -> None:
    changed(writer, site)
    before = git(site, "status", "--porcelain"), git(site, "rev-parse", "HEAD")
    writer.prompts.then(None)
    writer.do("post.commit")
    assert (git(site, "status", "--porcelain"), git(site, "rev-parse", "HEAD")) == before


def test_what_is_not_saved_is_not_committed(writer: Writer, site: Path) -> None:
    post = changed(writer, site)
    post.text.insert_text("Unsaved. ")
    writer.do("post.commit")
    assert asked(writer, "ask_commit") == []
    assert "not saved" in notices(writer)[-1]


def test_a_published_draft_is_committed_as_moved(writer: Writer, site: Path) -> None:
    post = writer.open(site / "_drafts/fog.md")
    writer.prompts.then(True, CommitWish("Fog"))
    writer.do("post.publish")
    writer.do("post.commit")
    assert post.document.path is not None
    assert git(site, "status", "--porcelain") == ""
    assert "_drafts/fog.md" not in git(site, "ls-files")


def test_a_push_asks_and_goes_where_the_branch_goes(writer: Writer, site: Path, tmp_path: Path) -> None:
    remote = tmp_path / "remote.git"
    git(tmp_path, "init", "-q", "--bare", str(remote))
    git(site, "remote", "add", "origin", str(remote))
    git(site, "push", "-qu", "origin", "main")
    post = changed(writer, site)
    writer.prompts.then(CommitWish("Wide"), False)
    writer.do("post.commit")
    assert standing(writer, post).branch == "main · to push: 1"
    writer.do("post.push")
    assert git(remote, "log", "-1", "--format=%s", "main") == "All"
    writer.prompts.then(True)
    writer.do("post.push")
    assert git(remote, "log", "-1", "--format=%s", "main") == "Wide"
    assert asked(writer, "ask_push") == [("main", "origin/main", 1)] * 2
    assert standing(writer, post).branch == "main · pushed"


def test_a_branch_that_is_pushed_nowhere_says_so_and_what_to_do(writer: Writer, site: Path) -> None:
    post = writer.open(site / POST)

    assert standing(writer, post).branch == "main · pushed nowhere yet"
    assert not standing(writer, post).can_push

    writer.do("post.push")

    assert "git push --set-upstream" in notices(writer)[-1]
    assert not asked(writer, "ask_push")


def test_a_push_that_others_were_before_is_refused_in_words_and_never_forced(
    writer: Writer, site: Path, tmp_path: Path
) -> None:
    remote, theirs = tmp_path / "remote.git", tmp_path / "theirs"
    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(remote))
    git(site, "remote", "add", "origin", str(remote))
    git(site, "push", "-qu", "origin", "main")
    git(tmp_path, "clone", "-q", str(remote), str(theirs))
    git(theirs, "commit", "-q", "--allow-empty", "-m", "Theirs")
    git(theirs, "push", "-q")
    changed(writer, site)
    writer.prompts.then(CommitWish("Wide"), True)
    writer.do("post.commit")
    writer.do("post.push")
    assert "git pull" in notices(writer)[-1]
    assert git(remote, "log", "-1", "--format=%s", "main") == "Theirs"


def test_asking_leaves_no_trace_in_the_repository(writer: Writer, site: Path) -> None:
    def traces() -> dict[str, int]:
        folder = site / ".git"
        return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in folder.rglob("*")}

    post = changed(writer, site)
    before = traces()
    writer.do("post.changes")
    panel_of(writer, post)
    writer.open(site / "_drafts/fog.md")
    writer.open(site / POST)
    assert traces() == before
