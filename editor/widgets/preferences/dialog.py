"""The preferences: sections at the left, their settings at the right; each change holds at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.actions.search import folded
from editor.bridge.icons import icon
from editor.settings.setting import Scalar, Section, SettingGroup
from editor.widgets.form.arrow_box import ArrowBox
from editor.widgets.on_screen import open_at
from editor.widgets.preferences.card import Card, SettingRow
from editor.widgets.preferences.controls import WIDTH_PX, Picker, control_of, words_of

SIZE = QSize(880, 640)
LIST_PX = 200
Place = tuple[str, str]
"""The names of a section and of a setting in it."""


class Preferences(QDialog):
    """Shows *groups*; *pickers* and *choices* are for settings that have more to offer than they know themselves."""

    changed = Signal(str, str, object)  # section, name, value
    reset_requested = Signal(str, str)  # section, name
    reset_all_requested = Signal()
    scope_changed = Signal()

    def __init__(
        self,
        groups: Sequence[SettingGroup],
        *,
        pickers: Mapping[Place, Picker] | None = None,
        choices: Mapping[Place, Sequence[tuple[Scalar, str]]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        open_at(self, SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the preferences"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.sections = QListWidget(self)
        self.sections.setObjectName("sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setFixedWidth(LIST_PX)
        self.sections.addItems([words_of(group.title) for group in groups])
        for index in range(self.sections.count()):
            self.sections.item(index).setSizeHint(QSize(0, 34))
        self.scope = ArrowBox(arrow=icon("chevron-down"))
        self.scope.setAccessibleName(self.tr("For which site"))
        self.scope.setFixedWidth(WIDTH_PX)
        self.scope.addItem(self.tr("All sites"))
        self.scope.hide()
        self.kept_where = QLabel(self.tr("Kept in your own folder, not in the site."), self)
        self.kept_where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.kept_where.hide()
        self.cards = [self._card(group, pickers or {}, choices or {}) for group in groups]
        self.nothing = QLabel(self.tr("No setting was found."), self)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.hide()
        self.page = QScrollArea(self)
        self.page.setAccessibleName(self.windowTitle())
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setWidgetResizable(True)
        self.reset_all = QPushButton(self.tr("Reset All"), self)
        self.reset_all.setToolTip(self.tr("Have all of these settings as they were at first"))
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.scope.activated.connect(self._on_scope_chosen)
        self.sections.currentRowChanged.connect(self._on_section_chosen)
        self.page.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.reset_all.clicked.connect(self.reset_all_requested)
        self.sections.setCurrentRow(0)
        self._on_scope_chosen()

    def _card(
        self,
        group: SettingGroup,
        pickers: Mapping[Place, Picker],
        choices: Mapping[Place, Sequence[tuple[Scalar, str]]],
    ) -> Card:
        rows = []
        for field in group.fields:
            place = (group.name, field.name)
            row = SettingRow(field, control_of(field, picker=pickers.get(place), choices=choices.get(place, ())))
            row.changed.connect(partial(self.changed.emit, group.name))
            row.reset_requested.connect(partial(self.reset_requested.emit, group.name))
            rows.append(row)
        return Card(group, rows)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 4, 16, 4)
        column.setSpacing(4)
        for part in (self.nothing, *self.cards):
            column.addWidget(part)
        column.addStretch(1)
        self.page.setWidget(inner)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.search)
        left.addWidget(self.sections, 1)
        self.search.setFixedWidth(LIST_PX)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(12)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.scope)
        above.addWidget(self.kept_where)
        above.addStretch(1)
        right.addLayout(above)
        right.addWidget(self.page, 1)
        body.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(16)
        whole.addLayout(body, 1)
        whole.addWidget(buttons)

    def row(self, section: str, name: str) -> SettingRow:
        """Return the row of the setting *name*; raises KeyError where there is none."""
        for card in self.cards:
            for row in card.rows:
                if (card.name, row.field.name) == (section, name):
                    return row
        raise KeyError(section, name)

    @property
    def is_for_site(self) -> bool:
        """Whether what is changed is changed for one site."""
        return self.scope.currentIndex() == 1

    def show_site(self, name: str) -> None:
        """Offer to set some of it for the site *name* alone; empty: there is none."""
        if self.scope.itemText(1) == (self.tr("Only {0}").format(name) if name else ""):
            return
        self.scope.setCurrentIndex(0)
        self.scope.removeItem(1)
        if name:
            self.scope.addItem(self.tr("Only {0}").format(name))
        self.scope.setVisible(bool(name))
        self._on_scope_chosen()

    def show_values(self, settings: Section, own: Collection[Place]) -> None:
        """Show what *settings* say; those in *own* can be put back."""
        for card in self.cards:
            values = getattr(settings, card.name)
            for row in card.rows:
                place = (card.name, row.field.name)
                row.show_value(getattr(values, row.field.name), can_reset=place in own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from closing the page; Ctrl+F goes to the search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.key() == Qt.Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.search.setFocus()
            return
        super().keyPressEvent(event)

    def _on_scope_chosen(self, _index: int = 0) -> None:
        self.kept_where.setVisible(self.is_for_site)
        self.reset_all.setEnabled(not self.is_for_site)
        words = (
            self.tr("Back to what holds for all sites") if self.is_for_site else self.tr("Back to what it was at first")
        )
        for card in self.cards:
            for row in card.rows:
                row.reset.setToolTip(words)
        self._narrow(self.search.text())
        self.scope_changed.emit()

    def _narrow(self, typed: str) -> None:
        wanted = folded(typed).split()
        fit = [card.narrow(wanted, for_site=self.is_for_site) for card in self.cards]
        for index, shown in enumerate(fit):
            self.sections.item(index).setHidden(not shown)
        if any(fit) and not fit[max(0, self.sections.currentRow())]:
            self.sections.setCurrentRow(fit.index(True))
        self.nothing.setVisible(not any(fit))
        self.page.verticalScrollBar().setValue(0)

    def _on_section_chosen(self, index: int) -> None:
        if index >= 0 and self.sections.hasFocus():
            self.page.verticalScrollBar().setValue(self.cards[index].y())

    def _on_scrolled(self, top: int) -> None:
        """Mark the section that stands at the top, unless it is being chosen."""
        if self.sections.hasFocus():
            return
        above = [index for index, card in enumerate(self.cards) if not card.isHidden() and card.y() <= top + 40]
        if above:
            self.sections.setCurrentRow(above[-1])
