"""May its scripts run: the question before a site's page is shown with all that it brings along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from editor.widgets.dialogs.question import Question


class AskTrust(Question):
    """Asks about the site in *folder*; rejected until the writer says that it is trusted."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        explanation = translate(
            "AskTrust",
            "In the preview of its page, the site’s own scripts will run and its remote content will be loaded. They"
            " can read the post that is shown, saved or not, and send it anywhere. They cannot change your files or"
            " read others. Trust only a site whose layouts and scripts you know.",
        )
        headline = translate("AskTrust", "Do you trust the site “{0}”?").format(folder.name)
        super().__init__(headline, explanation, sign="warning", parent=parent)
        self.place = QLabel(str(folder), self)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.place)
        roles = QDialogButtonBox.ButtonRole
        self.trust_button = QPushButton(self.tr("Trust This Site"), self)
        self.leave_button = QPushButton(self.tr("Do Not Trust"), self)
        self.buttons.addButton(self.trust_button, roles.AcceptRole)
        self.buttons.addButton(self.leave_button, roles.RejectRole)
        self.trust_button.setAutoDefault(False)  # Enter gives no trust
        self.leave_button.setDefault(True)
        self.leave_button.setFocus()
        self.trust_button.clicked.connect(self.accept)
        self.leave_button.clicked.connect(self.reject)
