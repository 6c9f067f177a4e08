"""What the form shows where there are no fields, or none that can be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.bridge.words_of_errors import words_of_front_matter
from editor.post.problems import FrontMatterError
from editor.widgets.form.caption import Caption


class ErrorBanner(QFrame):
    """Says on which line the front matter breaks and why; the text can still be edited."""

    line_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = 0
        self.setProperty("role", "banner")
        self.headline = QLabel(self.tr("Jekyll does not get these fields"), self)
        self.headline.setWordWrap(True)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.headline.setFont(font)
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.detail = Caption(self)
        self.detail.setContentsMargins(0, 0, 0, 0)
        self.go = QToolButton(self)
        self.go.setProperty("role", "small")
        self.go.setAccessibleName(self.tr("Go to the line of the error"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        layout.addWidget(self.headline)
        layout.addWidget(self.detail)
        layout.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self._on_go_clicked)

    def show_error(self, error: FrontMatterError) -> None:
        """Say what *error* says."""
        self._line = error.line
        self.detail.say(words_of_front_matter(error))
        self.go.setText(self.tr("Go to line %1").replace("%1", str(error.line)))
        self.go.setAccessibleName(self.go.text())
        self.setAccessibleName(self.detail.text())

    def _on_go_clicked(self) -> None:
        self.line_requested.emit(self._line)


class EmptyState(QWidget):
    """Says what front matter is for, and begins it."""

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headline = QLabel(self.tr("No front matter yet"), self)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        headline.setFont(font)
        headline.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        headline.setWordWrap(True)
        words = QLabel(
            self.tr("It gives a post its title, date, tags and layout. Without it, Jekyll copies the file as it is."),
            self,
        )
        words.setProperty("role", "caption")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setWordWrap(True)
        self.button = QPushButton(self.tr("Add Front Matter"), self)
        self.button.setProperty("role", "main")
        self.button.setAccessibleName(self.button.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 48, 8, 24)
        layout.setSpacing(12)
        layout.addWidget(headline)
        layout.addWidget(words)
        layout.addSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.clicked.connect(self.begun)
