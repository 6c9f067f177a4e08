"""How many problems there are, in words, as a button of the status line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from editor.bridge.icons import icon
from editor.checks.problem import Severity
from editor.widgets.problem_list import SIGNS, sign_colour


class ProblemCount(QToolButton):
    """Tells the number of problems and shows the sign of the gravest; pressed, it opens them."""

    # A style sheet changes the palette while the parts are still being made.
    _gravest: Severity | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(14, 14))
        self.setToolTip(self.tr("Show the problems below the text"))
        self.setAccessibleDescription(self.tr("Show the problems below the text"))
        self.hide()

    def show_count(self, count: int, gravest: Severity | None) -> None:
        """Show that there are *count* problems, the worst of them *gravest*."""
        words = self.tr("1 problem") if count == 1 else self.tr("{0} problems").format(QLocale().toString(count))
        self.setText(words if count else self.tr("No problems"))
        self.setAccessibleName(self.text())
        self._gravest = gravest
        self._show_sign()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the sign's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign()

    def _show_sign(self) -> None:
        if self._gravest is None:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            return
        self.setIcon(icon(SIGNS[self._gravest], color=sign_colour(self.palette(), self._gravest)))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
