"""The headings of a post as a tree, to go to and to move sections by dragging."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from editor.bridge.plain_tip import plain_tip

ROW_PX = 26
GAP_PX = 2
_NUMBER = Qt.ItemDataRole.UserRole
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A heading: its level and its words."""

    level: int
    text: str


class OutlineTree(QTreeWidget):
    """A heading stands under the last one before it that is less deep; what is folded stays folded."""

    heading_chosen = Signal(int)
    section_dropped = Signal(int, int, bool)  # heading, heading that it goes to, and whether it goes behind that
    left = Signal()  # for the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OutlineRow, ...] = ()
        self._items: list[QTreeWidgetItem] = []
        self._gap: tuple[QTreeWidgetItem, bool] | None = None
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setIndentation(16)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self.setExpandsOnDoubleClick(False)
        self.itemClicked.connect(self._on_item_chosen)

    @property
    def current_number(self) -> int | None:
        """The heading that is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(0, _NUMBER)

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show *rows*, heading by heading."""
        if tuple(rows) == self._rows:
            return
        named = zip(_names(self._rows), self._items, strict=True)
        folded = {name for name, item in named if _is_folded(item)}
        scrolled = self.verticalScrollBar().value()
        self._rows = tuple(rows)
        self._items = []
        self._gap = None
        self.clear()
        above: list[tuple[int, QTreeWidgetItem]] = []
        for number, row in enumerate(rows):
            item = QTreeWidgetItem([row.text])
            item.setToolTip(0, plain_tip(row.text))
            item.setSizeHint(0, QSize(0, ROW_PX))
            item.setData(0, _NUMBER, number)
            while above and above[-1][0] >= row.level:
                above.pop()
            if above:
                above[-1][1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above.append((row.level, item))
            self._items.append(item)
        for name, item in zip(_names(self._rows), self._items, strict=True):
            item.setExpanded(name not in folded)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def show_current(self, number: int | None) -> None:
        """Mark the heading under which the caret is, or that in which it is folded away."""
        item = around = self._items[number] if number is not None and number < len(self._items) else None
        while around is not None and (around := around.parent()) is not None:
            item = item if around.isExpanded() else around
        if item is None:
            self.clearSelection()
        elif item is not self.currentItem() or not item.isSelected():
            self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the heading with Enter, and back to the text with Esc."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _RETURNS and item is not None:
            self._on_item_chosen(item)
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the gap that the section would go to; Qt would offer to drop it on a heading, too."""
        super().dragMoveEvent(event)  # which scrolls at the edges
        gap = self._gap_at(event)
        event.setAccepted(gap is not None)
        self._show_gap(gap)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no gap any more."""
        super().dragLeaveEvent(event)
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a heading was dropped; the tree itself stays, until the text has changed."""
        moved, gap = self.currentItem(), self._gap_at(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self._show_gap(None)
        if moved is not None and gap is not None:
            target, after = gap
            self.section_dropped.emit(moved.data(0, _NUMBER), target.data(0, _NUMBER), after)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a line in the gap that a section would go to."""
        super().paintEvent(event)
        if self._gap is None:
            return
        target, after = self._gap
        row = self.visualItemRect(target)
        painter = QPainter(self.viewport())
        y = row.bottom() + 1 if after else row.top()
        painter.fillRect(
            row.left(),
            max(0, y - 1),
            self.viewport().width(),
            GAP_PX,
            self.palette().color(QPalette.ColorRole.Highlight),
        )
        painter.end()

    def _gap_at(self, event: QDropEvent) -> tuple[QTreeWidgetItem, bool] | None:
        """Return the heading beside the gap at *event*, and whether the gap is below it; None where nothing can go."""
        moved = self.currentItem()
        if event.source() is not self or moved is None or not self._items:
            return None
        y = event.position().toPoint().y()
        target, after = self.itemAt(QPoint(0, y)), True
        if target is None:
            target = next(item for item in reversed(self._items) if not self.visualItemRect(item).isEmpty())
        elif y <= self.visualItemRect(target).center().y():
            after = False
        elif target.isExpanded() and (first := target.child(0)) is not None:
            target, after = first, False
        around: QTreeWidgetItem | None = target
        while around is not None:
            if around is moved:
                return None
            around = around.parent()
        return None if target is None else (target, after)

    def _show_gap(self, gap: tuple[QTreeWidgetItem, bool] | None) -> None:
        self._gap = gap
        self.viewport().update()

    def _on_item_chosen(self, item: QTreeWidgetItem, _column: int = 0) -> None:
        self.heading_chosen.emit(item.data(0, _NUMBER))


class OutlinePage(QWidget):
    """The tree, or a word where there is nothing to show in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = OutlineTree(self)
        self.nothing = QLabel(self.tr("This post has no headings yet."), self)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.nothing.setContentsMargins(12, 20, 12, 0)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        self.show_rows(())

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show *rows*, heading by heading."""
        self.tree.show_rows(rows)
        self.nothing.setVisible(not rows)
        self.tree.setVisible(bool(rows))


def _is_folded(item: QTreeWidgetItem) -> bool:
    return item.childCount() > 0 and not item.isExpanded()


def _names(rows: Sequence[OutlineRow]) -> list[tuple[OutlineRow, int]]:
    """Return each of *rows* with how many like it stand before it."""
    seen: Counter[OutlineRow] = Counter()
    names = []
    for row in rows:
        names.append((row, seen[row]))
        seen[row] += 1
    return names
