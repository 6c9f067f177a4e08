"""How words are to be found: a row of switches."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.search.query import Fold, Query
from editor.widgets.find_button import FindButton


class FindOptions(QWidget):
    """Makes a query of words."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.case = FindButton(self.tr("Match case"), parent, letters="Aa", keys="Alt+C")
        self.whole_word = FindButton(self.tr("Whole word"), parent, letters="ab", keys="Alt+W")
        self.regex = FindButton(self.tr("Regular expression"), parent, letters=".*", keys="Alt+X")
        self.kana = FindButton(self.tr("Hiragana = Katakana"), parent, letters="あア", keys="Alt+K")
        self.width_fold = FindButton(self.tr("Full width = half width"), parent, letters="Ａ A", keys="Alt+B")
        underlined = self.whole_word.font()
        underlined.setUnderline(True)
        self.whole_word.setFont(underlined)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.buttons:
            row.addWidget(button)
            button.toggled.connect(self.changed)

    @property
    def buttons(self) -> tuple[FindButton, ...]:
        """The switches, from left to right."""
        return (self.case, self.whole_word, self.regex, self.kana, self.width_fold)

    def query_of(self, words: str) -> Query:
        """Return the query for *words*."""
        return Query(
            words,
            regex=self.regex.isChecked(),
            case=self.case.isChecked(),
            whole_word=self.whole_word.isChecked(),
            fold=Fold(kana=self.kana.isChecked(), width=self.width_fold.isChecked()),
        )
