"""Replacements in groups as the rows of one flat model: ten thousand are there, or gone, in a moment.

Of items made one by one, and of a tree that lays all of them out anew for each, the window stood still.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor.widgets.line_place import words_of_line

if TYPE_CHECKING:
    from editor.search.replacing import PreviewRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()
_CHECK = Qt.ItemDataRole.CheckStateRole
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)


@dataclass(slots=True)
class Group:
    """The first *rows* of *count* replacements; those behind them are made with them or not at all."""

    key: object
    title: str
    rows: Sequence[PreviewRow]
    count: int
    is_ticked: bool
    """Of a group without rows; else its rows tell."""
    out: set[int] = field(default_factory=set)
    """The rows that are not ticked."""
    is_folded: bool = False

    @property
    def state(self) -> Qt.CheckState:
        """The tick before its title."""
        if not self.rows:
            return Qt.CheckState.Checked if self.is_ticked else Qt.CheckState.Unchecked
        if not self.out:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if len(self.out) == len(self.rows) else Qt.CheckState.PartiallyChecked

    @property
    def taken_out(self) -> set[int] | None:
        """Which of the rows are not to be made; None where nothing is."""
        return None if self.state is Qt.CheckState.Unchecked else self.out

    def tick(self, *, ticked: bool) -> None:
        """Have all rows ticked, or none."""
        self.is_ticked = ticked
        self.out = set() if ticked else set(range(len(self.rows)))


class ReplacementRows(QAbstractListModel):
    """A row for each group, and below it one for each of its rows, unless it is folded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: dict[object, Group] = {}
        self._lines: list[tuple[Group, int | None]] = []

    def clear(self) -> None:
        """Have no rows."""
        self.beginResetModel()
        self.groups, self._lines = {}, []
        self.endResetModel()

    def add(self, group: Group) -> None:
        """Have *group* below the others."""
        lines = _lines_of(group)
        first = len(self._lines)
        self.beginInsertRows(_TOP, first, first + len(lines) - 1)
        self.groups[group.key] = group
        self._lines += lines
        self.endInsertRows()

    def line_at(self, index: Index) -> tuple[Group, int | None]:
        """Return the group at the valid *index*, and which of its rows stands there; None for its title."""
        return self._lines[index.row()]

    def head_of(self, index: Index) -> QModelIndex:
        """Return where the title of the group at *index* stands."""
        _, row = self.line_at(index)
        return self.index(index.row() if row is None else index.row() - row - 1)

    def fold(self, head: QModelIndex, *, folded: bool) -> None:
        """Hide or show the rows of the group whose title stands at *head*."""
        group, _ = self.line_at(head)
        if not group.rows or group.is_folded == folded:
            return
        first, last = head.row() + 1, head.row() + len(group.rows)
        if folded:
            self.beginRemoveRows(_TOP, first, last)
            del self._lines[first : last + 1]
            group.is_folded = True
            self.endRemoveRows()
        else:
            self.beginInsertRows(_TOP, first, last)
            group.is_folded = False
            self._lines[first:first] = _lines_of(group)[1:]
            self.endInsertRows()
        self.dataChanged.emit(head, head)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many rows are to be seen."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all be ticked."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, its tick, or the row itself."""
        group, number = self.line_at(index)
        row = None if number is None else group.rows[number]
        if role == ROW:
            return row
        if role == _CHECK:
            return group.state if number is None else _tick(ticked=number not in group.out)
        if row is None:
            return group.title if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{words_of_line(row.line)}: {row.before.text}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words_of_line(row.line)}: {row.before.text} → {row.after.text}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or all of a group, or take the tick out."""
        if role != _CHECK or not index.isValid():
            return False
        group, number = self.line_at(index)
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        if number is None:
            group.tick(ticked=ticked)
        elif ticked:
            group.out.discard(number)
        else:
            group.out.add(number)
        head = self.head_of(index)
        last = head if group.is_folded else self.index(head.row() + len(group.rows))
        self.dataChanged.emit(head, last, [_CHECK])
        return True


def _lines_of(group: Group) -> list[tuple[Group, int | None]]:
    return [(group, None), *((group, number) for number in range(len(group.rows)))]


def _tick(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
