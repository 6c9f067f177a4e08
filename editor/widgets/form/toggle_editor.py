"""The editor of true and false: a switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from editor.widgets.form.content import Content
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.tokens import FormTokens, tokens_of

_TRACK = QSize(36, 20)
_RING_PX = 3
_KNOB_INSET_PX = 3


class Switch(QCheckBox):
    """A check box drawn as a switch; those who hear the window meet a check box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens_of(self.palette())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Paint in the colours of *tokens*."""
        self._tokens = tokens
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the track and the ring around it."""
        return QSize(_TRACK.width() + 2 * _RING_PX, _TRACK.height() + 2 * _RING_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the one size that the switch has."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Tell that all of the switch can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob and, with the focus, a ring."""
        tokens = self._tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(_RING_PX, _RING_PX, _TRACK.width(), _TRACK.height())
        on = self.isChecked()
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(tokens.muted, 1.2))
        painter.setBrush(tokens.accent if on else self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(
            track if on else track.adjusted(0.6, 0.6, -0.6, -0.6), track.height() / 2, track.height() / 2
        )
        side = track.height() - 2 * _KNOB_INSET_PX
        left = track.right() - side - _KNOB_INSET_PX if on else track.left() + _KNOB_INSET_PX
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._knob(on=on))
        painter.drawEllipse(QRectF(left, track.top() + _KNOB_INSET_PX, side, side))
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()

    def _knob(self, *, on: bool) -> QColor:
        if on:
            return self.palette().color(QPalette.ColorRole.HighlightedText)
        return self._tokens.muted


class ToggleEditor(FieldEditor):
    """A switch beside its label."""

    keeps_refused_text = False
    beside_label = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)
        self.setFocusProxy(self.switch)
        self.switch.clicked.connect(self._on_clicked)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the switch."""
        return (self.switch,)

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Paint the switch in the colours of *tokens*."""
        self.switch.apply_tokens(tokens)

    def _show(self, content: Content) -> None:
        self.switch.setChecked(content.node.value is True)

    def _on_clicked(self) -> None:
        self.value_edited.emit(self.path, self.switch.isChecked())
