"""The meter of a writing goal in the status line: a small ring that fills, and beside it the number in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from editor.widgets.tones import faded, tones_of

RING_PX = 14
STROKE_PX = 2.5
FULL_TURN = 360 * 16
"""Qt counts angles in sixteenths of a degree."""


@dataclass(frozen=True, slots=True)
class Goal:
    """So much was *written* of what is *aimed* at; in words or in characters, for the day or for the session."""

    written: int
    aimed: int
    in_words: bool
    of_day: bool

    @property
    def is_reached(self) -> bool:
        """Whether all of it is written."""
        return self.written >= self.aimed


class GoalRing(QProgressBar):
    """A progress bar that is drawn as a ring; full, it has the mark of what is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the ring."""
        return QSize(RING_PX, RING_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the ring."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the way that is left, and over it what is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = STROKE_PX / 2
        place = QRectF(0, 0, RING_PX, RING_PX).adjusted(inset, inset, -inset, -inset)
        share = self.value() / max(1, self.maximum())
        good = tones_of(self.palette()).good.ink
        painter.setPen(QPen(faded(self.palette(), 0.25), STROKE_PX))
        painter.drawEllipse(place)
        ink = good if share >= 1 else self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(ink, STROKE_PX, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawArc(place, FULL_TURN // 4, -round(FULL_TURN * min(1.0, share)))
        if share >= 1:
            mark = QPainterPath()
            mark.moveTo(RING_PX * 0.32, RING_PX * 0.52)
            mark.lineTo(RING_PX * 0.45, RING_PX * 0.65)
            mark.lineTo(RING_PX * 0.68, RING_PX * 0.38)
            painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(mark)
        painter.end()


class GoalMeter(QWidget):
    """Shows one goal; a click asks for the popover in which goals are set."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal: Goal | None = None
        self.ring = GoalRing(self)
        self.button = QToolButton(self)
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.ring)
        row.addWidget(self.button)
        self.button.clicked.connect(self.clicked)
        self.hide()

    def show_goal(self, goal: Goal | None, *, more: str = "") -> None:
        """Show *goal*, and *more* to whoever holds the mouse over it; None where there is no goal."""
        before, self._goal = self._goal, goal
        self.setVisible(goal is not None)
        if goal is None:
            return
        self.ring.setRange(0, goal.aimed)
        self.ring.setValue(min(goal.written, goal.aimed))
        words = self._words(goal)
        self.button.setText(self._short(goal))
        self.button.setAccessibleName(words)
        self.ring.setAccessibleName(self.tr("Goal of the day") if goal.of_day else self.tr("Goal of the session"))
        self.ring.setAccessibleDescription(words)
        for part in (self.ring, self.button):
            part.setToolTip("\n".join(line for line in (words, more) if line))
        was_open = before is not None and before.aimed == goal.aimed and not before.is_reached
        if was_open and goal.is_reached:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the ring's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _short(self, goal: Goal) -> str:
        number = QLocale().toString
        if goal.is_reached:
            return self.tr("Goal reached: {0}").format(number(goal.written))
        return self.tr("{0} / {1}").format(number(goal.written), number(goal.aimed))

    def _words(self, goal: Goal) -> str:
        number = QLocale().toString
        if goal.of_day:
            words = self.tr("{0} of {1} words today") if goal.in_words else self.tr("{0} of {1} characters today")
        elif goal.in_words:
            words = self.tr("{0} of {1} words in this session")
        else:
            words = self.tr("{0} of {1} characters in this session")
        return words.format(number(goal.written), number(goal.aimed))
