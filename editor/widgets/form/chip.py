"""One item of a list, drawn as a chip."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from editor.bridge.plain_tip import plain_tip
from editor.widgets.form.tokens import FormTokens, tokens_of

_SIDE_PX = 9
_CROSS_PX = 7
_CROSS_ROOM_PX = 22
_RISE_PX = 3


class Chip(QAbstractButton):
    """A word with a cross; all keys mean the chip itself.

    Left and Right ask for the neighbours, Delete and Backspace remove, F2 renames, Alt with an arrow moves.
    """

    step_requested = Signal(object, int)
    """The neighbour is wanted: the one before (-1) or behind (1)."""
    move_requested = Signal(object, int)
    remove_requested = Signal(object)
    rename_requested = Signal(object)
    dragged = Signal(object, QPoint)
    dropped = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens_of(self.palette())
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show *text*."""
        if text == self.text() and self.accessibleName():
            return
        self.setText(text)
        self.setAccessibleName(text or self.tr("empty item"))
        self.setToolTip(plain_tip(text))
        self.updateGeometry()
        self.update()

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Paint in the colours of *tokens*."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the word with its cross."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + _SIDE_PX + _CROSS_ROOM_PX
        return QSize(max(width, 36), metrics.height() + 2 * _RISE_PX)

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves a few letters."""
        return QSize(48, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip: filled while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, focused = self._tokens, self.hasFocus()
        palette = self.palette()
        painter.setPen(QPen(tokens.accent if focused else tokens.border, 1))
        painter.setBrush(tokens.accent if focused else tokens.chip)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        ink = palette.highlightedText().color() if focused else palette.text().color()
        painter.setPen(ink)
        room = self.rect().adjusted(_SIDE_PX, 0, -_CROSS_ROOM_PX, 0)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() + 2)
        painter.drawText(room.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, words)
        over = self._cross().contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        quiet = tokens.muted if self.isEnabled() else tokens.faint
        painter.setPen(QPen(ink if focused or over else quiet, 1.4))
        middle = QRectF(self._cross()).center()
        half = _CROSS_PX / 2
        for slope in (-1, 1):
            painter.drawLine(
                middle + QPointF(-half, -half * slope),
                middle + QPointF(half, half * slope),
            )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer went far enough."""
        self.update()
        if self._pressed_at is None:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._dragging or way >= QApplication.startDragDistance():
            self._dragging = True
            self.dragged.emit(self, self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop, or remove when the cross was clicked."""
        pressed_at, self._pressed_at = self._pressed_at, None
        dragging, self._dragging = self._dragging, False
        super().mouseReleaseEvent(event)
        if dragging:
            self.dropped.emit(self)
        elif pressed_at is not None and self._cross().contains(event.position().toPoint()):
            self.remove_requested.emit(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename."""
        if not self._cross().contains(event.position().toPoint()):
            self.rename_requested.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the chips, remove, rename."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step is not None:
            (self.move_requested if alt else self.step_requested).emit(self, step)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.remove_requested.emit(self)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.rename_requested.emit(self)
        else:
            event.ignore()

    def _cross(self) -> QRect:
        return QRect(self.width() - _CROSS_ROOM_PX, 0, _CROSS_ROOM_PX - 2, self.height())
