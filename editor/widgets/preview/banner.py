"""A line above the page, in which the pane itself says something: no post can reach it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from editor.widgets.notice import NoticeAction, NoticeLine, Severity


class Banner(QObject):
    """Shows one text at a time at the top of *column*."""

    def __init__(self, severity: Severity, column: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._severity = severity
        self._column = column
        self._pane = parent
        self._line: NoticeLine | None = None
        self._said = ""

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of its actions."""
        return self._line.buttons if self._line else ()

    @property
    def text(self) -> str:
        """What stands there."""
        return self._line.text if self._line else ""

    def say(self, text: str, actions: Sequence[NoticeAction] = ()) -> None:
        """Show *text* with *actions*, unless it was closed and is the same again; an empty text takes it away."""
        if text == self._said:
            return
        self._said = text
        self._remove()
        if text:
            self._line = NoticeLine(self._severity, text, actions, self._pane)
            self._line.closed.connect(self._on_line_closed)
            self._column.insertWidget(0, self._line)
            QAccessible.updateAccessibility(QAccessibleEvent(self._line, QAccessible.Event.Alert))

    def _remove(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            line.hide()
            line.deleteLater()

    def _on_line_closed(self, _line: NoticeLine) -> None:
        self._remove()
