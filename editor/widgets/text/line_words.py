"""Steps by words of one script in every line of text of the application, which Qt's own lines do not know."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from editor.bridge.utf16 import to_code_point, to_unit
from editor.spelling.words import word_at
from editor.widgets.text.word_steps import WordStep, word_step_of, word_target


class LineWords(QObject):
    """Answers, before the line does, the keys and the double click that mean a word in the line that has the focus.

    It listens to that one alone: a filter of all events of the application would cost at each of them.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._line: QLineEdit | None = None
        self._composing = False
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step by words; while an input method composes, none of its keys means a word."""
        line = self._line
        if line is None or line.echoMode() is not QLineEdit.EchoMode.Normal:
            return False
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = word_step_of(event)
            if step is not None and not self._composing:
                _step(line, step)
            return step is not None
        elif isinstance(event, QMouseEvent) and _is_double_click(event) and watched is line:
            _select_word(line, line.cursorPositionAt(event.position().toPoint()))
            return True
        return False

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in _with_line(old):
            widget.removeEventFilter(self)
        self._line, self._composing = None, False
        for widget in _with_line(new):
            widget.installEventFilter(self)
            if isinstance(widget, QLineEdit):
                self._line = widget


def _with_line(focused: QWidget | None) -> tuple[QWidget, ...]:
    """Return who hears of keys and clicks at a line: a combo box takes the keys for its own."""
    if isinstance(focused, QComboBox):
        line = focused.lineEdit()
        return (focused, line) if line is not None else ()
    return (focused,) if isinstance(focused, QLineEdit) else ()


def _is_double_click(event: QMouseEvent) -> bool:
    return event.type() == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton


def _step(line: QLineEdit, step: WordStep) -> None:
    """Go, select or delete by a word."""
    text, caret = line.text(), line.cursorPosition()
    target = to_unit(text, word_target(text, to_code_point(text, caret), step))
    if step.deletes:
        if line.isReadOnly():
            return
        if not line.hasSelectedText():
            line.setSelection(caret, target - caret)
        line.del_()
    elif step.selects:
        anchor = caret
        if line.hasSelectedText():
            anchor = line.selectionStart() if caret == line.selectionEnd() else line.selectionEnd()
        line.setSelection(anchor, target - anchor)
    else:
        line.setCursorPosition(target)


def _select_word(line: QLineEdit, place: int) -> None:
    text = line.text()
    start, end = word_at(text, to_code_point(text, place))
    first = to_unit(text, start)
    line.setSelection(first, to_unit(text, end) - first)
