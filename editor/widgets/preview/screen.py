"""The screen on which the page is shown: as wide as the pane, or as another one is, in its middle."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QWidget

MOST_WIDTH = 16_777_215  # Qt's own, QWIDGETSIZE_MAX
_ZOOMS = (0.25, 5.0)  # Chromium's


class Screen(QWidget):
    """Shows *view* so wide and so large as is wanted."""

    fitted = Signal()

    def __init__(self, view: QWebEngineView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._zoom = 1.0
        self._page_width = 0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(view)

    def set_zoom(self, factor: float) -> None:
        """Show the page *factor* times as large."""
        self._zoom = factor
        self.fit()

    def set_page_width(self, width: int) -> None:
        """Show the page *width* pixels wide, smaller where there is less room; 0 for all of the room."""
        self._page_width = width
        self.fit()

    def fit(self) -> None:
        """Give the page its size; it forgets its zoom when it is loaded."""
        width = self._page_width
        shrinks = min(1.0, self.width() / width) if width else 1.0
        self._view.setMaximumWidth(round(width * shrinks) if width else MOST_WIDTH)
        self._view.setZoomFactor(min(_ZOOMS[1], max(_ZOOMS[0], self._zoom * shrinks)))
        self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        super().resizeEvent(event)
        if self._page_width:
            self.fit()
