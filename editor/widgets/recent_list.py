"""The list of recent files on the start page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.bridge.plain_tip import plain_tip
from editor.widgets.tones import QUIET_SHARE, faded

_Index = QModelIndex | QPersistentModelIndex


class RecentList(QListView):
    """Recent files, each with its folder; chosen by a click or the Enter key."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name or self.tr("Recent posts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._files = _FileModel(self)
        self.setModel(self._files)
        self.setItemDelegate(_FileDelegate(self))
        self.clicked.connect(self._on_clicked)

    def show_files(self, files: Sequence[Path]) -> None:
        """List *files* in the given order."""
        self._files.show_files(files)
        if files:
            self.setCurrentIndex(self._files.index(0))
            self.clearSelection()
        row = self.sizeHintForRow(0) if files else 0
        self.setMinimumHeight(min(len(files), 7) * row + 4)
        self.setMaximumHeight(len(files) * row + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current file by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._files.file_at(index.row()))


class _FileModel(QAbstractListModel):
    """Files as rows: their name, their folder, their whole path as tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: tuple[Path, ...] = ()

    def show_files(self, files: Sequence[Path]) -> None:
        self.beginResetModel()
        self._files = tuple(files)
        self.endResetModel()

    def file_at(self, row: int) -> Path:
        return self._files[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        path = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return path.name
        if role == Qt.ItemDataRole.UserRole:
            return _folder_of(path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(path))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return str(path)
        return None


class _FileDelegate(QStyledItemDelegate):
    """Draws a file's name over its folder, which loses its middle where it is too long."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, state, palette = option.rect, option.state, option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_MouseOver or focused:
            painter.setBrush(faded(palette, 0.07))
            painter.setPen(palette.color(QPalette.ColorRole.Highlight) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 6, 6)
        inner = rect.adjusted(12, 7, -12, -7)
        metrics = option.fontMetrics
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(faded(palette, QUIET_SHARE))
        folder = metrics.elidedText(index.data(Qt.ItemDataRole.UserRole), Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, folder)
        painter.restore()


def _folder_of(path: Path) -> str:
    """Return the folder of *path*, with the home folder shortened as people write it."""
    home = Path.home()
    if path.parent == home or home in path.parent.parents:
        return str(Path("~") / path.parent.relative_to(home))
    return str(path.parent)
