"""A text box that is as high as its text, up to a limit."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.widgets.form.line_field import PASSING_REASONS, is_history_key
from editor.widgets.text.composing import ComposingEdit
from editor.widgets.text.word_steps import WordStep, stepped, word_selected, word_step_of

MAX_LINES = 12
_BLOCK_END = "\u2029"
_LINE_ENDS = re.compile("\r\n|[\r\n\u2028\u2029]")


class GrowingText(ComposingEdit):
    """A plain text edit for one value, which tells committed text and leaves undo to the post's history.

    A single line wraps, but Return is not typed into it.
    """

    edited = Signal(str)
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None, *, single_line: bool = False, min_lines: int = 1) -> None:
        super().__init__(parent)
        self._single_line = single_line
        self._min_lines = min_lines
        self._held = ""
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        self.textChanged.connect(self._on_text_changed)
        self.committed.connect(self._tell)
        self._fit()

    @property
    def text(self) -> str:
        """The text, lines parted by line feeds; no-break spaces stay what they are."""
        return self.document().toRawText().replace(_BLOCK_END, "\n")

    def show_text(self, text: str) -> None:
        """Show *text* by changing only what differs, so that caret and scroll stay."""
        held = self.text
        if text == held:
            return
        limit = min(len(text), len(held))
        head = 0
        while head < limit and text[head] == held[head]:
            head += 1
        tail = 0
        while tail < limit - head and text[-1 - tail] == held[-1 - tail]:
            tail += 1
        self._held = text
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(held[:head]))
        cursor.setPosition(_units(held[: len(held) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[head : len(text) - tail])

    def sizeHint(self) -> QSize:
        """Return a size as high as the text."""
        return QSize(super().sizeHint().width(), self._fitting_height())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; a line separator is never typed, for YAML would read it as part of a line."""
        step = word_step_of(event)
        if is_history_key(event):
            event.ignore()
        elif step is not None:
            if not self.composing:
                self._step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._single_line:
            if not self.composing:
                self.focusNextChild()
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word of one script that is clicked."""
        self.setTextCursor(word_selected(self.cursorForPosition(event.position().toPoint())))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text; into a single line, lines are joined by blanks."""
        lines = _LINE_ENDS.split(source.text())
        self.insertPlainText((" " if self._single_line else "\n").join(lines))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the writer went elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in PASSING_REASONS:
            self.end_composition()
            self.focus_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew and take the height that needs."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the height that a new font needs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu."""
        menu = self.createStandardContextMenu()
        menu.setParent(self, menu.windowFlags())
        menu.popup(event.globalPos())

    def _step(self, step: WordStep) -> None:
        """Go, select or delete by a word of one script: to Qt a Japanese sentence is one word."""
        cursor = stepped(self.textCursor(), step)
        if step.deletes:
            cursor.removeSelectedText()
        self.setTextCursor(cursor)

    def _fitting_height(self) -> int:
        frame = self.height() - self.viewport().height() if self.isVisible() else 2 * self.frameWidth() + 6
        margins = 2 * self.document().documentMargin()
        least = self._min_lines * self.fontMetrics().lineSpacing()
        return math.ceil(max(least, self._text_height()) + margins) + frame

    def _text_height(self) -> float:
        """Return the height of the first lines, which may be of several fonts: Japanese stands higher than Latin."""
        height, lines, block = 0.0, 0, self.document().firstBlock()
        while block.isValid() and lines < MAX_LINES:
            self.document().documentLayout().blockBoundingRect(block)  # lays the block out
            layout = block.layout()
            for number in range(min(layout.lineCount(), MAX_LINES - lines)):
                height += layout.lineAt(number).height()
            lines += layout.lineCount()
            block = block.next()
        return height

    def _fit(self) -> None:
        lines = self.document().size().height()
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > MAX_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        height = self._fitting_height()
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def _on_text_changed(self) -> None:
        self._fit()
        self._tell()

    def _tell(self) -> None:
        """Tell the text if it is committed and another than before: Qt says "changed" of each preedit, too."""
        if self.composing or self.text == self._held:
            return
        self._held = self.text
        self.edited.emit(self._held)


def _units(text: str) -> int:
    """Return how many UTF-16 units, in which Qt counts positions, *text* takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
