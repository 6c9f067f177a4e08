"""Words for a post's place in its repository, and for what git did not do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.git.program import GitFailed, GitProblem
from editor.git.repository import Branch, GitState

_STATES = {
    None: QT_TRANSLATE_NOOP("git", "As in the last commit."),
    GitState.NEW: QT_TRANSLATE_NOOP("git", "Not in the repository yet."),
    GitState.CHANGED: QT_TRANSLATE_NOOP("git", "Changed since the last commit."),
    GitState.MOVED: QT_TRANSLATE_NOOP("git", "Moved since the last commit."),
    GitState.GONE: QT_TRANSLATE_NOOP("git", "Deleted on the disk."),
    GitState.CONFLICT: QT_TRANSLATE_NOOP("git", "In conflict: settle it with git first."),
    GitState.IGNORED: QT_TRANSLATE_NOOP("git", "Not for the repository: a .gitignore leaves it out."),
}
# {0} is what git said last.
_PROBLEMS = {
    GitProblem.NOT_INSTALLED: QT_TRANSLATE_NOOP(
        "git", "There is no git program on this computer. Nothing was done; install git and try again."
    ),
    GitProblem.NO_REPOSITORY: QT_TRANSLATE_NOOP("git", "The post lies in no repository of git's. Nothing was done."),
    GitProblem.NOT_OURS: QT_TRANSLATE_NOOP(
        "git", "The repository belongs to another user, whom git does not trust. Nothing was done."
    ),
    GitProblem.NO_IDENTITY: QT_TRANSLATE_NOOP(
        "git",
        "Git does not know your name and mail address. Nothing was committed; "
        "set user.name and user.email with git config, and try again.",
    ),
    GitProblem.NO_UPSTREAM: QT_TRANSLATE_NOOP(
        "git",
        "The branch has no place that it is pushed to. Your commits are safe here; "
        "push it once with git push --set-upstream.",
    ),
    GitProblem.BEHIND: QT_TRANSLATE_NOOP(
        "git",
        "Others have pushed commits that are not here yet. Nothing was pushed and your commits are safe here; "
        "fetch theirs with git pull, then push again.",
    ),
    GitProblem.NO_ACCESS: QT_TRANSLATE_NOOP(
        "git",
        "The place that the branch is pushed to could not be reached, or does not let you in. "
        "Your commits are safe here; check the network and your key ({0}).",
    ),
    GitProblem.REFUSED: QT_TRANSLATE_NOOP(
        "git",
        "The place that the branch is pushed to refuses it by a rule of its own. Nothing was pushed and your commits "
        "are safe here ({0}).",
    ),
    GitProblem.MERGING: QT_TRANSLATE_NOOP(
        "git",
        "A merge, a pick or a rebase is not finished, and until then git commits no single post. Nothing was "
        "committed; finish it with git, and try again.",
    ),
    GitProblem.STOPPED: QT_TRANSLATE_NOOP(
        "git", "Git stopped without a word, as it does when a hook of the repository says no. Nothing was done."
    ),
    GitProblem.BUSY: QT_TRANSLATE_NOOP(
        "git", "Another git is at work in this repository. Nothing was done; try again when it has ended."
    ),
    GitProblem.TOO_SLOW: QT_TRANSLATE_NOOP(
        "git", "Git did not answer in time and was stopped. Look with git status at what was done."
    ),
    GitProblem.FAILED: QT_TRANSLATE_NOOP("git", "Git did not do it: {0}"),
}
MOST_OF_GIT = 300
"""Characters of what git says that are shown."""


def words_of_git_state(state: GitState | None, *, unsaved: bool) -> str:
    """Return how a post stands to the last commit; *unsaved* where the file is not what the window shows."""
    words = _translated(_STATES[state])
    if unsaved:
        words = f"{words} {_translated(QT_TRANSLATE_NOOP('git', 'What is not saved does not count.'))}"
    return words


def words_of_branch(branch: Branch) -> str:
    """Return the branch, and how far it is from what it is pushed to."""
    name = branch.name or _translated(QT_TRANSLATE_NOOP("git", "no branch"))
    parts = [name]
    if branch.ahead:
        parts.append(_translated(QT_TRANSLATE_NOOP("git", "to push: {0}")).format(branch.ahead))
    if branch.behind:
        parts.append(_translated(QT_TRANSLATE_NOOP("git", "to pull: {0}")).format(branch.behind))
    if branch.name and not branch.upstream:
        parts.append(_translated(QT_TRANSLATE_NOOP("git", "pushed nowhere yet")))
    if branch.upstream and not branch.ahead and not branch.behind:
        parts.append(_translated(QT_TRANSLATE_NOOP("git", "pushed")))
    return " · ".join(parts)


def words_of_git_failure(error: GitFailed) -> str:
    """Return why git did not do it, what is safe and what to do next."""
    return _translated(_PROBLEMS[error.problem]).format(error.words[-MOST_OF_GIT:].replace("\n", " "))


def _translated(text: str) -> str:
    return QCoreApplication.translate("git", text)
