"""A layout that sets its widgets side by side and goes on below where a line is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from editor.widgets.form.ordered_layout import OrderedLayout


class FlowLayout(OrderedLayout):
    """Widgets in lines; the last one, where wished, takes the rest of its line."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 4, fills_last: bool = False) -> None:
        super().__init__(parent, spacing=spacing)
        self._fills_last = fills_last

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        x, y, line_height = inner.x(), inner.y(), 0
        shown = self._shown
        for item in shown:
            width = min(item.sizeHint().width(), inner.width())
            if x > inner.x() and x + width > inner.x() + inner.width():
                x, y, line_height = inner.x(), y + line_height + self.spacing(), 0
            if self._fills_last and item is shown[-1]:
                width = inner.x() + inner.width() - x
            height = item.sizeHint().height()
            if place:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x += width + self.spacing()
            line_height = max(line_height, height)
        return y + line_height - rect.y() + margins.bottom()
