"""Where the page of a post differs from the one that Jekyll makes of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from editor.widgets.dialogs.question import Question
from editor.widgets.on_screen import open_at
from editor.widgets.side_by_side import SideBySide


class JekyllDifference(Question):
    """Shows Jekyll's page of the post *name* beside ours, a line for each tag and text."""

    def __init__(self, name: str, theirs: str, ours: str, parent: QWidget | None = None) -> None:
        headline = QCoreApplication.translate("JekyllDifference", "Jekyll makes another page of “{0}”").format(name)
        about = QCoreApplication.translate(
            "JekyllDifference",
            "Each line is a tag or a text of the page. Plugins that lie in the site run only where it is trusted, and "
            "may be the reason.",
        )
        super().__init__(headline, about, sign="info", parent=parent)
        self.pages = SideBySide(
            QCoreApplication.translate("JekyllDifference", "The page that Jekyll made"),
            QCoreApplication.translate("JekyllDifference", "The page that Frontispiece shows"),
            self,
        )
        self.pages.show_texts(theirs, ours)
        self.body.addWidget(self.pages, 1)
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.reject)
        self.setMinimumSize(640, 420)
        open_at(self, QSize(1040, 640))
