"""The bare window: when it was painted, what was dropped on it, and that the writer wants to leave."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from editor.widgets.menu_edge import MenuEdge


class Frame(QMainWindow):
    """A window that closes only when told to ``leave``, so that unsaved work can be asked about first."""

    painted = Signal()
    files_chosen = Signal(list)  # of Path: dropped on the window, or picked from the start view
    sample_chosen = Signal(str)
    close_requested = Signal()
    left = Signal()
    escaped = Signal()  # Esc was pressed, and nothing in the window had a use for it

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.was_painted = False
        self.is_bare = False
        self._edge = MenuEdge(self)
        self._leaving = False
        self._asking = False

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what stands in the middle of the window; the menus open by keys and at the upper edge."""
        self.is_bare = bare
        self._edge.set_folded(bare)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Close for good, without a question."""
        self._leaving = True
        if not self._asking:
            self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, after the first paint, that what takes long may begin."""
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Turn the window manager's wish into a signal; whoever hears it may call ``leave`` at once."""
        if not self._leaving:
            self._asking = True
            self.close_requested.emit()
            self._asking = False
        event.setAccepted(self._leaving)
        if self._leaving:
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        event.acceptProposedAction()
        self.files_chosen.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
