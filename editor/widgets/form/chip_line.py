"""The line at the end of the chips in which the next one is typed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from editor.widgets.form.counts import CountDelegate
from editor.widgets.form.line_field import LineField

# The comma of ASCII, of Japanese text, of full width, of half-width katakana, and the line ends of a paste.
_SEPARATORS = re.compile("[,\u3001\uff0c\uff64\r\n\u2028\u2029]+")
_LEAST_WIDTH_PX = 72
_OFFERS_WIDTH_PX = 220


def split_items(text: str) -> list[str]:
    """Return the items that *text* names, parted by commas; blanks around them are dropped."""
    return [item.strip() for item in _SEPARATORS.split(text) if item.strip()]


class ChipLine(LineField):
    """Tells the items that are typed, at Return or a comma, and when it is left; never what is being composed."""

    entered = Signal(list)
    left_behind = Signal()
    """The caret would go back beyond the start, to the chips."""
    erased_behind = Signal()
    """Backspace was pressed where nothing is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # Set as the line's own completer it would write what is chosen back into the line.
        self._completer.setWidget(self)
        self.offers = QListView(self)
        self.offers.setAccessibleName(self.tr("Offered items"))
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self.offers)
        self._counts = CountDelegate(self.offers)
        self.offers.setItemDelegate(self._counts)
        self._completer.activated.connect(self._on_offer_chosen)
        self.textEdited.connect(self._on_text_edited)
        self.focus_left.connect(self.enter)

    @property
    def completer_model(self) -> QStringListModel:
        """What is offered."""
        return self._offers

    @property
    def offers_shown(self) -> bool:
        """Whether the list of what fits is open."""
        return self.offers.isVisible()

    def offer(self, choices: Mapping[str, int]) -> None:
        """Offer *choices* as the writer types, each with how many posts have it."""
        self._counts.counts = choices
        if self._offers.stringList() != list(choices):
            self._offers.setStringList(list(choices))

    def sizeHint(self) -> QSize:
        """Return a size for a short word."""
        return QSize(_LEAST_WIDTH_PX, self.fontMetrics().height() + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the same size."""
        return self.sizeHint()

    def enter(self) -> None:
        """Tell what is typed, and empty the line."""
        if self.composing:
            return
        items = split_items(self.text())
        if items:
            self.clear()
            self.offers.hide()
            self.entered.emit(items)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter at Return, go back to the chips at the start."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.composing or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.offers_shown and self.offers.currentIndex().isValid():
                event.ignore()  # the completer, which asks the line first, then takes what is chosen
            else:
                self.enter()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.erased_behind.emit()
        elif key == Qt.Key.Key_Left and self.cursorPosition() == 0 and not self.hasSelectedText():
            self.left_behind.emit()
        elif key == Qt.Key.Key_Down and not self.offers.isVisible():
            self._complete(self.text())
        else:
            super().keyPressEvent(event)

    def _on_text_edited(self, text: str) -> None:
        parts = _SEPARATORS.split(text)
        if len(parts) > 1:
            done, rest = split_items(",".join(parts[:-1])), parts[-1].lstrip()
            self.setText(rest)
            if done:
                self.entered.emit(done)
        elif text.strip():
            self._complete(text.strip())
        else:
            self.offers.hide()

    def _complete(self, text: str) -> None:
        self._completer.setCompletionPrefix(text)
        if self._completer.completionCount():
            self._completer.complete(QRect(0, 0, max(self.width(), _OFFERS_WIDTH_PX), self.height() + 4))
        else:
            self.offers.hide()

    def _on_offer_chosen(self, text: str) -> None:
        self.clear()
        self.entered.emit([text])
