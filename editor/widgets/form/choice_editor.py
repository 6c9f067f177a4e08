"""The editor of a text that usually is one of a few, such as the layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.widgets.form.arrow_box import ArrowBox
from editor.widgets.form.content import Content, scalar_text
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.line_field import LineField


class ChoiceBox(ArrowBox):
    """A box in which another text can be typed than those offered."""

    def __init__(self, parent: QWidget | None = None, *, arrow: QIcon) -> None:
        super().__init__(parent, arrow=arrow)
        self.setEditable(True)
        self.setInsertPolicy(ArrowBox.InsertPolicy.NoInsert)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt with an arrow, which moves the field, to the row; F4 opens the list."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChoiceEditor(FieldEditor):
    """A combo box in which another text can be typed."""

    def __init__(self, parent: QWidget | None = None, *, icons: Callable[[str], QIcon]) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(self, arrow=icons("chevron-down"))
        self.line = LineField(self.box)
        self.line.setTextMargins(6, 0, 0, 0)
        self.box.setLineEdit(self.line)
        self.box.setCompleter(None)  # type: ignore[arg-type] # Qt takes a null here; the stub does not say so
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.line.textEdited.connect(self._on_text_edited)
        self.line.composing_changed.connect(self._on_composing_changed)
        self.box.activated.connect(self._on_activated)

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the line."""
        return self.line.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the combo box."""
        return (self.box,)

    def name(self, key: str) -> None:
        """Name the box and the line in it."""
        super().name(key)
        self.line.setAccessibleName(key)

    def _show(self, content: Content) -> None:
        value = scalar_text(content.node.value)
        self._offer(content.choices)
        if self.line.text() == value:
            return
        place = self.box.findText(value, Qt.MatchFlag.MatchFixedString | Qt.MatchFlag.MatchCaseSensitive)
        if place >= 0:
            self.box.setCurrentIndex(place)
        self.line.show_text(value)

    def _offer(self, choices: Sequence[str]) -> None:
        """Offer *choices*; a combo box that gets others would put the first of them into the line."""
        if [self.box.itemText(index) for index in range(self.box.count())] == list(choices):
            return
        text, caret = self.line.text(), self.line.cursorPosition()
        self.box.clear()
        self.box.addItems(list(choices))
        self.line.setText(text)
        self.line.setCursorPosition(caret)

    def _on_text_edited(self, text: str) -> None:
        self._waiting = None
        self.value_edited.emit(self.path, text)

    def _on_activated(self, index: int) -> None:
        text = self.box.itemText(index)
        if self._content is None or self._content.node.value != text:
            self.value_edited.emit(self.path, text)
