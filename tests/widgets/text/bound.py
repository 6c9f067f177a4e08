"""A pane bound to a document, and how a writer works in it."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.document.document import Change, Document
from editor.post.codec import Codec
from editor.post.edit import Span
from editor.post.post import Post
from editor.widgets.text.binding import TextBinding
from editor.widgets.text.pane import TextPane
from editor.widgets.text.shown import shown


def text_span(post: Post) -> Span:
    """Return what the text pane shows."""
    return post.text


def yaml_span(post: Post) -> Span:
    """Return what the YAML pane shows."""
    return post.yaml


def document_of(source: str) -> Document:
    """Return a new document."""
    return Document(Post(source), codec=Codec(name="utf-8", bom=b"", errors="surrogateescape"), now=lambda: 0.0)


class Bound:
    """A pane with its document; ``changes`` are all that were made to the document since."""

    def __init__(self, pane: TextPane, document: Document, span_of: Callable[[Post], Span]) -> None:
        self.pane = pane
        self.document = document
        self.span_of = span_of
        self.binding = TextBinding(pane, document, span_of)
        self.changes: list[Change] = []
        document.changed.connect(self.changes.append)
        pane.undo_requested.connect(document.undo)
        pane.redo_requested.connect(document.redo)

    @property
    def source(self) -> str:
        """The document's text."""
        return self.document.post.source

    def expected_lines(self) -> list[str]:
        """Return what the pane should show."""
        span = self.span_of(self.document.post)
        lines = re.split(r"\r\n|\r|\n", span.of(self.source))
        if len(lines) > 1 and not lines[-1] and span.end < len(self.source):
            lines.pop()
        return [shown(line) for line in lines]

    def assert_same(self) -> None:
        """Let what the binding left for later happen, then compare the pane with the document."""
        for timer in self.binding.findChildren(QTimer):
            if timer.isActive():
                QCoreApplication.sendEvent(timer, QTimerEvent(timer.timerId()))
        assert self.pane.lines() == self.expected_lines()

    def place(self, line: int, column: int, *, select_to: tuple[int, int] | None = None) -> None:
        """Put the caret at *line* and *column* in UTF-16 units, from 0, as near as the text allows."""
        cursor = self.pane.textCursor()
        cursor.setPosition(self._position(line, column))
        if select_to:
            cursor.setPosition(self._position(*select_to), QTextCursor.MoveMode.KeepAnchor)
        self.pane.setTextCursor(cursor)

    def type(self, text: str) -> None:
        """Type *text*, letter by letter."""
        QTest.keyClicks(self.pane, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release a key."""
        QTest.keyClick(self.pane, key, modifier)

    def compose(self, preedit: str) -> None:
        """Have an input method show *preedit*."""
        QApplication.sendEvent(self.pane, QInputMethodEvent(preedit, []))

    def commit(self, text: str, then: str = "") -> None:
        """Have an input method commit *text*, and go on with *then*."""
        event = QInputMethodEvent(then, [])
        event.setCommitString(text)
        QApplication.sendEvent(self.pane, event)

    def close(self) -> None:
        """Take the pane away."""
        self.pane.deleteLater()
        QCoreApplication.sendPostedEvents(self.pane, QEvent.Type.DeferredDelete)

    def _position(self, line: int, column: int) -> int:
        document = self.pane.document()
        block = document.findBlockByNumber(min(line, document.blockCount() - 1))
        column = min(column, block.length() - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + column)
        return cursor.position()
