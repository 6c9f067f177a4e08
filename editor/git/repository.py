"""A site's repository: the state of each post, what was changed in it, and a commit and push of just one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.git.program import HOOK_SECONDS, NETWORK_SECONDS, GitFailed, GitProblem, run_git, without_planted_filters


class GitState(Enum):
    """How a file stands to the last commit."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    GONE = "gone"
    CONFLICT = "conflict"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Branch:
    """The branch that is checked out: its name, "" for none, and how far it is from what it is pushed to."""

    name: str
    upstream: str
    ahead: int
    behind: int


@dataclass(frozen=True, slots=True)
class Status:
    """The branch, and the state of each file that is not as in the last commit, by its real path."""

    branch: Branch
    states: dict[Path, GitState]


@dataclass(frozen=True, slots=True)
class Repository:
    """A working tree of git's, by its topmost folder."""

    root: Path

    def status(self) -> Status:
        """Return how all files stand; raises GitFailed. Nothing is locked or refreshed by it.

        A repository within this one is not looked into: it would be asked by its own configuration.
        """
        arguments = ("status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--no-ahead-behind")
        filters = without_planted_filters(self.root)
        answer = run_git(self.root, *filters, *arguments, "--ignore-submodules=all", asking=True)
        return _status_of(answer.output, self.root, self._distance())

    def _distance(self) -> tuple[int, int]:
        """Return how many commits we are ahead of and behind what we push to."""
        try:
            answer = run_git(self.root, "rev-list", "--left-right", "--count", "HEAD...@{upstream}", asking=True)
        except GitFailed:
            return 0, 0  # no commit, or nothing to push to
        ahead, behind = answer.output.split()
        return int(ahead), int(behind)

    def committed(self, file: Path) -> bytes | None:
        """Return the bytes of *file* in the last commit, None where it is not there; raises GitFailed."""
        name = self._name_of(file)
        listed = run_git(self.root, "ls-tree", "-z", "HEAD", "--", name, asking=True, allowed=(0, 128)).output
        if not listed:
            return None
        # As it stands in the working tree: with the line ends that git would give it there.
        filters = without_planted_filters(self.root)
        return run_git(self.root, *filters, "cat-file", "--filters", f"HEAD:{name}", asking=True).output

    def commit(self, files: list[Path], message: str) -> str:
        """Commit *files* as they are on disk, those that are gone as removed, and return the commit's short name.

        Whatever else is changed or staged stays as it is. Raises GitFailed, and then nothing is committed and the
        files are staged as they were, and ValueError for a message of nothing but blanks.
        """
        if not message.strip():
            raise ValueError("a commit needs a message")
        names = [self._name_of(file) for file in files]
        new = [name for name in names if self._is_untracked(name)]
        if new:
            run_git(self.root, "add", "--intent-to-add", "--", *new)
        try:
            only = ("--quiet", "--only", "--file=-", "--", *names)
            run_git(self.root, "commit", *only, given=message.encode(), seconds=HOOK_SECONDS)
        except GitFailed:
            if new:
                run_git(self.root, "reset", "--quiet", "--", *new, allowed=(0, 1, 128))
            raise
        return run_git(self.root, "rev-parse", "--short", "HEAD", asking=True).output.decode("ascii").strip()

    def push(self) -> None:
        """Push the branch to where it is pushed; never by force. Raises GitFailed, and then nothing was changed."""
        run_git(self.root, "push", "--quiet", seconds=NETWORK_SECONDS)

    def is_ignored(self, file: Path) -> bool:
        """Tell whether *file* is one that git is told to leave out, and does; raises GitFailed."""
        ignored = ("--others", "--ignored", "--exclude-standard")
        return bool(run_git(self.root, "ls-files", "-z", *ignored, "--", self._name_of(file), asking=True).output)

    def _is_untracked(self, name: str) -> bool:
        return not run_git(self.root, "ls-files", "-z", "--", name, asking=True).output

    def _name_of(self, file: Path) -> str:
        """Return the name that git has for *file*; raises GitFailed where it lies outside."""
        # Only the folder is resolved: a link is a file of its own to git.
        real = Path(os.path.realpath(file.parent), file.name)
        try:
            return real.relative_to(self.root).as_posix()
        except ValueError as error:
            raise GitFailed(GitProblem.NO_REPOSITORY, str(file)) from error


def find_repository(path: Path) -> Repository | None:
    """Return the repository in which *path* lies, None where there is none or no git to ask."""
    folder = path if path.is_dir() else path.parent
    try:
        answer = run_git(folder, "rev-parse", "--show-toplevel", asking=True)
    except GitFailed:
        return None
    root = os.fsdecode(answer.output.removesuffix(b"\n"))
    return Repository(Path(os.path.realpath(root))) if root else None


_ORDINARY, _RENAMED, _UNMERGED = b"1", b"2", b"u"


def _status_of(output: bytes, root: Path, distance: tuple[int, int]) -> Status:
    """Read the lines of ``git status --porcelain=v2 -z --branch``, as its manual describes them."""
    name = upstream = ""
    states: dict[Path, GitState] = {}
    fields = iter(output.split(b"\0"))
    for field in fields:
        kind, _, rest = field.partition(b" ")
        if kind == b"#":
            key, _, value = rest.decode("utf-8", "replace").partition(" ")
            if key == "branch.head" and value != "(detached)":
                name = value
            elif key == "branch.upstream":
                upstream = value
        elif kind == _ORDINARY:
            marks, path = rest[:2], rest.split(b" ", 7)[7]
            states[_path(root, path)] = _state_of(marks)
        elif kind == _RENAMED:
            states[_path(root, rest.split(b" ", 8)[8])] = GitState.MOVED
            states[_path(root, next(fields))] = GitState.GONE
        elif kind == _UNMERGED:
            states[_path(root, rest.split(b" ", 9)[9])] = GitState.CONFLICT
        elif kind == b"?":
            states[_path(root, rest)] = GitState.NEW
    return Status(Branch(name, upstream, *distance), states)


def _state_of(marks: bytes) -> GitState:
    if b"D" in marks:
        return GitState.GONE
    return GitState.NEW if b"A" in marks else GitState.CHANGED


def _path(root: Path, name: bytes) -> Path:
    return root / os.fsdecode(name)
