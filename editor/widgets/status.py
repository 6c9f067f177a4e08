"""The line at the window's foot: where the caret is, how long the text is, whether it is safe on disk."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QLocale, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from editor.bridge.icons import icon
from editor.widgets.length_button import LengthButton
from editor.widgets.tones import faded, tones_of

_ICON = QSize(14, 14)
_ROOM = 4
"""Letters that may be missing before the place of the caret takes less room: from "Col 1,000" to "Col 9"."""


class SaveState(Enum):
    """How far what is seen is on disk."""

    SAVED = "saved"
    UNSAVED = "unsaved"
    NEVER_SAVED = "never saved"
    SAVING = "saving"
    FAILED = "failed"


class SteadyLabel(QLabel):
    """A label that keeps its room while its text changes by a few letters.

    For what is written at each key: a label of another width lays the whole line out and paints all of it again.
    """

    def setText(self, text: str) -> None:
        """Show *text*, in the room that is there if it fits and leaves no more than some letters empty."""
        super().setText(text)
        needed, kept = self.sizeHint(), self.minimumWidth()
        if not needed.width() <= kept <= needed.width() + self.fontMetrics().averageCharWidth() * _ROOM:
            self.setFixedSize(needed)

    def changeEvent(self, event: QEvent) -> None:
        """Take new room for another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setFixedSize(self.sizeHint())


class StatusBar(QStatusBar):
    """Shows plain values; what is not known is left out."""

    # A style sheet changes the palette while the parts are still being made.
    _state: SaveState | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._sign = QLabel(self)
        self._saved = QLabel(self)
        self._modes = self._label(self.tr("Modes of writing that are on"))
        self._caret = self._label(self.tr("Line and column of the caret"), SteadyLabel(self))
        self.length = LengthButton(self)
        self._encoding = self._label(self.tr("How the file's letters are written as bytes"))
        self._ending = self._label(self.tr("How the file's lines end"))
        self._sign.setContentsMargins(6, 0, 0, 0)
        self.addWidget(self._sign)
        self.addWidget(self._saved)
        self.addWidget(self._modes)
        for part in (self._caret, self.length, self._encoding, self._ending):
            self.addPermanentWidget(part)
        self.clear_post()

    def show_modes(self, modes: Sequence[str]) -> None:
        """Show the *modes* of writing that are on, by their names, whichever post is in front."""
        self._say(self._modes, " · ".join(modes))

    def show_caret(self, line: int, column: int) -> None:
        """Show the caret's place, both counted from 1; the column in characters as a writer counts them."""
        self._say(self._caret, self.tr("Ln {0}, Col {1}").format(_number(line), _number(column)))

    def show_encoding(self, label: str) -> None:
        """Show the encoding by its name, such as "UTF-8"."""
        self._say(self._encoding, label)

    def show_line_ending(self, label: str) -> None:
        """Show the line ending by its name, such as "LF"; empty where there is none."""
        self._say(self._ending, label)

    def show_save_state(self, state: SaveState) -> None:
        """Show whether the post is safe on disk."""
        self._state = state
        self._saved.setText(
            {
                SaveState.SAVED: self.tr("Saved"),
                SaveState.UNSAVED: self.tr("Unsaved changes"),
                SaveState.NEVER_SAVED: self.tr("Not saved yet"),
                SaveState.SAVING: self.tr("Saving…"),
                SaveState.FAILED: self.tr("Could not be saved"),
            }[state]
        )
        self._show_sign()

    def clear_post(self) -> None:
        """Show nothing, as no post is open."""
        self._state = None
        self._saved.clear()
        self._sign.clear()
        self.length.show_lengths(None)
        for label in (self._caret, self._encoding, self._ending):
            self._say(label, "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the sign's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_sign()

    def _label(self, meaning: str, label: QLabel | None = None) -> QLabel:
        label = label or QLabel(self)
        label.setToolTip(meaning)
        label.setAccessibleDescription(meaning)
        label.setContentsMargins(8, 2, 8, 2)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return label

    def _say(self, label: QLabel, text: str) -> None:
        """Give *label* its text, but touch it only where that changes: this runs for each key."""
        if label.text() != text or label.isHidden() != (not text):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_sign(self) -> None:
        if self._state is None:
            return
        tones = tones_of(self.palette())
        quiet = faded(self.palette(), 0.55)
        name, color = {
            SaveState.SAVED: ("check", tones.good.ink),
            SaveState.UNSAVED: ("dot", quiet),
            SaveState.NEVER_SAVED: ("dot", quiet),
            SaveState.SAVING: ("refresh", quiet),
            SaveState.FAILED: ("error", tones.error.ink),
        }[self._state]
        self._sign.setPixmap(icon(name, color=color).pixmap(_ICON, self.devicePixelRatioF()))


def _number(value: int) -> str:
    return QLocale().toString(value)
