"""The items of the tree of a nested value."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from editor.bridge.plain_tip import plain_tip
from editor.post.nodes import Entry, Kind, Node
from editor.widgets.form.content import Content, Path, scalar_text

KEY_COLUMN = 0
VALUE_COLUMN = 1
_INNER_KINDS = (Kind.TREE, Kind.LIST)


class TreeItem(QTreeWidgetItem):
    """An entry of a map or an item of a list."""

    def __init__(self, step: str | int, node: Node) -> None:
        super().__init__()
        self.step = step
        self.node = node
        self.spelling = ""

    @property
    def above(self) -> TreeItem | None:
        """The item that holds this one."""
        parent = self.parent()
        return parent if isinstance(parent, TreeItem) else None

    @property
    def steps(self) -> Path:
        """The path from the field's value down to here."""
        return (*(self.above.steps if self.above else ()), self.step)

    @property
    def is_inner(self) -> bool:
        """Whether it holds others."""
        return self.node.kind in _INNER_KINDS

    @property
    def is_opaque(self) -> bool:
        """Whether no editor may touch it."""
        return self.node.kind is Kind.OPAQUE

    def children(self) -> Iterator[TreeItem]:
        """Yield what it holds."""
        for index in range(self.childCount()):
            child = self.child(index)
            if isinstance(child, TreeItem):
                yield child

    def show_entry(self, step: str | int, node: Node, content: Content) -> None:
        """Show *node*; texts that stay are not touched."""
        self.step, self.node = step, node
        self.spelling = content.bare_spelling_of(node) if not self.is_inner else ""
        key = step if isinstance(step, str) else f"{step + 1}."
        value = self._value_text(content)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.is_opaque:
            flags |= Qt.ItemFlag.ItemIsEditable
        if self.text(KEY_COLUMN) != key:
            self.setText(KEY_COLUMN, key)
        if self.text(VALUE_COLUMN) != value:
            self.setText(VALUE_COLUMN, value)
            self.setToolTip(VALUE_COLUMN, plain_tip(value))
        if self.flags() != flags:
            self.setFlags(flags)

    def _value_text(self, content: Content) -> str:
        if self.is_inner:
            return ""
        if self.is_opaque:
            return content.raw_at(self.steps)
        if self.node.kind is Kind.DATE:
            return content.spelling_of(self.node)
        return scalar_text(self.node.value)


def steps_of(entries: tuple[Entry, ...]) -> list[str | int]:
    """Return the step of the path that leads to each entry."""
    return [index if entry.key is None else entry.key for index, entry in enumerate(entries)]


def sync(parent: QTreeWidgetItem, node: Node, content: Content) -> None:
    """Make the items below *parent* show what *node* holds; items whose key and sort stay are kept."""
    steps = steps_of(node.children)
    for index, (step, entry) in enumerate(zip(steps, node.children, strict=True)):
        item = _item_for(parent, index, step, entry.node)
        item.show_entry(step, entry.node, content)
        if item.is_inner:
            sync(item, entry.node, content)
    while parent.childCount() > len(steps):
        parent.takeChild(parent.childCount() - 1)


def _item_for(parent: QTreeWidgetItem, index: int, step: str | int, node: Node) -> TreeItem:
    """Return the item at *index* of *parent*: the one that shows *step* already, moved there, or a new one."""
    for place in range(index, parent.childCount()):
        there = parent.child(place)
        if isinstance(there, TreeItem) and there.step == step and there.is_inner == (node.kind in _INNER_KINDS):
            if place != index:
                expanded = there.isExpanded()
                parent.takeChild(place)
                parent.insertChild(index, there)
                there.setExpanded(expanded)
            return there
    item = TreeItem(step, node)
    parent.insertChild(index, item)
    item.setExpanded(True)
    return item


def find(tree: QTreeWidget, steps: Path) -> TreeItem | None:
    """Return the item at *steps*, or None."""
    parent: QTreeWidgetItem = tree.invisibleRootItem()
    found: TreeItem | None = None
    for step in steps:
        children = (parent.child(index) for index in range(parent.childCount()))
        found = next((c for c in children if isinstance(c, TreeItem) and c.step == step), None)
        if found is None:
            return None
        parent = found
    return found
