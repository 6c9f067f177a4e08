"""The bare window: when it was painted, what was dropped on it, and that the writer wants to leave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from editor.widgets.menu_edge import MenuEdge


class Frame(QMainWindow):
    """A window that closes only when told to ``leave``, so that unsaved work can be asked about first."""

    painted = Signal()
    files_chosen = Signal(list)  # of Path: dropped on the window, or picked from the start view
    sample_chosen = Signal(str)
    close_requested = Signal()
    left = Signal()
    regions_changed = Signal()
    escaped = Signal()  # Esc was pressed, and nothing in the window had a use for it

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.was_painted = False
        self._once_painted: list[Callable[[], None]] = []
        self.painted.connect(self._on_painted)
        self.is_bare = False
        self._edge = MenuEdge(self)
        self._leaving = False
        self._asking = False
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._beside: QWidget | None = None
        self._beside_was_shown = False
        self.setCentralWidget(self._split)

    def once_painted(self, act: Callable[[], None]) -> None:
        """Do what the first paint need not wait for: at once, or as soon as it is over."""
        if self.was_painted:
            act()
        else:
            self._once_painted.append(act)

    def _on_painted(self) -> None:
        """Do what has waited, and let go of it: a signal would keep it, and with it a post that is closed."""
        waiting, self._once_painted = self._once_painted, []
        for act in waiting:
            act()

    @property
    def beside(self) -> list[QWidget]:
        """What stands beside the middle, before it."""
        return [self._beside] if self._beside is not None else []

    def set_middle(self, middle: QWidget) -> None:
        """Show *middle* in the window."""
        self._split.addWidget(middle)
        self._split.setStretchFactor(self._split.indexOf(middle), 1)

    def place_beside(self, part: QWidget, width_px: int) -> None:
        """Show *part* beside the middle, over the whole height and *width_px* wide; a bare window hides it."""
        self._beside = part
        self._split.insertWidget(0, part)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([width_px, max(self.width() - width_px, 1)])
        self.regions_changed.emit()

    def set_bare(self, bare: bool) -> None:
        """Show nothing but what stands in the middle of the window; the menus open by keys and at the upper edge."""
        if bare and not self.is_bare and self._beside is not None:
            self._beside_was_shown = not self._beside.isHidden()
            self._beside.hide()
        elif self.is_bare and not bare and self._beside is not None:
            self._beside.setVisible(self._beside_was_shown)
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
