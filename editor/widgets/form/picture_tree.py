"""The tree of a nested value, with a small picture below it for each path of a picture that it holds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.widgets.form.caption import Caption
from editor.widgets.form.content import Content, Path, scalar_text
from editor.widgets.form.picture_keys import picture_leaves
from editor.widgets.form.picture_slot import PictureSlot
from editor.widgets.form.thumbnail import Thumbnail
from editor.widgets.form.tree_editor import TreeEditor


class PictureTreeEditor(TreeEditor):
    """A tree that shows the pictures it names and lets others be chosen for them."""

    def __init__(self, parent: QWidget | None = None, *, icons: Callable[[str], QIcon]) -> None:
        super().__init__(parent, icons=icons)
        self._icons = icons
        self._values: dict[Path, str] = {}
        self._slots: dict[Path, PictureSlot] = {}
        self._pictures = QWidget(self)
        self._column = QVBoxLayout(self._pictures)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._pictures)

    @property
    def slots(self) -> dict[Path, PictureSlot]:
        """The pictures that are shown, by the path of the value that names them."""
        return dict(self._slots)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the tree, and the buttons of the pictures."""
        return (*super().tab_stops(), *(slot.button for slot in self._slots.values()))

    def show_thumbnail(self, path: Path, thumbnail: Thumbnail) -> None:
        """Show the picture, if it is still the one that is named."""
        if self._values.get(path) == thumbnail.value:
            self._slots[path].view.show_thumbnail(thumbnail)

    def _show(self, content: Content) -> None:
        super()._show(content)
        leaves = {path: scalar_text(node.value) for path, node in picture_leaves(content.node, self.path)}
        if leaves.keys() != self._values.keys():
            self._lay_slots(leaves)
        before, self._values = self._values, leaves
        self._pictures.setVisible(bool(leaves))
        for path, value in leaves.items():
            if before.get(path) != value:
                self.thumbnail_wanted.emit(path, value)

    def _lay_slots(self, leaves: dict[Path, str]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self._values = {}
        self._slots = {path: self._slot_for(path) for path in leaves}

    def _slot_for(self, path: Path) -> PictureSlot:
        row = QWidget(self._pictures)
        name = ".".join(map(str, path[1:]))
        caption = Caption(row)
        caption.setText(name)
        slot = PictureSlot(row, icons=self._icons)
        slot.name(name)
        slot.button.setToolTip(self.tr("Choose a picture"))
        slot.requested.connect(partial(self.picture_requested.emit, path))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(caption, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(slot)
        self._column.addWidget(row)
        return slot
