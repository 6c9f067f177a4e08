"""Texts that were never saved: found after a crash, looked at, restored or thrown away one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.widgets.dialogs.question import Question
from editor.widgets.diff_view import DiffView
from editor.widgets.on_screen import open_at


@dataclass(frozen=True, slots=True)
class FoundText:
    """An unsaved text: its file's name, its site, when it was written, as the writer reads it; what it would change.

    ``note`` says what is special about it, such as that its file is gone.
    """

    name: str
    site: str
    when: str
    lines: int
    before: str
    after: str
    note: str = ""


class RecoveredDialog(Question):
    """Lists texts, and shows of the chosen one what it would change in its file as that is now.

    The wishes tell the number of the text in *texts*; ``take_away`` removes what was dealt with.
    """

    restore_requested = Signal(int)
    restore_all_requested = Signal()
    discard_requested = Signal(int)

    def __init__(self, texts: Sequence[FoundText], parent: QWidget | None = None) -> None:
        super().__init__(_headline(len(texts)), _explained(), sign="recent", parent=parent)
        self._texts = tuple(texts)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Unsaved texts"))
        self.list.setFixedWidth(290)
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number, text in enumerate(texts):
            self.list.addItem(self._item(number, text))
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.difference = DiffView(self)
        right = QVBoxLayout()
        right.addWidget(self.note)
        right.addWidget(self.difference, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self._offer(several=len(texts) > 1)
        self.list.currentItemChanged.connect(self._on_text_chosen)
        self.list.setCurrentRow(0)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        open_at(self, QSize(960, 600))

    def take_away(self, number: int) -> None:
        """Remove the text *number*; the dialog closes with the last one."""
        for row in range(self.list.count()):
            if self._number_of(self.list.item(row)) == number:
                self.list.takeItem(row)
                break
        self.restore_all_button.setVisible(self.list.count() > 1)
        if not self.list.count():
            self.accept()

    @property
    def left(self) -> tuple[int, ...]:
        """The numbers of the texts that are still listed."""
        return tuple(self._number_of(self.list.item(row)) for row in range(self.list.count()))

    def _offer(self, *, several: bool) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.discard_button = QPushButton(self.tr("Discard…"), self)
        self.later_button = QPushButton(self.tr("Later"), self)
        self.restore_all_button = QPushButton(self.tr("Restore All"), self)
        self.restore_button = QPushButton(self.tr("Restore"), self)
        self.buttons.addButton(self.discard_button, roles.ResetRole)  # apart from the others
        self.buttons.addButton(self.later_button, roles.RejectRole)
        self.buttons.addButton(self.restore_all_button, roles.ActionRole)
        self.buttons.addButton(self.restore_button, roles.AcceptRole)
        self.restore_button.setDefault(True)
        self.restore_all_button.setVisible(several)
        self.discard_button.clicked.connect(self._on_discard_clicked)
        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.restore_all_button.clicked.connect(self.restore_all_requested)
        self.later_button.clicked.connect(self.reject)
        self.later_button.setToolTip(self.tr("The texts stay on the disk and are offered again at the next start"))

    def _item(self, number: int, text: FoundText) -> QListWidgetItem:
        about = " · ".join(part for part in (text.when, self._counted(text.lines)) if part)
        place = text.site or self.tr("No file yet")
        item = QListWidgetItem(icon("file"), f"{text.name}\n{place}\n{about}")
        item.setData(Qt.ItemDataRole.UserRole, number)
        item.setToolTip(plain_tip(text.name))
        item.setSizeHint(QSize(0, 4 * self.fontMetrics().lineSpacing()))
        return item

    def _counted(self, lines: int) -> str:
        return self.tr("1 line differs") if lines == 1 else self.tr("{0} lines differ").format(lines)

    def _number_of(self, item: QListWidgetItem) -> int:
        return int(item.data(Qt.ItemDataRole.UserRole))

    def _on_text_chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is None:
            return
        text = self._texts[self._number_of(item)]
        self.note.setText(text.note)
        self.note.setVisible(bool(text.note))
        self.difference.show_texts(text.before, text.after)

    def _on_restore_clicked(self) -> None:
        self.restore_requested.emit(self._number_of(self.list.currentItem()))

    def _on_discard_clicked(self) -> None:
        self.discard_requested.emit(self._number_of(self.list.currentItem()))


def _headline(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("RecoveredDialog", "A text was not saved when Frontispiece ended")
    return QCoreApplication.translate("RecoveredDialog", "{0} texts were not saved when Frontispiece ended").format(
        count
    )


def _explained() -> str:
    return QCoreApplication.translate(
        "RecoveredDialog",
        "It is all here. Restoring opens the file as it is now and makes the changes in it, as one step "
        "that Undo takes back. No file is written until you save.",
    )
