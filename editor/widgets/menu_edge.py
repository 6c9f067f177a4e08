"""The menu bar of a window that shows nothing but its text: folded away, unfolded by the mouse at the upper edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

EDGE_PX = 3
_AS_HIGH_AS_IT_IS = 16_777_215  # Qt's QWIDGETSIZE_MAX


class MenuEdge(QWidget):
    """A strip along the upper edge of *window*, there while its menu bar is folded.

    The bar is made low and not hidden: a hidden bar would not answer Alt and the letters of its menus.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.menuBar()
        self.hide()

    def set_folded(self, folded: bool) -> None:
        """Fold the menu bar, or have it there for good."""
        if folded:
            self._bar.installEventFilter(self)
            self._window.installEventFilter(self)
        else:
            self._bar.removeEventFilter(self)
            self._window.removeEventFilter(self)
        self._show_bar(not folded)
        self.setVisible(folded)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Unfold the bar until the mouse leaves it."""
        super().enterEvent(event)
        self._show_bar(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold the bar when the mouse has left it and no menu is open; keep to the edge."""
        if watched is self._bar and event.type() == QEvent.Type.Leave and QApplication.activePopupWidget() is None:
            self._show_bar(False)
        elif watched is self._window and event.type() == QEvent.Type.Resize:
            self._keep_to_edge()
        elif watched is self._window and event.type() == QEvent.Type.WindowActivate and not self._bar.underMouse():
            self._show_bar(False)
        return super().eventFilter(watched, event)

    def _show_bar(self, shown: bool) -> None:
        self._bar.setMaximumHeight(_AS_HIGH_AS_IT_IS if shown else 0)
        self._keep_to_edge()

    def _keep_to_edge(self) -> None:
        self.setGeometry(0, 0, self._window.width(), EDGE_PX)
        self.raise_()
