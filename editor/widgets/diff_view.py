"""Two texts held against each other: what one line by line removes and adds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from editor.widgets.difference import Difference, Row, RowKind, difference
from editor.widgets.tones import QUIET_SHARE, faded, tones_of

_SIGNS = {RowKind.REMOVED: "−", RowKind.ADDED: "+", RowKind.GAP: "⋯"}


class DiffView(QWidget):
    """Shows what turns one text into another, with the line numbers of both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = QLabel(self)
        self.rows = DiffRows(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._summary)
        column.addWidget(self.rows, 1)

    def show_texts(self, before: str, after: str) -> None:
        """Show what turns *before* into *after*."""
        found = difference(before, after)
        self._summary.setText(self._summed(found))
        self.rows.show_rows(found.rows)

    def show_words(self, words: str) -> None:
        """Show *words* in the place of a difference that there cannot be."""
        self._summary.setText(words)
        self.rows.show_rows(())

    @property
    def summary(self) -> str:
        """What the line above the rows says."""
        return self._summary.text()

    def _summed(self, found: Difference) -> str:
        if not found.rows:
            return self.tr("The two texts are alike.")
        added = self.tr("1 line added") if found.added == 1 else self.tr("{0} lines added")
        removed = self.tr("1 line removed") if found.removed == 1 else self.tr("{0} lines removed")
        told = ((found.added, added), (found.removed, removed))
        return " · ".join(words.format(count) for count, words in told if count)


class DiffRows(QPlainTextEdit):
    """The rows of a difference as text that can be read, selected and copied, not changed."""

    # A style sheet changes the palette while the parts are still being made.
    _rows: tuple[Row, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gutter = _Gutter(self)
        self.setReadOnly(True)
        self.setCursorWidth(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Differences"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.updateRequest.connect(self._on_update_request)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show *rows* from the first."""
        self._rows = rows
        self._fill()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows from the first to the last."""
        return self._rows

    def selected_rows(self) -> tuple[Row, ...]:
        """Return the rows that the selection touches; none where nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return ()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd() - 1).blockNumber()
        return self._rows[first : last + 1]

    def gutter_width(self) -> int:
        """Return how many pixels the numbers of both texts and the sign need."""
        numbers = [row.before or 0 for row in self._rows] + [row.after or 0 for row in self._rows]
        digits = max(2, len(str(max(numbers, default=0))))
        return self.fontMetrics().horizontalAdvance("0") * (2 * digits + 5)

    def paint_gutter(self, painter: QPainter) -> None:
        """Draw the numbers of the rows that are to be seen; where there are none, there is no strip for them."""
        if not self._rows:
            return
        palette = self.palette()
        painter.setFont(self.font())
        painter.fillRect(self._gutter.rect(), faded(palette, 0.04))
        width, height = self._gutter.width(), self.fontMetrics().height()
        digit = self.fontMetrics().horizontalAdvance("0")
        column = (width - 3 * digit) // 2
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top < self.height() and block.blockNumber() < len(self._rows):
            row = self._rows[block.blockNumber()]
            line = QRect(0, round(top), width, round(self.blockBoundingRect(block).height()))
            ground = self._ground(row.kind)
            if ground:
                painter.fillRect(line, ground)
            painter.setPen(faded(palette, QUIET_SHARE))
            for number, right in ((row.before, column), (row.after, 2 * column)):
                place = QRect(right - column, line.top(), column - digit // 2, height)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, "" if number is None else str(number))
            painter.setPen(self._ink(row.kind))
            place = QRect(2 * column, line.top(), 3 * digit, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _SIGNS.get(row.kind, ""))
            top += line.height()
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter as high as the view."""
        super().resizeEvent(event)
        self._place_gutter()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._rows:
            self._fill()

    def _fill(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for index, row in enumerate(self._rows):
            if index:
                cursor.insertBlock()
            shape, letters = QTextBlockFormat(), QTextCharFormat()
            ground = self._ground(row.kind)
            if ground:
                shape.setBackground(ground)
            if row.kind in (RowKind.GAP, RowKind.CUT):
                letters.setForeground(faded(self.palette(), QUIET_SHARE))
            cursor.setBlockFormat(shape)
            cursor.insertText(self._words(row), letters)
        cursor.endEditBlock()
        self._place_gutter()

    def _words(self, row: Row) -> str:
        if row.kind is RowKind.GAP:
            return ""
        if row.kind is RowKind.CUT:
            return self.tr("There is more than can be shown here.")
        return row.text

    def _ground(self, kind: RowKind) -> QColor | None:
        tones = tones_of(self.palette())
        return {RowKind.REMOVED: tones.error.wash, RowKind.ADDED: tones.good.wash}.get(kind)

    def _ink(self, kind: RowKind) -> QColor:
        tones = tones_of(self.palette())
        return {RowKind.REMOVED: tones.error.ink, RowKind.ADDED: tones.good.ink}.get(
            kind, faded(self.palette(), QUIET_SHARE)
        )

    def _place_gutter(self) -> None:
        width = self.gutter_width()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self._gutter.setGeometry(inside.left(), inside.top(), width, self.viewport().height())

    def _on_update_request(self, rect: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())


class _Gutter(QWidget):
    """The strip at the side of the rows."""

    def __init__(self, rows: DiffRows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self) -> QSize:
        return QSize(self._rows.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._rows.paint_gutter(QPainter(self))
