"""The shape of a question to the writer: a headline, what it means, something to see, the answers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.bridge.icons import icon

_SIGN = QSize(32, 32)
_WORDS_WIDTH = 380


class Question(QDialog):
    """A dialog with a sign, a headline and an explanation; what is to be seen goes into ``body``."""

    def __init__(self, headline: str, explanation: str, *, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = _words(headline, self)
        font = QFont(self._headline.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._headline.setFont(font)
        self._explanation = _words(explanation, self)
        self._explanation.setForegroundRole(QPalette.ColorRole.WindowText)
        self._explanation.setVisible(bool(explanation))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.buttons = QDialogButtonBox(self)
        mark = QLabel(self)
        mark.setPixmap(icon(sign).pixmap(_SIGN, self.devicePixelRatioF()))
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self._headline)
        texts.addWidget(self._explanation)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self.body, 1)
        column.addWidget(self.buttons)
        self.setWindowTitle("Frontispiece")
        self.setAccessibleName(headline)
        self.setAccessibleDescription(explanation)

    @property
    def words(self) -> tuple[QLabel, QLabel]:
        """The labels of the headline and of the explanation."""
        return self._headline, self._explanation

    @property
    def headline(self) -> str:
        """What is asked, in a sentence."""
        return self._headline.text()


def _words(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(_WORDS_WIDTH)
    return label
