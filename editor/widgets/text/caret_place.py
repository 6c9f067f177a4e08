"""Tells an input method where the caret is when it is moved with all that stands around it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTransform
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget
from shiboken6 import isValid


class CaretPlace(QObject):
    """Keeps the place of the focused widget in its window, from which an input method reckons.

    Qt takes it when the widget itself gets the focus, is moved or resized; where an area is scrolled in which the
    widget stands, the candidates would stay where it was.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None
        self._bars: list[QScrollBar] = []
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for bar in filter(isValid, self._bars):
            bar.valueChanged.disconnect(self._tell)
        self._widget, self._bars = new, _bars_around(new)
        for bar in self._bars:
            bar.valueChanged.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        if self._widget is None:
            return
        place = self._widget.mapTo(self._widget.window(), QPoint(0, 0))
        method = QGuiApplication.inputMethod()
        method.setInputItemTransform(QTransform.fromTranslate(place.x(), place.y()))
        method.update(Qt.InputMethodQuery.ImCursorRectangle | Qt.InputMethodQuery.ImAnchorRectangle)


def _bars_around(widget: QWidget | None) -> list[QScrollBar]:
    """Return what scrolls *widget* together with what is around it."""
    bars: list[QScrollBar] = []
    while widget is not None and not widget.isWindow():
        widget = widget.parentWidget()
        if isinstance(widget, QAbstractScrollArea):
            bars += [widget.verticalScrollBar(), widget.horizontalScrollBar()]
    return bars
