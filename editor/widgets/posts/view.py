"""The list itself: keys, clicks and the menu of a post."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from editor.widgets.posts.delegate import PostDelegate
from editor.widgets.posts.model import PostModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PostView(QListView):
    """A post is opened by Enter, a double click or the middle button."""

    opened = Signal(str)  # the post's path below the source
    menu_requested = Signal(str, QPoint)
    left_upwards = Signal()

    def __init__(self, model: PostModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.setItemDelegate(PostDelegate(model, self))
        self.doubleClicked.connect(self._open)

    @property
    def current_path(self) -> str:
        """The post that the keys are at, "" where they are at none."""
        row = self._posts.row_at(self.currentIndex())
        return row.path if row is not None else ""

    def choose(self, path: str) -> None:
        """Put the keys at the post at *path*, and bring it into sight; a post that is not listed changes nothing."""
        place = self._posts.place_of(path)
        if place is not None:
            self.setCurrentIndex(self._posts.index(place))

    def choose_first(self) -> None:
        """Put the keys at the first post."""
        for number in range(min(self._posts.rowCount(), 2)):
            if self._posts.row_at(self._posts.index(number)) is not None:
                self.setCurrentIndex(self._posts.index(number))
                return

    def sizeHint(self) -> QSize:
        """Ask for no more than is there."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter; go up from the first post to what is looked for."""
        if event.key() in _ENTER and self.current_path:
            self.opened.emit(self.current_path)
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Up and self.currentIndex() == before:
            self.left_upwards.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open by the middle button."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._open(self.indexAt(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the post under the mouse, or at the keys."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        row = self._posts.row_at(index)
        if row is not None:
            place = self.visualRect(index).bottomLeft() if by_keys else event.pos()
            self.menu_requested.emit(row.path, self.viewport().mapToGlobal(place))

    def _open(self, index: QModelIndex) -> None:
        row = self._posts.row_at(index)
        if row is not None:
            self.opened.emit(row.path)
