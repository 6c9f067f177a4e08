"""A card of settings: its title above, a row for each, quiet lines between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from editor.actions.search import folded
from editor.bridge.icons import icon
from editor.settings.setting import Scalar, SettingField, SettingGroup
from editor.widgets.preferences.controls import Control, words_of

PAD_PX = 16
ROW_PX = 10


class SettingRow(QWidget):
    """One setting: its words at the left, its control at the right, and what puts it back when it was changed."""

    changed = Signal(str, object)  # its name, and the value
    reset_requested = Signal(str)

    def __init__(self, field: SettingField, control: Control, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.control = control
        control.setParent(self)  # before what resets it: Tab goes through a row's parts as they come
        label, note = words_of(field.limits.label), words_of(field.limits.note)
        self.label = QLabel(label, self)
        self.label.setWordWrap(True)
        self.label.setBuddy(control.part)
        self.note = QLabel(note, self)
        self.note.setWordWrap(True)
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note.setVisible(bool(note))
        control.part.setAccessibleDescription(note)
        self.reset = QToolButton(self)
        self.reset.setIcon(icon("revert"))
        self.reset.setIconSize(QSize(16, 16))
        self.reset.setAutoRaise(True)
        self.reset.setAccessibleName(self.tr("Reset: {0}").format(label))
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.words = folded(f"{label} {note} {' '.join(map(words_of, field.limits.names))} {field.limits.label}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.label)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD_PX, ROW_PX, PAD_PX - 6, ROW_PX)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        control.changed.connect(self._on_control_changed)
        self.reset.clicked.connect(self._on_reset_clicked)

    def show_value(self, value: Scalar, *, can_reset: bool) -> None:
        """Show *value*, and whether it can be put back."""
        self.control.show_value(value)
        if not can_reset and self.reset.hasFocus():
            self.control.setFocus()
        self.reset.setVisible(can_reset)

    def _on_control_changed(self, value: object) -> None:
        self.changed.emit(self.field.name, value)

    def _on_reset_clicked(self) -> None:
        self.reset_requested.emit(self.field.name)


class Card(QFrame):
    """The rows of *group* on one ground."""

    def __init__(self, group: SettingGroup, rows: Sequence[SettingRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = group.name
        self.rows = tuple(rows)
        self.title = QLabel(words_of(group.title), self)
        font = QFont(self.title.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.title.setFont(font)
        self._words = folded(f"{self.title.text()} {group.title}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(8)
        for row in rows:
            column.addWidget(row)

    def narrow(self, wanted: Sequence[str], *, for_site: bool) -> bool:
        """Show the rows that hold each of the folded words *wanted*, and return whether there are any.

        With *for_site* they are only those that may be others for one site.
        """
        fit = False
        for row in self.rows:
            fits = all(word in row.words or word in self._words for word in wanted)
            row.setVisible(fits and (row.field.limits.per_site or not for_site))
            fit = fit or not row.isHidden()
        self.setVisible(fit)
        return fit

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground below the rows, and the lines between them."""
        shown = [row for row in self.rows if row.isVisible()]
        if not shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ground = QRectF(shown[0].geometry().united(shown[-1].geometry())).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(ground, 8, 8)
        for row in shown[1:]:
            top = row.geometry().top() + 0.5
            painter.drawLine(int(ground.left()) + PAD_PX, int(top), int(ground.right()) - PAD_PX, int(top))
