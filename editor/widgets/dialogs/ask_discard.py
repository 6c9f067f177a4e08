"""May it go for good: the question before texts that were found unsaved are thrown away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from editor.widgets.dialogs.question import Question


class AskDiscard(Question):
    """Asks about one text or several; rejected until the writer says that they may go."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        explanation = QCoreApplication.translate(
            "AskDiscard", "What was not saved of it is then gone for good. The file on disk stays as it is."
        )
        super().__init__(_asked(names), explanation, sign="trash", parent=parent)
        roles = QDialogButtonBox.ButtonRole
        self.discard_button = QPushButton(self.tr("Discard"), self)
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.buttons.addButton(self.discard_button, roles.DestructiveRole)
        self.buttons.addButton(self.keep_button, roles.RejectRole)
        self.keep_button.setDefault(True)
        self.discard_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)


def _asked(names: Sequence[str]) -> str:
    if len(names) == 1:
        return QCoreApplication.translate("AskDiscard", "Discard the unsaved text of “{0}”?").format(names[0])
    return QCoreApplication.translate("AskDiscard", "Discard the unsaved texts of {0} posts?").format(len(names))
