"""How the post in front stands to its readers, in a word, as a button of the status line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from editor.widgets.forecast.signs import sign_of
from editor.widgets.forecast.told import Outlook


class OutlookButton(QToolButton):
    """Pressed, it opens what Jekyll will do; hidden until something is known."""

    # A style sheet changes the palette while the parts are still being made.
    _outlook: Outlook | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(14, 14))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(self.tr("Show what Jekyll will do with this post"))
        self.setAccessibleDescription(self.toolTip())
        self.hide()

    def show_outlook(self, outlook: Outlook, words: str) -> None:
        """Show *outlook*, said by *words*."""
        self._outlook = outlook
        self.setText(words)
        self.setAccessibleName(words)
        self._show_sign()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the sign's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign()

    def _show_sign(self) -> None:
        if self._outlook is not None:
            self.setIcon(sign_of(self._outlook, self.palette()))
