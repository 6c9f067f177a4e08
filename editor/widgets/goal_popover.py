"""A small window over the status line in which the writing goals are set; what is set counts at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from editor.bridge.icons import icon
from editor.widgets.form.arrow_box import ArrowBox

MOST = 1_000_000
STEP = 100
FIELD_PX = 130
MARGIN_PX = 7
"""Within a number's field: the style sheet does not reach there."""


@dataclass(frozen=True, slots=True)
class Goals:
    """What is aimed at on a day and in a session, 0 for nothing, and whether it is counted in words."""

    day: int
    session: int
    in_words: bool


class GoalPopover(QFrame):
    """Shows *goals* and what is written by now; ``changed`` tells each change."""

    changed = Signal(Goals)

    def __init__(self, goals: Goals, written: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Writing Goal"))
        self.setAccessibleName(self.windowTitle())
        self.day = self._number(goals.day, self.tr("Goal of the day"))
        self.session = self._number(goals.session, self.tr("Goal of the session"))
        self.unit = ArrowBox(self, arrow=icon("chevron-down"))
        self.unit.addItems([self.tr("Characters"), self.tr("Words")])
        self.unit.setCurrentIndex(int(goals.in_words))
        self.unit.setAccessibleName(self.tr("Counted in"))
        self.written = QLabel(written, self)
        self.written.setObjectName("quiet")
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setColumnMinimumWidth(1, FIELD_PX)
        for row, (title, part) in enumerate(
            (
                (self.tr("Per &day"), self.day),
                (self.tr("Per &session"), self.session),
                (self.tr("Counted &in"), self.unit),
            )
        ):
            label = QLabel(title, self)
            label.setBuddy(part)
            form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            form.addWidget(part, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.written)
        for spin in (self.day, self.session):
            spin.valueChanged.connect(self._on_changed)
        self.unit.currentIndexChanged.connect(self._on_changed)

    @property
    def goals(self) -> Goals:
        """What is set."""
        return Goals(self.day.value(), self.session.value(), self.unit.currentIndex() == 1)

    def open_above(self, place: QPoint) -> None:
        """Open with the lower right corner at *place* of the screen, ready for the number of the day."""
        self.adjustSize()
        self.move(place - QPoint(self.width(), self.height()))
        self.show()
        self.day.setFocus()
        self.day.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Enter and Esc."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _number(self, value: int, name: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(0, MOST)
        spin.setSingleStep(STEP)
        spin.setGroupSeparatorShown(True)
        spin.setLocale(QLocale())
        spin.setSpecialValueText(self.tr("None"))
        spin.setValue(value)
        spin.setAccessibleName(name)
        spin.lineEdit().setTextMargins(MARGIN_PX, 0, MARGIN_PX, 0)
        return spin

    def _on_changed(self, _value: int) -> None:
        self.changed.emit(self.goals)
