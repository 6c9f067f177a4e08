"""Keeps a version of a post at each save, and one for each minute in which it was written."""

from __future__ import annotations

import logging
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from editor.bridge.words_of_errors import said_of
from editor.document.document import Change, Document
from editor.post.post import Post
from editor.storage.snapshots import Kind, Snapshots
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

EVERY_MS = 60_000
"""From the first change that no version has."""
_LOG = logging.getLogger(__name__)


class Taking(QObject):
    """Has versions kept outside the GUI thread; what a file held before the first change is one too."""

    def __init__(self, workbench: Workbench, folder: Path) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._settings = workbench.settings
        most = self._settings.value.history.megabytes * 1024 * 1024
        self.snapshots = Snapshots(folder, most_bytes=most)
        self._paths: dict[OpenPost, Path | None] = {}
        self._changed: dict[OpenPost, None] = {}
        self._opened_kept: set[OpenPost] = set()
        self._has_warned = False
        self.minute = QTimer(self)
        self.minute.setSingleShot(True)
        self.minute.setInterval(EVERY_MS)
        self.minute.timeout.connect(self._on_minute)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.window.painted.connect(self._sweep)

    def _on_opened(self, post: OpenPost) -> None:
        self._paths[post] = post.document.path
        post.document.changed.connect(partial(self._on_changed, post))
        post.document.saved.connect(partial(self._on_saved, post))
        post.document.rebased.connect(partial(self._on_rebased, post))

    def _on_closing(self, post: OpenPost) -> None:
        self._changed.pop(post, None)
        self._opened_kept.discard(post)
        del self._paths[post]

    def _on_changed(self, post: OpenPost, _change: Change) -> None:
        if post not in self._opened_kept and post.document.path is not None and not post.document.gone:
            self._opened_kept.add(post)
            self._keep(post.document.path, post.document.base, Kind.OPENED)
        self._changed[post] = None
        if not self.minute.isActive():
            self.minute.start()

    def _on_saved(self, post: OpenPost, document: Document) -> None:
        self._follow_name(post)
        self._changed.pop(post, None)
        self._opened_kept.add(post)
        if document.path is not None:
            self._keep(document.path, document.post, Kind.SAVED)

    def _on_rebased(self, post: OpenPost, _document: Document) -> None:
        self._follow_name(post)

    def _follow_name(self, post: OpenPost) -> None:
        """Let the versions follow a post that was saved, or moved, under another name."""
        old, new = self._paths[post], post.document.path
        self._paths[post] = new
        if self._settings.value.history.on and old is not None and new is not None and old != new:
            self._workbench.tasks.run(partial(self.snapshots.follow, old, new), _nothing, self._on_failed)

    def _on_minute(self) -> None:
        for post in list(self._changed):
            if post.composing:
                self.minute.start()
                continue
            del self._changed[post]
            if post.document.path is not None:
                self._keep(post.document.path, post.document.post, Kind.WRITTEN)

    def _keep(self, path: Path, post: Post, kind: Kind) -> None:
        if self._settings.value.history.on:
            job = partial(_add, self.snapshots, path, post, kind, time.time())
            self._workbench.tasks.run(job, _nothing, self._on_failed)

    def _sweep(self) -> None:
        self._workbench.tasks.run(self.snapshots.sweep, _nothing, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        _LOG.warning("a version could not be kept", exc_info=error)
        if not self._has_warned:
            self._has_warned = True
            self._workbench.notices.show_warning(
                self.tr("Earlier versions cannot be kept now ({0}). Writing and saving go on.").format(said_of(error))
            )


def _add(snapshots: Snapshots, path: Path, post: Post, kind: Kind, when: float) -> None:
    snapshots.add(path, post.source, kind, when=when)


def _nothing(_: None) -> None:
    """Stand for what is to be done with an answer that says nothing."""
