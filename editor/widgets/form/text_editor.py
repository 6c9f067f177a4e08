"""The editor of a short text: one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.post.nodes import Kind
from editor.widgets.form.content import Content, scalar_text
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.line_field import LineField

# Typed in Latin letters: an input method that supports it starts switched off there.
_LATIN_KEYS = frozenset({"slug", "permalink", "lang", "image", "layout"})


class TextEditor(FieldEditor):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None, *, line: LineField | None = None) -> None:
        super().__init__(parent)
        self.line = line or LineField(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_text_edited)
        self.line.composing_changed.connect(self._on_composing_changed)

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the line."""
        return self.line.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the line."""
        return (self.line,)

    def name(self, key: str) -> None:
        """Name the line after its key, and ask for Latin letters where the key wants them."""
        super().name(key)
        if key in _LATIN_KEYS:
            self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)

    def _show(self, content: Content) -> None:
        self.line.show_text(scalar_text(content.node.value))
        nothing = content.node.kind is Kind.NULL
        self.line.setPlaceholderText(self.tr("empty") if nothing else "")

    def _on_text_edited(self, text: str) -> None:
        self._waiting = None
        self.value_edited.emit(self.path, text)
