"""A plain text edit that folds lines away, says how many there are, and never lets the caret get lost among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from editor.widgets.text.column import GUTTER_SCALE, ColumnEdit
from editor.widgets.tones import faded

CHIP_GAP_PX = 8
CHIP_PADDING_PX = 6
_GROUND_SHARE, _INK_SHARE = 0.08, 0.65
_PAD = Qt.KeyboardModifier.KeypadModifier
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ITEM = re.compile(r"[ \t]*(?:[*+-]|[0-9]+\.)[ \t]")


class FoldingEdit(ColumnEdit):
    """What is folded stays part of the text: it is selected, copied and deleted with what stands around it."""

    foldable_wanted = Signal()  # the mouse is where arrows are shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._foldable: Mapping[int, int] = {}
        self._caret_before = self.textCursor()
        self.gutter.pointed_at.connect(self.foldable_wanted)
        self.gutter.arrow_clicked.connect(self._on_arrow_clicked)
        self.cursorPositionChanged.connect(self._keep_caret_in_sight)
        self.selectionChanged.connect(self._keep_caret_in_sight)

    def show_foldable(self, lines: Mapping[int, int]) -> None:
        """Offer to fold what stands behind each of *lines*, from 0, up to the last line that is given for it."""
        if lines is not self._foldable:
            self._foldable = lines
            self.gutter.show_foldable(lines.keys())

    def forget_foldable(self) -> None:
        """Offer nothing until the mouse moves where arrows are shown: the text is another."""
        if self._foldable:
            self.show_foldable({})
        self.gutter.hide_arrows()

    def fold(self, lines: Iterable[tuple[int, int]]) -> None:
        """Fold away what stands behind the first of each pair of *lines*, from 0, up to the last."""
        top = self.firstVisibleBlock()
        lines = list(lines)
        self.folds.fold(lines)
        if len(lines) == 1:
            words = self._words_of(lines[0][1] - lines[0][0])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        cursor = self.textCursor()
        hidden = self.folds.around(cursor.position()) or self.folds.around(cursor.anchor())
        if hidden is not None:
            cursor.setPosition(hidden[0])
            self.setTextCursor(cursor)
        self._caret_before = cursor
        if (hidden := self.folds.around(top.position())) is not None:
            head = self.document().findBlock(hidden[0])
            self.verticalScrollBar().setValue(head.firstLineNumber())

    def unfold_line(self, line: int) -> bool:
        """Unfold what is folded below *line*, from 0, and tell whether anything was."""
        return self.folds.unfold_below(line)

    def reveal(self, start: int, end: int) -> None:
        """Unfold what hides anything from *start* to *end*, UTF-16 positions."""
        if self.folds:
            self.folds.reveal(start, end)

    def starts_line_behind_fold(self, event: QKeyEvent) -> bool:
        """Begin a paragraph behind what is folded at the caret, if that is what the key means, and tell so.

        In a list a new item belongs before those that are hidden: they are unfolded.
        """
        cursor = self.textCursor()
        hidden = self.folds.around(cursor.position() + 1) if self.folds and event.key() in _RETURNS else None
        if hidden is None or cursor.hasSelection() or self.isReadOnly() or self.composing or event.modifiers() & ~_PAD:
            return False
        if _ITEM.match(cursor.block().text()):
            self.folds.reveal(*hidden)
            return False
        behind = QTextCursor(self.document())
        behind.setPosition(hidden[1])
        behind.insertText("\n\n")
        self.setTextCursor(behind)
        self.ensureCursorVisible()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and behind each line that hides others how many they are."""
        super().paintEvent(event)
        if not self.folds:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * GUTTER_SCALE)
        painter.setFont(font)
        for block, place in self.blocks_from(event.rect().top(), event.rect().bottom()):
            if count := self.folds.hidden_below(block):
                self._draw_chip(painter, self._chip_of(block, place, count), self._words_of(count))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Unfold at a chip, or place the caret."""
        line = self._chip_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if line is None:
            super().mousePressEvent(event)
        else:
            self.unfold_line(line)
            self._point_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click would unfold."""
        super().mouseMoveEvent(event)
        if self.folds and not event.buttons():
            self._point_at(event.position())

    def _point_at(self, place: QPointF) -> None:
        over = self._chip_at(place) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def _on_arrow_clicked(self, number: int) -> None:
        line = number - 1
        if not self.unfold_line(line) and line in self._foldable:
            self.fold([(line, self._foldable[line])])

    def _keep_caret_in_sight(self) -> None:
        """Lead the caret past a fold that it was moved into from beside it; unfold what it went to from elsewhere."""
        if not self.folds:
            return
        before, self._caret_before = self._caret_before.position(), self.textCursor()
        cursor = self._caret_before
        hidden = self.folds.around(cursor.position())
        if hidden is None:
            return
        mode = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        start, end = hidden
        if before in (start, end + 1):
            has_lines_behind = self.document().findBlock(end).next().isValid()
            beyond = end + 1 if before == start and has_lines_behind else start
            cursor = self.textCursor()
            cursor.setPosition(beyond, mode)
            self.setTextCursor(cursor)
        elif not cursor.hasSelection() or self.folds.around(cursor.anchor()) is not None:
            # A selection that begins in sight may end in a fold, as that of all does.
            self.folds.reveal(cursor.selectionStart(), cursor.selectionEnd())

    def _words_of(self, count: int) -> str:
        return self.tr("… 1 line") if count == 1 else self.tr("… {0} lines").format(count)

    def _chip_of(self, block: QTextBlock, place: QRectF, count: int) -> QRectF:
        """Return where behind *block*, which has its *place* in the viewport, it is said that lines are hidden."""
        row = block.layout().lineAt(block.layout().lineCount() - 1)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * GUTTER_SCALE)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(self._words_of(count)) + 2 * CHIP_PADDING_PX
        left = place.left() + row.naturalTextRect().right() + CHIP_GAP_PX
        left = min(left, self.viewport().width() - width - 2)  # over the line's end where it fills the measure
        height = min(row.height(), metrics.height() + 2)
        return QRectF(left, place.top() + row.y() + (row.height() - height) / 2, width, height)

    def _chip_at(self, point: QPointF) -> int | None:
        if not self.folds:
            return None
        for block, place in self.blocks_from(point.y(), point.y()):
            count = self.folds.hidden_below(block)
            if count and self._chip_of(block, place, count).contains(point):
                return block.blockNumber()
        return None

    def _draw_chip(self, painter: QPainter, place: QRectF, words: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(self.palette(), _GROUND_SHARE, QPalette.ColorRole.Base))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(faded(self.palette(), _INK_SHARE, QPalette.ColorRole.Base))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
