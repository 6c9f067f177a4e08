"""The editor of one value as raw YAML, for what has no editor of its own and for who likes it better."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from editor.post.nodes import Kind
from editor.widgets.form.caption import Caption
from editor.widgets.form.content import Content
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.growing_text import GrowingText


class YamlEditor(FieldEditor):
    """The value's own words; they are told when the writer leaves them or presses Ctrl+Return."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.box = GrowingText(self)
        self.box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.box.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.caption = Caption(self)
        self.apply = QToolButton(self)
        self.apply.setProperty("role", "small")
        self.apply.setText(self.tr("Apply"))
        self.apply.setToolTip(self.tr("Put this YAML into the post (Ctrl+Return)"))
        self.apply.setEnabled(False)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.caption, 1)
        below.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addLayout(below)
        self.setFocusProxy(self.box)
        self.box.edited.connect(self._on_edited)
        self.box.focus_left.connect(self.finish_editing)
        self.box.composing_changed.connect(self._on_composing_changed)
        self.apply.clicked.connect(self.finish_editing)

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the box."""
        return self.box.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the box and the button."""
        return (self.box, self.apply)

    def name(self, key: str) -> None:
        """Name the box after its key."""
        self.box.setAccessibleName(self.tr("%1 as YAML").replace("%1", key))
        self.apply.setAccessibleName(self.tr("Apply the YAML of %1").replace("%1", key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply on Ctrl+Return."""
        wanted = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if wanted and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish_editing()
        else:
            super().keyPressEvent(event)

    def finish_editing(self) -> None:
        """Tell the YAML that is typed but not told yet."""
        text = self.box.text
        if text != self._told and not self.composing:
            self._told = text
            self.apply.setEnabled(False)
            self.raw_edited.emit(self.path, text)

    def _show(self, content: Content) -> None:
        text = content.raw_at()
        self._told = text
        self.box.show_text(text)
        self.apply.setEnabled(False)
        opaque = content.node.kind is Kind.OPAQUE
        self.caption.setText(
            self.tr("A tag, an anchor or an alias: only YAML can say it.") if opaque else self.tr("Written in YAML")
        )

    def _on_edited(self, text: str) -> None:
        self._waiting = None
        self.apply.setEnabled(text != self._told)
        self.complained.emit("")
