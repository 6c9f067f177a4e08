"""A dialog that shows every replacement in one post before it is made, each with a tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from editor.widgets.on_screen import open_at
from editor.widgets.replacement_list import ReplacementList

if TYPE_CHECKING:
    from editor.search.replacing import PreviewRow

SIZE = QSize(680, 480)


class ReplacementsDialog(QDialog):
    """Shows *rows*, the first of *count* replacements; those behind them are made with them or not at all."""

    def __init__(self, rows: Sequence[PreviewRow], count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setWindowTitle(self.tr("Replacements"))
        open_at(self, SIZE)
        self.state = QLabel(self)
        self.list = ReplacementList(self)
        self.list.add(None, self.tr("In this post"), rows, count)
        buttons = QDialogButtonBox(self)
        self.replace = buttons.addButton(self.tr("&Replace"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.state)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.list.choice_changed.connect(self._show_number)
        self.list.setFocus()
        self._show_number()

    @property
    def taken_out(self) -> set[int] | None:
        """Which of the rows are not to be made; None where nothing is."""
        return self.list.taken_out(None)

    def _show_number(self) -> None:
        number, text = self.list.number, QLocale().toString
        self.state.setText(self.tr("To replace: {0} of {1}").format(text(number), text(self._count)))
        self.replace.setEnabled(number > 0)
