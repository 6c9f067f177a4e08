"""Finds in the post in front what its bar says, and marks what is found near what is seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from editor.bridge.tasks import Latest
from editor.document.document import Change
from editor.features.finding.seen import counted, mark_seen, moved, selected_in
from editor.features.finding.words import Round, words_of_count, words_of_refusal, words_of_round
from editor.post.edit import Span
from editor.post.post import Post
from editor.search.query import QueryRefused, SearchTooSlow, as_pattern
from editor.widgets.find_bar import FindBar
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from editor.widgets.text.grounds import show_found
from editor.widgets.text.word_steps import word_selected
from editor.widgets.workbench import Workbench

if TYPE_CHECKING:
    from editor.search.matching import Count, Found

COUNT_DELAY_MS = 150
STEP_SECONDS = 0.25
"""How long one step may keep the window waiting; only a regular expression can take as long."""


class Finding(QObject):
    """Looks for what the bar says; goes from match to match at once, and counts them outside the GUI thread."""

    bar_made = Signal()
    refreshed = Signal()  # what is found, selected or seen may be another

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._made: FindBar | None = None
        self.post: OpenPost | None = None
        """The post that is followed while the bar is open."""
        self._scope: Span | None = None
        self._origin = 0
        self._shown_at: tuple[int, int] | None = None
        """What was selected while the query is typed, which goes on from the origin."""
        self._round: tuple[Span, Round] | None = None
        """The match that was gone to past the end or the start, and which of them."""
        self._says_count = True
        self._disconnect: Callable[[], None] = _nothing
        self._counting = Latest(workbench.tasks, show=self._show_count, fail=self.fail)
        self._pause = self._timer(self._request_count)
        self._marking = self._timer(self._mark_seen)
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.desk.closing.connect(self._on_closing)

    @property
    def bar(self) -> FindBar:
        """The bar, made when it is first needed."""
        if self._made is None:
            self._made = bar = FindBar(self._workbench.window)
            bar.hide()
            self._workbench.stage.place_above_text(bar)
            if (column := bar.parentWidget()) is not None:
                column.installEventFilter(self)
            bar.query_changed.connect(self._on_query_changed)
            bar.scope_toggled.connect(self._on_scope_toggled)
            bar.next_requested.connect(self.find_next)
            bar.previous_requested.connect(self.find_previous)
            bar.closed.connect(self.close)
            self.bar_made.emit()
        return self._made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the bar by Esc in the text, too, where it means nothing else there."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        text = self.post.text if self.post is not None and pressed == Qt.Key.Key_Escape else None
        if text is None or not text.hasFocus() or text.composing:
            return super().eventFilter(watched, event)
        self.close()
        return True

    def open(self) -> None:
        """Open the bar with what is selected as the query; several lines become what is looked through."""
        self._open(replacing=False)

    def open_replacing(self) -> None:
        """Open the bar with the row that replaces."""
        self._open(replacing=True)

    def close(self) -> None:
        """Close the bar and give the focus back to the text, the match selected."""
        if self.post is not None:
            self.post.text.setFocus()
        self._leave()
        self.bar.hide()

    def find_next(self) -> None:
        """Select the next match, from the end on from the start."""
        self._step(backwards=False)

    def find_previous(self) -> None:
        """Select the match before, from the start on from the end."""
        self._step(backwards=True)

    def find_selection(self) -> None:
        """Look for what is selected, or for the word at the caret, and go to the next."""
        post = self._workbench.desk.current
        if post is None or post.text.composing:
            return
        if not post.text.textCursor().hasSelection():
            post.text.setTextCursor(word_selected(post.text.textCursor()))
        self._take_query(post)
        self.find_next()

    def _open(self, *, replacing: bool) -> None:
        post, bar = self._workbench.desk.current, self.bar
        if post is None or post.text.composing:
            return
        if not self._workbench.stage.is_shown(Pane.TEXT):
            self._workbench.stage.toggle(Pane.TEXT)
        bar.show_replacing(shown=replacing)
        asked_in_text = not bar.isAncestorOf(self._workbench.window.focusWidget() or post.text)
        bar.show()
        self._follow(post)
        if asked_in_text:
            self._take_query(post)
        bar.take_focus()
        self._refresh()

    def _take_query(self, post: OpenPost) -> None:
        span = selected_in(post)
        words = span.of(post.document.post.characters)
        if "\n" in words or "\r" in words:
            self._follow_scope(span)
        elif words:
            self._shown_at = None
            self.bar.field.setText(as_pattern(words) if self.bar.options.regex.isChecked() else words)

    def _follow(self, post: OpenPost) -> None:
        if post is self.post:
            return
        self._leave()
        self.post = post
        self._disconnect = post.document.changed.connect(self._on_document_changed)
        post.text.composing_changed.connect(self._on_composing_changed)
        post.text.scrolled.connect(self._mark_soon)
        post.text.cursorPositionChanged.connect(self._count_soon)

    def _leave(self) -> None:
        self._disconnect()
        self._disconnect = _nothing
        self._pause.stop()
        self._marking.stop()
        self._shown_at = None
        post, self.post = self.post, None
        if post is not None:
            post.text.composing_changed.disconnect(self._on_composing_changed)
            post.text.scrolled.disconnect(self._mark_soon)
            post.text.cursorPositionChanged.disconnect(self._count_soon)
            post.text.show_grounds(())
            self._scope = None
            self.bar.in_selection.setChecked(False)
            self.refreshed.emit()

    def _on_current_changed(self, post: OpenPost | None) -> None:
        if self.post is None:
            return
        self._leave()
        if post is None:
            self.bar.hide()
        else:
            self._follow(post)
            self._refresh()

    def _on_closing(self, post: OpenPost) -> None:
        if post is self.post:
            self._leave()
            self.bar.hide()

    def _on_query_changed(self) -> None:
        """Select the first match from where the writer was, as the query is typed."""
        self._round = None
        post = self.post
        if post is None:
            return
        cursor = post.text.textCursor()
        if self._shown_at != (cursor.selectionStart(), cursor.selectionEnd()):
            self._origin = selected_in(post).start
            self._shown_at = None
        found = self.look(post, self._origin, backwards=False)
        if found is not None:
            self._select(post, found.match.span, jumps=self._shown_at is None)
        else:
            place = post.text_binding.pane_position(self._origin)
            post.text.select(place)
        cursor = post.text.textCursor()
        self._shown_at = (cursor.selectionStart(), cursor.selectionEnd())
        self._refresh()

    def _on_scope_toggled(self, wanted: bool) -> None:
        self._round = None
        post = self.post
        if post is None:
            return
        if not wanted:
            self._scope = None
        elif self._scope is None and len(selected_in(post)):
            self._scope = selected_in(post)
        elif self._scope is None:
            self.bar.in_selection.setChecked(False)
        self._refresh()

    def _follow_scope(self, span: Span) -> None:
        self._scope = span
        self.bar.in_selection.setChecked(True)

    def _on_document_changed(self, change: Change) -> None:
        self._round = None
        for edit in change.edits:
            self._origin = moved(self._origin, edit, stays=True)
            if self._scope is not None:
                start, end = self._scope.start, self._scope.end
                self._scope = Span(moved(start, edit, stays=True), moved(end, edit, stays=False))
        self._pause.start(COUNT_DELAY_MS)
        self._marking.start(COUNT_DELAY_MS)  # meanwhile the marks move along with their words

    def _on_composing_changed(self, composing: bool) -> None:
        if not composing:
            self._refresh()

    def _step(self, *, backwards: bool) -> None:
        post = self._workbench.desk.current
        if post is None or post.text.composing or (self._made is not None and self._made.composing):
            return
        if not self.bar.query.text:
            self.open()
            return
        self._shown_at = None
        selected = selected_in(post)
        found = self.look(post, selected.start if backwards else selected.end, backwards=backwards, passing=selected)
        self._round = None
        if found is not None:
            if found.wrapped:
                self._round = found.match.span, Round.TO_END if backwards else Round.TO_START
            self._select(post, found.match.span, jumps=True)
        elif self.post is None:
            self.bar.show()  # it says why nothing was found
            self._follow(post)
        self._refresh()

    def look(self, post: OpenPost, place: int, *, backwards: bool, passing: Span | None = None) -> Found | None:
        """Return the next match from *place* on, or the one before; what is wrong with the query is said."""
        from editor.search.matching import find_next, find_previous

        look = find_previous if backwards else find_next
        source, query, within = post.document.post.source, self.bar.query, self.within(post.document.post)
        self.bar.show_message("")
        try:
            return look(source, query, place, within=within, passing=passing, seconds=STEP_SECONDS)
        except (QueryRefused, SearchTooSlow) as error:
            self.fail(error)
            return None

    def _select(self, post: OpenPost, span: Span, *, jumps: bool) -> None:
        place = post.text_binding.pane_position
        (post.text.jump if jumps else post.text.select)(place(span.start), place(span.end))

    def within(self, post: Post) -> list[Span]:
        """Return what of *post* is looked through."""
        body, scope = post.body, self._scope
        if scope is None:
            return [body]
        start = max(body.start, scope.start)
        return [Span(start, max(start, min(body.end, scope.end)))]

    def _refresh(self) -> None:
        """Count and mark anew, for what the bar says now."""
        if self.post is not None:
            self._pause.start(0)
            self._mark_soon()

    def _request_count(self) -> None:
        self.refreshed.emit()
        post, query = self.post, self.bar.query
        if post is None or post.text.composing or self.bar.composing:
            return  # asked again when the input method has ended
        if not query.text:
            self.bar.show_count("")
            self.bar.set_can_act(True)
            return
        now = post.document.post
        self._says_count = True
        self._counting.request(partial(counted, now, query, self.within(now), selected_in(post)))

    def _show_count(self, count: Count) -> None:
        if self.post is None or not self.bar.query.text or not self._says_count:
            return
        match, went = self._round or (None, None)
        self.bar.show_count(
            words_of_count(count), went_round=words_of_round(went if match == selected_in(self.post) else None)
        )
        self.bar.set_can_act(count.number > 0)

    def fail(self, error: Exception) -> None:
        """Say in the bar what is wrong with the query; a fault of ours must be seen in a test."""
        if not isinstance(error, QueryRefused | SearchTooSlow):
            raise error
        self.bar.show_count("")
        self.bar.set_can_act(True)
        self.bar.show_message(words_of_refusal(error))
        if self.post is not None:
            show_found(self.post.text, ())

    def _mark_seen(self) -> None:
        post = self.post
        if post is not None and not post.text.composing and not self.bar.composing:
            mark_seen(post, self.bar.query, self.within(post.document.post), self._scope)
        self.refreshed.emit()

    def say(self, words: str) -> None:
        """Say *words* in place of the count, until something is looked for anew."""
        self._pause.stop()
        self._says_count = False
        self._mark_soon()
        self.bar.show_count(words)

    def _mark_soon(self) -> None:
        self._marking.start(0)

    def _count_soon(self) -> None:
        self._pause.start(COUNT_DELAY_MS)

    def _timer(self, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(run)
        return timer


def _nothing() -> None:
    """Stand in for a disconnect where nothing is connected."""
