"""A row of the form: the key, a discreet menu, the editor, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from editor.post.nodes import Kind
from editor.widgets.form.caption import Caption
from editor.widgets.form.content import Content
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.editors import Clock, Icons, make_editor
from editor.widgets.form.key_label import KeyLabel
from editor.widgets.form.kinds import EditorKind
from editor.widgets.form.notes import note_for
from editor.widgets.form.quiet_button import QuietButton
from editor.widgets.form.tokens import FormTokens

if TYPE_CHECKING:  # front matter brings YAML with it, which comes after the window
    from editor.post.front_matter import Field

_LINE_KINDS = frozenset({EditorKind.TEXT, EditorKind.LINES, EditorKind.PICTURE})
_SHORT_KINDS = frozenset(
    {EditorKind.TEXT, EditorKind.DATE, EditorKind.TOGGLE, EditorKind.NUMBER, EditorKind.CHIPS, EditorKind.CHOICE}
)


class FieldRow(QWidget):
    """One field. The row stays as long as its key stays; its editor as long as its kind does.

    Alt+Up and Alt+Down move it, F2 renames it, Alt+Return opens its menu, Ctrl+Shift+Delete removes it.
    """

    rename_requested = Signal(QWidget, str)
    remove_requested = Signal(QWidget)
    move_requested = Signal(QWidget, int)
    composing_changed = Signal(bool)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        icons: Icons,
        now: Clock,
        tokens: FormTokens,
        wire: Callable[[FieldEditor], None],
    ) -> None:
        super().__init__(parent)
        self._icons, self._now, self._tokens, self._wire = icons, now, tokens, wire
        self._kind: EditorKind | None = None
        self._field: Field | None = None
        self._content: Content | None = None
        self._natural_kind = EditorKind.TEXT
        self._as_yaml = False
        self._advice = ""
        self.editor: FieldEditor | None = None
        self.label = KeyLabel(self)
        self.menu_button = QuietButton(icons("more"), self)
        self.note = Caption(self, role="warning")
        self.error = Caption(self, role="error")
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._head.setContentsMargins(2, 0, 0, 0)
        self._head.addWidget(self.label, 1)
        self._head.addWidget(self.menu_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(self._head)
        self._column.addWidget(self.note)
        self._column.addWidget(self.error)
        self.note.hide()
        self.error.hide()
        self.label.renamed.connect(self._on_renamed)
        self.label.done.connect(self.focus_editor)
        self.label.line.composing_changed.connect(self.composing_changed)
        self.menu_button.clicked.connect(self.open_menu)

    @property
    def key(self) -> str:
        """The key of the field."""
        return self._field.key if self._field else ""

    @property
    def kind(self) -> EditorKind | None:
        """The kind of the editor that stands in the row."""
        return self._kind

    @property
    def is_short(self) -> bool:
        """Whether half of a wide form is enough for it."""
        return self._kind in _SHORT_KINDS

    @property
    def composing(self) -> bool:
        """Whether an input method composes in the editor or in the key."""
        return self.label.line.composing or (self.editor is not None and self.editor.composing)

    def show_field(self, field: Field, content: Content, kind: EditorKind) -> None:
        """Show *field* with the editor of *kind*, which is kept where it is there already."""
        self._field, self._content, self._natural_kind = field, content, kind
        wanted = EditorKind.YAML if self._as_yaml else kind
        if not self._keeps(wanted):
            self._set_editor(wanted)
        self.label.show_key(field.key)
        self.note.say(note_for(field) or self._advice)
        self.menu_button.setAccessibleName(self.tr("Menu of %1").replace("%1", field.key))
        self.menu_button.setToolTip(self.tr("Rename, move, remove… (Alt+Return)"))
        if self.editor is not None:
            self.editor.name(field.key)
            self.editor.show_content(content)
            self.editor.setEnabled(not field.overridden)
        self.menu_button.setEnabled(not field.overridden)
        self.label.setEnabled(not field.overridden)

    def show_advice(self, text: str) -> None:
        """Say *text* where there is nothing graver to say; the empty text says that there is nothing."""
        if text != self._advice:
            self._advice = text
            self.note.say((note_for(self._field) if self._field else "") or text)

    def show_error(self, text: str) -> None:
        """Say quietly what is wrong, until the next edit; the empty text says that nothing is."""
        self.error.say(text)
        for widget in self.tab_stops()[:1]:
            widget.setAccessibleDescription(text)
        if self.editor is not None:
            self.editor.mark_wrong(wrong=bool(text))

    def show_refusal(self, text: str) -> None:
        """Say why an edit was not made; what cannot stay typed goes back to what it was."""
        if self.editor is not None:
            self.editor.refuse()
        self.show_error(text)

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Paint in the colours of *tokens*."""
        self._tokens = tokens
        if self.editor is not None:
            self.editor.apply_tokens(tokens)

    def tab_stops(self) -> Sequence[QWidget]:
        """Return the widgets of the row that Tab visits."""
        return self.editor.tab_stops() if self.editor is not None else ()

    def focus_editor(self) -> None:
        """Give the editor the focus."""
        if self.editor is not None:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def holds_focus(self) -> bool:
        """Tell whether the focus is in the row."""
        widget = self.window().focusWidget()
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def menu(self) -> QMenu:
        """Return the row's menu, made anew."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry(menu, "text", self.tr("Rename\tF2"), self.label.rename)
        self._entry(menu, "chevron-up", self.tr("Move up\tAlt+Up"), self._on_up)
        self._entry(menu, "chevron-down", self.tr("Move down\tAlt+Down"), self._on_down)
        if self._as_yaml and not self._is_opaque():
            self._entry(menu, "form", self.tr("Edit as a field"), self._on_field_wished)
        elif not self._is_opaque() and self._kind is not EditorKind.YAML:
            self._entry(menu, "code", self.tr("Edit as YAML"), self._on_yaml_wished)
        menu.addSeparator()
        self._entry(menu, "trash", self.tr("Remove\tCtrl+Shift+Del"), self._on_remove)
        return menu

    def open_menu(self) -> None:
        """Open the row's menu below its button."""
        if self.menu_button.isEnabled():
            self.menu().popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the menu button."""
        self.menu_button.set_shown(shown=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the menu button unless the focus is here."""
        self.menu_button.set_shown(shown=self.holds_focus())
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the menu button while the focus is in the row."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            shown = event.type() == QEvent.Type.FocusIn or self.underMouse()
            self.menu_button.set_shown(shown=shown)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take the row's keys before a shortcut of the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act_for(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, rename, remove, or open the menu, where the editor had no use for the key."""
        act = self._act_for(event)
        if act is None or self._field is None or self._field.overridden:
            super().keyPressEvent(event)
        elif self.editor is None or not self.editor.composing:
            act()

    def _act_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        alt, none = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
        acts: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]] = {
            (Qt.Key.Key_Up, alt): self._on_up,
            (Qt.Key.Key_Down, alt): self._on_down,
            (Qt.Key.Key_Return, alt): self.open_menu,
            (Qt.Key.Key_F2, none): self.label.rename,
            (Qt.Key.Key_Delete, control | shift): self._on_remove,
        }
        return acts.get((Qt.Key(event.key()), modifiers))

    def _keeps(self, wanted: EditorKind) -> bool:
        """Tell whether the editor that stands there will do for *wanted*.

        A line that grew long becomes a box only after the writer has left it.
        """
        if self.editor is None or self._kind is None:
            return False
        if self._kind is wanted:
            return True
        both_lines = self._kind in _LINE_KINDS and wanted in _LINE_KINDS
        holds = self._kind is EditorKind.LINES or (
            self._content is not None and "\n" not in str(self._content.node.value)
        )
        return both_lines and holds and (self.holds_focus() or self.editor.composing)

    def _set_editor(self, kind: EditorKind) -> None:
        old, focused = self.editor, self.holds_focus() and not self.label.renaming
        editor = make_editor(kind, self, icons=self._icons, now=self._now)
        editor.apply_tokens(self._tokens)
        for signal in (editor.value_edited, editor.date_edited, editor.raw_edited, editor.item_inserted):
            signal.connect(self._on_edited)
        for signal in (editor.removed, editor.renamed):
            signal.connect(self._on_edited)
        editor.complained.connect(self.show_error)
        editor.composing_changed.connect(self.composing_changed)
        for stop in (*editor.tab_stops(), editor):
            stop.installEventFilter(self)
        self._wire(editor)
        if editor.beside_label:
            self._head.addWidget(editor)
        else:
            self._column.insertWidget(1, editor)
        self.editor, self._kind = editor, kind
        self.show_error("")
        if focused:
            editor.setFocus()
        if old is not None:
            old.hide()
            old.setParent(None)
            old.deleteLater()
        editor.show()

    def _is_opaque(self) -> bool:
        return self._field is not None and self._field.kind is Kind.OPAQUE

    def _entry(self, menu: QMenu, icon: str, text: str, act: Callable[[], None]) -> QAction:
        action = menu.addAction(self._icons(icon), text)
        action.triggered.connect(act)
        return action

    def _on_edited(self) -> None:
        self.show_error("")

    def _on_renamed(self, name: str) -> None:
        self.rename_requested.emit(self, name)

    def _on_up(self) -> None:
        self.move_requested.emit(self, -1)

    def _on_down(self) -> None:
        self.move_requested.emit(self, 1)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self)

    def _on_yaml_wished(self) -> None:
        self._show_again(as_yaml=True)

    def _on_field_wished(self) -> None:
        self._show_again(as_yaml=False)

    def _show_again(self, *, as_yaml: bool) -> None:
        """Exchange the editor for raw YAML, or raw YAML for the editor."""
        self._as_yaml = as_yaml
        if self._field is not None and self._content is not None:
            self.show_field(self._field, self._content, self._natural_kind)
            self.focus_editor()
