"""A post takes over what its file reads now, and what the writer sees stays where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from editor.document.document import Document
from editor.post.edit import Edit
from editor.post.rewriting import place_after
from editor.widgets.open_post import OpenPost


def take_over(post: OpenPost, theirs: Document, edits: Sequence[Edit]) -> None:
    """Reload *post* by *edits*, with the caret at the same words and the same line at the top."""
    pane, binding = post.text, post.text_binding
    caret = pane.textCursor()
    places = [binding.source_position(place) for place in (caret.anchor(), caret.position(), _top(post))]
    offset = pane.verticalScrollBar().value() - _line_of(post, _top(post))
    sideways = pane.horizontalScrollBar().value()
    post.document.reload(theirs, edits=edits)
    anchor, position, top = [binding.pane_position(place_after(place, edits)) for place in places]
    caret.setPosition(anchor)
    caret.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(caret)
    pane.verticalScrollBar().setValue(_line_of(post, top) + offset)
    pane.horizontalScrollBar().setValue(sideways)


def _top(post: OpenPost) -> int:
    """Return where the first line that is to be seen begins."""
    return post.text.firstVisibleBlock().position()


def _line_of(post: OpenPost, place: int) -> int:
    """Return the number of the line, as lines wrap, in which the paragraph at *place* begins."""
    return post.text.document().findBlock(place).firstLineNumber()
