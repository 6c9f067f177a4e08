"""Asks where to go in a post: to a line by its number, or to a heading from a list that narrows while one types."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QLocale, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
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

HEADING_SIZE = QSize(520, 460)
LINE_WIDTH = 320
_INDENT = "\u2003"
_PLACE = Qt.ItemDataRole.UserRole
_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class HeadingEntry:
    """A heading as a row of a list; *line* counts from 1 as the text pane does."""

    level: int
    text: str
    line: int


class _GoTo(QDialog):
    """A field, what is below it, and the two buttons; it is deleted as soon as it is closed."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.field = QLineEdit(self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.go_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go_button.setText(self.tr("Go"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self, *parts: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self.buttons)


class GoToLine(_GoTo):
    """Asks for one of *count* lines; *line* is where the caret is."""

    def __init__(self, line: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Go to Line"), parent)
        self._count = count
        words = self.tr("Line, 1 to {0}").format(QLocale().toString(count))
        label = QLabel(words, self)
        label.setBuddy(self.field)
        self.field.setAccessibleName(words)
        self.field.setText(str(line))
        self.field.selectAll()
        self.setMinimumWidth(LINE_WIDTH)
        self._lay_out(label, self.field)
        self.field.textChanged.connect(self._on_text_changed)

    @property
    def line(self) -> int | None:
        """The line that is asked for, the last where it is beyond; None where no number stands there."""
        words = unicodedata.normalize("NFKC", self.field.text()).strip()
        return min(int(words), self._count) if words.isdecimal() and int(words) else None

    def _on_text_changed(self, _text: str) -> None:
        self.go_button.setEnabled(self.line is not None)


class GoToHeading(_GoTo):
    """Shows *headings*, indented by their level, that of index *current* selected."""

    def __init__(self, headings: Sequence[HeadingEntry], current: int | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Go to Heading"), parent)
        self.resize(HEADING_SIZE)
        self.field.setPlaceholderText(self.tr("Search headings"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Headings"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setHeaderLabels([self.tr("Heading"), self.tr("Line")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        top = min((heading.level for heading in headings), default=1)
        self.list.addTopLevelItems([_item(heading, index, top) for index, heading in enumerate(headings)])
        self.nothing = QLabel(self.tr("No heading was found here."), self)
        self._lay_out(self.field, self.nothing, self.list)
        self.field.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(self.accept)
        self._narrow("")
        if current is not None:
            self._choose(self.list.topLevelItem(current))

    @property
    def chosen(self) -> int | None:
        """The index of the heading that is selected."""
        items = self.list.selectedItems()
        return int(items[0].data(0, _PLACE)) if items else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go to the list while one types in the field."""
        if event.key() in _TO_THE_LIST and not self.list.hasFocus():
            self.list.setFocus()
            self.list.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def _narrow(self, query: str) -> None:
        """Show only what holds each word of *query*, and select the first."""
        words = _folded(query).split()
        first = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            fits = all(word in item.data(1, _PLACE) for word in words)
            item.setHidden(not fits)
            first = item if fits and first is None else first
        self.list.clearSelection()
        self._choose(first)
        self.nothing.setVisible(first is None)
        self.go_button.setEnabled(first is not None)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            flag = QItemSelectionModel.SelectionFlag
            self.list.setCurrentItem(item, 0, flag.ClearAndSelect | flag.Rows)
            self.list.scrollToItem(item)


def _item(heading: HeadingEntry, index: int, top: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([_INDENT * (heading.level - top) + heading.text, QLocale().toString(heading.line)])
    item.setToolTip(0, heading.text)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setData(0, _PLACE, index)
    item.setData(1, _PLACE, _folded(heading.text))
    return item


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
