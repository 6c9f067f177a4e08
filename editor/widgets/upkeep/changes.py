"""Changes of many posts before they are made: shown post by post, each with a tick, then made with one click."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from editor.widgets.replacement_list import ReplacementList

if TYPE_CHECKING:
    from editor.search.site_plan import FilePlan

LEFT_LINES = 4


class ChangesPage(QWidget):
    """Shows what would be another; a tick taken out leaves a post as it is."""

    back_requested = Signal()
    change_requested = Signal()
    cancel_requested = Signal()
    row_chosen = Signal(object, object)  # the path of the post, and the row or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans: dict[Path, FilePlan] = {}
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.list = ReplacementList(self)
        self.list.setAccessibleName(self.tr("Changes"))
        self.left = QPlainTextEdit(self)
        self.left.setReadOnly(True)
        self.left.setTabChangesFocus(True)
        self.left.setAccessibleName(self.tr("What is left as it is"))
        self.left.setMaximumHeight(self.fontMetrics().lineSpacing() * LEFT_LINES + 16)
        self.state = QLabel(self)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.back = QPushButton(self.tr("&Back"), self)
        self.cancel = QPushButton(self.tr("&Cancel"), self)
        self.change = QPushButton(self)
        for button in (self.back, self.cancel, self.change):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        column.addWidget(self.left)
        column.addWidget(self.state)
        column.addLayout(foot)
        self.back.clicked.connect(self.back_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.change.clicked.connect(self.change_requested)
        self.list.choice_changed.connect(self._show_choice)
        self.list.row_chosen.connect(self.row_chosen)
        self.begin("", "")

    def begin(self, title: str, verb: str) -> None:
        """Show nothing yet of the change *title*, which the button *verb* will make."""
        self._plans = {}
        self._verb = verb
        self.title.setText(title)
        self.list.clear()
        self.left.clear()
        self.left.hide()
        self.set_working(words=self.tr("Looking through the posts…"))

    def add(self, titled: Sequence[tuple[str, FilePlan]]) -> None:
        """Show plans below those that are shown, each under its title."""
        for title, plan in titled:
            self._plans[plan.path] = plan
            self.list.add(plan.path, title, plan.rows, len(plan.edits))

    def leave(self, lines: Sequence[str]) -> None:
        """Say what is left as it is, and why, a line for each."""
        for line in lines:
            self.left.appendPlainText(line)
        self.left.setVisible(bool(self.left.document().characterCount() > 1))

    def set_working(self, *, words: str) -> None:
        """Say what goes on; it can be called off."""
        self.state.setText(words)
        self.cancel.show()
        self.back.setEnabled(False)
        self.change.setText(self._verb)
        self.change.setEnabled(False)
        self.list.setEnabled(False)

    def set_ready(self, words: str = "") -> None:
        """Let the writer choose; *words* say what has become of it before."""
        self.cancel.hide()
        self.back.setEnabled(True)
        self.list.setEnabled(True)
        self._show_choice()
        if words:
            self.state.setText(words)

    @property
    def chosen(self) -> list[FilePlan]:
        """The plans that are ticked, without the rows that are not."""
        chosen = []
        for path, plan in self._plans.items():
            out = self.list.taken_out(path)
            if out is not None:
                unwanted = {plan.rows[index].edit for index in out}
                chosen.append(plan.without(unwanted.__contains__) if unwanted else plan)
        return [plan for plan in chosen if plan.edits]

    def _show_choice(self) -> None:
        if self.cancel.isVisibleTo(self):
            return
        posts, number = len(self.chosen), QLocale().toString
        self.change.setEnabled(posts > 0)
        self.change.setText(f"{self._verb} ({number(posts)})" if posts else self._verb)
        if not self._plans:
            self.state.setText(self.tr("No post would be another."))
        else:
            words = self.tr("Posts to change: {0} of {1}. Nothing is written before you say so.")
            self.state.setText(words.format(number(posts), number(len(self._plans))))
