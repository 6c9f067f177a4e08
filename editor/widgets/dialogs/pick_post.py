"""Picks posts of a site from a list that narrows while one types."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QItemSelectionModel, QLocale, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.jekyll.posts import PostEntry

SIZE = QSize(640, 520)
_PATH = Qt.ItemDataRole.UserRole
_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PickPost(QDialog):
    """Shows *entries* of the site *name*; Enter opens what is chosen."""

    def __init__(self, name: str, entries: Sequence[PostEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Posts of {0}").format(name))
        self.resize(SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search titles and file names"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHeaderLabels([self.tr("Title"), self.tr("Date"), self.tr("File")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setColumnWidth(2, 210)
        self.list.addTopLevelItems([self._item(entry) for entry in entries])
        self.nothing = QLabel(self.tr("No post was found here."), self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel, self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        for part in (self.search, self.nothing, self.list, self.buttons):
            column.addWidget(part)
        self.search.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._narrow("")

    def chosen(self) -> list[Path]:
        """Return the files that are selected, in the order of the list; none where the dialog was cancelled."""
        if self.result() != QDialog.DialogCode.Accepted:
            return []
        items = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item.data(0, _PATH) for item in items if item and item.isSelected() and not item.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go to the list while one types in the search."""
        if event.key() in _TO_THE_LIST and self.search.hasFocus():
            self.list.setFocus()
            self.list.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def _item(self, entry: PostEntry) -> QTreeWidgetItem:
        date = entry.date
        day = QLocale().toString(QDate(date.year, date.month, date.day), QLocale.FormatType.ShortFormat) if date else ""
        item = QTreeWidgetItem([entry.title, self.tr("Draft") if entry.draft else day, entry.path.name])
        item.setToolTip(2, str(entry.path))
        item.setData(0, _PATH, entry.path)
        item.setData(1, _PATH, _folded(f"{entry.title} {entry.path.name}"))
        return item

    def _narrow(self, query: str) -> None:
        """Show only what holds each word of *query*, and select the first."""
        words = _folded(query).split()
        first = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            fits = all(word in item.data(1, _PATH) for word in words)
            item.setHidden(not fits)
            item.setSelected(False)
            first = item if fits and first is None else first
        if first is not None:
            self.list.setCurrentItem(first, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.nothing.setVisible(first is None)
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(first is not None)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
