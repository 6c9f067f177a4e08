"""Mine, theirs, or both: what the writer is told and offered when a file changed under unsaved work."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from editor.bridge.words_of_errors import words_of_opening
from editor.document.document import Document
from editor.document.opening import CannotOpen, open_document
from editor.document.outside import merged, take_merged
from editor.post.rewriting import edits_between
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

Settle = Callable[[OpenPost, Document], None]


class Settling(QObject):
    """Tells of changed, gone and moved files in the notice bar; a button looks at the file anew before it acts."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._gone: dict[OpenPost, None] = {}

    def ask(self, post: OpenPost) -> None:
        """Say that the file of *post* changed, and offer the ways out; until then both texts stand."""
        self.settled(post)  # it may have been gone
        words = self.tr("“{0}” was changed by another program while you have unsaved changes. Nothing is lost yet.")
        self._workbench.notices.show_warning(
            words.format(_name(post)),
            actions=[
                NoticeAction(self.tr("Keep Mine"), partial(self._act, post, self._keep_mine)),
                NoticeAction(self.tr("Load Theirs"), partial(self._act, post, self._load_theirs)),
                NoticeAction(self.tr("Merge…"), partial(self._act, post, self._merge)),
            ],
            about=post,
        )

    def tell_gone(self, post: OpenPost) -> None:
        """Say that the file of *post* is there no more, in one line with others: a branch of Git's may lack many."""
        self._gone[post] = None
        self._tell_gone()

    def settled(self, post: OpenPost) -> None:
        """Take away what was said of the file of *post*."""
        self._workbench.notices.withdraw(post)
        if post in self._gone:
            del self._gone[post]
            if self._workbench.notices.withdraw(self):  # who has closed it knows of the others
                self._tell_gone()

    def _tell_gone(self) -> None:
        names = [_name(post) for post in self._gone]
        if len(names) == 1:
            words = self.tr(
                "“{0}” was moved or deleted by another program. Your text is safe here; saving makes it anew."
            )
            self._workbench.notices.show_warning(words.format(*names), about=self)
        elif names:
            words = self.tr(
                "{0} posts were moved or deleted by another program, “{1}” the last of them. "
                "Their texts are safe here; saving makes the files anew."
            )
            self._workbench.notices.show_warning(words.format(len(names), names[-1]), about=self)

    def tell_moved(self, post: OpenPost, path: Path) -> None:
        """Say that the file of *post* is *path* now."""
        words = self.tr("“{0}” was renamed to “{1}” by another program; saving goes there now.")
        self._workbench.notices.show_notice(words.format(_name(post), path.name))

    def _act(self, post: OpenPost, settle: Settle) -> None:
        """Read the file as it is now, outside the GUI thread, and *settle*."""
        path = post.document.path
        if path is not None and post in self._workbench.desk.posts:
            job = partial(open_document, path)
            self._workbench.tasks.run(job, partial(self._on_read, post, settle), self._on_failed)

    def _on_read(self, post: OpenPost, settle: Settle, theirs: Document) -> None:
        if post in self._workbench.desk.posts and theirs.path == post.document.path:
            post.finish_editing()
            settle(post, theirs)

    def _keep_mine(self, post: OpenPost, theirs: Document) -> None:
        post.document.keep_over(theirs)
        self._workbench.notices.show_notice(
            self.tr("Your text of “{0}” stands; saving writes it over theirs.").format(_name(post))
        )

    def _load_theirs(self, post: OpenPost, theirs: Document) -> None:
        post.document.reload(theirs, edits=edits_between(post.document.post.source, theirs.post.source))

    def _merge(self, post: OpenPost, theirs: Document) -> None:
        text = self._workbench.prompts.merge(_name(post), post.document.post.source, merged(post.document, theirs))
        if text is None:
            self.ask(post)  # it is still to be settled
        else:
            take_merged(post.document, theirs, text)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, CannotOpen):
            raise error
        self._workbench.notices.show_error(words_of_opening(error))


def _name(post: OpenPost) -> str:
    return post.document.path.name if post.document.path else ""
