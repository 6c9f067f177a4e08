"""Watches the files of the open posts: what changed under a clean post is taken over, else the writer decides."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor.bridge.file_watch import FileWatch
from editor.bridge.saving_apart import is_underway
from editor.bridge.tasks import Latest
from editor.document.document import Document
from editor.document.outside import Asked, Changed, Gone, Outside, Unreadable, look_outside
from editor.features.outside.settling import Settling
from editor.features.outside.taking_over import take_over
from editor.storage.stamp import Stamp
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

LATER_MS = 500
_LOG = logging.getLogger(__name__)


class Watching(QObject):
    """Looks at a file when it may have changed, outside the GUI thread; what is composed is waited for."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._desk = workbench.desk
        self._settling = Settling(workbench)
        self._looking: dict[OpenPost, Latest[tuple[Asked, Outside]]] = {}
        self._paths: dict[OpenPost, Path | None] = {}
        self._told: dict[OpenPost, Stamp | None] = {}
        self._later: set[OpenPost] = set()
        self.watch = FileWatch(workbench.tasks, self)
        self.watch.stirred.connect(self._on_stirred)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LATER_MS)
        self._again.timeout.connect(self._look_later)
        self._desk.opened.connect(self._on_opened)
        self._desk.closing.connect(self._on_closing)

    def look(self, post: OpenPost) -> None:
        """Look what became of the file of *post*."""
        document = post.document
        if document.path is not None:
            asked = Asked(document.path, document.stamp, document.base.source)
            self._looking[post].request(partial(_looked, asked))

    def _on_opened(self, post: OpenPost) -> None:
        self._looking[post] = Latest(self._workbench.tasks, show=partial(self._on_looked, post), fail=self._on_failed)
        self._paths[post] = None
        self._follow_name(post)
        post.document.saved.connect(partial(self._on_based, post))
        post.document.rebased.connect(partial(self._on_based, post))

    def _on_closing(self, post: OpenPost) -> None:
        self._leave(self._paths.pop(post))
        self._told.pop(post, None)
        self._later.discard(post)
        del self._looking[post]
        self._settling.settled(post)

    def _on_based(self, post: OpenPost, _document: Document) -> None:
        self._told.pop(post, None)
        self._settling.settled(post)
        self._follow_name(post)

    def _follow_name(self, post: OpenPost) -> None:
        old, new = self._paths[post], post.document.path
        if old == new:
            return
        self._paths[post] = new
        self._leave(old)
        if new is not None:
            self.watch.follow(new)

    def _leave(self, path: Path | None) -> None:
        """Watch *path* no more, unless another post was saved under it."""
        if path is not None and path not in self._paths.values():
            self.watch.leave(path)

    def _on_stirred(self, path: Path) -> None:
        for post, watched in self._paths.items():
            if watched == path:
                self.look(post)

    def _on_looked(self, post: OpenPost, answer: tuple[Asked, Outside]) -> None:
        asked, outside = answer
        document = post.document
        if post not in self._looking:
            return
        if (document.path, document.stamp) != (asked.path, asked.stamp):
            self.look(post)  # it was saved meanwhile, or has another name
        elif outside is not None and (post.composing or is_underway(document.path)):
            self._later.add(post)
            self._again.start()
        elif isinstance(outside, Changed):
            self._on_changed(post, asked, outside)
        elif isinstance(outside, Gone):
            self._on_gone(post, outside)
        elif isinstance(outside, Unreadable):
            _LOG.info("a file cannot be read now: %s", outside.problem.reason.value)

    def _look_later(self) -> None:
        later, self._later = self._later, set()
        for post in later:
            self.look(post)

    def _on_changed(self, post: OpenPost, asked: Asked, changed: Changed) -> None:
        document, theirs = post.document, changed.theirs
        post.finish_editing()
        if theirs.post == document.post:
            document.reload(theirs, edits=())
        elif document.post == document.base and document.base.source == asked.base:
            take_over(post, theirs, changed.edits)
        elif post not in self._told or self._told[post] != theirs.stamp:
            self._told[post] = theirs.stamp
            self._settling.ask(post)

    def _on_gone(self, post: OpenPost, gone: Gone) -> None:
        document = post.document
        if gone.moved_to is not None and self._desk.showing(gone.moved_to) is None:
            self._settling.tell_moved(post, gone.moved_to)
            document.mark_moved(gone.moved_to)
            self._workbench.recent.add(gone.moved_to)
        elif not document.gone:
            document.mark_gone()
            self._settling.tell_gone(post)

    def _on_failed(self, error: Exception) -> None:
        _LOG.error("a file could not be looked at", exc_info=error)


def _looked(asked: Asked) -> tuple[Asked, Outside]:
    return asked, look_outside(asked)
