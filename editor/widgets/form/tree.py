"""The tree widget of nested values: narrow, and as high as what it shows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QWidget

from editor.widgets.form.tree_items import KEY_COLUMN

MAX_HEIGHT_PX = 320
_INDENT_PX = 14
_KEY_SHARE = 0.42


class Tree(QTreeWidget):
    """A tree of keys and values that is as high as what it shows, up to a limit."""

    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT_PX)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self.setMinimumWidth(80)
        self.itemExpanded.connect(self.fit)
        self.itemCollapsed.connect(self.fit)

    def fit(self) -> None:
        """Take the height of what is shown."""
        rows, index = 0, self.model().index(0, 0)
        while index.isValid():
            rows, index = rows + 1, self.indexBelow(index)
        row_height = self.sizeHintForRow(0) if rows else self.fontMetrics().height() + 8
        frame = self.height() - self.viewport().height() if self.isVisible() else 2 * self.frameWidth() + 8
        self.setFixedHeight(min(MAX_HEIGHT_PX, max(rows, 1) * row_height + frame))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure anew: only now are the frame and the rows what they will be."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between keys and values."""
        super().resizeEvent(event)
        self.header().resizeSection(KEY_COLUMN, int(self.viewport().width() * _KEY_SHARE))

    def sizeHint(self) -> QSize:
        """Return a narrow size."""
        return QSize(200, self.minimumHeight())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form where the tree has nothing to scroll."""
        if self.verticalScrollBar().maximum() > 0 and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current item whenever the tree has the focus."""
        super().focusInEvent(event)
        first = self.topLevelItem(0)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the editor first."""
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
