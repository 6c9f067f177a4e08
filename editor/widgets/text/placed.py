"""A plain text edit that knows which place of its text stands where in the pane, and scrolls to a place.

A place is a line, counted from 0, and as a fraction how many of the line's rows lie before it, where it is wrapped.
The rows of lines that were never seen count as one, as Qt has it; before a place is scrolled to, they are broken.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from editor.bridge.utf16 import to_unit
from editor.widgets.text.folding import FoldingEdit

LEAST_ROWS = 0.75
"""Of a row: what is nearer stays, so that a slow scroll beside it does not make the text swing."""


class PlacedEdit(FoldingEdit):
    """Shares are of the pane's height, 0 for its top, and of all rows alike: both ends meet the ends of the text."""

    scrolled = Signal()  # another row stands at the top, whoever scrolled

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told_top = self.top
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_moved)

    @property
    def top(self) -> tuple[int, int]:
        """The line at the top of the pane, from 0, and its row there."""
        block = self.firstVisibleBlock()
        return block.blockNumber(), self.verticalScrollBar().value() - block.firstLineNumber()

    @property
    def scroll_share(self) -> float:
        """How far the text is scrolled, 1 for its end."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    @property
    def caret_place(self) -> float:
        """The place of the caret."""
        cursor = self.textCursor()
        return cursor.blockNumber() + cursor.positionInBlock() / cursor.block().length()

    def place_at(self, share: float) -> float:
        """Return the place that stands at *share* of the pane's height."""
        row = self.verticalScrollBar().value() + share * self._rows_in_pane()
        block = self.document().findBlockByLineNumber(int(row))
        if not block.isValid():
            return float(self.blockCount())
        return block.blockNumber() + min(1.0, (row - block.firstLineNumber()) / max(1, block.lineCount()))

    def share_of(self, place: float) -> float:
        """Return which share of all rows lies before *place*."""
        return self._row_of(place) / max(1, self.document().lineCount())

    def scroll_to(self, place: float, share: float) -> None:
        """Bring *place* to *share* of the pane's height, as near as whole rows allow."""
        self._break_rows_around(place, share)
        bar = self.verticalScrollBar()
        wanted = min(float(bar.maximum()), max(0.0, self._row_of(place) - share * self._rows_in_pane()))
        if abs(wanted - bar.value()) >= LEAST_ROWS or wanted in (0, bar.maximum()):
            bar.setValue(round(wanted))

    def texts_of(self, first: int, count: int) -> list[str]:
        """Return the texts of *count* lines from *first* on, as far as there are."""
        texts: list[str] = []
        block = self.document().findBlockByNumber(first)
        while block.isValid() and len(texts) < count:
            texts.append(block.text())
            block = block.next()
        return texts

    def place_caret(self, line: int, column: int) -> None:
        """Put the caret into *line*, from 0, at the code point *column*; a line out of sight comes to the middle."""
        block = self.document().findBlockByNumber(min(max(0, line), self.blockCount() - 1))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_unit(block.text(), column))
        self.reveal(cursor.position(), cursor.position())
        seen = self.viewport().rect().contains(self.cursorRect(cursor))
        self.setTextCursor(cursor)
        if not seen:
            self.centerCursor()

    def _rows_in_pane(self) -> int:
        if self.centerOnScroll():  # the bar goes on until the last row stands at the top
            return self.viewport().height() // max(1, self.fontMetrics().lineSpacing())
        return self.document().lineCount() - self.verticalScrollBar().maximum()

    def _row_of(self, place: float) -> float:
        block = self.document().findBlockByNumber(int(place))
        if not block.isValid():
            return float(self.document().lineCount()) if place > 0 else 0.0
        return block.firstLineNumber() + (place - block.blockNumber()) * block.lineCount()

    def _break_rows_around(self, place: float, share: float) -> None:
        """Have Qt break the lines that will be seen into rows."""
        rows = self._rows_in_pane() + 1
        first = max(0, int(place - share * rows))
        block: QTextBlock = self.document().findBlockByNumber(first)
        while block.isValid() and block.blockNumber() <= place + (1 - share) * rows:
            self.blockBoundingRect(block)
            block = self.folds.next_shown(block)

    def _on_scroll_bar_moved(self, _row: int) -> None:
        if self.top != self._told_top:
            self._told_top = self.top
            self.scrolled.emit()
