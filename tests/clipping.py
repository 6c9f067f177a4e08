"""Finds text of a window that is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenuBar, QTabBar, QWidget

_MARKUP = Qt.TextFormat.RichText


def cut_off(window: QWidget) -> list[str]:
    """Return each text below *window* that has less room than it takes, with what it has and what it needs."""
    return [finding for widget in _shown(window) for finding in _findings(widget)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    yield from (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def _findings(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text() and widget.textFormat() != _MARKUP:
            yield from _label(widget)
        case QAbstractButton() if widget.text() and widget.text() not in widget.toolTip():
            yield from _compare(widget, widget.text(), widget.minimumSizeHint(), widget.size())
        case QComboBox():
            yield from _compare(widget, widget.currentText(), _needed(widget, widget.currentText()), widget.size())
        case QTabBar():
            for index in range(widget.count()):
                elides = widget.elideMode() != Qt.TextElideMode.ElideNone and widget.tabToolTip(index)
                if not elides:
                    words = widget.tabText(index)
                    yield from _compare(widget, words, _needed(widget, words), widget.tabRect(index).size())
        case QMenuBar():
            for action in widget.actions():
                words = action.text().replace("&", "")
                place = widget.actionGeometry(action)
                if not widget.rect().contains(place):
                    yield f"menu {words!r} lies outside the menu bar"
                yield from _compare(widget, words, _needed(widget, words), place.size())


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect().size()
    words = label.text()
    if label.wordWrap():
        bounds = label.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 10_000), int(Qt.TextFlag.TextWordWrap), words
        )
        yield from _compare(label, words, bounds.size(), room)
    elif words not in label.toolTip():
        yield from _compare(label, words, _needed(label, words), room)


def _needed(widget: QWidget, words: str) -> QSize:
    metrics = QFontMetrics(widget.font())
    return metrics.size(int(Qt.TextFlag.TextShowMnemonic), words)


def _compare(widget: QWidget, words: str, needed: QSize, room: QSize) -> Iterator[str]:
    if needed.width() > room.width() or needed.height() > room.height():
        name = type(widget).__name__
        size = f"{needed.width()}x{needed.height()}"
        yield f"{name} {words!r} needs {size} and has {room.width()}x{room.height()}"
