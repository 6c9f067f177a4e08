"""The fields of what finds and replaces: what was asked for comes back with the arrows, and a tip tells the signs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.widgets.form.line_field import LineField

MOST_KEPT = 100
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FindField(LineField):
    """A line with its history of this session, from the first to the last; what is being typed stands behind it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._history: list[str] = []
        self._place = 0
        self._draft = ""
        self.focus_left.connect(self.remember)

    def remember(self) -> None:
        """Keep what stands here as the last that was asked for."""
        words = self.text()
        if words and not self.composing:
            self._history = [*(kept for kept in self._history if kept != words), words][-MOST_KEPT:]
            self._place, self._draft = len(self._history) - 1, ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back in the history with Up, and forward with Down; behind the last, Down is for others."""
        step = _STEPS.get(event.key(), 0) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else 0
        if not step or self.composing or not self._history:
            super().keyPressEvent(event)
            return
        if self._place == len(self._history) or self.text() != self._history[self._place]:
            self._place, self._draft = len(self._history), self.text()
        place = max(self._place + step, 0)
        if place > len(self._history) or (place == len(self._history) and not self._draft):
            super().keyPressEvent(event)
            return
        self._place = place
        self.setText(self._history[place] if place < len(self._history) else self._draft)


def tip_of_replacement(*, regex: bool) -> str:
    """Return which signs mean more than themselves in a replacement."""
    if not regex:
        return ""
    groups = QCoreApplication.translate(
        "FindField",
        "{0} or {1} is what the first group found, where the pattern has one; {2} is all that was found.",
    ).format(r"\1", "$1", "$&")
    signs = QCoreApplication.translate(
        "FindField", "{0} is a new line, {1} a tab; {2} and {3} are the signs themselves."
    ).format(r"\n", r"\t", r"\$", r"\\")
    return f"{groups}\n{signs}"
