"""Runs the ``git`` program: without questions on a terminal, within a time, and without what a repository plants."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

QUICK_SECONDS = 20.0
NETWORK_SECONDS = HOOK_SECONDS = 120.0
_LEAVE_SECONDS = 5.0
"""That a git which is stopped has to take its locks away; killed at once it leaves them, and all later ones refuse."""
# A repository that came in an archive may name programs in its own configuration that asking alone would start.
_PLANTED_NOTHING = ("-c", "core.fsmonitor=false", "-c", "core.pager=cat", "-c", "color.ui=false")


class GitProblem(Enum):
    """Why git did not do what it was asked."""

    NOT_INSTALLED = "not installed"
    NO_REPOSITORY = "no repository"
    NOT_OURS = "not ours"  # the folder is another user's, whom git does not trust
    NO_IDENTITY = "no identity"
    NO_UPSTREAM = "no upstream"
    BEHIND = "behind"
    NO_ACCESS = "no access"
    REFUSED = "refused"  # by a rule of the place that is pushed to
    MERGING = "merging"  # or picking, or rebasing: git commits all of it or nothing
    STOPPED = "stopped"  # without a word, as hooks do
    BUSY = "busy"  # another git holds the index
    TOO_SLOW = "too slow"
    FAILED = "failed"


class GitFailed(Exception):
    """Git did not do it: why, and its own last words."""

    def __init__(self, problem: GitProblem, words: str = "") -> None:
        super().__init__(f"{problem.value}: {words}".rstrip(": "))
        self.problem = problem
        self.words = words


@dataclass(frozen=True, slots=True)
class Answer:
    """What git printed, and the code with which it ended."""

    output: bytes
    code: int


def run_git(
    folder: Path,
    *arguments: str,
    given: bytes = b"",
    seconds: float = QUICK_SECONDS,
    allowed: Sequence[int] = (0,),
    asking: bool = False,
) -> Answer:
    """Run git in *folder*, with *given* as its input; raises GitFailed for a code that is not among those *allowed*.

    *asking* only: no lock is taken, so that a git of the writer's own never finds the repository busy.
    """
    program = shutil.which("git")
    if program is None:
        raise GitFailed(GitProblem.NOT_INSTALLED)
    command = [program, "--no-pager", *_PLANTED_NOTHING, *arguments]
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(
            command, cwd=folder, stdin=pipe, stdout=pipe, stderr=pipe, env=_environment(asking=asking)
        )
        with process:
            try:
                output, errors = process.communicate(given, timeout=seconds)
            except subprocess.TimeoutExpired as late:
                _stop(process)
                raise GitFailed(GitProblem.TOO_SLOW) from late
    except OSError as error:
        raise GitFailed(GitProblem.FAILED, error.strerror or str(error)) from error
    if process.returncode not in allowed:
        words = errors.decode("utf-8", "replace").strip()
        raise GitFailed(_problem_of(words, pushing="push" in arguments), words)
    return Answer(output, process.returncode)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End *process*: asked to first, so that it leaves nothing locked."""
    process.terminate()
    try:
        process.wait(_LEAVE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()


def without_planted_filters(folder: Path) -> tuple[str, ...]:
    """Return the options by which git runs none of the filters that the repository of *folder* itself brings along.

    Those of the writer's own configuration run: they are how the files are meant to be read. Raises GitFailed.
    """
    question = ("config", "--show-scope", "--null", "--name-only", "--get-regexp", r"^filter\.")
    told = run_git(folder, *question, asking=True, allowed=(0, 1)).output.split(b"\0")
    planted = {key for scope, key in zip(told[::2], told[1::2], strict=False) if scope not in _SCOPES_OF_THE_WRITER}
    options: list[str] = []
    for driver in sorted({key.rpartition(b".")[0] for key in planted}):
        if b"=" in driver:  # no option can name it
            raise GitFailed(GitProblem.FAILED, os.fsdecode(driver))
        for key, value in (("clean", ""), ("smudge", ""), ("process", ""), ("required", "false")):
            options += ["-c", f"{os.fsdecode(driver)}.{key}={value}"]
    return tuple(options)


_SCOPES_OF_THE_WRITER = (b"system", b"global", b"command")


def _environment(*, asking: bool) -> dict[str, str]:
    # What a surrounding git set is about its own repository, not about the writer's.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in _OF_THE_WRITER}
    kept |= {"LC_ALL": "C.UTF-8", "GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true", "GIT_LITERAL_PATHSPECS": "1"}
    kept.setdefault("GIT_SSH_COMMAND", "ssh -oBatchMode=yes")
    if asking:
        # What a part of the repository lies elsewhere is not fetched: it names the program that would do it.
        kept |= {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none"}
    return kept


_OF_THE_WRITER = frozenset(
    {"GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME"}
    | {"GIT_COMMITTER_EMAIL", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH"}
)
_WORDS = (
    ("dubious ownership", GitProblem.NOT_OURS),
    ("not a git repository", GitProblem.NO_REPOSITORY),
    ("tell me who you are", GitProblem.NO_IDENTITY),
    ("empty ident name", GitProblem.NO_IDENTITY),
    ("no email was given", GitProblem.NO_IDENTITY),
    ("unable to auto-detect email", GitProblem.NO_IDENTITY),
    ("cannot do a partial commit during", GitProblem.MERGING),
    ("index.lock': file exists", GitProblem.BUSY),
)
_WORDS_OF_PUSHING = (
    ("has no upstream branch", GitProblem.NO_UPSTREAM),
    ("no configured push destination", GitProblem.NO_UPSTREAM),
    ("not currently on a branch", GitProblem.NO_UPSTREAM),
    ("non-fast-forward", GitProblem.BEHIND),
    ("fetch first", GitProblem.BEHIND),
    ("[remote rejected]", GitProblem.REFUSED),
    ("terminal prompts disabled", GitProblem.NO_ACCESS),
    ("permission denied", GitProblem.NO_ACCESS),
    ("authentication failed", GitProblem.NO_ACCESS),
    ("could not read from remote repository", GitProblem.NO_ACCESS),
    ("does not appear to be a git repository", GitProblem.NO_ACCESS),
    ("could not resolve host", GitProblem.NO_ACCESS),
)
"""What is told of the place that is pushed to; a hook of a commit may say the same of something else."""


def _problem_of(words: str, *, pushing: bool) -> GitProblem:
    if not words:
        return GitProblem.STOPPED
    lower = words.lower()
    known = _WORDS + _WORDS_OF_PUSHING if pushing else _WORDS
    return next((problem for part, problem in known if part in lower), GitProblem.FAILED)
