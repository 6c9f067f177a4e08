"""The rows of a list of replacements, as a test asks for them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt

from editor.widgets.replacement_list import ReplacementList


def words_in(shown: ReplacementList) -> list[str]:
    """Return what the rows that are to be seen say, from the first to the last."""
    return [str(index.data()) for index in map(shown.rows.index, range(shown.rows.rowCount()))]


def head_with(shown: ReplacementList, words: str) -> QModelIndex:
    """Return the title in which *words* stand."""
    (row,) = [row for row, title in enumerate(words_in(shown)) if words in title]
    return shown.rows.index(row)


def row_below(head: QModelIndex, number: int) -> QModelIndex:
    """Return the row *number*, from 0, of the group whose title stands at *head*."""
    return head.siblingAtRow(head.row() + 1 + number)


def untick(shown: ReplacementList, index: QModelIndex) -> None:
    """Take the tick at *index* out."""
    assert shown.rows.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)


def tick_of(index: QModelIndex) -> Qt.CheckState:
    """Return the tick at *index*."""
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
