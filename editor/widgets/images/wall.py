"""The pictures of a site as a model for a list view: their thumbnails are asked for when they come into sight."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap

from editor.bridge.plain_tip import plain_tip
from editor.images.site import SitePicture
from editor.widgets.images.words import size_words

THUMBNAIL_PX = 112
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class PictureWall(QAbstractListModel):
    """The *pictures* whose path holds each word of the search."""

    thumbnail_wanted = Signal(str)

    def __init__(self, pictures: Sequence[SitePicture], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(pictures)
        self._searched: tuple[str, ...] | None = None
        """What each is found by, from the first search on: a site may have a hundred thousand that nobody seeks."""
        self._shown: list[SitePicture] = []
        self._rows: dict[str, int] = {}
        self._thumbnails: dict[str, QIcon | None] = {}

    def narrow(self, query: str) -> None:
        """Show the pictures that hold each word of *query*."""
        words = _folded(query).split()
        self.beginResetModel()
        self._shown = list(self._all) if not words else self._found(words)
        self._rows = {picture.path: row for row, picture in enumerate(self._shown)}
        self.endResetModel()

    def _found(self, words: Sequence[str]) -> list[SitePicture]:
        if self._searched is None:
            self._searched = tuple(_folded(picture.path) for picture in self._all)
        pictures = zip(self._all, self._searched, strict=True)
        return [picture for picture, text in pictures if all(word in text for word in words)]

    def picture(self, row: int) -> SitePicture | None:
        """Return the picture in *row*."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, path: str) -> int:
        """Return the row of the picture at *path*, or the first."""
        return self._rows.get(path, 0)

    def show_thumbnail(self, path: str, thumbnail: QImage | None) -> None:
        """Show the thumbnail of the picture at *path*."""
        self._thumbnails[path] = None if thumbnail is None else QIcon(QPixmap.fromImage(thumbnail))
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many pictures are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown of a picture: its name, its thumbnail, and where it lies."""
        picture = self.picture(index.row())
        if picture is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return picture.path.rpartition("/")[2]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(picture.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{picture.path}\n{size_words(picture.size)}")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return picture.path
        return None

    def _thumbnail(self, path: str) -> QIcon | None:
        if path not in self._thumbnails:
            self._thumbnails[path] = None
            self.thumbnail_wanted.emit(path)
        return self._thumbnails[path]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
