"""Completion at the caret of one post: when it opens, what it lists, and what becomes of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

from editor.document.document import Change
from editor.features.writing.completing.going import Going
from editor.features.writing.completing.session import Place, Session
from editor.features.writing.pen import Pen
from editor.widgets.completion_popup import MOST_ROWS_SEEN, CompletionPopup
from editor.widgets.open_post import OpenPost

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.completion.answer import Answer
    from editor.completion.candidate import Candidate
    from editor.completion.question import Known, Question
    from editor.completion.snippets import Snippets
    from editor.completion.wanted import Wanted
    from editor.writing.body import Body

_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST_ROWS_SEEN, Qt.Key.Key_PageUp: -MOST_ROWS_SEEN,
}  # fmt: skip
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PAUSE_MS = 50
"""Nothing is offered by itself between letters that come faster."""


class Shared(Protocol):
    """What the posts of a window share."""

    @property
    def popup(self) -> CompletionPopup:
        """The list beside the caret."""

    @property
    def offers_by_itself(self) -> bool:
        """Whether to open without being asked."""

    def request(self, question: Question, show: Callable[[Answer], None]) -> None:
        """Have *show* called with the answer to *question*, unless something newer is asked."""

    def tell_troubles(self, snippets: Snippets) -> None:
        """Say what is wrong with the writer's snippets."""

    def fetch_picture(self, path: Path) -> None:
        """Have a picture shown."""


class AtCaret(QObject):
    """Keys go to the popup while it is open, then to the places of a snippet, then to the text."""

    def __init__(self, post: OpenPost, shared: Shared) -> None:
        super().__init__(post)
        self._post = post
        self._shared = shared
        self._pen = Pen(post)
        self.going = Going(post)
        self._session: Session | None = None
        self._is_chosen = False
        self._dismissed: Place | None = None
        self._known: Known | None = None
        self._is_typed = False
        # Only when all has settled: before, the caret's place in the pane is an old one.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        self.destroyed.connect(post.document.changed.connect(self._on_document_changed))
        post.text.cursorPositionChanged.connect(self._on_caret_moved)
        post.text.composing_changed.connect(self._on_composing_changed)
        post.text.scrolled.connect(self._on_scrolled)

    @property
    def is_open(self) -> bool:
        """Whether something is listed."""
        return self._session is not None and self._shared.popup.isVisible()

    def ask(self) -> None:
        """Offer what may stand at the caret."""
        self._later.stop()
        self.close()
        self._dismissed = None
        self._open(asked=True)

    def ask_for_post(self) -> None:
        """Offer the posts of the site to link to, by what is selected where something is."""
        pane = self._post.text
        if not pane.composing and not pane.isReadOnly():
            selected = pane.textCursor().selectedText()
            pane.insert_text("[[" + ("" if "\u2029" in selected else selected))
            self.ask()

    def close(self) -> None:
        """Offer nothing any more."""
        if self._session is not None:
            self._session = None
            self._hide()

    def put_in(self, candidate: Candidate, timezone: str) -> None:
        """Put the snippet *candidate* in at the caret, or around what is selected."""
        from editor.completion.wanted import Want, Wanted

        body = self._pen.body(follows_places=True)
        if body is not None and not self._post.text.composing and not self._post.text.isReadOnly():
            self._make(body, Wanted(Want.SNIPPET), candidate, timezone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the popup or for a snippet."""
        if self._session is None and not self.going.is_on:
            self._post.text.removeEventFilter(self)  # it is asked about each key
            return False
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self.close()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            if not self.is_open and not self.going.is_on:
                return False
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if kind == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape and not modifiers:
                    event.accept()
                    return True
                return False
            return self._answers(event.key(), modifiers) or self.going.answers(event.key(), modifiers)
        return False

    def _answers(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what *key* means to the popup, and tell whether it means anything."""
        session, popup = self._session, self._shared.popup
        if session is None or not self.is_open or modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if key == Qt.Key.Key_Escape:
            self._dismissed = session.place
            self.close()
        elif key in _STEPS:
            popup.choose_by(_STEPS[Qt.Key(key)])
            self._is_chosen = True
        elif key == Qt.Key.Key_Tab or (key in _RETURNS and popup.chosen is not None):
            chosen = session.listed[popup.chosen or 0]
            if key in _RETURNS and session.says_nothing_new(chosen):
                self._dismissed = session.place
                self.close()
                return False
            self._take(chosen)
        else:
            return False
        return True

    def _on_document_changed(self, change: Change) -> None:
        by_typing = change.origin is self._post.text_binding or (
            isinstance(change.origin, Pen) and change.origin is not self._pen
        )
        if by_typing:
            # What is removed offers nothing, but what is offered follows it.
            self._is_typed = any(edit.inserted for edit in change.edits)
            if self._session is not None:
                self._later.start(0)
            elif self._is_typed and self._shared.offers_by_itself:
                self._later.start(PAUSE_MS)
        elif self._session is not None:
            self._later.start(0)

    def _on_caret_moved(self) -> None:
        if self._session is not None:
            self._later.start(0)

    def _on_composing_changed(self, composing: bool) -> None:
        if composing:
            self.close()

    def _on_scrolled(self) -> None:
        if self.is_open:
            self._place_popup()

    def _look(self) -> None:
        """See what is wanted at the caret now."""
        is_typed, self._is_typed = self._is_typed, False
        if self._session is not None:
            self._follow()
        if self._session is None and is_typed and self._shared.offers_by_itself:
            self._open(asked=False)

    def _open(self, *, asked: bool) -> None:
        found = self._wanted()
        if found is None:
            return
        wanted, place, verbatim = found
        if not asked and (not wanted.by_itself or place == self._dismissed):
            return
        self._dismissed = None
        self._is_chosen = False
        self._session = Session(place, wanted, asked)
        self._post.text.installEventFilter(self)
        self._request(wanted, verbatim=verbatim)

    def _request(self, wanted: Wanted, *, verbatim: bool) -> None:
        from editor.completion.question import Question

        document = self._post.document
        question = Question(wanted, document.post, self._caret(), self._known, document.path, verbatim=verbatim)
        self._shared.request(question, self._on_answer)

    def _follow(self) -> None:
        """Narrow what is offered to what is typed by now, or give it up."""
        session, found = self._session, self._wanted()
        if session is None or found is None or found[1] != session.place:
            self.close()
            return
        session.wanted = found[0]
        self._list()

    def _on_answer(self, answer: Answer) -> None:
        self._known = answer.known or self._known
        session, question = self._session, answer.question
        if session is None or Place.of(question.wanted, question.start) != session.place:
            return
        if answer.snippets is not None:
            session.timezone = answer.snippets.timezone
            self._shared.tell_troubles(answer.snippets)
        session.take_candidates(answer.candidates)
        self._list()

    def _list(self) -> None:
        """Show what is offered to what is typed by now."""
        session, popup = self._session, self._shared.popup
        if session is None:
            return
        held = session.listed[popup.chosen] if self._is_chosen and popup.chosen is not None else None
        if session.narrow():
            if not session.listed:
                self._hide()  # a letter taken back brings it again
                return
            waits = session.wanted.is_complete and not session.asked
            popup.show_rows(
                session.rows(), chosen=session.listed.index(held) if held in session.listed else None if waits else 0
            )
            if not popup.isVisible():
                popup.taken.connect(self._on_taken)
                popup.seen_changed.connect(self._fetch_pictures)
        if session.listed:
            self._place_popup()
            self._fetch_pictures()

    def _hide(self) -> None:
        popup = self._shared.popup
        if popup.isVisible():
            popup.hide()
            popup.taken.disconnect(self._on_taken)
            popup.seen_changed.disconnect(self._fetch_pictures)

    def _place_popup(self) -> None:
        session, pane, popup = self._session, self._post.text, self._shared.popup
        if session is None or not session.listed:
            return
        cursor = pane.textCursor()
        cursor.setPosition(self._post.text_binding.pane_position(session.place.start))
        caret = pane.cursorRect()
        begin = pane.cursorRect(cursor)
        left = begin.left() if begin.top() == caret.top() else caret.left()
        if not pane.viewport().rect().intersects(caret):
            self.close()
            return
        corner = pane.viewport().mapTo(pane.window(), QPoint(left, caret.top()))
        popup.show_at(QRect(corner, caret.size()))

    def _fetch_pictures(self) -> None:
        popup = self._shared.popup
        session = self._session
        for row in popup.seen if session else ():
            picture = session.listed[row].picture if session and row < len(session.listed) else None
            if picture is not None and not popup.has_picture(picture):
                self._shared.fetch_picture(picture)

    def _on_taken(self, row: int) -> None:
        if self._session is not None and row < len(self._session.listed):
            self._take(self._session.listed[row])

    def _take(self, candidate: Candidate) -> None:
        session, body = self._session, self._pen.body(follows_places=True)
        if session is None or body is None:
            return
        self._follow()  # the caret may have moved in this very moment
        if self._session is not session:
            return
        self.close()
        self._make(body, session.wanted, candidate, session.timezone)
        if candidate.goes_on:
            self._open(asked=session.asked or self._shared.offers_by_itself)
        else:
            found = self._wanted()
            self._dismissed = found[1] if found else None

    def _make(self, body: Body, wanted: Wanted, candidate: Candidate, timezone: str) -> None:
        from editor.completion.taking import take

        selection = self._pen.selection()
        variables = self._variables(body, timezone) if candidate.kind.value == "snippet" else {}
        change, places = take(body, wanted, selection, candidate, variables)
        self._pen.make(change)
        self.going.begin(places)
        self._post.text.installEventFilter(self)

    def _variables(self, body: Body, timezone: str) -> dict[str, str]:
        from editor.completion.snippets import now_in, variables

        selection, document = self._pen.selection(), self._post.document
        return variables(
            document.post,
            document.path,
            selection=body.text(selection.start, selection.end),
            clipboard=QGuiApplication.clipboard().text(),
            now=now_in(timezone),
        )

    def _wanted(self) -> tuple[Wanted, Place, bool] | None:
        """Return what is wanted at the caret, where, and whether its line begins in code; None where nothing is."""
        from editor.completion.wanted import LOOKED_AT, wanted_at

        pane, post = self._post.text, self._post.document.post
        cursor = pane.textCursor()
        if pane.composing or pane.isReadOnly() or cursor.hasSelection() or not pane.hasFocus():
            return None
        caret = self._caret()
        before = post.characters[max(caret - LOOKED_AT, post.text.start) : caret]
        before = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
        verbatim = pane.begins_verbatim(cursor.blockNumber())
        wanted = wanted_at(before, verbatim=verbatim)
        return (wanted, Place.of(wanted, caret - len(wanted.typed)), verbatim) if wanted else None

    def _caret(self) -> int:
        return self._post.text_binding.source_position(self._post.text.textCursor().position())
