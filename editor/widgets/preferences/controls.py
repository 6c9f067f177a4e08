"""The control of one setting: a switch, a number, a choice of words, or a button where a dialog of its own asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSpinBox, QWidget

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.settings.setting import Scalar, SettingField
from editor.widgets.form.arrow_box import ArrowBox
from editor.widgets.form.toggle_editor import Switch
from editor.widgets.form.tokens import tokens_of

WIDTH_PX = 240
NUMBER_PX = 160


@dataclass(frozen=True, slots=True)
class Picker:
    """A setting that a dialog of its own asks for: the words for a value, and what opens the dialog."""

    words: Callable[[str], str]
    pick: Callable[[], object]


def words_of(text: str) -> str:
    """Return the *text* of a setting in the writer's language."""
    return QCoreApplication.translate("settings", text) if text else ""


class Control(QWidget):
    """Shows a value and tells what the writer makes of it."""

    changed = Signal(object)

    def __init__(self, part: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        part.setParent(self)
        part.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(part)
        self.setFixedWidth(WIDTH_PX)
        self.setFocusProxy(part)

    def show_value(self, value: Scalar) -> None:
        """Show *value*."""
        raise NotImplementedError

    def _tell(self, value: object) -> None:
        self.changed.emit(value)


class SwitchControl(Control):
    """A switch."""

    def __init__(self, name: str) -> None:
        self.switch = Switch()
        super().__init__(self.switch, name)
        self.switch.clicked.connect(self._tell)

    def show_value(self, value: Scalar) -> None:
        """Show *value*."""
        self.switch.setChecked(bool(value))

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.switch.apply_tokens(tokens_of(self.palette()))


class _StillSpinBox(QSpinBox):
    """A spin box that leaves the wheel to the page, lest a value change under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class NumberControl(Control):
    """A number within its limits; the wheel scrolls the page."""

    def __init__(self, field: SettingField, name: str) -> None:
        self.box = _StillSpinBox()
        super().__init__(self.box, name)
        limits = field.limits
        self.box.setRange(int(limits.low or 0), int(limits.high or 0))
        self.box.setSuffix(limits.unit)
        self.box.setSpecialValueText(words_of(limits.lowest))
        self.box.setGroupSeparatorShown(True)
        self.box.setKeyboardTracking(False)
        self.box.lineEdit().setTextMargins(5, 0, 5, 0)
        self.box.setFixedWidth(max(self.box.sizeHint().width() + 20, NUMBER_PX))
        self.box.valueChanged.connect(self._tell)

    def show_value(self, value: Scalar) -> None:
        """Show *value*."""
        self.box.setValue(int(value))


class ChoiceControl(Control):
    """A choice, each value by its words."""

    def __init__(self, choices: Sequence[tuple[Scalar, str]], name: str) -> None:
        self.box = ArrowBox(arrow=icon("chevron-down"))
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        super().__init__(self.box, name)
        self.box.setFixedWidth(WIDTH_PX)
        self._values = [value for value, _ in choices]
        self.box.addItems([words for _, words in choices])
        self.box.activated.connect(self._on_activated)

    def show_value(self, value: Scalar) -> None:
        """Show *value*; one that is not among the choices, as a theme that is gone, is shown as it is written."""
        if value not in self._values:
            self._values.append(value)
            self.box.addItem(str(value))
        self.box.setCurrentIndex(self._values.index(value))

    def _on_activated(self, index: int) -> None:
        self.changed.emit(self._values[index])


class PickControl(Control):
    """A button with the words of the value, which opens what asks for another."""

    def __init__(self, picker: Picker, name: str) -> None:
        self.button = QPushButton()
        super().__init__(self.button, name)
        self._name = name
        self._picker = picker
        self.button.setAutoDefault(False)
        self.button.setMaximumWidth(WIDTH_PX)
        self.button.clicked.connect(picker.pick)

    def show_value(self, value: Scalar) -> None:
        """Show *value*."""
        words = self._picker.words(str(value))
        room = WIDTH_PX - 40
        self.button.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        self.button.setToolTip(plain_tip(words))
        self.button.setAccessibleName(f"{self._name}: {words}")


class TextControl(Control):
    """A line of text, taken when the writer leaves it."""

    def __init__(self, name: str) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, name)
        self.line.setFixedWidth(WIDTH_PX)
        self.line.editingFinished.connect(self._on_finished)

    def show_value(self, value: Scalar) -> None:
        """Show *value*."""
        if not self.line.hasFocus():
            self.line.setText(str(value))

    def _on_finished(self) -> None:
        self.changed.emit(self.line.text())


def control_of(
    field: SettingField, *, picker: Picker | None = None, choices: Sequence[tuple[Scalar, str]] = ()
) -> Control:
    """Return the control of *field*; *picker* or *choices* where it has more to offer than *field* knows."""
    limits, name = field.limits, words_of(field.limits.label)
    if picker is not None:
        return PickControl(picker, name)
    if isinstance(field.default, bool):
        return SwitchControl(name)
    named = choices or [(value, words_of(words)) for value, words in zip(limits.choices, limits.names, strict=True)]
    if named:
        return ChoiceControl(named, name)
    return TextControl(name) if isinstance(field.default, str) else NumberControl(field, name)
