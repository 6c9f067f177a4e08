"""The site's repository is asked without a trace, and only the post that is named is committed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from editor.git import program, repository
from editor.git.program import GitFailed, GitProblem
from editor.git.repository import GitState, Repository, find_repository

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture(autouse=True)
def writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer with a name, and no configuration of this machine's."""
    config = tmp_path / "gitconfig"
    config.write_text("[user]\nname = Writer\nemail = writer@example.org\n[init]\ndefaultBranch = main\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "サイト"
    (site / "_posts").mkdir(parents=True)
    for name in ("one", "two", "three"):
        (site / "_posts" / f"2026-01-01-{name}.md").write_text(f"{name}\n")
    git(site, "init", "--quiet")
    git(site, "add", ".")
    git(site, "commit", "--quiet", "-m", "first")
    return site


def post(site: Path, name: str) -> Path:
    return site / "_posts" / f"2026-01-01-{name}.md"


def found(path: Path) -> Repository:
    at_hand = find_repository(path)
    assert at_hand is not None
    return at_hand


def test_the_repository_is_found_from_a_post_within(site: Path) -> None:
    assert found(post(site, "one")).root == site
    assert found(site / "_posts").root == site


def test_a_folder_without_a_repository_has_none(tmp_path: Path) -> None:
    assert find_repository(tmp_path) is None


def test_without_a_git_program_there_is_no_repository(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert find_repository(site) is None
    with pytest.raises(GitFailed) as failure:
        Repository(site).status()
    assert failure.value.problem is GitProblem.NOT_INSTALLED


def test_each_file_has_its_state(site: Path) -> None:
    post(site, "one").write_text("changed\n")
    post(site, "two").unlink()
    new = site / "_drafts" / "新しい 記事\n.md"
    new.parent.mkdir()
    new.write_text("new\n")
    git(site, "mv", "_posts/2026-01-01-three.md", "_posts/2026-02-01-three.md")
    assert found(site).status().states == {
        post(site, "one"): GitState.CHANGED,
        post(site, "two"): GitState.GONE,
        new: GitState.NEW,
        site / "_posts" / "2026-02-01-three.md": GitState.MOVED,
        post(site, "three"): GitState.GONE,
    }


def test_a_name_that_is_not_utf8_has_a_state(site: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(site) + b"/_posts/2026-01-01-\xff.md"))
    odd.write_text("x")
    assert found(site).status().states == {odd: GitState.NEW}


def test_a_conflict_is_told(site: Path) -> None:
    git(site, "checkout", "--quiet", "-b", "other")
    post(site, "one").write_text("theirs\n")
    git(site, "commit", "--quiet", "-am", "theirs")
    git(site, "checkout", "--quiet", "main")
    post(site, "one").write_text("ours\n")
    git(site, "commit", "--quiet", "-am", "ours")
    subprocess.run(["git", "merge", "other"], cwd=site, capture_output=True)
    assert found(site).status().states == {post(site, "one"): GitState.CONFLICT}


def test_asking_leaves_no_trace(site: Path) -> None:
    os.utime(post(site, "one"), (1, 1))
    before = (site / ".git" / "index").read_bytes()
    assert found(site).status().states == {}
    assert (site / ".git" / "index").read_bytes() == before


def test_asking_starts_no_program_that_the_repository_names(site: Path, tmp_path: Path) -> None:
    trap, sprung = tmp_path / "trap", tmp_path / "sprung"
    trap.write_text(f"#!/bin/sh\ntouch '{sprung}'\n")
    trap.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "diff.external", "core.editor"):
        git(site, "config", key, str(trap))
    post(site, "one").write_text("changed\n")
    repository = found(site)
    repository.status()
    repository.committed(post(site, "one"))
    assert not sprung.exists()


def test_the_committed_bytes_are_those_of_the_last_commit(site: Path) -> None:
    post(site, "one").write_text("changed\n")
    repository = found(site)
    assert repository.committed(post(site, "one")) == b"one\n"
    assert repository.committed(site / "_posts" / "unknown.md") is None


def test_a_repository_without_a_commit_has_nothing_committed(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / "a.md").write_text("a")
    repository = found(tmp_path)
    assert repository.committed(tmp_path / "a.md") is None
    status = repository.status()
    assert status.states[tmp_path / "a.md"] is GitState.NEW


def test_a_commit_of_one_post_touches_nothing_else(site: Path) -> None:
    for name in ("one", "two", "three"):
        post(site, name).write_text(f"{name} changed\n")
    git(site, "add", "_posts/2026-01-01-two.md")
    short = found(site).commit([post(site, "one")], "題: 一つ\n\n# not a comment")
    assert git(site, "show", "--name-only", "--format=%h%n%B", "HEAD").split("\n") == [
        short,
        "題: 一つ",
        "",
        "# not a comment",
        "",
        "",
        "_posts/2026-01-01-one.md",
        "",
    ]
    assert git(site, "status", "--porcelain") == " M _posts/2026-01-01-three.md\nM  _posts/2026-01-01-two.md\n"


def test_a_post_that_git_does_not_know_is_committed_too(site: Path) -> None:
    new = site / "_posts" / ":(top)*.md"  # to git's eyes a pattern, if one let it
    new.write_text("new\n")
    (site / "other.md").write_text("not of this commit\n")
    found(site).commit([new], "new")
    assert git(site, "show", "--name-only", "--format=", "HEAD").strip().strip('"') == "_posts/:(top)*.md"
    assert git(site, "status", "--porcelain") == "?? other.md\n"


def test_a_move_is_committed_as_one(site: Path) -> None:
    target = site / "_posts" / "2026-03-01-one.md"
    post(site, "one").rename(target)
    found(site).commit([post(site, "one"), target], "moved")
    assert git(site, "status", "--porcelain") == ""
    assert "rename" in git(site, "show", "--summary", "HEAD")


def test_a_commit_that_fails_leaves_the_index_as_it_was(site: Path, tmp_path: Path) -> None:
    hook = site / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho 'the hook says no' >&2\nexit 1\n")
    hook.chmod(0o755)
    new = site / "new.md"
    new.write_text("new\n")
    with pytest.raises(GitFailed, match="the hook says no"):
        found(site).commit([new], "new")
    assert git(site, "status", "--porcelain") == "?? new.md\n"


def hook_that(site: Path, name: str, does: str) -> None:
    hook = site / ".git" / "hooks" / name if (site / ".git").is_dir() else site / "hooks" / name
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\n{does}\n")
    hook.chmod(0o755)


@pytest.mark.parametrize(
    ("does", "problem"),
    [
        ("exit 1", GitProblem.STOPPED),
        ("echo 'lint.sh: Permission denied'; exit 1", GitProblem.FAILED),
        ("echo 'please fetch first'; exit 1", GitProblem.FAILED),
    ],
)
def test_a_hook_that_says_no_is_not_taken_for_the_network(site: Path, does: str, problem: GitProblem) -> None:
    hook_that(site, "pre-commit", does)
    post(site, "one").write_text("changed\n")
    with pytest.raises(GitFailed) as failure:
        found(site).commit([post(site, "one")], "x")
    assert failure.value.problem is problem


def test_in_an_unfinished_merge_no_post_is_committed_alone_and_it_is_told_why(site: Path) -> None:
    git(site, "checkout", "--quiet", "-b", "side")
    post(site, "two").write_text("side\n")
    git(site, "commit", "--quiet", "-am", "side")
    git(site, "checkout", "--quiet", "main")
    git(site, "merge", "--quiet", "--no-ff", "--no-commit", "side")
    post(site, "one").write_text("changed\n")
    with pytest.raises(GitFailed) as failure:
        found(site).commit([post(site, "one")], "x")
    assert failure.value.problem is GitProblem.MERGING


def test_a_commit_whose_hook_hangs_leaves_no_lock_behind(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hook_that(site, "pre-commit", "exec tail -f /dev/null --pid=$PPID")
    monkeypatch.setattr(repository, "HOOK_SECONDS", 0.5)
    post(site, "one").write_text("changed\n")
    with pytest.raises(GitFailed) as failure:
        found(site).commit([post(site, "one")], "x")
    assert failure.value.problem is GitProblem.TOO_SLOW
    assert not list((site / ".git").glob("*.lock"))


def test_a_rule_of_the_server_is_told_as_such(site: Path, tmp_path: Path) -> None:
    server = tmp_path / "server.git"
    git(tmp_path, "init", "--quiet", "--bare", str(server))
    git(site, "remote", "add", "origin", str(server))
    git(site, "push", "--quiet", "-u", "origin", "main")
    hook_that(server, "pre-receive", "echo 'main is protected' >&2; exit 1")
    post(site, "one").write_text("changed\n")
    found(site).commit([post(site, "one")], "x")
    with pytest.raises(GitFailed, match="main is protected") as failure:
        found(site).push()
    assert failure.value.problem is GitProblem.REFUSED


def test_what_is_ignored_is_not_as_in_the_last_commit(site: Path) -> None:
    (site / ".gitignore").write_text("_drafts/\n")
    draft = site / "_drafts" / "下書き.md"
    draft.parent.mkdir()
    draft.write_text("x\n")
    assert draft not in found(site).status().states
    assert found(site).is_ignored(draft)
    assert not found(site).is_ignored(post(site, "one"))
    assert not found(site).is_ignored(site / "gone.md")
    (site / ".gitignore").write_text("*.md\n")
    assert not found(site).is_ignored(post(site, "one")), "what is committed once is kept track of"


def test_a_writer_without_a_name_is_told_so(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gitconfig").write_text("[user]\nuseConfigOnly = true\n")
    post(site, "one").write_text("changed\n")
    with pytest.raises(GitFailed) as failure:
        found(site).commit([post(site, "one")], "x")
    assert failure.value.problem is GitProblem.NO_IDENTITY


def test_a_message_of_blanks_is_refused(site: Path) -> None:
    with pytest.raises(ValueError, match="message"):
        found(site).commit([post(site, "one")], " \n")


def test_a_file_outside_is_refused(site: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text("x")
    with pytest.raises(GitFailed) as failure:
        found(site).commit([outside], "x")
    assert failure.value.problem is GitProblem.NO_REPOSITORY


def test_a_push_brings_the_branch_to_its_upstream_and_never_by_force(site: Path, tmp_path: Path) -> None:
    server = tmp_path / "server.git"
    git(tmp_path, "init", "--quiet", "--bare", str(server))
    git(site, "remote", "add", "origin", str(server))
    ours = found(site)
    with pytest.raises(GitFailed) as failure:
        ours.push()
    assert failure.value.problem is GitProblem.NO_UPSTREAM
    git(site, "push", "--quiet", "-u", "origin", "main")
    post(site, "one").write_text("changed\n")
    ours.commit([post(site, "one")], "changed")
    assert ours.status().branch.ahead == 1
    ours.push()
    assert ours.status().branch.ahead == 0
    other = tmp_path / "other"
    git(tmp_path, "clone", "--quiet", str(server), str(other))
    (other / "theirs.md").write_text("x")
    git(other, "add", ".")
    git(other, "commit", "--quiet", "-m", "theirs")
    git(other, "push", "--quiet")
    post(site, "one").write_text("again\n")
    ours.commit([post(site, "one")], "again")
    with pytest.raises(GitFailed) as failure:
        ours.push()
    assert failure.value.problem is GitProblem.BEHIND


def test_a_server_that_is_gone_is_told_as_no_access(site: Path, tmp_path: Path) -> None:
    git(site, "remote", "add", "origin", str(tmp_path / "nowhere.git"))
    git(site, "config", "branch.main.remote", "origin")
    git(site, "config", "branch.main.merge", "refs/heads/main")
    git(site, "config", "push.default", "upstream")
    with pytest.raises(GitFailed) as failure:
        found(site).push()
    assert failure.value.problem is GitProblem.NO_ACCESS


def test_a_git_that_hangs_is_given_up(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = tmp_path / "bin" / "git"
    slow.parent.mkdir()
    slow.write_text("#!/bin/sh\nexec tail -f /dev/null\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", str(slow.parent), prepend=os.pathsep)
    with pytest.raises(GitFailed) as failure:
        program.run_git(site, "status", seconds=0.2)
    assert failure.value.problem is GitProblem.TOO_SLOW


def test_a_surrounding_git_does_not_mislead_ours(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    assert found(site).root == site
