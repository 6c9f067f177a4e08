"""Writes in an open post what the writer's wishes come to: one step of the history, then what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from editor.widgets.open_post import OpenPost
from editor.widgets.text.shown import shown

if TYPE_CHECKING:
    from editor.writing.body import Body
    from editor.writing.change import Change, Selection


class Pen:
    """The text of *post* as the core of writing reads it, and the way back."""

    def __init__(self, post: OpenPost) -> None:
        self._post = post

    def body(self) -> Body | None:
        """Return the text; None where it cannot be written in by places.

        It cannot where the line that closes the front matter has no ending yet, and while the pane still has to show
        what was changed by others.
        """
        # Here and not above: what reads Markdown is not imported before the window is painted.
        from editor.writing.body import Body

        post = self._post.document.post
        span = post.text
        if span.start and post.characters[span.start - 1 : span.start] not in "\r\n":
            return None
        body = Body(post.characters, span, verbatim=self._is_verbatim)
        line = body.line_at(self._place(self._post.text.textCursor().position()))
        return body if shown(line.text) == self._post.text.textCursor().block().text() else None

    def selection(self) -> Selection:
        """Return what is selected in the pane."""
        from editor.writing.change import Selection

        cursor = self._post.text.textCursor()
        caret = self._place(cursor.position())
        return Selection(self._place(cursor.anchor()) if cursor.hasSelection() else caret, caret)

    def make(self, change: Change) -> None:
        """Make *change*, and show what is selected then."""
        document, pane, binding = self._post.document, self._post.text, self._post.text_binding
        document.break_typing()
        document.apply_all(change.edits, origin=self)
        cursor = QTextCursor(pane.document())
        cursor.setPosition(binding.pane_position(change.selection.anchor))
        cursor.setPosition(binding.pane_position(change.selection.caret), QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        pane.ensureCursorVisible()

    def _place(self, position: int) -> int:
        return self._post.text_binding.source_position(position)

    def _is_verbatim(self, place: int) -> bool:
        pane = self._post.text
        return pane.begins_verbatim(
            pane.document().findBlock(self._post.text_binding.pane_position(place)).blockNumber()
        )
