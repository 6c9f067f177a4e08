"""The editor of nested maps and lists: a small tree."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.post.dates import parse_spelling
from editor.post.nodes import Kind, Node
from editor.post.values import Key, Value
from editor.widgets.form.content import Content, Path
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.line_field import LineField
from editor.widgets.form.number_editor import parse_number
from editor.widgets.form.tree import Tree
from editor.widgets.form.tree_delegate import TreeDelegate
from editor.widgets.form.tree_items import KEY_COLUMN, VALUE_COLUMN, TreeItem, find, sync


class TreeEditor(FieldEditor):
    """A nested value: leaves and keys are edited in place, entries added, removed and moved.

    F2 or Return edits the value, Shift+F2 the key, Insert adds, Delete removes, Alt with Up or Down moves.
    """

    keeps_refused_text = False

    def __init__(self, parent: QWidget | None = None, *, icons: Callable[[str], QIcon]) -> None:
        super().__init__(parent)
        self._wanted: Path | None = None
        self._line: LineField | None = None
        self.tree = Tree(self)
        self._delegate = TreeDelegate(self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.add = self._button(icons("plus"), "+", self.tr("Add an entry (Insert)"))
        self.remove = self._button(icons("trash"), "−", self.tr("Remove the entry (Delete)"))
        self.up = self._button(icons("chevron-up"), "↑", self.tr("Move the entry up (Alt+Up)"))
        self.down = self._button(icons("chevron-down"), "↓", self.tr("Move the entry down (Alt+Down)"))
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.add, self.remove, self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tree)
        layout.addLayout(buttons)
        self.setFocusProxy(self.tree)
        self._wire()

    @property
    def composing(self) -> bool:
        """Whether an input method composes in a line of the tree."""
        return self._line is not None and self._line.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the tree and its buttons."""
        return (self.tree, self.add, self.remove, self.up, self.down)

    def name(self, key: str) -> None:
        """Name the tree after its key, the buttons after what they do in it."""
        super().name(key)
        for button in (self.add, self.remove, self.up, self.down):
            button.setAccessibleName(f"{key}: {button.toolTip()}")

    def finish_editing(self) -> None:
        """Tell what is typed in an open line."""
        line = self._line
        if line is not None and not line.composing:
            self._delegate.commitData.emit(line)
            self._delegate.closeEditor.emit(line)

    def _button(self, icon: QIcon, sign: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon)
        button.setText(sign)
        button.setToolTip(tip)
        return button

    def _wire(self) -> None:
        self._delegate.committed.connect(self._on_committed)
        self._delegate.opened.connect(self._on_line_opened)
        self.tree.key_pressed.connect(self._on_key_pressed)
        self.tree.itemDoubleClicked.connect(self._on_double_clicked)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.add.clicked.connect(self._on_add_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)

    def _show(self, content: Content) -> None:
        sync(self.tree.invisibleRootItem(), content.node, content)
        self.tree.fit()
        wanted, self._wanted = self._wanted, None
        item = find(self.tree, wanted) if wanted is not None else None
        if item is not None:
            self.tree.setCurrentItem(item)
            if isinstance(item.step, str) and self.tree.hasFocus():
                self._edit(item, KEY_COLUMN)
        self._on_current_changed()

    def _current(self) -> TreeItem | None:
        item = self.tree.currentItem()
        return item if isinstance(item, TreeItem) else None

    def _node_above(self, item: TreeItem) -> Node | None:
        if item.above is not None:
            return item.above.node
        return self._content.node if self._content else None

    def _path_of(self, item: TreeItem) -> Path:
        return (*self.path, *item.steps)

    def _edit(self, item: TreeItem, column: int) -> None:
        """Open a line for the key or the value; true becomes false and the other way round."""
        if column == VALUE_COLUMN and item.node.kind is Kind.BOOLEAN:
            self.value_edited.emit(self._path_of(item), item.node.value is not True)
        elif column == VALUE_COLUMN and (item.is_inner or item.is_opaque):
            item.setExpanded(not item.isExpanded())
        elif column == VALUE_COLUMN or isinstance(item.step, str):
            self.tree.editItem(item, column)

    def _on_line_opened(self, line: QObject) -> None:
        if isinstance(line, LineField):
            self._line = line
            line.destroyed.connect(self._on_line_gone)
            line.composing_changed.connect(self._on_composing_changed)

    def _on_line_gone(self) -> None:
        self._line = None

    def _on_committed(self, item: TreeItem, column: int, text: str) -> None:
        self._line = None
        self._waiting = None
        self.complained.emit("")
        path = self._path_of(item)
        if column == KEY_COLUMN:
            if text.strip():
                self.renamed.emit(path, text.strip())
        elif item.node.kind is Kind.NUMBER:
            number = parse_number(text, like=item.node.value)
            if number is None:
                self.complained.emit(self.tr("This is not a number; the old one is kept."))
            else:
                self.value_edited.emit(path, number)
        elif item.node.kind is Kind.DATE:
            if parse_spelling(text.strip()) is None:
                self.complained.emit(self.tr("This is not a day and time that Jekyll reads; the old one is kept."))
            else:
                self.date_edited.emit(path, text.strip())
        else:
            self.value_edited.emit(path, text)

    def _on_key_pressed(self, event: QKeyEvent) -> None:
        item = self._current()
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        event.accept()
        if key == Qt.Key.Key_Insert:
            self._on_add_clicked()
        elif item is None:
            event.ignore()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(item, -1 if key == Qt.Key.Key_Up else 1)
        elif alt:
            event.ignore()
        elif key == Qt.Key.Key_F2:
            self._edit(item, KEY_COLUMN if shift or item.is_inner else VALUE_COLUMN)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._edit(item, VALUE_COLUMN)
        elif key == Qt.Key.Key_Delete and not event.modifiers():
            self._on_remove_clicked()
        else:
            event.ignore()

    def _on_double_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if (isinstance(item, TreeItem) and not item.is_inner) or (isinstance(item, TreeItem) and column == KEY_COLUMN):
            self._edit(item, column)

    def _on_current_changed(self) -> None:
        item = self._current()
        above = self._node_above(item) if item else None
        index, count = _place(item) if item else (0, 0)
        movable = above is not None and not _holds_opaque(above)
        self.remove.setEnabled(item is not None)
        self.up.setEnabled(movable and index > 0)
        self.down.setEnabled(movable and index + 1 < count)

    def _on_add_clicked(self) -> None:
        """Add an entry: into the current map or list, or beside the current leaf."""
        if self._content is None:
            return
        item = self._current()
        while item is not None and not item.is_inner:
            item = item.above
        node = item.node if item else self._content.node
        steps = item.steps if item else ()
        value = node.value
        if isinstance(value, list):
            self._wanted = (*steps, len(value))
            self.item_inserted.emit((*self.path, *steps), len(value), _blank_like(value))
        elif isinstance(value, dict):
            key = _free_key(value)
            self._wanted = (*steps, key)
            self.tree.setFocus()
            self.value_edited.emit((*self.path, *steps, key), "")

    def _on_remove_clicked(self) -> None:
        item = self._current()
        if item is not None:
            self.removed.emit(self._path_of(item))

    def _on_up_clicked(self) -> None:
        item = self._current()
        if item is not None:
            self._move(item, -1)

    def _on_down_clicked(self) -> None:
        item = self._current()
        if item is not None:
            self._move(item, 1)

    def _move(self, item: TreeItem, by: int) -> None:
        """Exchange an entry with its neighbour, by telling the whole map or list in the new order."""
        above = self._node_above(item)
        index, count = _place(item)
        if above is None or _holds_opaque(above) or not 0 <= index + by < count:
            return
        steps = item.steps[:-1]
        self._wanted = (*steps, index + by) if isinstance(item.step, int) else item.steps
        self.value_edited.emit((*self.path, *steps), _moved(above.value, index, index + by))
        self._wanted = None


def _place(item: TreeItem) -> tuple[int, int]:
    parent = item.parent() or item.treeWidget().invisibleRootItem()
    return parent.indexOfChild(item), parent.childCount()


def _moved(value: Value, index: int, to: int) -> Value:
    if isinstance(value, list):
        items = list(value)
        items.insert(to, items.pop(index))
        return items
    if isinstance(value, dict):
        entries = list(value.items())
        entries.insert(to, entries.pop(index))
        return dict(entries)
    return value


def _holds_opaque(node: Node) -> bool:
    return any(entry.node.kind is Kind.OPAQUE or _holds_opaque(entry.node) for entry in node.children)


def _blank_like(items: list[Value]) -> Value:
    """Return an empty item of the sort that *items* has: a map of the same keys, or a text."""
    last = items[-1] if items else ""
    if isinstance(last, dict):
        blank: dict[Key, Value] = dict.fromkeys(last, "")
        return blank
    return [""] if isinstance(last, list) else ""


def _free_key(taken: dict[Key, Value]) -> str:
    number = 1
    while (key := "key" if number == 1 else f"key{number}") in taken:
        number += 1
    return key
