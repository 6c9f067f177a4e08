"""Writes in an open post what the writer's wishes come to: one step of the history, then what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from editor.post.edit import Edit
from editor.post.newlines import neighbour_ending
from editor.post.post import Post
from editor.widgets.open_post import OpenPost
from editor.widgets.text.shown import shown

if TYPE_CHECKING:
    from editor.writing.body import Body
    from editor.writing.change import Change, Selection


class Pen:
    """The text of *post* as the core of writing reads it, and the way back."""

    def __init__(self, post: OpenPost) -> None:
        self._post = post

    def body(self, *, follows_places: bool = False) -> Body | None:
        """Return the text; None where it cannot be written in by places.

        It cannot while the pane still has to show what was changed by others. Who *follows_places* of what it writes
        has none either while the line that closes the front matter has no ending, for that moves them.
        """
        # Here and not above: what reads Markdown is not imported before the window is painted.
        from editor.writing.body import Body

        post = self._post.document.post
        if follows_places and not _has_line(post):
            return None
        body = Body(post.characters, post.text, verbatim=self._is_verbatim)
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
        edits, moved = _behind_front_matter(document.post, change.edits)
        document.apply_all(edits, origin=self)
        cursor = QTextCursor(pane.document())
        cursor.setPosition(binding.pane_position(change.selection.anchor + moved))
        cursor.setPosition(binding.pane_position(change.selection.caret + moved), QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        pane.ensureCursorVisible()

    def _place(self, position: int) -> int:
        return self._post.text_binding.source_position(position)

    def _is_verbatim(self, place: int) -> bool:
        pane = self._post.text
        return pane.begins_verbatim(
            pane.document().findBlock(self._post.text_binding.pane_position(place)).blockNumber()
        )


def _behind_front_matter(post: Post, edits: Sequence[Edit]) -> tuple[Sequence[Edit], int]:
    """Return *edits* such that the text has a line of its own, and how far they have moved for that."""
    start = post.text.start
    if not edits or _has_line(post):
        return edits, 0
    ending = neighbour_ending(post.characters, start)
    ending = ending if ending.endswith("\n") else "\n"  # Jekyll knows no lone return
    behind = [Edit(edit.start + len(ending), edit.removed, edit.inserted) for edit in edits]
    return [Edit(start, "", ending), *behind], len(ending)


def _has_line(post: Post) -> bool:
    """Tell whether the text has a line of its own; without one there is no text."""
    start = post.text.start
    return not start or post.characters[start - 1 : start] in "\r\n"
