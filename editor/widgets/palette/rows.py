"""The rows of the palette: a sign, the words with what was typed marked in them, where they belong, and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtCore import QRect as Rect
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.actions.palette import Entry, Kind
from editor.actions.search import marked_letters
from editor.bridge.icons import icon
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.completion_rows import draw_marked
from editor.widgets.tones import faded, outline_of_chosen

SIGN_PX = 16
BESIDE_PX = 12
BETWEEN_PX = 16
INDENT_PX = 14
ABOVE_PX = 8
KEY_PAD_PX = 6
LISTED_AT_ONCE = 100
"""Rows that the view is told of; more as one goes on: it asks for each of them whenever the list changes."""
DETAIL_SHARE = 0.4
"""The most of a row that may go to what stands beside the words."""
_Index = QModelIndex | QPersistentModelIndex

KIND_WORDS = {
    Kind.COMMAND: QT_TRANSLATE_NOOP("palette", "Command"),
    Kind.HEADING: QT_TRANSLATE_NOOP("palette", "Heading"),
    Kind.POST: QT_TRANSLATE_NOOP("palette", "Post"),
    Kind.LINE: QT_TRANSLATE_NOOP("palette", "Line"),
}
_SIGNS = {Kind.HEADING: "heading", Kind.POST: "file", Kind.LINE: "number"}


class PaletteModel(QAbstractListModel):
    """Entries; a screen reader is told what each is, where it belongs and whether it can be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.words = ""
        self._listed = 0

    def show_entries(self, entries: Sequence[Entry], words: str) -> None:
        """Have *entries*, which were found by *words*, in the place of those before."""
        self.beginResetModel()
        self.entries, self.words = tuple(entries), words
        self._listed = min(len(self.entries), LISTED_AT_ONCE)
        self.endResetModel()

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there are entries beyond those that the view knows of."""
        return not parent.isValid() and self._listed < len(self.entries)

    def fetchMore(self, _parent: _Index) -> None:
        """Let the view know of more entries."""
        self.list_up_to(self._listed)

    def list_up_to(self, row: int) -> None:
        """Let the view know of the entry *row*, and of some behind it."""
        if row < self._listed:
            return
        until = min(len(self.entries), row + LISTED_AT_ONCE)
        self.beginInsertRows(QModelIndex(), self._listed, until - 1)
        self._listed = until
        self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows the view knows of."""
        return 0 if parent.isValid() else self._listed

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell what can be chosen."""
        flag = Qt.ItemFlag
        return flag.ItemIsSelectable | flag.ItemIsEnabled if self.entries[index.row()].enabled else flag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a row."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = QCoreApplication.translate("palette", KIND_WORDS[entry.kind])
            return ", ".join(filter(None, (entry.title, kind, entry.detail, entry.keys)))
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Draws a row; what was typed is looked for in the words of the rows in sight alone."""

    def __init__(self, model: PaletteModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self.chosen: int | None = None

    def row_height(self, metrics: QFontMetrics) -> int:
        """Return the height of each row."""
        return max(metrics.height(), SIGN_PX) + 2 * ABOVE_PX

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of a row."""
        return QSize(option.rect.width(), self.row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        entry, palette = self._model.entries[index.row()], option.palette
        if not entry.enabled:
            dimmed = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Highlight):
                palette.setColor(role, dimmed)
            option.palette = palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = index.row() == self.chosen
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(outline_of_chosen(palette) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(faded(palette, 0.11 if is_chosen else 0.05, QPalette.ColorRole.Button))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)
        room = option.rect.adjusted(BESIDE_PX, 0, -BESIDE_PX, 0)
        sign = Rect(room.left(), room.center().y() - SIGN_PX // 2 + 1, SIGN_PX, SIGN_PX)
        name = entry.icon or _SIGNS.get(entry.kind, "")
        if name:
            icon(name, color=palette.color(QPalette.ColorRole.PlaceholderText)).paint(painter, sign)
        room.setLeft(sign.right() + BESIDE_PX + entry.level * INDENT_PX)
        if entry.keys:
            room.setRight(self._draw_keys(painter, room, entry.keys, option) - BETWEEN_PX)
        self._draw_words(painter, room, entry, option)
        painter.restore()

    def _draw_keys(self, painter: QPainter, room: Rect, keys: str, option: QStyleOptionViewItem) -> int:
        """Draw *keys* as a key at the right and return where it begins."""
        metrics = option.fontMetrics
        width, height = metrics.horizontalAdvance(keys) + 2 * KEY_PAD_PX, metrics.height() + 4
        cap = Rect(room.right() - width, room.center().y() - height // 2 + 1, width, height)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return cap.left()

    def _draw_words(self, painter: QPainter, room: Rect, entry: Entry, option: QStyleOptionViewItem) -> None:
        metrics, elide = option.fontMetrics, Qt.TextElideMode
        # What is elided is measured as a text of its own, which may be a pixel wider.
        title, beside = metrics.horizontalAdvance(entry.title) + 1, metrics.horizontalAdvance(entry.detail) + 1
        gap = BETWEEN_PX if entry.detail else 0
        if title + gap + beside > room.width():
            beside = max(min(beside, int(room.width() * DETAIL_SHARE)), room.width() - gap - title)
            title = room.width() - gap - beside
        shown = metrics.elidedText(entry.title, elide.ElideRight, title)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        marked = marked_letters(shown, self._model.words) if shown == entry.title else []
        draw_marked(painter, room, shown, tuple(marked), option)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        detail = metrics.elidedText(entry.detail, elide.ElideLeft, beside)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, detail)
