"""Two texts that came from one: what both changed at one place is settled, place by place, and the result is seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.post.merge import Choice, Conflict, Merge
from editor.widgets.dialogs.question import Question
from editor.widgets.diff_view import DiffView
from editor.widgets.on_screen import open_at

_LONGEST = 60


class MergeDialog(Question):
    """Shows the conflicts of *merge*, and what the choices make of *mine*; can be accepted once all are settled."""

    def __init__(self, name: str, mine: str, merge: Merge, parent: QWidget | None = None) -> None:
        count = len(merge.conflicts)
        super().__init__(_headline(name), _explained(count), sign="tree", parent=parent)
        self._merge = merge
        self._mine = mine
        self._choices: list[Choice | None] = [None] * count
        self.conflicts = QListWidget(self)
        self.conflicts.setAccessibleName(self.tr("Places that both changed"))
        self.conflicts.setFixedWidth(240)
        self.conflicts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.conflicts.setUniformItemSizes(True)
        for number, conflict in enumerate(merge.conflicts):
            item = QListWidgetItem(icon("dot"), self._titled(number, conflict))
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing()))
            item.setToolTip(plain_tip(item.text()))
            self.conflicts.addItem(item)
        self.sides = _Sides(self)
        self.result_view = DiffView(self)
        self._settles = QWidget(self)
        self._settles.setVisible(count > 0)
        self._lay_out()
        self._offer()
        self.conflicts.currentRowChanged.connect(self._on_conflict_chosen)
        self.sides.chosen.idToggled.connect(self._on_side_toggled)
        self._refresh()
        if count:
            self.conflicts.setCurrentRow(0)
        open_at(self, QSize(960, 680 if count else 560))

    def text(self) -> str:
        """Return the text that comes of the choices; a conflict without one is mine."""
        return self._merge.settled([choice or Choice.MINE for choice in self._choices])

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._settles)
        row.setContentsMargins(0, 0, 0, 12)
        row.setSpacing(12)
        row.addWidget(self.conflicts)
        row.addWidget(self.sides, 1)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(QLabel(self.tr("What merging changes in your text"), below))
        column.addWidget(self.result_view, 1)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._settles)
        parts.addWidget(below)
        parts.setSizes([240, 320])
        self.body.addWidget(parts, 1)

    def _offer(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.all_mine_button = QPushButton(self.tr("All Mine"), self)
        self.all_theirs_button = QPushButton(self.tr("All Theirs"), self)
        for button, choice in ((self.all_mine_button, Choice.MINE), (self.all_theirs_button, Choice.THEIRS)):
            button.setAutoDefault(False)
            button.setVisible(bool(self._choices))
            button.clicked.connect(partial(self._choose_all, choice))
            self.buttons.addButton(button, roles.ResetRole)  # apart from what settles all
        self.merge_button = QPushButton(self.tr("Merge"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.buttons.addButton(self.merge_button, roles.AcceptRole)
        self.buttons.addButton(self.cancel_button, roles.RejectRole)
        self.merge_button.setDefault(True)
        self.merge_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def _choose_all(self, choice: Choice, _checked: bool = False) -> None:
        self._choices = [choice] * len(self._choices)
        self._show_choice(self.conflicts.currentRow())
        self._refresh()

    def _on_conflict_chosen(self, number: int) -> None:
        conflict = self._merge.conflicts[number]
        self.sides.show_texts(conflict)
        self._show_choice(number)

    def _show_choice(self, number: int) -> None:
        self.sides.show_choice(self._choices[number])

    def _on_side_toggled(self, side: int, on: bool) -> None:
        number = self.conflicts.currentRow()
        choice = tuple(Choice)[side]
        if on and self._choices[number] is not choice:
            self._choices[number] = choice
            self._refresh()

    def _refresh(self) -> None:
        for number, choice in enumerate(self._choices):
            self.conflicts.item(number).setIcon(icon("dot" if choice is None else "check"))
        text = self.text()
        if text == self._mine:
            self.result_view.show_words(self.tr("Nothing: your text stays as it is."))
        else:
            self.result_view.show_texts(self._mine, text)
        self.merge_button.setEnabled(None not in self._choices)

    def _titled(self, number: int, conflict: Conflict) -> str:
        words = (conflict.mine or conflict.theirs).strip().partition("\n")[0]
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        return self.tr("Line {0}: {1}").format(self._merge.place_of(number), short)


class _Sides(QWidget):
    """One conflict: as it was, mine, theirs, and which is to stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.base = _pane(self.tr("As it was"), self)
        self.mine = _pane(self.tr("Mine"), self)
        self.theirs = _pane(self.tr("Theirs"), self)
        columns = QHBoxLayout()
        columns.setSpacing(8)
        for pane in (self.base, self.mine, self.theirs):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(QLabel(pane.accessibleName(), self))
            column.addWidget(pane, 1)
            columns.addLayout(column, 1)
        self.chosen = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(18)
        for number, title in enumerate((self.tr("&Mine"), self.tr("&Theirs"), self.tr("&Both, mine first"))):
            button = QRadioButton(title, self)
            self.chosen.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(columns, 1)
        whole.addLayout(row)

    def show_texts(self, conflict: Conflict) -> None:
        """Show the three texts of *conflict*."""
        for pane, text in ((self.base, conflict.base), (self.mine, conflict.mine), (self.theirs, conflict.theirs)):
            pane.setPlainText(text.removesuffix("\n").removesuffix("\r"))

    def show_choice(self, choice: Choice | None) -> None:
        """Mark *choice*, or none."""
        self.chosen.setExclusive(choice is not None)
        for side, button in zip(Choice, self.chosen.buttons(), strict=True):
            button.setChecked(side is choice)
        self.chosen.setExclusive(True)


def _pane(title: str, parent: QWidget) -> QPlainTextEdit:
    pane = QPlainTextEdit(parent)
    pane.setReadOnly(True)
    pane.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    pane.setPlaceholderText(QCoreApplication.translate("MergeDialog", "Nothing stands here."))
    pane.setAccessibleName(title)
    return pane


def _headline(name: str) -> str:
    return QCoreApplication.translate("MergeDialog", "Merge your text of “{0}” with the file").format(name)


def _explained(count: int) -> str:
    if not count:
        return QCoreApplication.translate(
            "MergeDialog",
            "You and the file changed different places, so both are joined. "
            "Nothing is saved yet, and Undo takes it back.",
        )
    if count == 1:
        told = QCoreApplication.translate(
            "MergeDialog", "One place was changed by both: choose what is to stand there."
        )
    else:
        told = QCoreApplication.translate(
            "MergeDialog", "{0} places were changed by both: choose for each what is to stand there."
        ).format(count)
    rest = QCoreApplication.translate(
        "MergeDialog", "Everything else is joined. Nothing is saved yet, and Undo takes it back."
    )
    return f"{told} {rest}"
