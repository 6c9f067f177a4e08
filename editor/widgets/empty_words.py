"""What an empty list says in its middle, instead of being a bare box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QLabel

_MARGIN_PX = 24


class EmptyWords(QLabel):
    """A quiet sentence over an item view; it is hidden while it has no words."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMargin(_MARGIN_PX)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ground = view.viewport()
        self._ground.installEventFilter(self)
        self.say("")

    def say(self, words: str) -> None:
        """Show *words*, or nothing where they are ""."""
        self.setText(words)
        self.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the view, however large it becomes."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self._ground.size())
        return super().eventFilter(watched, event)
