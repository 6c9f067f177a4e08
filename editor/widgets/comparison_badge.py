"""Whether Jekyll makes the same page of the post in front, as a button of the status line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from editor.bridge.icons import icon
from editor.widgets.tones import tones_of

_SIGNS = {True: "check", False: "warning"}


class ComparisonBadge(QToolButton):
    """Hidden until something is known, or being found out."""

    # A style sheet changes the palette while the parts are still being made.
    _is_same: bool | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(14, 14))
        self.hide()

    def show_busy(self) -> None:
        """Say that it is being found out."""
        self._show(None, self.tr("Comparing with Jekyll…"), self.tr("Jekyll builds a copy of the site meanwhile"))

    def show_places(self, places: int) -> None:
        """Say in how many *places* the two pages differ."""
        if not places:
            words, about = self.tr("Identical to Jekyll"), self.tr("Compare once more")
        elif places == 1:
            words, about = self.tr("Differs from Jekyll in 1 place"), self.tr("Show where")
        else:
            words, about = self.tr("Differs from Jekyll in {0} places").format(places), self.tr("Show where")
        self._show(not places, words, about)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the sign's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign()

    def _show(self, is_same: bool | None, words: str, about: str) -> None:
        self._is_same = is_same
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(about)
        self.setAccessibleDescription(about)
        self._show_sign()
        self.show()

    def _show_sign(self) -> None:
        if self._is_same is None:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            return
        tones = tones_of(self.palette())
        tone = tones.good if self._is_same else tones.warning
        self.setIcon(icon(_SIGNS[self._is_same], color=tone.ink))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
