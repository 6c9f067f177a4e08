"""The rules by which posts are checked, each to be switched on or off."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.words_of_rules import RuleGroup
from editor.widgets.on_screen import open_at

_NAME = Qt.ItemDataRole.UserRole
_ROW, _HEAD = QSize(0, 26), QSize(0, 34)


class RulesDialog(QDialog):
    """Lists *groups* of rules, of which those in *asked* are ticked; what is typed narrows them down.

    *usual* are those that are asked where the writer has said nothing.
    """

    def __init__(
        self,
        groups: Sequence[RuleGroup],
        asked: Collection[str],
        usual: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._usual = frozenset(usual)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.setWindowTitle(self.tr("Rules"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the rules"))
        self.search.setAccessibleName(self.tr("Search the rules"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(22)
        self.tree.setAccessibleName(self.tr("Rules by which posts are checked"))
        self._fill(groups, frozenset(asked))
        self.reset = QPushButton(self.tr("As at First"), self)
        self.reset.clicked.connect(self._on_reset_clicked)
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        buttons.addButton(self.reset, roles.ResetRole)
        buttons.addButton(QPushButton(self.tr("Save"), self), roles.AcceptRole)
        buttons.addButton(QPushButton(self.tr("Cancel"), self), roles.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.search.returnPressed.connect(self._go_to_first)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        open_at(self, QSize(620, 620))

    @property
    def _rules(self) -> Iterator[QTreeWidgetItem]:
        return (rule for _, rules in self._groups for rule in rules)

    def asked(self) -> frozenset[str]:
        """Return the names of the rules that are ticked."""
        return frozenset(_name_of(rule) for rule in self._rules if rule.checkState(0) is Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter within the search field; with Ctrl it saves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.accept()
            return
        super().keyPressEvent(event)

    def _fill(self, groups: Sequence[RuleGroup], asked: frozenset[str]) -> None:
        for group in groups:
            rules: list[QTreeWidgetItem] = []
            head = QTreeWidgetItem(self.tree, [group.title])
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setSizeHint(0, _HEAD)
            for name, words in group.rules:
                rule = QTreeWidgetItem(head, [words])
                rule.setData(0, _NAME, name)
                rule.setFlags(rule.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren)
                rule.setCheckState(0, _state(name in asked))
                rule.setSizeHint(0, _ROW)
                rules.append(rule)
            head.setExpanded(True)
            self._groups.append((head, rules))

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for head, rules in self._groups:
            for rule in rules:
                said = f"{head.text(0)} {rule.text(0)} {_name_of(rule)}".casefold()
                rule.setHidden(not all(word in said for word in wanted))
            head.setHidden(all(rule.isHidden() for rule in rules))

    def _go_to_first(self) -> None:
        first = next((rule for rule in self._rules if not rule.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reset_clicked(self) -> None:
        for rule in self._rules:
            rule.setCheckState(0, _state(_name_of(rule) in self._usual))


def _name_of(rule: QTreeWidgetItem) -> str:
    return str(rule.data(0, _NAME))


def _state(is_on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
