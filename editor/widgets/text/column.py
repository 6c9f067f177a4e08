"""A plain text edit whose lines keep to a measure, in the middle of the pane, with line numbers if wanted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.widgets.text.composing import ComposingEdit
from editor.widgets.text.gutter import Gutter
from editor.widgets.text.layout import LineLayout

DOCUMENT_MARGIN_PX = 12
LEAST_SIDE_PX = 8
TAB_CHARACTERS = 4
GUTTER_SCALE = 0.8
_LATIN = "abcdefghij klmnopqrs"


class ColumnEdit(ComposingEdit):
    """Lays its viewport out; what is left of the pane beside it is ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = 0
        self._head_room = 0
        self._laid_out_px = -1
        self._gutter: Gutter | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        # By UAX #14, so that kinsoku holds; "anywhere" alone would begin lines with 。 and 」.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._line_layout = LineLayout(self.document(), width=self._viewport_px)
        # The document takes it over without telling Python, which would delete it with its last reference.
        self._line_layout.setParent(self.document())
        self.document().setDocumentLayout(self._line_layout)
        self.document().setDocumentMargin(DOCUMENT_MARGIN_PX)
        self.blockCountChanged.connect(self._on_line_count_changed)
        self.updateRequest.connect(self._on_update_requested)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    def set_measure(self, characters: int) -> None:
        """Keep lines within *characters* Latin characters or half as many kanji; 0 fills the pane."""
        if characters != self._measure:
            self._measure = characters
            self._place_viewport()

    def set_line_height(self, percent: int) -> None:
        """Give each row *percent* of the height of its letters, 100 or more."""
        self._line_layout.set_spacing(percent / 100)

    def set_head_room(self, pixels: int) -> None:
        """Leave *pixels* empty above the text, whatever is scrolled."""
        if pixels != self._head_room:
            self._head_room = pixels
            self._place_viewport()

    def set_line_numbers(self, shown: bool) -> None:
        """Show or hide the numbers of the lines."""
        if shown and self._gutter is None:
            self._gutter = Gutter(self, rows=self._rows)
            self._gutter.show_current(self.textCursor().blockNumber() + 1)
            self._gutter.show()
        elif not shown and self._gutter is not None:
            self._gutter.hide()
            self._gutter.deleteLater()
            self._gutter = None
        self._place_viewport()

    def take_font(self, font: QFont) -> None:
        """Draw the text in *font*, and keep the measure in its characters."""
        self.setFont(font)
        self.setTabStopDistance(TAB_CHARACTERS * self.fontMetrics().horizontalAdvance(" "))
        self._place_viewport()
        self.tell_caret_place()

    def lines_around(self) -> tuple[int, int]:
        """Return the first of the lines that are seen or a page away, and the one behind the last."""
        page = self.viewport().height() // max(1, self.fontMetrics().lineSpacing()) + 2
        first = self.firstVisibleBlock().blockNumber()
        return max(0, first - page), min(self.blockCount(), first + 2 * page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure, centred."""
        width = event.size().width()
        if width != self._laid_out_px:
            # Of a viewport whose margins changed Qt tells the new width as the old one, too, and wraps nothing anew.
            self._laid_out_px = width
            event = QResizeEvent(event.size(), QSize())
        super().resizeEvent(event)
        self._place_viewport()

    def _place_viewport(self) -> None:
        if self._gutter:
            self._gutter.setFont(_smaller(self.font()))
        gutter = self._gutter.width_for(self.blockCount()) if self._gutter else 0
        bar = self.verticalScrollBar()
        room = self.contentsRect().width() - (bar.width() if bar.isVisible() else 0)
        side = max(LEAST_SIDE_PX, (room - self._measure_px()) // 2) if self._measure else LEAST_SIDE_PX
        left = max(side, gutter)
        margins = self.viewportMargins()
        if (margins.left(), margins.top(), margins.right()) != (left, self._head_room, side):
            self.setViewportMargins(left, self._head_room, side, 0)
        if self._gutter:
            place = self.viewport().geometry()
            self._gutter.setGeometry(place.left() - gutter, place.top(), gutter, place.height())

    def _measure_px(self) -> int:
        """Return the width of the measure: of Latin text, or of kanji, whichever is wider."""
        metrics = self.fontMetrics()
        latin = metrics.horizontalAdvance(_LATIN) * self._measure / len(_LATIN)
        kanji = metrics.horizontalAdvance("字") * self._measure / 2
        return int(max(latin, kanji)) + 2 * DOCUMENT_MARGIN_PX

    def _viewport_px(self) -> int:
        return self.viewport().width()

    def _rows(self) -> Iterator[tuple[int, QRect]]:
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        bottom = self.viewport().height()
        height = self.fontMetrics().lineSpacing()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(offset).top()
            if top > bottom:
                return
            line = block.layout().lineAt(0) if block.layout().lineCount() else None
            top += line.y() if line else 0
            row = QRect(QPoint(0, round(top)), QPoint(0, round(top + (line.height() if line else height)) - 1))
            yield block.blockNumber() + 1, row
            block = block.next()

    def _on_update_requested(self, area: QRect, scrolled: int) -> None:
        if self._gutter and scrolled:
            self._gutter.scroll(0, scrolled)
        elif self._gutter:
            self._gutter.update(0, area.top(), self._gutter.width(), area.height())

    def _on_line_count_changed(self, _count: int) -> None:
        if self._gutter:
            self._place_viewport()
            self._gutter.update()

    def _on_caret_moved(self) -> None:
        if self._gutter:
            self._gutter.show_current(self.textCursor().blockNumber() + 1)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * GUTTER_SCALE)
    return small
