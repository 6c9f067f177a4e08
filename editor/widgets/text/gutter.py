"""What stands beside the text: the numbers of its lines, and arrows that fold what belongs to a line."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

GAP_CHARACTERS = 2
LEAST_DIGITS = 2
ARROWS_PX = 18
ARROW_PX = 3.5


@dataclass(frozen=True, slots=True)
class GutterRow:
    """A line that is seen: its number from 1, where its first row is in the viewport, whether it hides others."""

    number: int
    place: QRect
    is_folded: bool


class Gutter(QWidget):
    """Draws the rows that ``rows`` yields between two heights; to fold there are arrows while the mouse is here."""

    pointed_at = Signal()  # the mouse came, or moves again after something was typed
    arrow_clicked = Signal(int)  # the number of the line, from 1

    def __init__(self, parent: QWidget, *, rows: Callable[[int, int], Iterator[GutterRow]]) -> None:
        super().__init__(parent)
        self._rows = rows
        self._current = 0
        self._has_numbers = False
        self._is_pointed_at = False
        self._foldable: Collection[int] = ()
        self.has_arrows = True
        self.setMouseTracking(True)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is drawn but what is folded."""
        return not self._has_numbers and not self._is_pointed_at

    def show_numbers(self, shown: bool) -> None:
        """Show or hide the numbers."""
        self._has_numbers = shown
        self.update()

    @property
    def is_pointed_at(self) -> bool:
        """Whether the mouse moved here since the arrows were hidden."""
        return self._is_pointed_at

    def show_foldable(self, lines: Collection[int]) -> None:
        """Have arrows at *lines*, from 0, while the mouse is here."""
        self._foldable = lines
        self.update()

    def hide_arrows(self) -> None:
        """Show only what is folded until the mouse moves."""
        if self._is_pointed_at:
            self._is_pointed_at = False
            self.update()

    def show_current(self, line: int) -> None:
        """Draw the number of *line*, counted from 1, stronger than the others."""
        if line != self._current:
            self._current = line
            if self._has_numbers:
                self.update()

    def width_for(self, lines: int) -> int:
        """Return the width that *lines* lines need, in pixels."""
        width = ARROWS_PX if self.has_arrows else 0
        if self._has_numbers:
            digits = max(LEAST_DIGITS, len(str(max(lines, 1))))
            width += (digits + GAP_CHARACTERS - self.has_arrows) * self.fontMetrics().horizontalAdvance("0")
        return width

    def sizeHint(self) -> QSize:
        """Return the width for few lines."""
        return QSize(self.width_for(1), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers, right-aligned, and the arrows, at the height of each line's first row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        strong = self.palette().color(QPalette.ColorRole.Text)
        right = self.width() - (ARROWS_PX if self.has_arrows else self.fontMetrics().horizontalAdvance("0"))
        pointed = self._pointed_row()
        for row in self._rows(event.rect().top(), event.rect().bottom()):
            if self._has_numbers:
                place = QRect(0, row.place.top(), right, row.place.height())
                self._draw_number(painter, row.number, place, strong if row.number == self._current else quiet)
            if row.is_folded or (self._is_pointed_at and self._has_arrow(row)):
                is_strong = row.is_folded or (pointed is not None and row.number == pointed.number)
                self._draw_arrow(painter, row, strong if is_strong else quiet)
        painter.end()

    def leaveEvent(self, event: QEvent) -> None:
        """Show only what is folded."""
        super().leaveEvent(event)
        self.hide_arrows()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be folded, strongest the arrow that would be clicked."""
        if not self._is_pointed_at:
            self._is_pointed_at = True
            self.pointed_at.emit()
        row = self._pointed_row()
        self.setCursor(Qt.CursorShape.PointingHandCursor if row else Qt.CursorShape.ArrowCursor)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold or unfold at an arrow."""
        row = self._row_at(event.position().toPoint().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None and self._has_arrow(row):
            self.arrow_clicked.emit(row.number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the end of a click from the pane below."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        parent = self.parentWidget()
        if parent is not None:
            QApplication.sendEvent(parent, event)

    def _pointed_row(self) -> GutterRow | None:
        """Return the row that a click would fold or unfold."""
        if not self._is_pointed_at:
            return None
        row = self._row_at(self.mapFromGlobal(self.cursor().pos()).y())
        return row if row is not None and self._has_arrow(row) else None

    def _has_arrow(self, row: GutterRow) -> bool:
        return row.is_folded or row.number - 1 in self._foldable

    def _row_at(self, y: int) -> GutterRow | None:
        return next((row for row in self._rows(y, y) if row.place.top() <= y <= row.place.bottom()), None)

    def _draw_number(self, painter: QPainter, number: int, place: QRect, ink: QColor) -> None:
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _draw_arrow(self, painter: QPainter, row: GutterRow, ink: QColor) -> None:
        """Draw an angle that opens to the text where it is folded, and downwards where it is not."""
        middle = QPointF(self.width() - ARROWS_PX / 2, row.place.top() + row.place.height() / 2)
        far, near = ARROW_PX, ARROW_PX / 2
        turned = (
            [(-near, -far), (near, 0.0), (-near, far)] if row.is_folded else [(-far, -near), (0.0, near), (far, -near)]
        )
        painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in turned])
