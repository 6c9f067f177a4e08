"""The sheet of keyboard shortcuts: all actions with their keys, which the writer may change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.actions.action import Action
from editor.actions.keymap import effective_keys, rivals, with_keys
from editor.actions.search import folded
from editor.bridge.qactions import menu_path, native_keys, plain_title, title_of
from editor.widgets.dialogs.key_capture import KeyCapture
from editor.widgets.on_screen import open_at

SIZE = QSize(760, 620)
_ID = Qt.ItemDataRole.UserRole
_ROW, _HEAD = QSize(0, 28), QSize(0, 36)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Keys that were pressed for an action, and the actions that have them."""

    id: str
    sequence: str
    rivals: tuple[str, ...]


class Shortcuts(QDialog):
    """Lists *actions* by menu with their keys, of which *overrides* are the writer's own.

    Enter on a row asks for keys; those of another action are taken only where the writer says so.
    """

    overrides_changed = Signal(dict)  # of str by str
    print_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, actions: Sequence[Action], overrides: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = {action.id: action for action in actions}
        self._overrides = dict(overrides)
        self._before_import: dict[str, str] = {}
        self._wanted: _Wanted | None = None
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        open_at(self, SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search by name or key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(18)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._heads: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self.capture = KeyCapture(self)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.change = self._button(self.tr("&Change…"), self._ask)
        self.remove = self._button(self.tr("Re&move"), self._remove)
        self.reset = self._button(self.tr("&Reset"), self._reset)
        self.reset_all = self._button(self.tr("Reset &All"), self._reset_all)
        self.print = self._button(self.tr("&Print…"), self.print_requested.emit)
        self.share = self._menu_button()
        self.take = self._button(self.tr("&Take the Keys"), self._take)
        self.cancel = self._button(self.tr("Ca&ncel"), self._give_up)
        self.close_button = self._button(self.tr("Close"), self.reject)
        self._foot = QStackedWidget(self)
        self._lay_out()
        self._wire()
        self._choose_first()
        self._show_keys()

    @property
    def overrides(self) -> dict[str, str]:
        """The keys that are the writer's own, by the ids of the actions."""
        return dict(self._overrides)

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of the actions that fit what is searched for."""
        return tuple(id_ for id_, item in self._items.items() if not item.isHidden())

    def take_over(self, overrides: Mapping[str, str], words: str, *, warns: bool) -> None:
        """Have *overrides* in the place of all own keys, which come back by Undo Import, and say *words*."""
        before = self.overrides
        self._change(dict(overrides))
        self._before_import = before
        self.undo_import.setEnabled(True)
        self.tell(words, warns=warns)

    def choose(self, id_: str) -> None:
        """Select the row of the action *id_*."""
        self.tree.setCurrentItem(self._items[id_])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in the list ask for keys, and Down lead from the search to it; Enter closes nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.tree.hasFocus():
                self._ask()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.tree.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self._foot.currentIndex():
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _button(self, words: str, run: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.adjustSize()  # some are on a page that is not laid out before it is shown
        button.clicked.connect(run)
        return button

    def _menu_button(self) -> QPushButton:
        """Return the button of what is done with a file of keys."""
        menu = QMenu(self)
        self.import_keys = menu.addAction(self.tr("&Import…"), self.import_requested.emit)
        self.export_keys = menu.addAction(self.tr("&Export…"), self.export_requested.emit)
        menu.addSeparator()
        self.undo_import = menu.addAction(self.tr("&Undo Import"), self._undo_import)
        self.undo_import.setEnabled(False)
        button = QPushButton(self.tr("&File"), self)
        button.setAutoDefault(False)
        button.setMenu(menu)
        button.adjustSize()
        return button

    def _fill(self) -> None:
        for action in self._actions.values():
            name = menu_path(action.menu)
            head = self._heads.get(name)
            if head is None:
                head = self._heads[name] = QTreeWidgetItem(self.tree, [name])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = head.font(0)
                font.setBold(True)
                head.setFont(0, font)
                head.setSizeHint(0, _HEAD)
            item = QTreeWidgetItem(head, [plain_title(title_of(action))])
            item.setData(0, _ID, action.id)
            item.setSizeHint(0, _ROW)
            self._items[action.id] = item
            head.setExpanded(True)

    def _lay_out(self) -> None:
        buttons, asking = QWidget(), QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.change, self.remove, self.reset, self.reset_all):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.share, self.print, self.close_button):
            row.addWidget(button)
        row = QHBoxLayout(asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.capture, 1)
        row.addWidget(self.take)
        row.addWidget(self.cancel)
        self._foot.addWidget(buttons)
        self._foot.addWidget(asking)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.said)
        column.addWidget(self._foot)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.tree.itemDoubleClicked.connect(self._ask)
        self.capture.pressed.connect(self._on_pressed)
        self.capture.refused.connect(self._on_refused)
        self.capture.given_up.connect(self._give_up)

    @property
    def _current(self) -> str | None:
        item = self.tree.currentItem()
        return item.data(0, _ID) if item is not None else None

    def _title(self, id_: str) -> str:
        return self._items[id_].text(0)

    def _show_keys(self) -> None:
        keys = effective_keys(self._actions.values(), self._overrides)
        for id_, item in self._items.items():
            item.setText(1, native_keys(keys[id_]))
            font = item.font(1)
            font.setBold(id_ in self._overrides)
            item.setFont(1, font)
            item.setToolTip(1, self.tr("Set by you") if id_ in self._overrides else "")
        self._on_current_changed()
        self._narrow(self.search.text())

    def _narrow(self, typed: str) -> None:
        wanted = folded(typed).split()
        for id_, item in self._items.items():
            action = self._actions[id_]
            words = folded(f"{menu_path(action.menu)} {item.text(0)} {item.text(1)} {action.title}")
            item.setHidden(not all(word in words for word in wanted))
        for head in self._heads.values():
            below = (item for item in self._items.values() if item.parent() is head)
            head.setHidden(all(item.isHidden() for item in below))
        current = self.tree.currentItem()
        if current is None or current.isHidden():
            self._choose_first()

    def _choose_first(self) -> None:
        first = next((item for item in self._items.values() if not item.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _on_current_changed(self, *_items: object) -> None:
        id_ = self._current
        keys = effective_keys(self._actions.values(), self._overrides)
        self.change.setEnabled(id_ is not None)
        self.remove.setEnabled(id_ is not None and bool(keys[id_]))
        self.reset.setEnabled(id_ in self._overrides)
        self.reset_all.setEnabled(bool(self._overrides))
        if self._foot.currentIndex():
            self._give_up()
        self.tell("")

    def _ask(self, *_item: object) -> None:
        if self._current is None:
            return
        self._wanted = None
        self._foot.setCurrentIndex(1)
        self.take.setEnabled(False)
        words = self.tr("Press the new keys for “{0}”; Esc leaves them as they are.").format(self._title(self._current))
        self.capture.setText("")
        self.capture.setPlaceholderText(self.tr("New keys"))
        self.capture.setAccessibleName(words)
        self.tell(words)
        self.capture.setFocus()

    def _on_pressed(self, sequence: str) -> None:
        id_ = self._current
        if id_ is None:
            return
        keys = effective_keys(self._actions.values(), self._overrides)
        wanted = _Wanted(id_, sequence, rivals(keys, id_, sequence))
        self.capture.setText(native_keys(sequence))
        if not wanted.rivals:
            self._set(wanted)
            return
        self._wanted = wanted
        others = self.tr("”, “").join(self._title(other) for other in wanted.rivals)
        self.tell(
            self.tr("{0} belongs to “{1}”. Take it away there?").format(native_keys(sequence), others), warns=True
        )
        self.take.setEnabled(True)
        self.take.setFocus()

    def _on_refused(self, keys: str) -> None:
        self.tell(
            self.tr("{0} is needed for writing. Press a function key, or keys with Ctrl or Alt.").format(keys),
            warns=True,
        )

    def _take(self) -> None:
        if self._wanted is not None:
            self._set(self._wanted)

    def _set(self, wanted: _Wanted) -> None:
        overrides = with_keys(
            self._actions.values(), self._overrides, wanted.id, wanted.sequence, taken_from=wanted.rivals
        )
        self._leave_asking()
        self._change(overrides)

    def _give_up(self) -> None:
        self._leave_asking()
        self.tell("")

    def _leave_asking(self) -> None:
        self._wanted = None
        self._foot.setCurrentIndex(0)
        self.tree.setFocus()

    def _remove(self) -> None:
        if self._current is not None:
            self._change(with_keys(self._actions.values(), self._overrides, self._current, ""))

    def _reset(self) -> None:
        """Give the action its own keys again, taken from whom the writer gave them to."""
        id_ = self._current
        if id_ is None:
            return
        own = self._actions[id_].keys
        keys = effective_keys(self._actions.values(), self._overrides)
        self._change(
            with_keys(
                self._actions.values(),
                self._overrides,
                id_,
                own,
                taken_from=rivals(keys, id_, own) if own else (),
            )
        )

    def _reset_all(self) -> None:
        self._change({})

    def _undo_import(self) -> None:
        self.undo_import.setEnabled(False)
        self._change(self._before_import)

    def _change(self, overrides: dict[str, str]) -> None:
        if overrides != self._overrides:
            self._overrides = overrides
            self._show_keys()
            self.overrides_changed.emit(self.overrides)

    def tell(self, words: str, *, warns: bool = False) -> None:
        """Say *words* below the list, until the next thing is done."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.said.setForegroundRole(QPalette.ColorRole.BrightText if warns else QPalette.ColorRole.WindowText)
