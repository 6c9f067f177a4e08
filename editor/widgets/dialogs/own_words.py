"""The writer's own words, to be looked through and changed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.widgets.on_screen import open_at
from editor.widgets.regions import chain


class OwnWordsDialog(QDialog):
    """Shows the words that hold everywhere and those of a *site*, one to a line; without a site the first alone."""

    def __init__(
        self, own: Collection[str], of_site: Collection[str], site: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your Words"))
        self.own = self._lines(own, self.tr("Words that are right in all your posts"))
        self.of_site = self._lines(of_site, self.tr("Words that are right in the posts of {0}").format(site))
        hint = QLabel(self.tr("One word to a line. The site's words are kept on this computer, not in the site."))
        hint.setWordWrap(True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(self.tr("Your Words"))
        tabs.addTab(self.own, self.tr("All Posts"))
        if site:
            tabs.addTab(self.of_site, site.replace("&", "&&"))
        else:
            self.of_site.hide()
        buttons = QDialogButtonBox(self)
        buttons.addButton(QPushButton(self.tr("Save"), self), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QPushButton(self.tr("Cancel"), self), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(tabs, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        chain((tabs.tabBar(), self.own, self.of_site))
        open_at(self, QSize(440, 480))

    def answer(self) -> tuple[str, str]:
        """Return the words as they are now, one to a line: those for everywhere, and those of the site."""
        return _lines_of(self.own), _lines_of(self.of_site)

    def _lines(self, words: Collection[str], name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit("\n".join(sorted(words, key=lambda word: (word.casefold(), word))), self)
        edit.setAccessibleName(name)
        edit.setTabChangesFocus(True)
        return edit


def _lines_of(edit: QPlainTextEdit) -> str:
    return edit.document().toRawText().replace("\u2029", "\n")
