"""The post in front and its repository: how it stands, what was changed, a commit of just this post, a push."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from editor.actions.action import Action
from editor.bridge.asked import CommitAsked, DifferenceShown
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.tasks import Latest
from editor.bridge.words_of_git import words_of_branch, words_of_git_failure, words_of_git_state
from editor.checks.site.at_hand import SitesAtHand
from editor.document.document import Document
from editor.features.post_in_site.carrying import Carrying
from editor.features.post_in_site.forecasting import Forecasting
from editor.git.program import GitFailed, GitProblem
from editor.git.repository import GitState, Repository, Status, find_repository
from editor.post.codec import decode
from editor.post.post import Post
from editor.widgets.forecast.told import GitTold
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Standing:
    """How the file *path* stands to its repository."""

    path: Path
    repository: Repository
    status: Status
    pictures: tuple[Path, ...] = ()
    """Those that the post shows and that are not as in the last commit."""

    @property
    def state(self) -> GitState | None:
        """Of the post; None where it is as in the last commit."""
        return self.status.states.get(_real(self.path))


class Committing(QObject):
    """Asks git in the io pool, and only ever about the post in front."""

    def __init__(self, workbench: Workbench, forecasting: Forecasting, carrying: Carrying) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._forecasting = forecasting
        self._carrying = carrying
        self._standing: Standing | None = None
        self._asking = Latest(workbench.tasks, show=self._show, fail=self._on_asking_failed)
        self._add_actions()
        desk = workbench.desk
        desk.opened.connect(self._on_opened)
        desk.current_changed.connect(self._on_current_changed)
        carrying.carried.connect(self.look)
        workbench.window.painted.connect(self.look)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_application_state_changed)  # type: ignore[union-attr]

    @property
    def standing(self) -> Standing | None:
        """What was found last of the post in front."""
        return self._standing

    def look(self) -> None:
        """Ask how the post in front stands."""
        post = self._workbench.desk.current
        if post is not None and post.document.path is not None and self._workbench.window.was_painted:
            sites = self._workbench.desk.at_hand
            self._asking.request(partial(_standing, sites, post.document.path, post.document.post))

    def _add_actions(self) -> None:
        add = self._workbench.actions.add
        for name, title, run, enabled in (
            ("post.changes", QT_TRANSLATE_NOOP("actions", "Show Changes…"), self._show_changes, self._can_show),
            ("post.commit", QT_TRANSLATE_NOOP("actions", "Commit This Post…"), self._commit, self._can_commit),
            ("post.push", QT_TRANSLATE_NOOP("actions", "Push…"), self._push, self._can_ask_to_push),
        ):
            add(Action(name, title, run=run, menu="post", group="git", enabled=enabled))

    def _on_opened(self, post: OpenPost) -> None:
        panel = self._forecasting.panel_of(post)
        assert panel is not None
        panel.changes_requested.connect(self._show_changes)
        panel.commit_requested.connect(self._commit)
        panel.push_requested.connect(self._push)
        post.document.saved.connect(self._on_saved)
        post.document.dirty_changed.connect(self._on_dirty_changed)
        self._tell()

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._standing = None
        self.look()
        self._workbench.actions.refresh()

    def _on_saved(self, _document: Document) -> None:
        self.look()

    def _on_dirty_changed(self, _dirty: bool) -> None:
        self._tell()

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _show(self, answer: tuple[Path, Standing | None]) -> None:
        path, standing = answer
        post = self._workbench.desk.current
        if post is not None and post.document.path == path:
            self._standing = standing
            self._tell()
            self._workbench.actions.refresh()

    def _tell(self) -> None:
        post, standing = self._workbench.desk.current, self._standing
        panel = self._forecasting.panel_of(post) if post is not None else None
        if post is None or panel is None:
            return
        told = None
        if standing is not None and standing.path == post.document.path:
            words = words_of_git_state(standing.state, unsaved=post.document.dirty)
            branch = words_of_branch(standing.status.branch)
            told = GitTold(words, branch, self._can_show(), self._can_commit(), self._can_push())
        panel.show_git(told)

    def _can_show(self) -> bool:
        return self._standing is not None and self._standing.state in (GitState.CHANGED, GitState.CONFLICT)

    def _can_commit(self) -> bool:
        changed = (GitState.NEW, GitState.CHANGED, GitState.MOVED)
        return self._standing is not None and self._standing.state in changed

    def _can_push(self) -> bool:
        branch = self._standing.status.branch if self._standing is not None else None
        return branch is not None and bool(branch.upstream) and branch.ahead > 0

    def _can_ask_to_push(self) -> bool:
        """Whether a push does something, or tells why it cannot: a branch that is pushed nowhere yet."""
        branch = self._standing.status.branch if self._standing is not None else None
        return self._can_push() or (branch is not None and bool(branch.name) and not branch.upstream)

    def _show_changes(self) -> None:
        post, standing = self._workbench.desk.current, self._standing
        if post is None or standing is None:
            return
        post.finish_editing()
        self._workbench.tasks.run(
            partial(standing.repository.committed, standing.path),
            partial(self._on_committed_text, post),
            self._on_failed,
        )

    def _on_committed_text(self, post: OpenPost, data: bytes | None) -> None:
        document = post.document
        before = decode(data or b"", encoding=document.codec.name)[0]
        name = document.path.name if document.path is not None else ""
        headline = self.tr("Changes in “{0}” since the last commit").format(name)
        self._workbench.prompts.show_differences(headline, DifferenceShown(name, before, document.post.source))

    def _commit(self) -> None:
        post, standing = self._workbench.desk.current, self._standing
        if post is None or standing is None or post.composing:
            return
        post.finish_editing()
        if post.document.dirty:
            self._workbench.notices.show_warning(
                self.tr("“{0}” has changes that are not saved. Nothing was committed; save it and try again.").format(
                    standing.path.name
                )
            )
            return
        names = {_name(picture, standing.repository.root): picture for picture in standing.pictures}
        title = post.document.post.front_matter.values().get("title")
        message = str(title) if isinstance(title, str) and title else standing.path.stem
        asked = CommitAsked(standing.path.name, message, tuple(names), standing.status.branch.name)
        wish = self._workbench.prompts.ask_commit(asked)
        if wish is None:
            return
        files = [standing.path, *(names[name] for name in wish.pictures)]
        former = self._carrying.former_place(standing.path)
        if former is not None and standing.status.states.get(_real(former)) is GitState.GONE:
            files.append(former)  # the post was moved: it is not to stay in its old place, too
        self._workbench.tasks.run(
            partial(standing.repository.commit, files, wish.message), self._on_committed, self._on_failed
        )

    def _on_committed(self, name: str) -> None:
        self._workbench.notices.show_notice(self.tr("Committed as {0}. Nothing was pushed.").format(name))
        self.look()

    def _push(self) -> None:
        standing = self._standing
        if standing is None:
            return
        branch = standing.status.branch
        if not branch.upstream:
            self._workbench.notices.show_warning(words_of_git_failure(GitFailed(GitProblem.NO_UPSTREAM)))
            return
        if self._workbench.prompts.ask_push(branch.name, branch.upstream, branch.ahead):
            self._workbench.notices.show_notice(self.tr("Pushing to {0}…").format(branch.upstream))
            self._workbench.tasks.run(
                standing.repository.push, partial(self._on_pushed, branch.upstream), self._on_failed
            )

    def _on_pushed(self, target: str, _result: None) -> None:
        self._workbench.notices.show_notice(self.tr("Pushed to {0}.").format(target))
        self.look()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, GitFailed):
            raise error
        self._workbench.notices.show_error(words_of_git_failure(error))
        self.look()

    def _on_asking_failed(self, error: Exception) -> None:
        """Say nothing of a git that does not answer: nobody has asked it for anything just now."""
        if not isinstance(error, GitFailed):
            raise error


def _standing(sites: SitesAtHand, path: Path, post: Post) -> tuple[Path, Standing | None]:
    repository = find_repository(path)
    if repository is None:
        return path, None
    status = repository.status()
    if (real := _real(path)) not in status.states and repository.is_ignored(path):
        status = replace(status, states={**status.states, real: GitState.IGNORED})
    pictures = tuple(_pictures(sites, path, post, status)) if status.states else ()
    return path, Standing(path, repository, status, pictures)


def _pictures(sites: SitesAtHand, path: Path, post: Post, status: Status) -> list[Path]:
    """Return the pictures of *post* that are not as in the last commit."""
    from editor.jekyll.references import RefersBy, references_in

    found = sites.site_of(path)
    if found is None:
        return []
    site, at_hand = found
    pictures: dict[Path, None] = {}
    for reference in references_in(post.source, post.text.start):
        target = at_hand.links.target_of(reference, of=None) if reference.by is RefersBy.IMAGE else None
        if isinstance(target, str) and target:
            picture = _real(site.source / target)
            if status.states.get(picture) in (GitState.NEW, GitState.CHANGED):
                pictures[picture] = None
    return list(pictures)


def _real(path: Path) -> Path:
    """Return *path* as git names it: only its folder is resolved, as a link is a file of its own to git."""
    return Path(os.path.realpath(path.parent), path.name)


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
