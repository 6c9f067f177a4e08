"""The status line: caret, length, encoding, line ending and whether the post is safe on disk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.bridge.pace import Pace
from editor.bridge.tasks import Latest
from editor.document.document import Change, Document
from editor.post.edit import Span
from editor.post.newlines import Newlines, line_ending_of
from editor.post.post import Post
from editor.widgets.length_button import LengthForm
from editor.widgets.open_post import OpenPost
from editor.widgets.status import SaveState
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.spelling.lengths import Lengths
    from editor.spelling.reading import ReadingRate

COUNT_DELAY_MS = 300


def install(workbench: Workbench) -> None:
    """Keep the status line at the post in front."""
    StatusLine(workbench)


class StatusLine(QObject):
    """Counts outside the GUI thread, once typing pauses; the caret is shown at once."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._status = workbench.status
        self._window = workbench.window
        self._shown: OpenPost | None = None
        self._caret = Pace(self, self._show_caret)
        self._settings = workbench.settings
        self._counting = Latest(workbench.tasks, show=self._show_lengths, fail=self._on_counting_failed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNT_DELAY_MS)
        self._pause.timeout.connect(self._count)
        self._show_form()
        self._settings.changed.connect(self._show_form)
        self._status.length.form_chosen.connect(self._on_form_chosen)
        workbench.desk.opened.connect(self._follow)
        workbench.desk.current_changed.connect(self._on_current_changed)

    def _follow(self, post: OpenPost) -> None:
        post.document.changed.connect(self._on_document_changed)
        post.document.dirty_changed.connect(self._on_dirty_changed)
        post.document.saved.connect(self._on_saved)
        post.document.rebased.connect(self._on_saved)
        post.text.cursorPositionChanged.connect(partial(self._on_caret_moved, post))
        post.text.selectionChanged.connect(self._pause.start)
        post.reading_rate_changed.connect(self._pause.start)

    def _on_current_changed(self, post: OpenPost | None) -> None:
        self._shown = post
        if post is None:
            self._status.clear_post()
            return
        self._show_file(post.document)
        self._status.show_caret(*post.text.caret)
        if post.text.was_painted:
            self._count()
        else:  # which it would be later, if its words were counted meanwhile
            self._window.once_painted(self._pause.start)

    def _on_caret_moved(self, post: OpenPost) -> None:
        if post is self._shown:
            self._caret.ask()

    def _show_caret(self) -> None:
        if self._shown is not None:
            self._status.show_caret(*self._shown.text.caret)

    def _on_document_changed(self, _change: Change) -> None:
        self._pause.start()

    def _on_dirty_changed(self, _dirty: bool) -> None:
        if self._shown:
            self._show_save_state(self._shown.document)

    def _on_saved(self, document: Document) -> None:
        if self._shown and document is self._shown.document:
            self._show_file(document)

    def _show_file(self, document: Document) -> None:
        self._status.show_encoding(document.codec.label)
        self._status.show_line_ending(self._ending_label(line_ending_of(document.post.source)))
        self._show_save_state(document)

    def _show_save_state(self, document: Document) -> None:
        kept = SaveState.SAVED if document.path else SaveState.NEVER_SAVED
        state = SaveState.UNSAVED if document.dirty else kept
        self._status.show_save_state(state)

    def _ending_label(self, newlines: Newlines) -> str:
        if newlines is Newlines.MIXED:
            return self.tr("Mixed line ends")
        return "" if newlines is Newlines.NONE else newlines.value

    def _on_form_chosen(self, form: LengthForm) -> None:
        self._settings.change("window", length=form.value)

    def _show_form(self, _: object = None) -> None:
        self._status.length.show_form(LengthForm(self._settings.value.window.length))

    def _count(self) -> None:
        post = self._shown
        if post is None or post.composing:
            return  # what is composed is counted when it is committed
        cursor, place = post.text.textCursor(), post.text_binding.source_position
        selected = Span(place(cursor.selectionStart()), place(cursor.selectionEnd())) if cursor.hasSelection() else None
        self._counting.request(partial(_measure, post.document.post, selected, post.reading_rate))

    def _show_lengths(self, lengths: tuple[Lengths, Lengths | None]) -> None:
        if self._shown is not None:
            self._status.length.show_lengths(*lengths)

    def _on_counting_failed(self, error: Exception) -> None:
        raise error


def _measure(post: Post, selected: Span | None, rate: ReadingRate | None) -> tuple[Lengths, Lengths | None]:
    """Return the lengths of *post* and of what is *selected* in it."""
    from editor.spelling.lengths import lengths_of  # not above: the window is painted before anything is counted

    source = post.source
    return (
        lengths_of(post.body.of(source), rate),
        None if selected is None else lengths_of(selected.of(source), rate),
    )
