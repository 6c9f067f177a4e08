"""A combo box with an arrow in the colour of the text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_LINE_ROOM_PX = 14
_ARROW_PX = 14


class ArrowBox(QComboBox):
    """A combo box as high as a line of text, which leaves the wheel to the form unless it has the focus."""

    def __init__(self, parent: QWidget | None = None, *, arrow: QIcon) -> None:
        super().__init__(parent)
        self._arrow = arrow
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)

    def sizeHint(self) -> QSize:
        """Return a size as high as a line."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + _LINE_ROOM_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box with our own arrow: a style sheet can only show a file in the file's colours."""
        super().paintEvent(event)
        painter = QPainter(self)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        place = QRect(self.width() - _ARROW_PX - 7, (self.height() - _ARROW_PX) // 2, _ARROW_PX, _ARROW_PX)
        self._arrow.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, lest a value change under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
