"""The fields below each other, and short ones side by side where the form is wide."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLayoutItem

from editor.widgets.form.ordered_layout import OrderedLayout
from editor.widgets.form.row import FieldRow
from editor.widgets.form.tokens import GRID_PX

_BETWEEN_COLUMNS_PX = 3 * GRID_PX


class FieldColumns(OrderedLayout):
    """Rows in one column, or, from twice ``least_width`` px on, in two.

    Two short rows that follow each other share a line; a long one takes a whole line, so that the fields read in the
    order of the file, line by line.
    """

    def __init__(self) -> None:
        super().__init__(spacing=2 * GRID_PX)
        self.least_width = 0

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        half = (rect.width() - _BETWEEN_COLUMNS_PX) // 2
        two = half >= self.least_width
        y = rect.y()
        for line in self._lines(two=two):
            width = half if two and _is_short(line[0]) else rect.width()
            heights = [_height(item, width) for item in line]
            if place:
                for place_in_line, (item, height) in enumerate(zip(line, heights, strict=True)):
                    x = rect.x() + place_in_line * (half + _BETWEEN_COLUMNS_PX)
                    item.setGeometry(QRect(x, y, width, height))
            y += max(heights) + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, *, two: bool) -> Iterator[list[QLayoutItem]]:
        waiting: QLayoutItem | None = None
        for item in self._shown:
            if waiting is not None and _is_short(item):
                yield [waiting, item]
                waiting = None
                continue
            if waiting is not None:
                yield [waiting]
            waiting = item if two and _is_short(item) else None
            if waiting is None:
                yield [item]
        if waiting is not None:
            yield [waiting]


def _is_short(item: QLayoutItem) -> bool:
    row = item.widget()
    return isinstance(row, FieldRow) and row.is_short


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
