"""The tags or categories of a site with how many posts have each, to be sorted, searched and chosen."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

ROW_PX = 26
_FOLDED = Qt.ItemDataRole.UserRole


class TermList(QTreeWidget):
    """Several can be chosen."""

    chosen_changed = Signal()
    rename_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHeaderLabels([self.tr("Name"), self.tr("Posts")])
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setSortingEnabled(True)
        self.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        self.itemSelectionChanged.connect(self.chosen_changed)
        self.itemActivated.connect(self.rename_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for another name with F2, and for none with Delete."""
        if event.key() == Qt.Key.Key_F2:
            self.rename_requested.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def show_terms(self, counts: Mapping[str, int], query: str) -> None:
        """Show the terms of *counts* that hold each word of *query*; what was chosen stays so."""
        before = set(self.chosen)
        # First: with 1,500 rows selected Qt takes 50 s to clear the list, each row being taken out of the selection.
        self.clearSelection()
        self.clear()
        self.setSortingEnabled(False)
        items = []
        for term, count in counts.items():
            item = QTreeWidgetItem([term])
            item.setData(0, _FOLDED, _folded(term))
            item.setData(1, Qt.ItemDataRole.DisplayRole, count)
            item.setSizeHint(0, QSize(0, ROW_PX))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            items.append(item)
        self.addTopLevelItems(items)
        self.setSortingEnabled(True)
        self._select(before)
        self.narrow(query)

    def narrow(self, query: str) -> None:
        """Show only what holds each word of *query*; what is hidden is not chosen any more."""
        words = _folded(query).split()
        for item in self._items():
            fits = all(word in item.data(0, _FOLDED) for word in words)
            item.setHidden(not fits)
            if not fits:
                item.setSelected(False)
        self.chosen_changed.emit()

    def choose(self, terms: Collection[str]) -> None:
        """Choose *terms* and nothing else."""
        self._select(terms)

    @property
    def chosen(self) -> list[str]:
        """The terms that are chosen, in the order of the list."""
        return [item.text(0) for item in self._items() if item.isSelected()]

    def _select(self, terms: Collection[str]) -> None:
        """Select all at once, which is told once."""
        chosen = QItemSelection()
        for item in self._items():
            if item.text(0) in terms and not item.isHidden():
                index = self.indexFromItem(item)
                chosen.select(index, index)
        how = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, how.ClearAndSelect | how.Rows)

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
