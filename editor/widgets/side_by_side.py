"""Two texts beside each other: what one has in the place of the other stands at the same height."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from editor.widgets.diff_view import DiffRows
from editor.widgets.difference import Row, RowKind, difference

_NOTHING = Row(RowKind.SAME)


class SideBySide(QWidget):
    """Shows where two texts differ, the one at the left under *left* and the other under *right*."""

    def __init__(self, left: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = DiffRows(self), DiffRows(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, (title, rows) in enumerate(((left, self.left), (right, self.right))):
            label = QLabel(title, self)
            label.setBuddy(rows)
            rows.setAccessibleName(title)
            rows.setLineWrapMode(DiffRows.LineWrapMode.NoWrap)  # a wrapped line would push its side down
            rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # both are of one height
            grid.addWidget(label, 0, column)
            grid.addWidget(rows, 1, column)
            grid.setColumnStretch(column, 1)
        for one, other in ((self.left, self.right), (self.right, self.left)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
            one.horizontalScrollBar().valueChanged.connect(other.horizontalScrollBar().setValue)

    def show_texts(self, left: str, right: str) -> None:
        """Show where *left* and *right* differ, with a few like lines around each place."""
        mine, theirs = sides(difference(left, right).rows)
        self.left.show_rows(mine)
        self.right.show_rows(theirs)


def sides(rows: Iterable[Row]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Return *rows* of a difference as two sides of the same height, each with its own line's number alone."""
    left: list[Row] = []
    right: list[Row] = []
    for row in rows:
        if row.kind is RowKind.REMOVED:
            left.append(row)
        elif row.kind is RowKind.ADDED:
            right.append(Row(row.kind, row.text, row.after))
        else:
            _level(left, right)
            left.append(Row(row.kind, row.text, row.before))
            right.append(Row(row.kind, row.text, row.after))
    _level(left, right)
    return tuple(left), tuple(right)


def _level(left: list[Row], right: list[Row]) -> None:
    """Fill the shorter side."""
    height = max(len(left), len(right))
    for side in (left, right):
        side += [_NOTHING] * (height - len(side))
