"""Chooses and orders what stands in the tool bar; the bar follows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.actions.action import Action
from editor.actions.search import folded
from editor.actions.tools import LINE
from editor.bridge.icons import icon
from editor.bridge.qactions import menu_path, plain_title, title_of
from editor.widgets.on_screen import open_at

SIZE = QSize(760, 560)
ROW_PX = 30
ICON = QSize(18, 18)
_ID = Qt.ItemDataRole.UserRole


class ToolsDialog(QDialog):
    """Offers *actions*, of which *tools* stand in the bar, by their ids and ``LINE``; *usual* is what Reset gives."""

    tools_changed = Signal(list)  # of str

    def __init__(
        self, actions: Sequence[Action], tools: Sequence[str], usual: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = {action.id: action for action in actions}
        self._usual = tuple(usual)
        blank = QPixmap(ICON)
        blank.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(blank)  # keeps the words of all rows in line
        self.setWindowTitle(self.tr("Tool Bar"))
        open_at(self, SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the actions"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.offered = self._list(self.tr("All actions"))
        self.bar = self._list(self.tr("In the tool bar"))
        self.bar.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for action in actions:
            self.offered.addItem(self._item(action.id))
        self.add = self._button(self.tr("&Add"), self._add)
        self.add_line = self._button(self.tr("Add a &Line"), self._add_line)
        self.remove = self._button(self.tr("Re&move"), self._remove)
        self.up = self._button(self.tr("&Up"), self._up)
        self.down = self._button(self.tr("&Down"), self._down)
        self.reset = self._button(self.tr("&Reset"), self._reset)
        self.close_button = self._button(self.tr("Close"), self.reject)
        self._lay_out()
        self._show(tools)
        self.search.textChanged.connect(self._narrow)
        self.offered.itemActivated.connect(self._add)
        self.bar.currentRowChanged.connect(self._enable)
        self.offered.currentRowChanged.connect(self._enable)
        self.bar.model().rowsMoved.connect(self._tell)
        self.offered.setCurrentRow(0)

    @property
    def tools(self) -> tuple[str, ...]:
        """The ids in the bar, from left to right."""
        return tuple(str(self.bar.item(row).data(_ID)) for row in range(self.bar.count()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Del remove and Down lead from the search to the list; Enter closes nothing."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.bar.hasFocus():
            self._remove()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.offered.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _list(self, name: str) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(name)
        made.setUniformItemSizes(True)
        made.setIconSize(ICON)
        return made

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _item(self, id_: str) -> QListWidgetItem:
        action = self._actions.get(id_)
        item = QListWidgetItem(self.tr("Dividing line") if action is None else plain_title(title_of(action)))
        if action is not None:
            item.setToolTip(menu_path(action.menu))
        item.setIcon(icon(action.icon) if action is not None and action.icon else self._blank)
        item.setData(_ID, id_)
        item.setSizeHint(QSize(0, ROW_PX))
        return item

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in (
            (left, (self.search, self.offered)),
            (right, (QLabel(self.bar.accessibleName()), self.bar)),
        ):
            column.setSpacing(8)
            for part in parts:
                column.addWidget(part)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addStretch(1)
        for button in (self.add, self.add_line, self.remove, self.up, self.down):
            middle.addWidget(button)
        middle.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(left, 1)
        body.addLayout(middle)
        body.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(16)
        whole.addLayout(body, 1)
        whole.addLayout(foot)

    def _show(self, tools: Sequence[str]) -> None:
        self.bar.clear()
        for id_ in tools:
            self.bar.addItem(self._item(id_))
        self.bar.setCurrentRow(self.bar.count() - 1)
        self._enable()

    def _narrow(self, typed: str) -> None:
        wanted = folded(typed).split()
        first = -1
        for row in range(self.offered.count()):
            item = self.offered.item(row)
            words = folded(f"{item.text()} {item.toolTip()} {self._actions[item.data(_ID)].title}")
            item.setHidden(not all(word in words for word in wanted))
            first = row if first < 0 and not item.isHidden() else first
        self.offered.setCurrentRow(first)

    def _enable(self, _row: int = 0) -> None:
        row, count = self.bar.currentRow(), self.bar.count()
        offered = self.offered.currentItem()
        self.add.setEnabled(offered is not None and offered.data(_ID) not in self.tools)
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.reset.setEnabled(self.tools != self._usual)

    def _tell(self, *_moved: object) -> None:
        self._enable()
        self.tools_changed.emit(list(self.tools))

    def _insert(self, id_: str) -> None:
        row = self.bar.currentRow() + 1
        self.bar.insertItem(row, self._item(id_))
        self.bar.setCurrentRow(row)
        self._tell()

    def _add(self, *_item: object) -> None:
        offered = self.offered.currentItem()
        if offered is not None and offered.data(_ID) not in self.tools:
            self._insert(str(offered.data(_ID)))

    def _add_line(self) -> None:
        self._insert(LINE)

    def _remove(self) -> None:
        if self.bar.currentRow() >= 0:
            self.bar.takeItem(self.bar.currentRow())
            self._tell()

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.bar.currentRow()
        self.bar.insertItem(row + step, self.bar.takeItem(row))
        self.bar.setCurrentRow(row + step)
        self._tell()

    def _reset(self) -> None:
        self._show(self._usual)
        self._tell()
