"""In which languages spelling is checked, as a button of the status line with the choice behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


@dataclass(frozen=True, slots=True)
class Language:
    """A language that there is a dictionary of: by which name it is kept, as a code, and in its own words."""

    name: str
    code: str
    title: str
    is_on: bool


class SpellingButton(QToolButton):
    """Shows the codes of the languages that are on; its menu switches each of them."""

    chosen = Signal(str, bool)  # the name of a language, and whether it is to be on
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Languages in which spelling is checked"))
        self.setAccessibleDescription(self.toolTip())
        self.choice = QMenu(self)
        self.clicked.connect(self._open)
        self.hide()

    def show_languages(self, languages: Sequence[Language]) -> None:
        """Offer *languages*, and show those that are on."""
        codes = ", ".join(language.code for language in languages if language.is_on)
        self.setText(codes or self.tr("No language"))
        self.setAccessibleName(self.tr("Spelling: {0}").format(self.text()))
        menu = self.choice
        menu.clear()
        for language in languages:
            entry = menu.addAction(language.title.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(language.is_on)
            entry.setData(language.name)
            entry.triggered.connect(self._on_entry_triggered)
        menu.addSeparator()
        menu.addAction(self.tr("How to Get a Dictionary…")).triggered.connect(self.help_requested)

    def _open(self) -> None:
        """Show the choice above the button, as below it the window ends."""
        size = self.choice.sizeHint()
        self.choice.popup(self.mapToGlobal(QPoint(self.width() - size.width(), -size.height())))

    def _on_entry_triggered(self, checked: bool) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.chosen.emit(str(entry.data()), checked)
