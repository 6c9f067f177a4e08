"""How long the text is, as a button of the status line: it shows one form of the length and offers the others."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from editor.spelling.lengths import Lengths


class LengthForm(Enum):
    """The forms in which a length is told; the values are those of the settings."""

    CHARACTERS = "characters"
    WORDS = "words"
    SHEETS = "sheets"
    MINUTES = "minutes"


class LengthButton(QToolButton):
    """Tells the length of the text and, before it, of what is selected; its menu tells all forms of it."""

    form_chosen = Signal(LengthForm)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = LengthForm.CHARACTERS
        self._all: Lengths | None = None
        self._selected: Lengths | None = None
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        meaning = self.tr("How long the text is, without blanks and marks")
        self.setToolTip(meaning)
        self.setAccessibleDescription(meaning)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.hide()

    def show_form(self, form: LengthForm) -> None:
        """Tell the length in *form* from now on."""
        self._form = form
        self._show()

    def show_lengths(self, lengths: Lengths | None, selected: Lengths | None = None) -> None:
        """Tell the *lengths* of the text and of what is *selected*; None where there is nothing."""
        self._all, self._selected = lengths, selected
        self._show()

    def _show(self) -> None:
        shown = self._all is not None
        text = self._words(self._form) if shown else ""
        if text != self.text() or self.isHidden() == shown:
            self.setText(text)
            self.setAccessibleName(text)
            self.setVisible(shown)

    def _words(self, form: LengthForm) -> str:
        """Return the length in *form*: "14 / 3,556 characters" while something is selected."""
        lengths = self._all or Lengths()
        value = _value(lengths, form)
        number = QLocale().toString(value)
        if self._selected is not None:
            number = self.tr("{0} / {1}").format(QLocale().toString(_value(self._selected, form)), number)
        one = value == 1 and self._selected is None
        words = {
            LengthForm.CHARACTERS: self.tr("{0} character") if one else self.tr("{0} characters"),
            LengthForm.WORDS: self.tr("{0} word") if one else self.tr("{0} words"),
            LengthForm.SHEETS: self.tr("{0} sheet of 400") if one else self.tr("{0} sheets of 400"),
            LengthForm.MINUTES: self.tr("{0} min read"),
        }
        return words[form].format(number)

    def _fill(self) -> None:
        self._menu.clear()
        for form in LengthForm:
            entry = self._menu.addAction(self._words(form))
            entry.setCheckable(True)
            entry.setChecked(form is self._form)
            entry.setData(form.value)
            entry.triggered.connect(self._on_entry_triggered)

    def _on_entry_triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.form_chosen.emit(LengthForm(entry.data()))


def _value(lengths: Lengths, form: LengthForm) -> int:
    return int(getattr(lengths, form.value))
