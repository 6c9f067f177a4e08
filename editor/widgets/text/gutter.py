"""Line numbers beside the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

GAP_CHARACTERS = 2
LEAST_DIGITS = 2


class Gutter(QWidget):
    """Draws the numbers of the visible lines; ``rows`` yields each line's number and its place in the viewport."""

    def __init__(self, parent: QWidget, *, rows: Callable[[], Iterator[tuple[int, QRect]]]) -> None:
        super().__init__(parent)
        self._rows = rows
        self._current = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_current(self, line: int) -> None:
        """Draw the number of *line*, counted from 1, stronger than the others."""
        if line != self._current:
            self._current = line
            self.update()

    def width_for(self, lines: int) -> int:
        """Return the width that *lines* lines need, in pixels."""
        digits = max(LEAST_DIGITS, len(str(max(lines, 1))))
        return (digits + GAP_CHARACTERS) * self.fontMetrics().horizontalAdvance("0")

    def sizeHint(self) -> QSize:
        """Return the width for few lines."""
        return QSize(self.width_for(1), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers, right-aligned, at the height of each line's first row."""
        painter = QPainter(self)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        strong = self.palette().color(QPalette.ColorRole.Text)
        right = self.width() - self.fontMetrics().horizontalAdvance("0")
        for number, row in self._rows():
            self._draw(painter, number, QRect(0, row.top(), right, row.height()), quiet, strong)
        painter.end()

    def _draw(self, painter: QPainter, number: int, place: QRect, quiet: QColor, strong: QColor) -> None:
        painter.setPen(strong if number == self._current else quiet)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
