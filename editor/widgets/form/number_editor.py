"""The editor of a number."""

from __future__ import annotations

import math
import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.widgets.form.content import Content, scalar_text
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.line_field import LineField

_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_READING_TIME_KEY = "reading_time"
_LONGEST = 300


def parse_number(text: str, *, like: object) -> int | float | None:
    """Return the number that *text* says, a float where *like* is one; None where it says none.

    Full-width digits, as an input method commits them, are digits.
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if not _NUMBER.fullmatch(text) or len(text) > _LONGEST:
        return None
    if "." in text or isinstance(like, float):
        number = float(text)
        return number if math.isfinite(number) else None
    return int(text)


class NumberEditor(FieldEditor):
    """A line that takes a number; a whole number stays one, a float stays a float."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: object = None
        self.line = LineField(self)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.compute = QToolButton(self)
        self.compute.setProperty("role", "small")
        self.compute.setText(self.tr("Compute"))
        self.compute.setToolTip(self.tr("Count the text and set the minutes that it takes to read"))
        self.compute.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.compute)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_text_edited)
        self.line.focus_left.connect(self._on_focus_left)
        self.line.returnPressed.connect(self._on_focus_left)
        self.line.composing_changed.connect(self._on_composing_changed)
        self.compute.clicked.connect(self._on_compute_clicked)

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the line."""
        return self.line.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the line and, where there is one, the button."""
        return (self.line,) if self.compute.isHidden() else (self.line, self.compute)

    def name(self, key: str) -> None:
        """Name the line; the reading time can be computed."""
        super().name(key)
        self.compute.setVisible(key == _READING_TIME_KEY)
        self.compute.setAccessibleName(self.tr("Compute the reading time"))

    def _show(self, content: Content) -> None:
        value = content.node.value
        self._told = value
        if parse_number(self.line.text(), like=value) != value or not self.line.hasFocus():
            self.line.show_text(scalar_text(value))
        self.complained.emit("")

    def _on_text_edited(self, text: str) -> None:
        self._waiting = None
        self.complained.emit("")
        number = parse_number(text, like=self._told)
        if number is None or (number == self._told and type(number) is type(self._told)):
            return
        self._told = number
        self.value_edited.emit(self.path, number)

    def _on_focus_left(self) -> None:
        text = self.line.text()
        if self.composing or parse_number(text, like=self._told) is not None or (not text and self._told is None):
            return
        self.complained.emit(self.tr("This is not a number; the old one is kept."))

    def _on_compute_clicked(self) -> None:
        self.complained.emit("")
        self.reading_time_requested.emit(self.path)
