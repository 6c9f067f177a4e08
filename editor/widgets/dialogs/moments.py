"""A post through time: its earlier versions, what has become of each, and the way back to it in whole or in part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.icons import icon
from editor.widgets.dialogs.question import Question
from editor.widgets.diff_view import DiffView
from editor.widgets.difference import Row, RowKind
from editor.widgets.on_screen import open_at


class Part(Enum):
    """What of an earlier version is to come back."""

    ALL = "all"
    FRONT_MATTER = "front matter"
    BODY = "body"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class ShownMoment:
    """A moment as the writer reads it: its day, its time, why it was kept, and the name of its sign."""

    day: str
    time: str
    about: str
    sign: str


class MomentsDialog(Question):
    """Lists the moments of the post *name*, the newest first, and shows what the chosen one would change.

    ``moment_chosen`` tells its number; the answer is ``show_text``. ``restore_requested`` tells what is to come back
    of it, and ``rows`` are then the rows that are selected.
    """

    moment_chosen = Signal(int)
    restore_requested = Signal(object)  # Part

    def __init__(self, name: str, moments: Sequence[ShownMoment], parent: QWidget | None = None) -> None:
        headline = QCoreApplication.translate("MomentsDialog", "Earlier versions of “{0}”").format(name)
        super().__init__(headline, _explained(), sign="clock", parent=parent)
        self._rows_of: list[int] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Moments"))
        self.list.setFixedWidth(240)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(16, 16))
        self._fill(moments)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Moment, older to the left"))
        self.slider.setRange(0, max(0, len(moments) - 1))
        self.slider.setPageStep(max(1, len(moments) // 10))
        self.slider.setVisible(len(moments) > 1)
        self.difference = DiffView(self)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.slider)
        right.addWidget(self.difference, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self._offer()
        self.list.currentRowChanged.connect(self._on_row_chosen)
        self.slider.valueChanged.connect(self._on_slid)
        self.difference.rows.selectionChanged.connect(self._refresh)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        open_at(self, QSize(1000, 640))

    def begin(self) -> None:
        """Choose the newest moment."""
        self.list.setCurrentRow(self._rows_of[0])

    @property
    def chosen(self) -> int:
        """The number of the chosen moment."""
        return self._rows_of.index(self.list.currentRow())

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the difference that are selected."""
        return self.difference.rows.selected_rows()

    def show_text(self, now: str, then: str | None) -> None:
        """Show what turns *now* into *then*; None where the version cannot be read."""
        if then is None:
            self.difference.show_words(self.tr("This version cannot be read any more."))
        else:
            self.difference.show_texts(now, then)
        self._can_restore = then is not None and then != now
        self._refresh()

    def _fill(self, moments: Sequence[ShownMoment]) -> None:
        day, line = "", self.fontMetrics().lineSpacing()
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        for moment in moments:
            if moment.day != day:
                day = moment.day
                head = QListWidgetItem(day)
                head.setFlags(Qt.ItemFlag.NoItemFlags)  # and drawn as what is disabled, unless its ink is named
                head.setForeground(self.palette().text())
                head.setFont(bold)
                head.setSizeHint(QSize(0, round(2.2 * line)))
                self.list.addItem(head)
            self._rows_of.append(self.list.count())
            item = QListWidgetItem(icon(moment.sign), f"{moment.time}  {moment.about}")
            item.setSizeHint(QSize(0, round(1.6 * line)))
            self.list.addItem(item)

    def _offer(self) -> None:
        self._can_restore = False
        roles = QDialogButtonBox.ButtonRole
        self.restore_buttons: dict[Part, QPushButton] = {}
        for part, title in (
            (Part.FRONT_MATTER, self.tr("Restore Front Matter")),
            (Part.BODY, self.tr("Restore Body")),
            (Part.LINES, self.tr("Restore Selected Lines")),
            (Part.ALL, self.tr("Restore All")),
        ):
            button = QPushButton(title, self)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_restore_clicked, part))
            self.buttons.addButton(button, roles.ActionRole)
            self.restore_buttons[part] = button
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.buttons.addButton(close, roles.RejectRole)
        self.restore_buttons[Part.LINES].setToolTip(self.tr("Select lines in the difference first"))

    def _refresh(self) -> None:
        changed = any(row.kind in (RowKind.REMOVED, RowKind.ADDED) for row in self.rows)
        for part, button in self.restore_buttons.items():
            button.setEnabled(self._can_restore and (part is not Part.LINES or changed))

    def _on_row_chosen(self, row: int) -> None:
        if row in self._rows_of:
            number = self._rows_of.index(row)
            self.slider.setValue(self.slider.maximum() - number)
            self.moment_chosen.emit(number)

    def _on_slid(self, value: int) -> None:
        self.list.setCurrentRow(self._rows_of[self.slider.maximum() - value])

    def _on_restore_clicked(self, part: Part, _checked: bool = False) -> None:
        self.restore_requested.emit(part)


def _explained() -> str:
    return QCoreApplication.translate(
        "MomentsDialog",
        "Choose a moment to see what going back to it would change in your text. Restoring is one step that Undo takes "
        "back; no file is written until you save.",
    )
