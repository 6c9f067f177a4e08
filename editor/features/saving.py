"""Save, Save As, Revert, Close and Quit: nothing is overwritten or dropped without the writer's word."""

from __future__ import annotations

import datetime
import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.prompts import ChangedAnswer, SaveAnswer
from editor.bridge.reading_apart import read_apart
from editor.bridge.saving_apart import save_apart
from editor.bridge.words_of_errors import words_of_failure, words_of_opening
from editor.document.document import Document
from editor.document.opening import CannotOpen, open_document
from editor.document.outside import merged, take_merged
from editor.document.saving import ChangedOnDisk, Failed, Saved
from editor.jekyll.filename import is_dated
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.status import SaveState
from editor.widgets.workbench import Workbench

_LOG = logging.getLogger(__name__)


def install(workbench: Workbench) -> None:
    """Add the Save and Close actions."""
    Saving(workbench)


class Saving(QObject):
    """Carries out saving and closing, and asks where the writer must decide."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._desk = workbench.desk
        self._prompts = workbench.prompts
        self._is_waiting = False  # for a slow disk
        self._again: dict[OpenPost, None] = {}  # those that were to be saved meanwhile
        self._desk.close_requested.connect(self.close)
        self._desk.closing.connect(workbench.notices.withdraw)
        workbench.window.close_requested.connect(self.quit)
        self._add_actions()

    def save_current(self) -> None:
        """Save the post in front."""
        if self._desk.current:
            self.save(self._desk.current)

    def save_current_as(self) -> None:
        """Save the post in front under a name that is asked for."""
        if self._desk.current:
            self.save_as(self._desk.current)

    def close_current(self) -> None:
        """Close the post in front."""
        if self._desk.current:
            self.close(self._desk.current)

    def revert_current(self) -> None:
        """Take the post in front back to what its file says, as one step that can be undone."""
        if self._desk.current:
            self._load_theirs(self._desk.current)

    def save(self, post: OpenPost) -> bool:
        """Save *post* and return whether what was written in it is safe on disk now."""
        if self._is_waiting:
            self._again[post] = None
            return False
        if post.document.path is None:
            return self.save_as(post)
        return self._write(post, None, overwrite=False)

    def save_as(self, post: OpenPost) -> bool:
        """Ask for a place, save *post* there and return whether it is safe on disk now."""
        if self._is_waiting:
            return False
        offered = post.document.path or self._offered(post)
        chosen = self._prompts.choose_save(offered)
        if chosen is None:
            return False
        # Without an ending Jekyll takes no file for a post.
        target = chosen if chosen.suffix[1:].isalpha() else chosen.with_name(chosen.name + (offered.suffix or ".md"))
        if self._desk.showing(target) not in (None, post):
            words = self.tr(
                "“{0}” lies open in another tab. Nothing was saved; choose another name, or close it first."
            )
            self._workbench.notices.show_error(words.format(target.name))
            return False
        # The dialog has asked about a file that stands at the place that was picked in it.
        return self._write(post, target, overwrite=target == chosen)

    def _offered(self, post: OpenPost) -> Path:
        """Return the place that is offered for *post*, which has no file: among the site's posts, by its title."""
        # Here and not above: only a post that is saved for the first time needs it.
        from editor.jekyll.offered_name import offered_name

        post.finish_editing()
        today = datetime.datetime.now().astimezone().date()
        name = offered_name(post.document.post, today=today) or self.tr("untitled") + ".md"
        site = self._desk.sites.current
        posts = site.index.posts if site is not None and site.index is not None else []
        folders = [site.path_of(entry.path).parent for entry in posts if is_dated(entry.path)] if site else []
        return folders[0] / name if folders else Path(name)

    def close(self, post: OpenPost) -> None:
        """Take *post* off the desk, after a question where it holds unsaved work."""
        if not self._is_waiting and self._may_lose([post]):
            self._desk.remove(post)

    def quit(self) -> None:
        """Close the window, after one question for all unsaved work."""
        if not self._is_waiting and self._may_lose(list(self._desk.posts)):
            self._workbench.window.leave()

    def _may_lose(self, posts: list[OpenPost]) -> bool:
        """Ask about what is unsaved in *posts*; return whether they may go."""
        for post in posts:
            post.finish_editing()
        unsaved = [post for post in posts if post.document.dirty]
        if not unsaved:
            return True
        answer = self._prompts.ask_save([self._name(post.document) for post in unsaved])
        if answer is SaveAnswer.SAVE:
            # What was typed while a slow disk wrote is unsaved again.
            return all(self.save(post) and not post.document.dirty for post in unsaved)
        return answer is SaveAnswer.DISCARD

    def _write(self, post: OpenPost, target: Path | None, *, overwrite: bool) -> bool:
        match self._saved(post, target, overwrite=overwrite):
            case Saved(path):
                self._workbench.notices.withdraw(post)
                self._workbench.recent.add(path)
                return True
            case ChangedOnDisk(path) if target is not None:
                words = self.tr("“{0}” is there already. Nothing was saved; choose another name.")
                self._tell_unsaved(post, words.format(path.name))
                return False
            case ChangedOnDisk() as theirs:
                return self._settle(post, theirs)
            case Failed() as failure:
                self._tell_failed(post, failure)
                return False

    def _saved(self, post: OpenPost, target: Path | None, *, overwrite: bool) -> Saved | ChangedOnDisk | Failed:
        """Save *post* while the window lives on, then what was to be saved meanwhile."""
        post.finish_editing()
        self._is_waiting = True
        try:
            result = save_apart(
                post.document,
                path=target,
                overwrite=overwrite,
                slow=partial(self._show_state, post, SaveState.SAVING),
                is_open=lambda: post in self._desk.posts,
            )
        finally:
            self._is_waiting = False
        if not isinstance(result, Saved):
            self._show_state(post, SaveState.FAILED if isinstance(result, Failed) else SaveState.UNSAVED)
        again, self._again = list(self._again), {}
        for other in again:
            if other in self._desk.posts and other.document.dirty and (other is not post or isinstance(result, Saved)):
                self.save(other)
        return result

    def _show_state(self, post: OpenPost, state: SaveState) -> None:
        if post is self._desk.current:
            self._workbench.status.show_save_state(state)

    def _settle(self, post: OpenPost, theirs: ChangedOnDisk) -> bool:
        """Let the writer choose between the text here and the file that changed meanwhile."""
        answer = self._prompts.ask_changed_on_disk(self._name(post.document), post.document.post.source, theirs.source)
        if answer is ChangedAnswer.OVERWRITE:
            return self._write(post, None, overwrite=True)
        if answer is ChangedAnswer.SAVE_AS:
            return self.save_as(post)
        if answer is ChangedAnswer.LOAD:
            self._load_theirs(post)  # and it stays open: only Undo brings back what was written here
            return False
        return answer is ChangedAnswer.MERGE and self._merge_theirs(post)

    def _load_theirs(self, post: OpenPost) -> None:
        theirs = self._read_theirs(post)
        if theirs is not None:
            post.document.reload(theirs)

    def _merge_theirs(self, post: OpenPost) -> bool:
        """Join the text here and the file, and save what comes of it."""
        theirs = self._read_theirs(post)
        if theirs is None:
            return False
        document = post.document
        text = self._prompts.merge(self._name(document), document.post.source, merged(document, theirs))
        if text is None:
            return False
        take_merged(document, theirs, text)
        return self._write(post, None, overwrite=False)

    def _read_theirs(self, post: OpenPost) -> Document | None:
        if post.document.path is None:
            return None
        path, stamp = post.document.path, post.document.stamp
        try:
            theirs = read_apart(path, partial(open_document, path), slow=partial(self._tell_slow, path))
        except CannotOpen as problem:
            self._workbench.notices.show_error(words_of_opening(problem))
            return None
        # It may have been closed or saved while a slow disk read.
        as_it_was = post in self._desk.posts and (post.document.path, post.document.stamp) == (path, stamp)
        return theirs if as_it_was and not post.composing else None

    def _tell_slow(self, path: Path) -> None:
        words = self.tr("Reading “{0}”… Its disk or its network takes its time; you can write on meanwhile.")
        self._workbench.notices.show_notice(words.format(path.name))

    def _tell_failed(self, post: OpenPost, failure: Failed) -> None:
        _LOG.warning("not saved: %s", failure.reason.value)
        self._tell_unsaved(post, words_of_failure(failure))

    def _tell_unsaved(self, post: OpenPost, words: str) -> None:
        elsewhere = NoticeAction(self.tr("Save As…"), lambda: _ignore(self.save_as(post)))
        self._workbench.notices.show_error(words, actions=[elsewhere], about=post)

    def _name(self, document: Document) -> str:
        return document.path.name if document.path else self.tr("Untitled")

    def _add_actions(self) -> None:
        desk = self._desk

        def is_open() -> bool:
            return desk.current is not None

        def can_revert() -> bool:
            return desk.current is not None and desk.current.document.path is not None

        add = self._workbench.actions.add
        title = QT_TRANSLATE_NOOP("actions", "Save")
        add(Action("file.save", title, self.save_current, "file", "save", "Ctrl+S", "save", enabled=is_open))
        title = QT_TRANSLATE_NOOP("actions", "Save As…")
        add(
            Action(
                "file.save_as", title, self.save_current_as, "file", "save", "Ctrl+Shift+S", "save-as", enabled=is_open
            )
        )
        title = QT_TRANSLATE_NOOP("actions", "Revert to Saved")
        add(Action("file.revert", title, self.revert_current, "file", "save", "", "revert", enabled=can_revert))
        title = QT_TRANSLATE_NOOP("actions", "Close")
        add(Action("file.close", title, self.close_current, "file", "close", "Ctrl+W", "close", enabled=is_open))
        title = QT_TRANSLATE_NOOP("actions", "Quit")
        add(Action("file.quit", title, self.quit, "file", "close", "Ctrl+Q"))


def _ignore(_: object) -> None:
    """Let a button call what returns something."""
