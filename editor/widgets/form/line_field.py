"""A line of text that leaves undo to the post's one history and knows when an input method composes in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_HISTORY_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_HISTORY_ACTIONS = ("edit-undo", "edit-redo")

# The focus comes back by itself: from a menu or list of the field, or from another window.
PASSING_REASONS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def is_history_key(event: QKeyEvent) -> bool:
    """Tell whether *event* asks for undo or redo."""
    return any(event.matches(key) for key in _HISTORY_KEYS)


class LineField(QLineEdit):
    """A QLineEdit for one value; its ``textEdited`` tells of committed text only.

    Undo and redo keys go on to whoever stands above: there is one history for the form and the text.
    """

    composing_changed = Signal(bool)
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = False
        self._told = True

    def show_text(self, text: str) -> None:
        """Show *text*; the caret stays where it is, as far as the text reaches."""
        if text == self.text():
            return
        self._told = True
        caret = self.cursorPosition()
        focused = self.hasFocus()
        self.setText(text)
        self.setCursorPosition(min(caret, len(text)) if focused else 0)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether there is text that is not committed yet.

        Qt takes a selection away when one begins to compose over it; that is told with what is committed in its place.
        """
        was_composing = self.composing
        self.composing = bool(event.preeditString())
        if self.composing and self.hasSelectedText() and not event.commitString():
            blocked = self.blockSignals(True)
            super().inputMethodEvent(event)
            self.blockSignals(blocked)
            self._told = False
        else:
            before = self.text()
            super().inputMethodEvent(event)
            if not self.composing and not self._told and self.text() == before:
                self.textChanged.emit(before)
                self.textEdited.emit(before)
            self._told = self._told or not self.composing or self.text() != before
        if was_composing != self.composing:
            self.composing_changed.emit(self.composing)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass undo and redo on."""
        if is_history_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the writer went elsewhere in the window."""
        super().focusOutEvent(event)
        if self.composing and event.reason() not in PASSING_REASONS:
            # Qt has asked the input method to commit; one that has not is not going to, and what it held is dropped.
            self.inputMethodEvent(QInputMethodEvent())
        if event.reason() not in PASSING_REASONS:
            self.focus_left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the usual menu without the line's own undo."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in _HISTORY_ACTIONS:
                menu.removeAction(action)
        menu.setParent(self, menu.windowFlags())
        menu.popup(event.globalPos())
