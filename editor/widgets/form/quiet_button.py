"""A button that is seen only where the writer is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget


class QuietButton(QToolButton):
    """Keeps its place and can be clicked, but is drawn only while it is shown, focused or pressed."""

    def __init__(self, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = False
        self.setIcon(icon)
        self.setText("…")
        self.setProperty("role", "quiet")
        self.setIconSize(QSize(14, 14))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def is_drawn(self) -> bool:
        """Whether the button is seen."""
        return self._shown or self.hasFocus() or self.isDown()

    def set_shown(self, *, shown: bool) -> None:
        """Draw the button from now on, or leave its place empty."""
        self._shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button if it is to be seen."""
        if self.is_drawn:
            super().paintEvent(event)
