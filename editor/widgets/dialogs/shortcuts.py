"""The sheet of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Shortcut = tuple[str, str, str]
_COLUMNS = 2


class Shortcuts(QDialog):
    """Shows shortcuts by group, each a group's name, a title and its keys; typing narrows them down."""

    def __init__(self, shortcuts: Sequence[Shortcut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(shortcuts)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search by name or key"))
        self.search.setAccessibleName(self.tr("Search by name or key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self._sheet = QScrollArea(self)
        self._sheet.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet.setWidgetResizable(True)
        self._sheet.setAccessibleName(self.tr("Keyboard Shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Enter in the search field must not close the sheet.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.search)
        column.addWidget(self._sheet, 1)
        column.addWidget(buttons)
        self.resize(760, 560)
        self._show("")

    @property
    def shown(self) -> tuple[Shortcut, ...]:
        """The shortcuts that fit what was typed."""
        wanted = self.search.text().casefold().split()
        return tuple(s for s in self._all if all(word in " ".join(s).casefold() for word in wanted))

    def _show(self, _typed: str) -> None:
        groups: dict[str, list[Shortcut]] = {}
        for shortcut in self.shown:
            groups.setdefault(shortcut[0], []).append(shortcut)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(40)
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for name, members in groups.items():
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(_group(name, members))
            columns[shortest].addSpacing(14)
            heights[shortest] += len(members) + 2
        for column in columns:
            column.addStretch()
            row.addLayout(column, 1)
        self._sheet.setWidget(page)


def _group(name: str, members: Sequence[Shortcut]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(7)
    head = QLabel(name)
    font = QFont(head.font())
    font.setWeight(QFont.Weight.DemiBold)
    head.setFont(font)
    grid.addWidget(head, 0, 0, 1, 2)
    for line, (_, title, keys) in enumerate(members, start=1):
        shown = QLabel(keys)
        shown.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        shown.setAccessibleName(f"{title}: {keys}")
        grid.addWidget(QLabel(title), line, 0)
        grid.addWidget(shown, line, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return group
