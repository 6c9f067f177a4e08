"""The tabs of the open posts."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionTab, QTabBar, QWidget

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.widgets.tones import faded

_BUTTON = 20
_SIGN = 14
_FOCUS_LINE = 8
_DATED = re.compile(r"\d{4}-\d{1,2}-\d{1,2}-(?=.)")


class PostTabs(QTabBar):
    """A tab for each post, with a dot for unsaved changes in the place of the closing cross.

    ``tabCloseRequested`` comes from the cross and from a middle click; closing is for others to do.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._middle_pressed = -1
        self.setDocumentMode(True)
        self.setMovable(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Open posts"))

    def show_post(self, index: int, *, name: str, path: Path | None, modified: bool) -> None:
        """Show the post of tab *index* by its *name*, with its place and whether it has unsaved changes."""
        name = _on_one_line(name)
        self.setTabText(index, name.replace("&", "&&"))
        self.setTabToolTip(index, plain_tip(str(path)) if path else self.tr("Not saved yet"))
        self.setAccessibleTabName(index, self.tr("{0}, unsaved changes").format(name) if modified else name)
        button = self.close_button(index)
        button.set_modified(modified=modified)
        button.setAccessibleName(self.tr("Close {0}").format(name))

    def close_button(self, index: int) -> CloseButton:
        """Return the cross of tab *index*."""
        button = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        if not isinstance(button, CloseButton):
            raise IndexError(index)
        return button

    def tabInserted(self, index: int) -> None:
        """Give each new tab its cross."""
        super().tabInserted(index)
        button = CloseButton(self)
        button.setToolTip(self.tr("Close"))
        button.setAccessibleName(self.tr("Close"))
        button.pressed_to_close.connect(self._on_button_pressed_to_close)
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)

    def tabSizeHint(self, index: int) -> QSize:
        """Keep tabs wide enough to tell posts apart, and none wider than a name needs to be."""
        hint = super().tabSizeHint(index)
        em = self.fontMetrics().horizontalAdvance("m")
        # A style sheet may draw a line around the tab in focus, for which Qt leaves no room.
        return QSize(max(10 * em, min(hint.width() + _FOCUS_LINE, 24 * em)), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Let tabs shrink before they scroll."""
        hint = super().minimumTabSizeHint(index)
        return QSize(min(hint.width(), 10 * self.fontMetrics().horizontalAdvance("m")), hint.height())

    def initStyleOption(self, option: QStyleOptionTab, index: int) -> None:
        """Leave out date and ending of a name that has no room: between them is what tells posts apart."""
        super().initStyleOption(option, index)
        name = self.tabText(index)
        dated = _DATED.match(name)
        if dated is not None and option.text != name:
            room = self.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, self).width()
            rest = f"…{Path(name[dated.end() :]).stem}"
            option.text = self.fontMetrics().elidedText(
                rest, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic.value
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember on which tab the middle button went down."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._middle_pressed = self.tabAt(event.position().toPoint())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask to close the tab on which the middle button went down and up."""
        if event.button() == Qt.MouseButton.MiddleButton:
            index = self.tabAt(event.position().toPoint())
            if index >= 0 and index == self._middle_pressed:
                self.tabCloseRequested.emit(index)
            self._middle_pressed = -1
            return
        super().mouseReleaseEvent(event)

    def _on_button_pressed_to_close(self, button: CloseButton) -> None:
        for index in range(self.count()):
            if self.tabButton(index, QTabBar.ButtonPosition.RightSide) is button:
                self.tabCloseRequested.emit(index)
                return


def _on_one_line(name: str) -> str:
    """Return *name* with a sign where the line would break: a file may be called so."""
    return "⏎".join(name.splitlines())


class CloseButton(QAbstractButton):
    """A small cross; a dot while the post has unsaved changes and the pointer is elsewhere."""

    pressed_to_close = Signal(object)  # this button

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.modified = False
        # Tabs are closed from the keyboard by the menu's action; a stop at each cross would be in the way.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(_BUTTON, _BUTTON)
        self.clicked.connect(self._on_clicked)

    def set_modified(self, *, modified: bool) -> None:
        """Show the dot, or the cross."""
        self.modified = modified
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Turn the dot into the cross."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Turn the cross back into the dot."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign, on a ground while the pointer is over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse()
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(self.palette(), 0.22 if self.isDown() else 0.12))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        name = "dot" if self.modified and not over else "close"
        sign = self.rect().adjusted(*(2 * [(_BUTTON - _SIGN) // 2]), *(2 * [-(_BUTTON - _SIGN) // 2]))
        icon(name, color=faded(self.palette(), 0.7)).paint(painter, sign)

    def _on_clicked(self) -> None:
        self.pressed_to_close.emit(self)
