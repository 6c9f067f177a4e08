"""A page to read, in a dialog of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from editor.widgets.on_screen import open_at

_SIZE = QSize(620, 460)
_READING_MARGIN = 22
_LINE_HEIGHT_PERCENT = 140.0


class Note(QDialog):
    """Shows *text*, Markdown, under *title*."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(title)
        self.page.setOpenExternalLinks(False)
        self.page.document().setDocumentMargin(_READING_MARGIN)
        self.page.setMarkdown(f"## {title}\n\n{text}")
        airy = QTextBlockFormat()
        airy.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        everything = QTextCursor(self.page.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(airy)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        open_at(self, _SIZE)
