"""The rows of what may stand at the caret: a sign, the words with what was typed in them, and what they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.bridge.utf16 import to_unit
from editor.widgets.tones import faded, outline_of_chosen

SIGN_PX = 16
PICTURE_PX = 36
BESIDE_PX = 8
BETWEEN_PX = 18
ABOVE_PX = 5
LABEL_SHARE = 0.68
"""Of the row, where the label and what stands beside it do not both fit."""
_MEASURED_ROWS = 60
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CompletionRow:
    """*label* with the letters *marked* that were typed, *detail* beside it, *kind* for those who hear it."""

    label: str
    detail: str
    icon: str
    kind: str
    marked: tuple[int, ...] = ()
    picture: object | None = None
    """What its picture goes by, where it has one."""


class CompletionModel(QAbstractListModel):
    """Rows; a screen reader is told the kind and the detail with the label."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[CompletionRow, ...] = ()

    def show_rows(self, rows: tuple[CompletionRow, ...]) -> None:
        """Have *rows* in the place of those before."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a row."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.label, row.kind, row.detail if row.detail != row.kind else "")))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.detail) or None
        return None


class CompletionDelegate(QStyledItemDelegate):
    """Draws a row; all are of one height, which has room for pictures where there are any."""

    def __init__(self, model: CompletionModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self.chosen: int | None = None
        self.pictures: dict[object, QImage] = {}

    def row_height(self, font: QFont) -> int:
        """Return the height of each row."""
        has_pictures = any(row.picture is not None for row in self._model.rows)
        return max(QFontMetrics(font).height() + 2 * ABOVE_PX, SIGN_PX + 10, PICTURE_PX + 8 if has_pictures else 0)

    def width_of(self, rows: Iterable[CompletionRow], font: QFont) -> int:
        """Return how wide the first of *rows* are."""
        metrics = QFontMetrics(font)
        widest = 0
        for row, _ in zip(rows, range(_MEASURED_ROWS), strict=False):
            sign = SIGN_PX if row.picture is None else PICTURE_PX
            words = metrics.horizontalAdvance(row.label) + metrics.horizontalAdvance(row.detail)
            widest = max(widest, sign + words + 2 * BESIDE_PX + 2 * BETWEEN_PX)
        return widest + BETWEEN_PX

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of a row."""
        return QSize(option.rect.width(), self.row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row = self._model.rows[index.row()]
        rect, palette = option.rect, option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        is_chosen = index.row() == self.chosen
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            share = 0.11 if is_chosen else 0.05
            painter.setPen(outline_of_chosen(palette) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(faded(palette, share, QPalette.ColorRole.Button))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), 5, 5)
        has_pictures = any(other.picture is not None for other in self._model.rows)
        side = PICTURE_PX if has_pictures else SIGN_PX
        place = QRect(rect.left() + BESIDE_PX, rect.center().y() - side // 2, side, side)
        self._draw_sign(painter, place, row, palette)
        words = rect.adjusted(BESIDE_PX + side + BESIDE_PX, 0, -BESIDE_PX, 0)
        self._draw_words(painter, words, row, option)
        painter.restore()

    def _draw_sign(self, painter: QPainter, place: QRect, row: CompletionRow, palette: QPalette) -> None:
        picture = self.pictures.get(row.picture) if row.picture is not None else None
        if picture is not None and not picture.isNull():
            size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(0, 0, max(1, size.width()), max(1, size.height()))
            target.moveCenter(place.center())
            path = QPainterPath()
            path.addRoundedRect(target, 3, 3)
            painter.save()
            painter.setClipPath(path)
            painter.drawImage(target, picture)
            painter.restore()
            return
        sign = QRect(0, 0, SIGN_PX, SIGN_PX)
        sign.moveCenter(place.center())
        icon(row.icon, color=palette.color(QPalette.ColorRole.PlaceholderText)).paint(painter, sign)

    def _draw_words(self, painter: QPainter, rect: QRect, row: CompletionRow, option: QStyleOptionViewItem) -> None:
        metrics, palette = option.fontMetrics, option.palette
        # What is elided is measured as a text of its own, which may be a pixel wider.
        beside = metrics.horizontalAdvance(row.detail) + 1 if row.detail else 0
        wanted = metrics.horizontalAdvance(row.label)
        room = rect.width() - (BETWEEN_PX if row.detail else 0)
        if wanted + beside > room:
            wanted = min(wanted, max(int(rect.width() * LABEL_SHARE), room - beside))
            beside = max(0, room - wanted)
        label = metrics.elidedText(row.label, Qt.TextElideMode.ElideMiddle, wanted + 1)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        draw_marked(painter, rect, label, row.marked if label == row.label else (), option)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        detail = metrics.elidedText(row.detail, Qt.TextElideMode.ElideRight, beside + 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)


def draw_marked(
    painter: QPainter, rect: QRect, text: str, marked: tuple[int, ...], option: QStyleOptionViewItem
) -> None:
    """Draw *text* with its *marked* letters in the accent, where it is shaped as one."""
    layout = QTextLayout(text, option.font)
    once = QTextOption()
    once.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(once)
    accent = QTextCharFormat()
    accent.setForeground(option.palette.color(QPalette.ColorRole.Highlight))
    ranges = []
    for index in marked:
        entry = QTextLayout.FormatRange()
        entry.start = to_unit(text, index)
        entry.length = to_unit(text, index + 1) - entry.start
        entry.format = accent
        ranges.append(entry)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    top = rect.top() + (rect.height() - line.height()) / 2
    layout.draw(painter, QPointF(rect.left(), top))
