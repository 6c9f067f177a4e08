"""A few words right below a passage of a text pane, which say what would stand there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QWidget

from editor.widgets.text.pane import TextPane
from editor.widgets.tones import tones_of

MOST_CHARACTERS = 60
PADDING_PX = 6
CORNER_PX = 4


class PassageHint(QWidget):
    """Lies over *pane* and lets the mouse through; ``words`` are what it says."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane.viewport())
        self._pane = pane
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_below(self, start: int, words: str) -> None:
        """Say *words* below what begins at *start*, a UTF-16 position; nothing where that is out of sight."""
        cursor = QTextCursor(self._pane.document())
        cursor.setPosition(start)
        place = self._pane.cursorRect(cursor)
        self.words = words if len(words) <= MOST_CHARACTERS else words[:MOST_CHARACTERS] + "…"
        viewport = self._pane.viewport().rect()
        self.setFont(self._pane.font())
        self.resize(self.sizeHint())
        left = max(0, min(place.left() - PADDING_PX, viewport.width() - self.width()))
        self.move(left, place.bottom() + 2)
        self.setVisible(cursor.block().isVisible() and viewport.intersects(place))
        self.update()

    def sizeHint(self) -> QSize:
        """Return what the words need."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.words) + 2 * PADDING_PX, metrics.height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words on the ground of what comes anew."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = tones_of(self.palette()).good
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(tone.ink)
        painter.setBrush(tone.wash)
        painter.drawRoundedRect(area, CORNER_PX, CORNER_PX)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.words)
