"""Fields that the post has without saying so: grey, below its own, each with where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from editor.post.values import Value
from editor.widgets.form.caption import Caption

MOST = 12
MOST_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class GivenField:
    """A field that the site's configuration gives: *text* is its value as Jekyll prints it."""

    key: str
    value: Value
    text: str


class InheritedFields(QWidget):
    """Lists what is given; pressed, a line wishes for the field in the post itself, with the value it has."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[GivenField, ...] = ()
        self.buttons: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(0)
        self._title = Caption(self)
        self._title.setText(self.tr("From _config.yml"))
        self._column.addWidget(self._title)
        self.hide()

    def show_fields(self, fields: Sequence[GivenField]) -> bool:
        """Show *fields*, or nothing; return whether they are others than before."""
        fields = tuple(fields)[:MOST]
        if fields == self._shown:
            return False
        self._shown = fields
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(field) for field in fields]
        self.setVisible(bool(fields))
        return True

    def _button(self, field: GivenField) -> QToolButton:
        text = field.text if len(field.text) <= MOST_CHARACTERS else f"{field.text[: MOST_CHARACTERS - 1]}…"
        button = QToolButton(self)
        button.setProperty("role", "given")
        button.setText(f"{field.key}:  {text}".replace("&", "&&"))
        button.setToolTip(self.tr("Write this field into the post"))
        button.setAccessibleName(self.tr("{0} from _config.yml: {1}").format(field.key, field.text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(field.key, field.value))
        self._column.addWidget(button)
        return button
