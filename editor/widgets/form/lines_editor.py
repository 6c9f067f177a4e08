"""The editors of text that wraps: the title, and text of several lines."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.widgets.form.content import Content, scalar_text
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.growing_text import GrowingText

TITLE_SCALE = 1.15
EXCERPT_LINES = 2


class LinesEditor(FieldEditor):
    """Text in a box that grows with it; the end of its last line, as a block of YAML has one, is kept out of sight."""

    def __init__(
        self, parent: QWidget | None = None, *, single_line: bool = False, min_lines: int = EXCERPT_LINES
    ) -> None:
        super().__init__(parent)
        self._end = ""
        self.box = GrowingText(self, single_line=single_line, min_lines=min_lines)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.edited.connect(self._on_edited)
        self.box.composing_changed.connect(self._on_composing_changed)

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the box."""
        return self.box.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the box."""
        return (self.box,)

    def _show(self, content: Content) -> None:
        text = scalar_text(content.node.value)
        if text != self.box.text + self._end:  # else it is what was typed here, maybe with a line begun
            self._end = "\n" if text.endswith("\n") else ""
            self.box.show_text(text.removesuffix("\n"))

    def _on_edited(self, text: str) -> None:
        self._waiting = None
        self.value_edited.emit(self.path, text + self._end if text else "")


class TitleEditor(LinesEditor):
    """The title: one line, larger, that wraps where the form is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, single_line=True, min_lines=1)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * TITLE_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        self.box.setFont(font)
        self.box.setPlaceholderText(self.tr("Title of the post"))
