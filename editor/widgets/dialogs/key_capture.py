"""A field that takes the keys that are pressed in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.bridge.qactions import can_run_an_action

_MODIFIERS = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_unknown,
)


class KeyCapture(QLineEdit):
    """Tells of keys that can run an action; Esc gives up, and letters without Ctrl or Alt stay for writing."""

    pressed = Signal(str)  # portable
    refused = Signal(str)  # as the system shows them
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        """Take every key before it runs a shortcut or moves the focus."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _MODIFIERS:
            return
        if key == Qt.Key.Key_Escape and not modifiers:
            self.given_up.emit()
            return
        if key == Qt.Key.Key_Backtab:
            key = Qt.Key.Key_Tab
        sequence = QKeySequence(event.keyCombination() if key == Qt.Key(event.key()) else key | modifiers)
        portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        if can_run_an_action(portable):
            self.pressed.emit(portable)
        else:
            self.refused.emit(sequence.toString(QKeySequence.SequenceFormat.NativeText))
