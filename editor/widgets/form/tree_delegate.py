"""The lines in which keys and leaves of a tree are edited."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Signal
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QWidget

from editor.widgets.form.line_field import LineField
from editor.widgets.form.tree_items import KEY_COLUMN, TreeItem

Index = QModelIndex | QPersistentModelIndex


class TreeDelegate(QStyledItemDelegate):
    """Opens a line that an input method can compose in; tells the text instead of writing it into the tree."""

    committed = Signal(object, int, str)
    opened = Signal(QObject)

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open a line for the key or the value at *index*."""
        line = LineField(parent)
        item = self._item(index)
        name = str(item.step) if item and index.column() != KEY_COLUMN else self.tr("Key")
        line.setAccessibleName(name)
        self.opened.emit(line)
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Give the line all of the cell, so that no letter is cut."""
        rect: QRect = option.rect
        editor.setGeometry(rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the text into the line once: a later change from elsewhere does not take what is typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified() and not editor.text():
            editor.setText(str(index.data() or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Tell what was typed."""
        item = self._item(index)
        if item is not None and isinstance(editor, QLineEdit) and editor.text() != str(index.data() or ""):
            self.committed.emit(item, index.column(), editor.text())

    def _item(self, index: Index) -> TreeItem | None:
        item = self._tree.itemFromIndex(self._tree.model().index(index.row(), index.column(), index.parent()))
        return item if isinstance(item, TreeItem) else None
