"""The picker of the site's pictures: a wall of thumbnails that narrows while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.images.site import SitePicture
from editor.widgets.images.cell import PictureCell
from editor.widgets.images.wall import THUMBNAIL_PX, PictureWall
from editor.widgets.on_screen import open_at

SIZE = QSize(760, 560)
_TO_THE_WALL = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ImagePicker(QDialog):
    """Shows *pictures*, those changed last first; one that is chosen is told by its path in the site."""

    chosen = Signal(str)
    disk_requested = Signal()
    thumbnail_wanted = Signal(str)
    """The thumbnail of this picture is about to be seen; ``show_thumbnail`` answers."""

    def __init__(
        self, name: str, pictures: Sequence[SitePicture], *, current: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pictures of {0}").format(name))
        open_at(self, SIZE)
        self.wall = PictureWall(pictures, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search names and folders"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QListView(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setModel(self.wall)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self._cell = PictureCell(THUMBNAIL_PX)
        self.list.setItemDelegate(self._cell)
        self.list.setSpacing(4)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing = QLabel(self.tr("No picture was found here."), self)
        self.disk = QPushButton(self.tr("From Disk…"), self)
        self.buttons = QDialogButtonBox(self)
        self.choose = QPushButton(self.tr("Choose"), self)
        self.choose.setDefault(True)
        self.buttons.addButton(self.choose, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QPushButton(self.tr("Cancel"), self), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        for part in (self.search, self.nothing, self.list):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.disk)  # not in the box: Tab would pass over it
        foot.addWidget(self.buttons, 1)
        column.addLayout(foot)
        self.wall.thumbnail_wanted.connect(self.thumbnail_wanted)
        self.search.textChanged.connect(self._narrow)
        self.list.activated.connect(self._on_activated)
        self.buttons.accepted.connect(self._on_chosen)
        self.buttons.rejected.connect(self.reject)
        self.disk.clicked.connect(self._on_disk)
        self._current = current

    def show_thumbnail(self, path: str, thumbnail: QImage | None) -> None:
        """Show the thumbnail of the picture at *path*; None where it cannot be shown."""
        self.wall.show_thumbnail(path, thumbnail)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the pictures: not before someone listens to which thumbnails are wanted."""
        super().showEvent(event)
        self._narrow(self.search.text())
        self._select(self.wall.row_of(self._current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go to the pictures while one types in the search."""
        if event.key() in _TO_THE_WALL and self.search.hasFocus():
            self.list.setFocus()
            self.list.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def _narrow(self, query: str) -> None:
        self.wall.narrow(query)
        self._select(0)
        empty = self.wall.rowCount() == 0
        self.nothing.setVisible(empty)
        self.list.setVisible(not empty)
        self.choose.setEnabled(not empty)

    def _select(self, row: int) -> None:
        index = self.wall.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _on_activated(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._on_chosen()

    def _on_chosen(self) -> None:
        picture = self.wall.picture(self.list.currentIndex().row())
        if picture is not None:
            self.accept()
            self.chosen.emit(picture.path)

    def _on_disk(self) -> None:
        self.accept()
        self.disk_requested.emit()
