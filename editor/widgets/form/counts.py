"""How many posts have what is offered, at the right of each row."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.widgets.tones import QUIET_SHARE, faded

_BESIDE_PX = 10
_ABOVE_PX = 4
_Index = QModelIndex | QPersistentModelIndex


class CountDelegate(QStyledItemDelegate):
    """Draws the words, and behind them their number in ``counts``; 0 stands for what is not counted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.counts: Mapping[str, int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return a size with room for the number."""
        size = super().sizeHint(option, index)
        count = self._words(index, option)
        width = size.width() + option.fontMetrics.horizontalAdvance(count) + 2 * _BESIDE_PX
        return QSize(width, option.fontMetrics.lineSpacing() + 2 * _ABOVE_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw both."""
        super().paint(painter, option, index)
        count = self._words(index, option)
        if count:
            painter.save()
            painter.setPen(faded(option.palette, QUIET_SHARE, QPalette.ColorRole.Base))
            place = option.rect.adjusted(0, 0, -_BESIDE_PX, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
            painter.restore()

    def _words(self, index: _Index, option: QStyleOptionViewItem) -> str:
        count = self.counts.get(str(index.data()), 0)
        return option.locale.toString(count) if count else ""
