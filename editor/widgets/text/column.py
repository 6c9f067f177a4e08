"""A plain text edit whose lines keep to a measure, in the middle of the pane, some of them folded away if wanted."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextBlock, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from editor.widgets.text.composing import ComposingEdit
from editor.widgets.text.folds import Folds
from editor.widgets.text.gutter import Gutter, GutterRow
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
        self._spares_shaping = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        # By UAX #14, so that kinsoku holds; "anywhere" alone would begin lines with 。 and 」.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._line_layout = LineLayout(self.document(), width=self._viewport_px)
        # The document takes it over without telling Python, which would delete it with its last reference.
        self._line_layout.setParent(self.document())
        self._line_layout.long_line_changed.connect(self._spare_shaping, Qt.ConnectionType.QueuedConnection)
        self.document().setDocumentLayout(self._line_layout)
        self.document().setDocumentMargin(DOCUMENT_MARGIN_PX)
        self.folds = Folds(self.document(), self._line_layout, self)
        self.gutter = Gutter(self, rows=self._rows)
        self._runs: tuple[tuple[int, ...], list[tuple[int, int]]] = ((), [])
        self.folds.changed.connect(self._on_folds_changed)
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
        self.gutter.show_numbers(shown)
        self._place_viewport()

    def take_font(self, font: QFont) -> None:
        """Draw the text in *font*, and keep the measure in its characters."""
        if self._spares_shaping:
            font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        self.setFont(font)
        self.setTabStopDistance(TAB_CHARACTERS * self.fontMetrics().horizontalAdvance(" "))
        self._place_viewport()
        self.tell_caret_place()

    def lines_around(self) -> tuple[int, int]:
        """Return the first of the lines that are seen or a page away, and the one behind the last."""
        runs = self.shown_lines_around()
        return runs[0][0], runs[-1][1]

    def shown_lines_around(self) -> list[tuple[int, int]]:
        """Return the same without the lines that are folded away: runs, from a line to the one behind the last."""
        page = self.viewport().height() // max(1, self.fontMetrics().lineSpacing()) + 2
        top = self.firstVisibleBlock()
        if not self.folds:
            # While Qt tells that lines have gone, it may still look at one behind the end.
            first = top.blockNumber() if top.isValid() else self.blockCount() - 1
            return [(max(0, first - page), min(self.blockCount(), first + 2 * page))]
        row = max(0, top.firstLineNumber() - page)
        place = (row, page, self.blockCount(), self.document().lineCount())
        if place != self._runs[0]:  # else a letter was typed
            self._runs = (place, self._runs_from(row, 3 * page))
        return self._runs[1]

    def _runs_from(self, row: int, count: int) -> list[tuple[int, int]]:
        block = self.document().findBlockByLineNumber(row)
        runs: list[tuple[int, int]] = []
        for _ in range(count):
            if not block.isValid():
                break
            line = block.blockNumber()
            if runs and runs[-1][1] == line:
                runs[-1] = (runs[-1][0], line + 1)
            else:
                runs.append((line, line + 1))
            block = self.folds.next_shown(block)
        return runs or [(0, 1)]

    def blocks_from(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the lines between *top* and *bottom* of the viewport, and the place of each there."""
        block = self.cursorForPosition(QPoint(0, round(top))).block() if top > 0 else self.firstVisibleBlock()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while place.top() <= bottom:
            if place.bottom() >= top and block.isVisible():
                yield block, place
            block = self.folds.next_shown(block)
            if not block.isValid():
                return
            # Asked for its geometry, Qt would add up the heights of all lines above anew.
            place = self.blockBoundingRect(block).translated(place.left(), place.bottom())

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
        self.gutter.setFont(_smaller(self.font()))
        gutter = self.gutter.width_for(self.blockCount())
        bar = self.verticalScrollBar()
        room = self.contentsRect().width() - (bar.width() if bar.isVisible() else 0)
        side = max(LEAST_SIDE_PX, (room - self._measure_px()) // 2) if self._measure else LEAST_SIDE_PX
        left = max(side, gutter)
        margins = self.viewportMargins()
        if (margins.left(), margins.top(), margins.right()) != (left, self._head_room, side):
            self.setViewportMargins(left, self._head_room, side, 0)
        place = self.viewport().geometry()
        self.gutter.setGeometry(place.left() - gutter, place.top(), gutter, place.height())

    def _spare_shaping(self) -> None:
        """Place letters without kerning, where their script does not need it: shaping is most of a long line's time."""
        if not self._spares_shaping:
            self._spares_shaping = True
            self.take_font(self.font())

    def _measure_px(self) -> int:
        """Return the width of the measure: of Latin text, or of kanji, whichever is wider."""
        metrics = self.fontMetrics()
        latin = metrics.horizontalAdvance(_LATIN) * self._measure / len(_LATIN)
        kanji = metrics.horizontalAdvance("字") * self._measure / 2
        return int(max(latin, kanji)) + 2 * DOCUMENT_MARGIN_PX

    def _viewport_px(self) -> int:
        return self.viewport().width()

    def _rows(self, first: int, last: int) -> Iterator[GutterRow]:
        height = self.fontMetrics().lineSpacing()
        for block, place in self.blocks_from(first, last):
            line = block.layout().lineAt(0) if block.layout().lineCount() else None
            start = place.top() + (line.y() if line else 0)
            top, bottom = round(start), round(start + (line.height() if line else height)) - 1
            is_folded = block.next().isValid() and not block.next().isVisible()
            row = QRect(QPoint(0, top), QPoint(0, bottom))
            yield GutterRow(block.blockNumber() + 1, row, is_folded)

    def _on_update_requested(self, area: QRect, scrolled: int) -> None:
        if scrolled and (not self.gutter.is_blank or self.folds):
            self.gutter.scroll(0, scrolled)
        elif area.height() >= self.viewport().height():  # less is a line that stays as high as it is
            self._update_gutter()

    def _on_folds_changed(self) -> None:
        self._runs = ((), [])
        self.gutter.update()
        self.viewport().update()

    def _on_line_count_changed(self, _count: int) -> None:
        self._place_viewport()
        self._update_gutter()

    def _update_gutter(self) -> None:
        if not self.gutter.is_blank or self.folds:  # a widget that is drawn for nothing costs as much as a letter
            self.gutter.update()

    def _on_caret_moved(self) -> None:
        self.gutter.show_current(self.textCursor().blockNumber() + 1)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * GUTTER_SCALE)
    return small
