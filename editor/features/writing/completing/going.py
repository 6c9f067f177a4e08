"""The way through the places of a snippet: Tab and Shift+Tab, and what is typed in one is typed in its likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from editor.document.document import Change
from editor.widgets.open_post import OpenPost
from editor.widgets.text.place_boxes import PlaceBoxes

if TYPE_CHECKING:
    from editor.post.edit import Span
    from editor.writing.snippet_places import SnippetPlaces


class Going(QObject):
    """The snippets of *post* whose places the writer has not gone through yet, each within the one before."""

    def __init__(self, post: OpenPost) -> None:
        super().__init__(post)
        self._post = post
        self._open: list[SnippetPlaces] = []
        self._is_typed = False
        self._boxes = PlaceBoxes(post.text)
        # In the middle of a change, others have yet to hear of it.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._settle)
        self.destroyed.connect(post.document.changed.connect(self._on_document_changed))
        post.text.cursorPositionChanged.connect(self._on_caret_moved)

    @property
    def is_on(self) -> bool:
        """Whether there are places to go to."""
        return bool(self._open)

    def begin(self, places: SnippetPlaces | None) -> None:
        """Go through *places*, which were just put in, before those that are still open."""
        if places is not None:
            self._open.append(places)
            self._later.start()

    def answers(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what *key* means among the places, and tell whether it means anything."""
        if not self._open or self._post.text.composing:
            return False
        none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape and modifiers == none:
            self._end()
        elif key == Qt.Key.Key_Tab and modifiers == none:
            self._go(1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and modifiers == shift:
            self._go(-1)
        else:
            return False
        return True

    def _go(self, step: int) -> None:
        self._settle()
        if not self._open:
            return
        places = self._open[-1] = self._open[-1].moved_by(step)
        if step > 0 and places.is_last:
            self._open.pop()
        self._select(places.here)
        self._later.start()

    def _end(self) -> None:
        self._open.clear()
        self._settle()

    def _select(self, span: Span) -> None:
        place = self._post.text_binding.pane_position
        self._post.text.select(place(span.start), place(span.end))

    def _on_document_changed(self, change: Change) -> None:
        if not self._open:
            return
        if change.origin is not self:
            kept: list[SnippetPlaces] = []
            for places in self._open:
                moved = places.after(change.edits)
                if moved is None:
                    break
                kept.append(moved)
            self._open = kept
            self._is_typed = self._is_typed or change.origin is not self._post.document.history
        self._later.start()

    def _on_caret_moved(self) -> None:
        if self._open:
            self._later.start()

    def _settle(self) -> None:
        """Follow the caret, leave what it has left, and make equal what is to be equal."""
        self._later.stop()
        if self._post.text.composing:
            return  # what is committed starts this anew
        cursor, binding = self._post.text.textCursor(), self._post.text_binding
        start, end = (binding.source_position(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        while self._open and not self._open[-1].holds(start, end):
            self._open.pop()
        if self._open:
            self._open[-1] = self._open[-1].at(start, end)
            if self._is_typed:
                self._mirror()
        self._is_typed = False
        spans = self._open[-1].spans if self._open else ()
        self._boxes.show([(binding.pane_position(span.start), binding.pane_position(span.end)) for span in spans])

    def _mirror(self) -> None:
        document = self._post.document
        edits, places = self._open[-1].mirrored(document.post.characters)
        if not edits:
            return
        outer = [open_.after(edits) for open_ in self._open[:-1]]
        self._open = [*(open_ for open_ in outer if open_ is not None), places]
        document.go_on(edits, origin=self)
        self._later.stop()
