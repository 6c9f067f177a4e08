"""What is about to be done to files, and all that comes of it, before it is done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor.bridge.asked import DifferenceShown, Rehearsal, Weight
from editor.bridge.icons import icon
from editor.widgets.dialogs.question import Question
from editor.widgets.diff_view import DiffView
from editor.widgets.form.arrow_box import ArrowBox
from editor.widgets.on_screen import open_at
from editor.widgets.tones import faded, tones_of

_SIGN = QSize(14, 14)
_MOST_EFFECTS_PX = 220


class RehearsalDialog(Question):
    """Lists the effects and shows the differences, one file at a time; nothing was done yet."""

    def __init__(self, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        super().__init__(rehearsal.headline, "", sign="file", parent=parent)
        self._differences = rehearsal.differences
        self.effects = [text for _, text in rehearsal.effects]
        if rehearsal.effects:
            self.body.addWidget(self._list(rehearsal))
        self.files = ArrowBox(self, arrow=icon("chevron-down"))
        self.difference = DiffView(self)
        if self._differences:
            self._add_differences(self._differences)
        self.files.setVisible(len(self._differences) > 1)
        self.difference.setVisible(bool(self._differences))
        roles = QDialogButtonBox.ButtonRole
        self.accept_button = self.buttons.addButton(rehearsal.verb, roles.AcceptRole)
        self.cancel_button = self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.accept_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _list(self, rehearsal: Rehearsal) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 0, 8, 0)  # in line with the words of the headline
        column.setSpacing(6)
        for weight, text in rehearsal.effects:
            column.addWidget(self._effect(weight, text, page))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What comes of it"))
        area.setMaximumHeight(_MOST_EFFECTS_PX)
        area.setMinimumHeight(min(_MOST_EFFECTS_PX, len(rehearsal.effects) * 26))
        return area

    def _effect(self, weight: Weight, text: str, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        sign = QLabel(row)
        is_grave = weight is Weight.CAREFUL
        colour = tones_of(self.palette()).warning.ink if is_grave else faded(self.palette(), 0.55)
        sign.setPixmap(icon("warning" if is_grave else "dot", color=colour).pixmap(_SIGN, self.devicePixelRatioF()))
        words = QLabel(text, row)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        return row

    def _add_differences(self, differences: tuple[DifferenceShown, ...]) -> None:
        self.files.addItems([one.name for one in differences])
        self.files.setAccessibleName(self.tr("File"))
        self.files.currentIndexChanged.connect(self._show_difference)
        self.body.addWidget(self.files)
        self.body.addWidget(self.difference, 1)
        self._show_difference(0)
        open_at(self, QSize(820, 600))

    def _show_difference(self, number: int) -> None:
        one = self._differences[number]
        self.difference.show_texts(one.before, one.after)
