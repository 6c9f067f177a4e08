"""A plain text edit that asks, before it does what a text edit does, whether more is meant by what was typed."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.widgets.text.placed import PlacedEdit

Answer = Callable[[], None]
"""What is done in the place of what a text edit would do."""

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_NOT_TYPED = (_CONTROL, _CONTROL | _SHIFT)
"""What Qt itself takes for a command; Ctrl and Alt together are the third level of a Windows keyboard."""


class Key(Enum):
    """A key that means more in a list, a table or a pair than it does elsewhere."""

    ENTER = auto()
    NEW_LINE = auto()
    TAB = auto()
    BACK_TAB = auto()
    BACKSPACE = auto()


_KEYS: dict[tuple[int, Qt.KeyboardModifier], Key] = {
    (Qt.Key.Key_Return, _NONE): Key.ENTER,
    (Qt.Key.Key_Enter, _NONE): Key.ENTER,
    (Qt.Key.Key_Return, _SHIFT): Key.NEW_LINE,
    (Qt.Key.Key_Enter, _SHIFT): Key.NEW_LINE,
    (Qt.Key.Key_Tab, _NONE): Key.TAB,
    (Qt.Key.Key_Tab, _SHIFT): Key.BACK_TAB,
    (Qt.Key.Key_Backtab, _NONE): Key.BACK_TAB,
    (Qt.Key.Key_Backtab, _SHIFT): Key.BACK_TAB,
    (Qt.Key.Key_Backspace, _NONE): Key.BACKSPACE,
    (Qt.Key.Key_Backspace, _SHIFT): Key.BACKSPACE,
}


class Writing(Protocol):
    """Knows what is meant; each question changes nothing, and None leaves it to the text edit."""

    def pressed(self, key: Key) -> Answer | None:
        """Answer a key."""

    def typed(self, text: str) -> Answer | None:
        """Answer *text*, which a key gave or an input method committed in the place of the selection."""

    def pasted(self, text: str, html: str) -> Answer | None:
        """Answer what the clipboard holds as plain text and, if at all, as HTML."""


class Taker(Protocol):
    """Takes what is pasted or dropped and is more than text: pictures, files."""

    def takes(self, source: QMimeData) -> bool:
        """Tell whether *source* is for this taker; asked at each move of a drag."""

    def take(self, source: QMimeData) -> None:
        """Take *source* in the place of the selection; in a drop nothing may be changed before it is over."""


class TypingEdit(PlacedEdit):
    """``writing`` is asked about keys, committed text and what is pasted; never while an input method composes.

    Of ``takers`` the first that takes what is pasted or dropped has it; what none takes is text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.writing: Writing | None = None
        self.takers: list[Taker] = []
        self._composed_over = ""
        self._dropping = False

    def answers_key(self, event: QKeyEvent) -> bool:
        """Do what the key means beyond a text edit, and tell whether there was anything."""
        if self.writing is None or self.composing or self.isReadOnly():
            return False
        key = _KEYS.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        text = _typed_by(event) if key is None else ""
        if key is None and not text:
            return False
        return _done(self.writing.typed(text) if key is None else self.writing.pressed(key))

    def taker_of(self, source: QMimeData) -> Taker | None:
        """Return who takes *source*."""
        return next((taker for taker in self.takers if taker.takes(source)), None)

    def answers_paste(self, source: QMimeData) -> bool:
        """Do what pasting *source* means beyond its plain text, and tell whether there was anything."""
        # In the middle of a drop Qt has not told yet what it took away where the text was dragged from.
        if self.writing is None or self.composing or self.isReadOnly() or self._dropping:
            return False
        return _done(self.writing.pasted(source.text(), source.html()))

    def dropEvent(self, event: QDropEvent) -> None:
        """Insert what is dropped as the text it is; what somebody takes is copied, and stays where it was."""
        self._dropping = True
        try:
            super().dropEvent(event)
        finally:
            self._dropping = False
        if self.taker_of(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose; what is committed at its end is asked about."""
        if not self.composing:
            self._composed_over = self.textCursor().selectedText()
        if event.commitString() and not self.isReadOnly() and self.writing is not None:
            self._commit(event, self.writing)
            self._composed_over = ""
        else:
            super().inputMethodEvent(event)

    def _commit(self, event: QInputMethodEvent, writing: Writing) -> None:
        text = event.commitString()
        if event.preeditString() or event.replacementLength():
            super().inputMethodEvent(event)  # it goes on, or takes back what it had committed
        elif self.composing and self._composed_over and len(text) == 1:
            self._commit_over(text, writing)
        elif (answer := writing.typed(text)) is None:
            super().inputMethodEvent(event)
        elif not self.composing:
            answer()
        else:
            super().inputMethodEvent(QInputMethodEvent("", []))
            # Asked anew: what others changed meanwhile is shown only now.
            if not _done(writing.typed(text)):
                self.textCursor().insertText(text)

    def _commit_over(self, text: str, writing: Writing) -> None:
        """Put what was selected back, so that *text* is typed over it or around it in one step."""
        QPlainTextEdit.inputMethodEvent(self, QInputMethodEvent("", []))  # while still composing, so that none reads it
        cursor = self.textCursor()
        start = cursor.position()
        cursor.insertText(self._composed_over)
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        super().inputMethodEvent(QInputMethodEvent("", []))
        if not _done(writing.typed(text)):
            self.textCursor().insertText(text)


def _done(answer: Answer | None) -> bool:
    if answer is not None:
        answer()
    return answer is not None


def _typed_by(event: QKeyEvent) -> str:
    """Return the text that *event* types, nothing for a command."""
    text = event.text()
    return text if text.isprintable() and event.modifiers() not in _NOT_TYPED else ""
