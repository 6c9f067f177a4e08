"""Picks a snippet from a list that narrows while one types, and shows what it puts in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.actions.search import folded, rank
from editor.bridge.plain_tip import plain_tip
from editor.completion.snippet_file import Snippet
from editor.widgets.on_screen import open_at
from editor.widgets.text.fonts import code_font

SIZE = QSize(600, 560)
ROW_PX = 26
BODY_HEIGHT_PX = 150
CODE_POINTS = 10
_PLACE = Qt.ItemDataRole.UserRole
_TO_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PickSnippet(QDialog):
    """Shows *snippets* by their names; it is deleted as soon as it is closed."""

    def __init__(self, snippets: Sequence[Snippet], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Insert Snippet"))
        open_at(self, SIZE)
        self._snippets = tuple(snippets)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search snippets"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Snippets"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setHeaderLabels([self.tr("Snippet"), self.tr("Prefix")])
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.addTopLevelItems([_item(snippet, index) for index, snippet in enumerate(self._snippets)])
        self.nothing = QLabel(self.tr("No snippet was found here."), self)
        self.body = QPlainTextEdit(self)
        self.body.setReadOnly(True)
        self.body.setFont(code_font(CODE_POINTS))
        self.body.setFixedHeight(BODY_HEIGHT_PX)
        self.body.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("What the snippet puts in"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.insert_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.insert_button.setText(self.tr("Insert"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        for part in (self.field, self.nothing, self.list, self.body, self.buttons):
            column.addWidget(part)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(self.accept)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self._narrow("")

    @property
    def chosen(self) -> int | None:
        """The index of the snippet that is selected."""
        items = self.list.selectedItems()
        return int(items[0].data(0, _PLACE)) if items else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go to the list while one types in the field."""
        if event.key() in _TO_THE_LIST and self.field.hasFocus():
            self.list.setFocus()
            self.list.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def _narrow(self, query: str) -> None:
        """Show only what *query* may mean, and select the first."""
        wanted = folded(query).strip()
        first = None
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is None:
                continue
            fits = any(0 <= rank(wanted, words) < 3 for words in item.data(1, _PLACE))
            item.setHidden(not fits)
            first = item if fits and first is None else first
        self.list.clearSelection()
        if first is not None:
            flag = QItemSelectionModel.SelectionFlag
            self.list.setCurrentItem(first, 0, flag.ClearAndSelect | flag.Rows)
            self.list.scrollToItem(first)
        self.nothing.setVisible(first is None)
        self.insert_button.setEnabled(first is not None)

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        self.body.setPlainText(self._snippets[item.data(0, _PLACE)].body if item is not None else "")


def _item(snippet: Snippet, index: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([snippet.name, ", ".join(snippet.prefixes)])
    item.setToolTip(0, plain_tip(snippet.description or snippet.name))
    item.setSizeHint(0, QSize(0, ROW_PX))
    item.setData(0, _PLACE, index)
    item.setData(
        1, _PLACE, [folded(words) for words in (snippet.name, snippet.description, *snippet.prefixes) if words]
    )
    return item
