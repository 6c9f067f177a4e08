"""Quiet boxes around the places of a snippet, while the writer goes through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCursor

from editor.widgets.text.mark_layer import MarkEntry, MarkLayer
from editor.widgets.text.pane import TextPane


class PlaceBoxes(QObject):
    """Boxes over *pane*; they follow the text by themselves."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._layer = MarkLayer.of(pane)
        self._spans: tuple[tuple[int, int], ...] = ()

    def show(self, spans: Sequence[tuple[int, int]]) -> None:
        """Draw boxes around *spans*, UTF-16 positions, and no others."""
        spans = tuple(spans)
        if spans == self._spans:
            return
        if bool(spans) != bool(self._spans):
            (self._layer.add if spans else self._layer.remove)(self)
        self._spans = spans
        self._pane.viewport().update()

    def draw(self, area: QRect) -> None:
        """Draw the boxes in *area* of the viewport."""
        painter = QPainter(self._pane.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._pane.palette().color(QPalette.ColorRole.Highlight))
        colour.setAlphaF(0.55)
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for start, end in self._spans:
            first, last = self._rect_at(start), self._rect_at(end)
            if first.top() != last.top():
                continue  # over several lines it would cross the words
            box = QRectF(first.left(), first.top(), max(2, last.left() - first.left()), first.height())
            if box.intersects(QRectF(area)):
                painter.drawRoundedRect(box.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3)
        painter.end()

    def words_at(self, _position: int) -> str:
        """Return nothing: there is nothing to be said of a place."""
        return ""

    def entries_at(self, _position: int) -> tuple[MarkEntry, ...]:
        """Return nothing: a place needs no mending."""
        return ()

    def _rect_at(self, position: int) -> QRect:
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(min(position, self._pane.document().characterCount() - 1))
        return self._pane.cursorRect(cursor)
