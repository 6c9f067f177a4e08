"""Small words below an editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

SCALE = 0.92


class Caption(QLabel):
    """A small label that wraps; *role* (caption, warning, error) gives the colour."""

    def __init__(self, parent: QWidget | None = None, *, role: str = "caption") -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(2, 0, 0, 0)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SCALE)
        self.setFont(font)

    def say(self, text: str) -> None:
        """Show *text*; nothing takes no room."""
        self.setText(text)
        self.setVisible(bool(text))
