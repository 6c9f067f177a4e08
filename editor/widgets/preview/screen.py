"""The screen on which the page is shown: as wide as the pane, or as another one is, in its middle."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QWidget

MOST_WIDTH = 16_777_215  # Qt's own, QWIDGETSIZE_MAX
_ZOOMS = (0.25, 5.0)  # Chromium's
_NOTCH = 120  # of a wheel, in Qt's eighths of a degree


class Screen(QWidget):
    """Shows *view* so wide and so large as is wanted."""

    fitted = Signal()
    zoom_turned = Signal(int)  # by so many notches of the wheel, with Ctrl held

    def __init__(self, view: QWebEngineView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._zoom = 1.0
        self._page_width = 0
        self._turned = 0
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
        if (paper := self._view.focusProxy()) is not None:
            paper.installEventFilter(self)  # another one whenever the page's process begins anew
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel with Ctrl from the page, which would forget its size when it is loaded again."""
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= notches * _NOTCH
            self.zoom_turned.emit(notches)
        return True
