"""The status line: caret, counts, reading time, encoding, line ending and whether the post is safe on disk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from editor.bridge.tasks import Latest
from editor.document.document import Change, Document
from editor.post.newlines import Newlines, line_ending_of
from editor.post.post import Post
from editor.spelling.counts import Counts, count
from editor.widgets.open_post import OpenPost
from editor.widgets.status import SaveState
from editor.widgets.workbench import Workbench

COUNT_DELAY_MS = 300


def install(workbench: Workbench) -> None:
    """Keep the status line at the post in front."""
    StatusLine(workbench)


class StatusLine(QObject):
    """Counts outside the GUI thread, once typing pauses; the caret is shown at once."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._status = workbench.status
        self._shown: OpenPost | None = None
        self._counting = Latest(workbench.tasks, show=self._show_counts, fail=self._on_counting_failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNT_DELAY_MS)
        self._pause.timeout.connect(self._count)
        workbench.desk.opened.connect(self._follow)
        workbench.desk.current_changed.connect(self._on_current_changed)

    def _follow(self, post: OpenPost) -> None:
        post.document.changed.connect(self._on_document_changed)
        post.document.dirty_changed.connect(self._on_dirty_changed)
        post.document.saved.connect(self._on_saved)
        post.document.rebased.connect(self._on_saved)
        post.text.caret_moved.connect(self._status.show_caret)

    def _on_current_changed(self, post: OpenPost | None) -> None:
        self._shown = post
        if post is None:
            self._status.clear_post()
            return
        self._show_file(post.document)
        self._status.show_caret(*post.text.caret)
        self._count()

    def _on_document_changed(self, _change: Change) -> None:
        self._pause.start()

    def _on_dirty_changed(self, _dirty: bool) -> None:
        if self._shown:
            self._show_file(self._shown.document)

    def _on_saved(self, document: Document) -> None:
        if self._shown and document is self._shown.document:
            self._show_file(document)

    def _show_file(self, document: Document) -> None:
        self._status.show_encoding(document.codec.label)
        self._status.show_line_ending(self._ending_label(line_ending_of(document.post.source)))
        kept = SaveState.SAVED if document.path else SaveState.NEVER_SAVED
        state = SaveState.UNSAVED if document.dirty else kept
        self._status.show_save_state(state)

    def _ending_label(self, newlines: Newlines) -> str:
        if newlines is Newlines.MIXED:
            return self.tr("Mixed line ends")
        return "" if newlines is Newlines.NONE else newlines.value

    def _count(self) -> None:
        if self._shown:
            self._counting.request(partial(_count_body, self._shown.document.post))

    def _show_counts(self, counts: Counts) -> None:
        self._status.show_counts(counts.characters, counts.words)
        self._status.show_reading_time(counts.minutes)

    def _on_counting_failed(self, error: Exception) -> None:
        raise error


def _count_body(post: Post) -> Counts:
    return count(post.body.of(post.source))
