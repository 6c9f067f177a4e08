"""The key of a field as its label, renamed in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.bridge.plain_tip import plain_tip
from editor.widgets.form.caption import SCALE
from editor.widgets.form.line_field import LineField


class KeyLabel(QWidget):
    """Shows the key as it is written; a double click or F2 turns it into a line."""

    renamed = Signal(str)
    done = Signal()
    """The writer is done by a key, so the focus belongs in the field again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setProperty("role", "key")
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SCALE)
        font.setWeight(QFont.Weight.Medium)
        self.label.setFont(font)
        self.line = LineField(self)
        self.line.setProperty("role", "keyname")
        self.line.setAccessibleName(self.tr("Name of the field"))
        self.line.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.line, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.returnPressed.connect(self.done)
        self.line.focus_left.connect(self._on_left)

    @property
    def renaming(self) -> bool:
        """Whether the key is being renamed."""
        return not self.line.isHidden()

    def show_key(self, key: str) -> None:
        """Show *key*."""
        self.label.setText(key)
        self.label.setToolTip(plain_tip(key))

    def rename(self) -> None:
        """Let the writer type another name."""
        self.line.setText(self.label.text())
        self.label.hide()
        self.line.show()
        self.line.setFocus()
        self.line.selectAll()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename."""
        self.rename()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up renaming on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.renaming:
            self.line.setText(self.label.text())
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _on_left(self) -> None:
        if not self.renaming or self.line.composing:
            return
        name = self.line.text().strip()
        self.line.hide()
        self.label.show()
        if name and name != self.label.text():
            self.renamed.emit(name)
