"""What is selected has one ground without stripes, however far the rows stand apart: Qt colours letters, not gaps."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPalette, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from editor.widgets.text.layout import is_short


def fill_gaps(pane: QPlainTextEdit, area: QRect) -> None:
    """Colour the gaps above the selected rows of *pane* in *area* of its viewport, but not above the first of them."""
    cursor = pane.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block, offset = pane.firstVisibleBlock(), pane.contentOffset()
    painter: QPainter | None = None
    while block.isValid() and block.position() < end:
        box = pane.blockBoundingGeometry(block).translated(offset)
        if box.top() > area.bottom():
            break
        for number in range(block.layout().lineCount() if is_short(block) else 0):
            gap = _gap_above(block, number, start, end)
            if gap is None:
                continue
            if painter is None:
                painter = QPainter(pane.viewport())
            painter.fillRect(gap.translated(box.topLeft()), pane.palette().color(QPalette.ColorRole.Highlight))
        block = block.next()
    if painter is not None:
        painter.end()


def _gap_above(block: QTextBlock, number: int, start: int, end: int) -> QRectF | None:
    """Return the gap above row *number* of *block* where that row and the one above are selected, in its layout."""
    layout = block.layout()
    row = layout.lineAt(number)
    above = _bottom(layout.lineAt(number - 1)) if number else 0.0
    first, last = block.position() + row.textStart(), block.position() + row.textStart() + row.textLength()
    if row.y() <= above or start >= first or end <= first or not row.textLength():
        return None
    right = row.cursorToX(min(end, last) - block.position())
    left = row.cursorToX(row.textStart())
    return QRectF(_x_of(left), above, _x_of(right) - _x_of(left), row.y() - above)


def _bottom(row: QTextLine) -> float:
    return row.y() + row.height()


def _x_of(answer: object) -> float:
    """Return the x of ``cursorToX``, which gives the cursor's place beside it."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type] # PySide's stubs say object
