"""How a picture of the wall is drawn: in the middle of a square, its name below, both on one ground when chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.bridge.icons import icon
from editor.bridge.mixing import mixed
from editor.widgets.tones import faded

PADDING_PX = 8
CHOSEN_SHARE = 0.3
HOVER_SHARE = 0.06
_RADIUS = 6
_SIGN_PX = 32


class PictureCell(QStyledItemDelegate):
    """Draws pictures within *side_px*."""

    def __init__(self, side_px: int) -> None:
        super().__init__()
        self._side = side_px
        self._sign = icon("image")

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a cell: the square and a line."""
        line = option.fontMetrics.height()
        return QSize(self._side + 2 * PADDING_PX, self._side + line + 3 * PADDING_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, the picture and its name."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = option.rect.adjusted(2, 2, -2, -2)
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        base, accent = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight)
        painter.setPen(accent if chosen else Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(mixed(base, accent, CHOSEN_SHARE))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(faded(palette, HOVER_SHARE, QPalette.ColorRole.Base))
        painter.drawRoundedRect(cell, _RADIUS, _RADIUS)
        square = QRect(cell.left(), cell.top() + PADDING_PX, cell.width(), self._side)
        shown = index.data(Qt.ItemDataRole.DecorationRole)
        side = self._side if isinstance(shown, QIcon) else _SIGN_PX
        inner = QRect(0, 0, side, side)
        inner.moveCenter(square.center())
        (shown if isinstance(shown, QIcon) else self._sign).paint(painter, inner, mode=_mode_of(shown))
        words = QRect(cell.left() + PADDING_PX, square.bottom() + PADDING_PX, cell.width() - 2 * PADDING_PX, 100)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        elided = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideMiddle, words.width())
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, elided)
        painter.restore()


def _mode_of(shown: object) -> QIcon.Mode:
    """Return how the sign is drawn that stands where nothing is shown: faint."""
    return QIcon.Mode.Normal if isinstance(shown, QIcon) else QIcon.Mode.Disabled
