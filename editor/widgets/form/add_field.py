"""Where a field is added: a button that opens a line for the name, with the usual keys as pills."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.form.arrow_box import ArrowBox
from editor.widgets.form.caption import Caption
from editor.widgets.form.editors import Clock, Icons
from editor.widgets.form.flow_layout import FlowLayout
from editor.widgets.form.kinds import EditorKind
from editor.widgets.form.line_field import LineField
from editor.widgets.form.usual import USUAL_KEYS, first_value

_KINDS: tuple[tuple[EditorKind, str, str], ...] = (
    (EditorKind.TEXT, "text", QT_TRANSLATE_NOOP("AddField", "Text")),
    (EditorKind.CHIPS, "list", QT_TRANSLATE_NOOP("AddField", "List")),
    (EditorKind.TOGGLE, "toggle", QT_TRANSLATE_NOOP("AddField", "Yes or no")),
    (EditorKind.NUMBER, "number", QT_TRANSLATE_NOOP("AddField", "Number")),
    (EditorKind.DATE, "calendar", QT_TRANSLATE_NOOP("AddField", "Date")),
    (EditorKind.TREE, "tree", QT_TRANSLATE_NOOP("AddField", "Map")),
)


class AddField(QWidget):
    """Closed, one button; open, a name, a kind, and the usual keys that the post lacks."""

    chosen = Signal(str, object)
    """A key and what it holds at first."""

    def __init__(self, parent: QWidget | None = None, *, icons: Icons, now: Clock) -> None:
        super().__init__(parent)
        self._now = now
        self._taken: frozenset[str] = frozenset()
        self.pills: list[QToolButton] = []
        self.open_button = QToolButton(self)
        self.open_button.setProperty("role", "wide")
        self.open_button.setIcon(icons("plus"))
        self.open_button.setText(self.tr("Add field"))
        self.open_button.setAccessibleName(self.tr("Add field"))
        self.open_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.open_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.panel = QWidget(self)
        self.name = LineField(self.panel)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the new field"))
        self.kind = ArrowBox(self.panel, arrow=icons("chevron-down"))
        self.kind.setAccessibleName(self.tr("Kind of the new field"))
        self.kind.setIconSize(QSize(16, 16))
        for kind, icon, words in _KINDS:
            self.kind.addItem(icons(icon), self.tr(words), kind)
        self.add = QPushButton(self.tr("Add"), self.panel)
        self.add.setProperty("role", "main")
        self.add.setAccessibleName(self.tr("Add the field"))
        self.add.setEnabled(False)
        self.taken = Caption(self.panel, role="error")
        self.taken.hide()
        self.cancel = QPushButton(self.tr("Cancel"), self.panel)
        self.cancel.setAccessibleName(self.tr("Cancel adding a field"))
        self._flow_room = QWidget(self.panel)
        self._flow = FlowLayout(self._flow_room, spacing=6)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.panel.hide()
        self._make_pills()
        self.open_button.clicked.connect(self.open)
        self.add.clicked.connect(self._on_add)
        self.cancel.clicked.connect(self.close_panel)
        self.name.textEdited.connect(self._on_name_edited)
        self.name.returnPressed.connect(self._on_add)

    def show_taken(self, keys: Collection[str]) -> None:
        """Offer the usual keys that are not among *keys*."""
        self._taken = frozenset(keys)
        self._filter()

    def open(self) -> None:
        """Open the panel and begin at the name."""
        self.open_button.hide()
        self.panel.show()
        self.name.setFocus()

    def close_panel(self) -> None:
        """Close the panel and forget what was typed."""
        had_focus = self.panel.isAncestorOf(self.window().focusWidget())
        self.name.clear()
        self.kind.setCurrentIndex(0)
        self._filter()
        self.panel.hide()
        self.open_button.show()
        if had_focus:
            self.open_button.setFocus()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the widgets that Tab visits."""
        return (self.open_button, self.name, self.kind, self.add, self.cancel, *self.pills)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.name, 3)
        line.addWidget(self.kind, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.add)
        panel = QVBoxLayout(self.panel)
        panel.setContentsMargins(0, 0, 0, 0)
        panel.setSpacing(8)
        panel.addLayout(line)
        panel.addWidget(self.taken)
        panel.addWidget(self._flow_room)
        panel.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.open_button)
        layout.addWidget(self.panel)

    def _make_pills(self) -> None:
        for key in USUAL_KEYS:
            pill = QToolButton(self._flow_room)
            pill.setProperty("role", "pill")
            pill.setText(key)
            pill.setAccessibleName(self.tr("Add %1").replace("%1", key))
            pill.clicked.connect(self._on_pill_clicked)
            self._flow.addWidget(pill)
            self.pills.append(pill)

    def _filter(self) -> None:
        typed = self.name.text().strip().lower()
        for pill in self.pills:
            pill.setVisible(pill.text() not in self._taken and typed in pill.text())
        self._flow_room.setVisible(any(not pill.isHidden() for pill in self.pills))
        name = self.name.text().strip()
        self.taken.say(self.tr("There is a field of this name.") if name in self._taken else "")
        self.add.setEnabled(bool(name) and name not in self._taken)

    def _on_name_edited(self, text: str) -> None:
        usual = USUAL_KEYS.get(text.strip())
        if usual is not None:
            index = self.kind.findData(usual)
            self.kind.setCurrentIndex(max(index, 0))
        self._filter()

    def _on_pill_clicked(self) -> None:
        pill = self.sender()
        if isinstance(pill, QToolButton):
            self._choose(pill.text(), USUAL_KEYS[pill.text()])

    def _on_add(self) -> None:
        name = self.name.text().strip()
        if name and name not in self._taken and not self.name.composing:
            kind: EditorKind = self.kind.currentData()
            self._choose(name, kind)

    def _choose(self, key: str, kind: EditorKind) -> None:
        value = first_value(key, kind, self._now)
        self.close_panel()
        self.chosen.emit(key, value)
