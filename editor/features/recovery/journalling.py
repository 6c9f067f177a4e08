"""Keeps a journal of each open text: what is typed is on the disk within a second."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from editor.bridge.tasks import Latest
from editor.bridge.words_of_errors import said_of
from editor.document.document import Change, Document
from editor.post.post import Post
from editor.storage.journal import Journal, Origin
from editor.widgets.keeping import Keeping
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

WRITE_MS = 400
"""From the first key that the disk does not know; what is left of the second is for a slow disk."""
RETRY_MS = 5_000
_LOG = logging.getLogger(__name__)


class Journalling(QObject):
    """Notes every change of every open text and brings it to the disk outside the GUI thread.

    While an input method composes nothing changes, so that there is nothing to note. A journal ends when its post is
    closed or the window left, which the writer was asked about; after any other end it is there.
    """

    def __init__(self, workbench: Workbench, keeping: Keeping) -> None:
        super().__init__(workbench.window)
        self._notices = workbench.notices
        self._tasks = keeping.tasks
        self._folder = keeping.folders.journals
        self._journals: dict[OpenPost, tuple[Journal, Latest[None]]] = {}
        self._has_warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)
        workbench.desk.opened.connect(self._on_opened)
        workbench.desk.closing.connect(self._on_closing)
        workbench.window.left.connect(self._on_left)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_quitting)
        keeping.mishaps.make_safe(self.flush)

    def flush(self) -> None:
        """Bring everything to the disk now, in whatever thread; what cannot be written is in the log."""
        for journal, _ in tuple(self._journals.values()):
            try:
                journal.write()
            except OSError as error:
                _LOG.error("the journal could not be written", exc_info=error)

    def _on_opened(self, post: OpenPost) -> None:
        journal = Journal(self._folder)
        writing: Latest[None] = Latest(self._tasks, show=self._on_written, fail=self._on_failed)
        self._journals[post] = (journal, writing)
        document = post.document
        _begin(journal, document)
        document.changed.connect(partial(self._on_changed, journal))
        document.saved.connect(partial(self._on_based, post))
        document.rebased.connect(partial(self._on_based, post))

    def _on_closing(self, post: OpenPost) -> None:
        journal, _ = self._journals.pop(post)
        _end(journal, post.document)

    def _on_left(self) -> None:
        self._timer.stop()
        for post, (journal, _) in self._journals.items():
            _end(journal, post.document)
        self._journals.clear()

    def _on_quitting(self) -> None:
        """Let go of what the window did not end, as before a restart: the next process finds it."""
        self._timer.stop()
        self.flush()
        for journal, _ in self._journals.values():
            journal.close(keep=True)
        self._journals.clear()

    def _on_changed(self, journal: Journal, change: Change) -> None:
        typed = [(edit.start, len(edit.removed), edit.inserted) for edit in change.edits]
        journal.note(typed, partial(_source_of, change.post))
        self._start()

    def _on_based(self, post: OpenPost, document: Document) -> None:
        journal, writing = self._journals[post]
        _begin(journal, document)
        writing.request(journal.write)  # at once, lest what is saved be offered after a kill

    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start(WRITE_MS)

    def _write(self) -> None:
        for journal, writing in self._journals.values():
            if journal.waits:
                writing.request(journal.write)

    def _on_written(self, _: None) -> None:
        if self._has_warned:
            self._has_warned = False
            self._notices.withdraw(self)

    def _on_failed(self, error: Exception) -> None:
        _LOG.warning("the journal could not be written", exc_info=error)
        self._timer.start(RETRY_MS)
        if self._has_warned:
            return
        self._has_warned = True
        self._notices.show_warning(
            self.tr(
                "What you type cannot be kept for the case of a crash ({0}: “{1}”). Writing and saving go on; "
                "save often, and make room on that disk."
            ).format(said_of(error), self._folder),
            about=self,
        )


def _begin(journal: Journal, document: Document) -> None:
    """Begin *journal* at what the file holds; a text that differs from it, or whose file is gone, is noted whole."""
    base = "" if document.gone else document.base.source
    codec = document.codec
    spelling = (codec.name, codec.bom.hex(), codec.errors)
    path = None if document.path is None else document.path.absolute()
    journal.begin(base, Origin(path, document.stamp, spelling))
    if document.dirty:
        text = document.post.source
        journal.note([(0, len(base), text)], partial(_source_of, document.post))


def _end(journal: Journal, document: Document) -> None:
    """End *journal* so that a write that is still on its way finds nothing to write."""
    journal.begin("", Origin(document.path, document.stamp, ()))
    journal.close()


def _source_of(post: Post) -> str:
    return post.source
