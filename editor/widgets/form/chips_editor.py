"""The editor of a list of words: chips that wrap, and a line to type the next one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from editor.post.nodes import Kind, Node
from editor.post.values import Value
from editor.widgets.form.chip import Chip
from editor.widgets.form.chip_line import ChipLine
from editor.widgets.form.content import Content, scalar_text
from editor.widgets.form.editor import FieldEditor
from editor.widgets.form.flow_layout import FlowLayout
from editor.widgets.form.line_field import LineField
from editor.widgets.form.number_editor import parse_number
from editor.widgets.form.tokens import FormTokens, tokens_of


class ChipsEditor(FieldEditor):
    """A list of scalars; an item that nobody touches keeps its type and its spelling."""

    keeps_refused_text = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens_of(self.palette())
        self._values: list[Value] = []
        self._is_list = True
        self._dragged_from = -1
        self.chips: list[Chip] = []
        self.frame = QFrame(self)
        self.frame.setProperty("role", "field")
        self.frame.setCursor(Qt.CursorShape.IBeamCursor)
        self.frame.installEventFilter(self)
        self._flow = FlowLayout(self.frame, spacing=4, fills_last=True)
        self._flow.setContentsMargins(5, 5, 5, 5)
        self.line = ChipLine(self.frame)
        self._flow.addWidget(self.line)
        self.renamer = LineField(self.frame)
        self.renamer.hide()
        self._renamed: Chip | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self.setFocusProxy(self.line)
        self._wire()

    @property
    def composing(self) -> bool:
        """Whether an input method composes in one of the lines."""
        return self.line.composing or self.renamer.composing

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return the line: the chips are reached from it by Left."""
        return (self.line,)

    def framed(self) -> tuple[QWidget, ...]:
        """Return the frame around the chips."""
        return (self.frame,)

    def name(self, key: str) -> None:
        """Name the line after its key, and the frame as the list."""
        super().name(key)
        self.frame.setAccessibleName(key)
        self.renamer.setAccessibleName(self.tr("Item of %1").replace("%1", key))

    def apply_tokens(self, tokens: FormTokens) -> None:
        """Paint the chips in the colours of *tokens*."""
        self._tokens = tokens
        for chip in self.chips:
            chip.apply_tokens(tokens)

    def finish_editing(self) -> None:
        """Make an item of what is typed."""
        self.line.enter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Type where the frame is clicked; show the focus of what is in it by the frame."""
        if watched is self.frame and event.type() == QEvent.Type.MouseButtonPress:
            self.line.setFocus()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._mark_active(active=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up renaming on Escape."""
        chip = self._renamed
        if event.key() == Qt.Key.Key_Escape and chip is not None:
            self._end_rename()
            chip.setFocus()
        else:
            super().keyPressEvent(event)

    def _wire(self) -> None:
        self.line.entered.connect(self._on_entered)
        self.line.left_behind.connect(self._on_left_behind)
        self.line.erased_behind.connect(self._on_erased_behind)
        self.line.composing_changed.connect(self._on_composing_changed)
        self.line.installEventFilter(self)
        self.renamer.composing_changed.connect(self._on_composing_changed)
        self.renamer.focus_left.connect(self._on_renamed)
        self.renamer.returnPressed.connect(self._on_rename_entered)
        self.renamer.installEventFilter(self)

    def _show(self, content: Content) -> None:
        node = content.node
        self._is_list = node.kind is Kind.LIST
        self._values = list(node.value) if isinstance(node.value, list) else []
        texts = [_item_text(content, child.node) for child in node.children] if self._is_list else []
        self._show_chips(texts if len(texts) == len(self._values) else [scalar_text(v) for v in self._values])
        self.line.offer([choice for choice in content.choices if choice not in self._values])

    def _show_chips(self, texts: Sequence[str]) -> None:
        """Show *texts* in the chips that are there; make or drop those at the end."""
        for chip, text in zip(self.chips, texts, strict=False):
            chip.show_text(text)
        while len(self.chips) < len(texts):
            self._add_chip(texts[len(self.chips)])
        while len(self.chips) > len(texts):
            self._drop_chip(self.chips[-1])
        self.line.setPlaceholderText("" if texts else self.tr("type, then Return"))
        self._lay_out()

    def _add_chip(self, text: str) -> None:
        chip = Chip(text, self.frame)
        chip.apply_tokens(self._tokens)
        chip.setCursor(Qt.CursorShape.ArrowCursor)
        chip.step_requested.connect(self._on_step_requested)
        chip.move_requested.connect(self._on_move_requested)
        chip.remove_requested.connect(self._on_remove_requested)
        chip.rename_requested.connect(self._on_rename_requested)
        chip.dragged.connect(self._on_dragged)
        chip.dropped.connect(self._on_dropped)
        chip.installEventFilter(self)
        self.chips.append(chip)
        chip.show()

    def _drop_chip(self, chip: Chip) -> None:
        if chip is self._renamed:
            self._end_rename()
        if chip.hasFocus():
            self.line.setFocus()
        self.chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _lay_out(self) -> None:
        """Put the chips in their order, the renamer in the place of the one it renames."""
        place = 0
        for chip in self.chips:
            self._flow.insert(place, chip)
            place += 1
            if chip is self._renamed:
                self._flow.insert(place, self.renamer)
                place += 1
        self._flow.insert(self._flow.count() - 1, self.line)
        self.frame.updateGeometry()

    def _mark_active(self, *, active: bool) -> None:
        self.frame.setProperty("active", active)
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)

    def _on_entered(self, items: list[str]) -> None:
        self._waiting = None
        new = [item for item in dict.fromkeys(items) if item not in self._values]
        if not new:
            return
        before = list(self._values)
        self._values = [*before, *new]
        self._show_chips([*(chip.text() for chip in self.chips), *new])
        if self._is_list and len(new) == 1:
            self.item_inserted.emit(self.path, len(before), new[0])
        else:
            self.value_edited.emit(self.path, list(self._values))

    def _on_left_behind(self) -> None:
        if self.chips:
            self.chips[-1].setFocus()

    def _on_erased_behind(self) -> None:
        if self.chips:
            self._remove(len(self.chips) - 1)

    def _on_step_requested(self, chip: Chip, step: int) -> None:
        index = self.chips.index(chip) + step
        if index >= len(self.chips):
            self.line.setFocus()
        elif index >= 0:
            self.chips[index].setFocus()

    def _on_move_requested(self, chip: Chip, step: int) -> None:
        index = self.chips.index(chip)
        if 0 <= index + step < len(self.chips):
            self._move(index, index + step)
            self.value_edited.emit(self.path, list(self._values))

    def _on_remove_requested(self, chip: Chip) -> None:
        index = self.chips.index(chip)
        self._remove(index)
        if index < len(self.chips):
            self.chips[index].setFocus()
        else:
            self.line.setFocus()

    def _remove(self, index: int) -> None:
        chip = self.chips[index]
        del self._values[index]
        self._drop_chip(chip)
        self._show_chips([chip.text() for chip in self.chips])
        self.removed.emit((*self.path, index))

    def _move(self, index: int, to: int) -> None:
        self._values.insert(to, self._values.pop(index))
        self.chips.insert(to, self.chips.pop(index))
        self._lay_out()

    def _on_dragged(self, chip: Chip, place: QPoint) -> None:
        index = self.chips.index(chip)
        if self._dragged_from < 0:
            self._dragged_from = index
        to = next((i for i, other in enumerate(self.chips) if other.geometry().contains(place)), index)
        if to != index:
            self._move(index, to)

    def _on_dropped(self, chip: Chip) -> None:
        started, self._dragged_from = self._dragged_from, -1
        if started >= 0 and started != self.chips.index(chip):
            self.value_edited.emit(self.path, list(self._values))

    def _on_rename_requested(self, chip: Chip) -> None:
        self._renamed = chip
        self.renamer.setText(chip.text())
        self.renamer.selectAll()
        chip.hide()
        self.renamer.show()
        self._lay_out()
        self.renamer.setFocus()

    def _on_rename_entered(self) -> None:
        chip = self._renamed
        self._on_renamed()
        if chip in self.chips and chip is not None:
            chip.setFocus()

    def _on_renamed(self) -> None:
        chip, text = self._renamed, self.renamer.text().strip()
        if chip is None or self.renamer.composing:
            return
        self._end_rename()
        index = self.chips.index(chip)
        if text == chip.text():
            return
        if not text:
            self._remove(index)
            return
        value = _retyped(text, like=self._values[index])
        self._values[index] = value
        chip.show_text(text)
        self._lay_out()
        self.value_edited.emit((*self.path, index), value)

    def _end_rename(self) -> None:
        chip, self._renamed = self._renamed, None
        if chip is not None:
            chip.show()
        self.renamer.hide()
        self._flow.removeWidget(self.renamer)
        self._lay_out()


def _item_text(content: Content, node: Node) -> str:
    return scalar_text(node.value) if node.kind is Kind.TEXT else content.spelling_of(node)


def _retyped(text: str, *, like: Value) -> Value:
    """Return what *text* says in the place of *like*: a number stays a number if it still says one."""
    if isinstance(like, int | float) and not isinstance(like, bool):
        number = parse_number(text, like=like)
        return text if number is None else number
    return text
