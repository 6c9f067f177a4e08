"""Save, discard or go back: the question before unsaved work would go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QPushButton, QWidget

from editor.bridge.prompts import SaveAnswer
from editor.widgets.dialogs.question import Question

_ROWS_SHOWN = 6


class AskSave(Question):
    """Asks about one unsaved post or several; ``answer`` is CANCEL until a button was pressed."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(_asked(names), _explained(), sign="save", parent=parent)
        self.answer = SaveAnswer.CANCEL
        several = len(names) > 1
        if several:
            self.body.addWidget(self._list_of(names))
        kinds = QDialogButtonBox.ButtonRole
        self.save_button = QPushButton(self.tr("Save All") if several else self.tr("Save"), self)
        self.discard_button = QPushButton(self.tr("Don't Save"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.buttons.addButton(self.save_button, kinds.AcceptRole)
        self.buttons.addButton(self.discard_button, kinds.DestructiveRole)
        self.buttons.addButton(self.cancel_button, kinds.RejectRole)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.discard_button.clicked.connect(self._on_discard_clicked)
        self.cancel_button.clicked.connect(self.reject)

    def _list_of(self, names: Sequence[str]) -> QListWidget:
        shown = QListWidget(self)
        shown.addItems(list(names))
        shown.setAccessibleName(self.tr("Posts with unsaved changes"))
        shown.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        rows = min(len(names), _ROWS_SHOWN)
        shown.setFixedHeight(rows * shown.sizeHintForRow(0) + 2 * shown.frameWidth() + 4)
        return shown

    def _on_save_clicked(self) -> None:
        self.answer = SaveAnswer.SAVE
        self.accept()

    def _on_discard_clicked(self) -> None:
        self.answer = SaveAnswer.DISCARD
        self.accept()


def _asked(names: Sequence[str]) -> str:
    if len(names) == 1:
        return QCoreApplication.translate("AskSave", "Save the changes to “{0}”?").format(names[0])
    return QCoreApplication.translate("AskSave", "Save the changes to {0} posts?").format(len(names))


def _explained() -> str:
    return QCoreApplication.translate("AskSave", "Changes that are not saved will be lost.")
