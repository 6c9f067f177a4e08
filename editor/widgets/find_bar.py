"""The bar above the text in which the writer says what to find, and what to put in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editor.bridge.icons import icon
from editor.search.query import Query
from editor.widgets.find_button import FindButton
from editor.widgets.find_field import FindField, tip_of_replacement
from editor.widgets.find_options import FindOptions
from editor.widgets.regions import chain
from editor.widgets.tones import tones_of

FIELD_MINIMUM = 90
BESIDE_PX = 12
ROUND = "↻"
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Holds the query and the replacement; what is found is told to it, for the writer to read.

    While an input method composes in one of its fields, nothing is told and no key does anything.
    """

    query_changed = Signal()
    scope_toggled = Signal(bool)  # whether to look only through what is selected
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    preview_requested = Signal()
    replacement_changed = Signal()
    closed = Signal()
    # A style sheet changes the palette while the parts are still being made.
    _is_made = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find and replace"))
        self.field = FindField(self.tr("Find"), self)
        self.replacement = FindField(self.tr("Replace with"), self)
        self.previous = FindButton(self.tr("Find previous"), self, sign=icon("chevron-up"))
        self.next = FindButton(self.tr("Find next"), self, sign=icon("chevron-down"))
        self.close_button = FindButton(self.tr("Close"), self, sign=icon("close"))
        self.options = FindOptions(self)
        self.in_selection = FindButton(self.tr("In selection"), self, letters="[…]", keys="Alt+L")
        self.keep_case = FindButton(self.tr("Keep capitals"), self, letters="AB")
        self.replace = QPushButton(self.tr("&Replace"), self)
        self.replace_all = QPushButton(self.tr("Replace &All"), self)
        self.preview = FindButton(self.tr("Show each replacement first"), self, sign=icon("list"))
        self._rows, self._acts, self._is_narrow = QGridLayout(), QWidget(self), False
        self.count = QLabel(self)
        self.message = QLabel(self)
        self._told = self.query
        self._lay_out()
        self._wire()
        self.show_replacing(shown=False)
        self.show_message("")
        self._is_made = True

    @property
    def query(self) -> Query:
        """What the writer looks for."""
        return self.options.query_of(self.field.text())

    @property
    def composing(self) -> bool:
        """Whether an input method composes in one of the fields."""
        return self.field.composing or self.replacement.composing

    def show_replacing(self, *, shown: bool) -> None:
        """Show or hide what replaces."""
        for part in (self.replacement, self._acts, self.keep_case):
            part.setVisible(shown)

    def show_count(self, words: str, *, went_round: str = "") -> None:
        """Say how many matches there are; a sign, which *went_round* puts into words, says that one went round."""
        shown = f"{ROUND} {words}" if went_round else words
        self.count.setToolTip(went_round)
        if shown != self.count.text():
            self.count.setText(shown)
            if words and self.isVisible():
                said = f"{went_round}: {words}" if went_round else words
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def show_message(self, words: str) -> None:
        """Say why nothing can be found or replaced; nothing for an empty string."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def set_can_act(self, can_act: bool) -> None:
        """Tell whether there is something to go to and to replace."""
        for button in (self.previous, self.next, self.replace, self.replace_all, self.preview):
            button.setEnabled(can_act)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return where Tab stops: the two fields, how to search, then what to do."""
        toggles = (*self.options.buttons, self.in_selection, self.keep_case)
        act = (self.previous, self.next, self.replace, self.replace_all, self.preview, self.close_button)
        return (self.field, self.replacement, *toggles, *act)

    def take_focus(self) -> None:
        """Let the writer type what to find, over what stands there."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift, replace with Enter in the lower field, close with Escape."""
        if self.composing:
            return
        backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _RETURNS:
            self.field.remember()
            self.replacement.remember()
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _RETURNS and self.replacement.hasFocus():
            self.replace_requested.emit()
        elif event.key() in _RETURNS:
            (self.previous_requested if backwards else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place what replaces by the room that there is."""
        super().resizeEvent(event)
        beside = FIELD_MINIMUM + self._rows.horizontalSpacing() + self._acts.sizeHint().width()
        narrow = self.width() - 2 * BESIDE_PX < beside
        if narrow != self._is_narrow:
            self._place_replacing(narrow=narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the colour of what is said."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._is_made:
            self._colour_message()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and a line below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        line = self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(2)
        steps.addStretch(1)
        for button in (self.previous, self.next, self.close_button):
            steps.addWidget(button)
        replacing = QHBoxLayout(self._acts)
        replacing.setContentsMargins(0, 0, 0, 0)
        replacing.setSpacing(8)
        replacing.addStretch(1)
        replacing.addWidget(self.replace)
        replacing.addWidget(self.replace_all)
        replacing.addWidget(self.preview)
        for field in (self.field, self.replacement):
            field.setMinimumWidth(FIELD_MINIMUM)
        rows = self._rows
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(0, 1)
        rows.addWidget(self.field, 0, 0)
        rows.addLayout(steps, 0, 1)
        self._place_replacing(narrow=False)
        options = QHBoxLayout()
        options.setSpacing(2)
        for part in (self.options, self.in_selection, self.keep_case):
            options.addWidget(part)
        options.addStretch(1)
        options.addWidget(self.count)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(BESIDE_PX, 8, BESIDE_PX, 8)
        column.setSpacing(6)
        column.addLayout(rows)
        column.addLayout(options)
        column.addWidget(self.message)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._colour_message()
        chain(self.tab_stops())

    def _place_replacing(self, *, narrow: bool) -> None:
        """Have the buttons stand beside the field, or below it where there is no room for the words on them."""
        self._is_narrow = narrow
        self._rows.addWidget(self.replacement, 1, 0, 1, 2 if narrow else 1)
        self._rows.addWidget(self._acts, *((2, 0, 1, 2) if narrow else (1, 1)))

    def _wire(self) -> None:
        self.field.textChanged.connect(self._tell)
        self.field.composing_changed.connect(self._tell)
        self.options.changed.connect(self._tell)
        self.options.regex.toggled.connect(self._show_tip)
        self.in_selection.toggled.connect(self.scope_toggled)
        self.previous.clicked.connect(self.previous_requested)
        self.next.clicked.connect(self.next_requested)
        self.replace.clicked.connect(self.replace_requested)
        self.replace_all.clicked.connect(self.replace_all_requested)
        self.preview.clicked.connect(self.preview_requested)
        self.close_button.clicked.connect(self.closed)
        self.replacement.textChanged.connect(self.replacement_changed)
        self.replacement.composing_changed.connect(self.replacement_changed)
        self.keep_case.toggled.connect(self.replacement_changed)

    def _tell(self, _state: object = None) -> None:
        query = self.query
        if not self.composing and query != self._told:
            self._told = query
            self.query_changed.emit()

    def _show_tip(self, regex: bool) -> None:
        self.replacement.setToolTip(tip_of_replacement(regex=regex))

    def _colour_message(self) -> None:
        palette = self.message.palette()
        palette.setColor(QPalette.ColorRole.WindowText, tones_of(self.palette()).error.ink)
        self.message.setPalette(palette)
