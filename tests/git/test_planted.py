"""A repository that came in an archive: looking at its posts starts none of the programs that it names."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from editor.git.program import GitFailed
from editor.git.repository import GitState, Repository
from tests.git.test_repository import found, git, post, site, writer

__all__ = ["site", "writer"]
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """What a program of the repository's would leave behind."""
    return tmp_path / "PWNED"


def looked_at(repository: Repository, file: Path) -> None:
    """Ask all that is asked without the writer's word."""
    with suppress(GitFailed):
        repository.status()
    with suppress(GitFailed):
        repository.committed(file)


@pytest.mark.parametrize("key", ["clean", "smudge", "process"])
@pytest.mark.parametrize("name", ["x", "a=b", 'a"b', "x.clean"])
def test_no_filter_of_the_repository_runs(site: Path, planted: Path, key: str, name: str) -> None:
    git(site, "config", f"filter.{name}.{key}", f"touch '{planted}'; cat")
    git(site, "config", f"filter.{name}.required", "true")
    for attributes in (site / ".gitattributes", site / ".git" / "info" / "attributes"):
        attributes.parent.mkdir(exist_ok=True)
        attributes.write_text(f"*.md filter={name}\n")
    post(site, "one").write_text("other\n")
    looked_at(found(post(site, "one")), post(site, "one"))
    assert not planted.exists()


def test_no_filter_of_an_included_file_or_of_the_work_tree_runs(site: Path, planted: Path) -> None:
    (site / "more").write_text(f'[filter "x"]\nclean = touch {planted}; cat\n')
    git(site, "config", "include.path", "../more")
    git(site, "config", "extensions.worktreeConfig", "true")
    git(site, "config", "--worktree", "filter.y.clean", f"touch '{planted}'; cat")
    (site / ".gitattributes").write_text("*one.md filter=x\n*two.md filter=y\n")
    for name in ("one", "two"):
        post(site, name).write_text("other\n")
    looked_at(found(post(site, "one")), post(site, "one"))
    assert not planted.exists()


def test_a_filter_of_the_writers_own_is_asked_as_ever(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "gitconfig").open("a") as own:
        own.write('[filter "upper"]\nsmudge = tr a-z A-Z\nclean = tr A-Z a-z\n')
    (site / ".gitattributes").write_text("*.md filter=upper\n")
    post(site, "one").write_text("ONE\n")
    repository = found(post(site, "one"))
    assert repository.committed(post(site, "one")) == b"ONE\n"
    assert repository.status().states.get(post(site, "one")) is None


def test_no_monitor_hook_or_pager_runs(site: Path, planted: Path) -> None:
    hooks = site / "hooks"
    hooks.mkdir()
    for name in ("post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch '{planted}'\n")
        (hooks / name).chmod(0o755)
    for key, value in {
        "core.hooksPath": str(hooks),
        "core.fsmonitor": str(hooks / "fsmonitor-watchman"),
        "core.pager": f"touch '{planted}'",
        "pager.status": f"touch '{planted}'",
        "diff.external": f"touch '{planted}'",
        "core.editor": f"touch '{planted}'",
        "core.askPass": f"touch '{planted}'",
        "credential.helper": f"!touch '{planted}'",
        "core.alternateRefsCommand": f"touch '{planted}'",
    }.items():
        git(site, "config", key, value)
    post(site, "one").write_text("other\n")
    looked_at(found(post(site, "one")), post(site, "one"))
    assert not planted.exists()


def test_a_part_of_the_repository_that_is_elsewhere_is_not_fetched(site: Path, planted: Path) -> None:
    for key, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.url": str(site),
        "remote.origin.promisor": "true",
        "remote.origin.uploadPack": f"touch '{planted}'; git-upload-pack",
    }.items():
        git(site, "config", key, value)
    for folder in (site / ".git" / "objects").iterdir():
        if len(folder.name) == 2:
            shutil.rmtree(folder)
    post(site, "one").write_text("other\n")
    looked_at(found(post(site, "one")), post(site, "one"))
    assert not planted.exists()


def test_no_repository_within_the_repository_is_looked_into(site: Path, planted: Path) -> None:
    within = site / "within"
    within.mkdir()
    git(within, "init", "--quiet")
    (within / "a.md").write_text("a\n")
    git(within, "add", ".")
    git(within, "commit", "--quiet", "-m", "a")
    git(site, "-c", "advice.addEmbeddedRepo=false", "add", "within")
    (site / ".gitmodules").write_text('[submodule "within"]\npath = within\nurl = ./within\n')
    git(site, "add", ".")
    git(site, "commit", "--quiet", "-m", "within")
    git(within, "config", "core.fsmonitor", f"touch '{planted}'; false")
    git(within, "config", "filter.x.clean", f"touch '{planted}'; cat")
    (within / ".gitattributes").write_text("*.md filter=x\n")
    (within / "a.md").write_text("b\n")
    post(site, "one").write_text("other\n")
    states = found(post(site, "one")).status().states
    assert states[post(site, "one")] is GitState.CHANGED
    assert not planted.exists()
