"""A post by its title, date and file name: for a new one and for one that is renamed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.bridge.asked import Amiss, PostAsked, PostWish, SlugWish
from editor.bridge.icons import icon
from editor.bridge.words_of_plans import words_of_amiss
from editor.widgets.form.arrow_box import ArrowBox
from editor.widgets.tones import tones_of

WIDTH_PX = 520
_KINDS = (SlugWish.UNICODE, SlugWish.ASCII, SlugWish.BY_HAND)


class PostDialog(QDialog):
    """Shows, at each key, how the file will be named; what cannot be named so is said there and cannot be wished."""

    def __init__(self, asked: PostAsked, headline: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        offered = asked.offered
        self.setWindowTitle(headline)
        self.setAccessibleName(headline)
        self.setMinimumWidth(WIDTH_PX)
        self.title = QLineEdit(offered.title, self)
        self.date = QLineEdit(offered.date, self)
        self.folder = ArrowBox(self, arrow=icon("chevron-down"))
        self.folder.addItems(list(asked.folders))
        self.kind = ArrowBox(self, arrow=icon("chevron-down"))
        self.kind.addItems([self.tr("Letters of every script"), self.tr("ASCII alone"), self.tr("By hand")])
        self.kind.setCurrentIndex(_KINDS.index(offered.kind))
        self.slug = QLineEdit(offered.slug, self)
        self.name = QLabel(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setDefault(True)
        self._lay_out()
        self.title.textChanged.connect(self._show_name)
        self.date.textChanged.connect(self._show_name)
        self.slug.textChanged.connect(self._show_name)
        self.folder.currentIndexChanged.connect(self._show_name)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_name()
        self.title.selectAll()
        self.title.setFocus()

    @property
    def wish(self) -> PostWish:
        """What is wished."""
        kind = _KINDS[self.kind.currentIndex()]
        folder = self.folder.currentText() if len(self._asked.folders) > 1 else self._asked.offered.folder
        date = self.date.text().strip() if self._asked.asks_date else self._asked.offered.date
        return PostWish(
            self.title.text().strip(),
            "" if folder in self._asked.dateless else date,
            folder,
            kind,
            self.slug.text().strip() if kind is SlugWish.BY_HAND else "",
            self._asked.offered.is_draft,
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for text, part, is_shown in (
            (self.tr("&Title"), self.title, True),
            (self.tr("&Date"), self.date, self._asked.asks_date),
            (self.tr("&Folder"), self.folder, len(self._asked.folders) > 1),
            (self.tr("File &name of"), self.kind, self._asked.asks_slug),
            (self.tr("&Name"), self.slug, self._asked.asks_slug),
        ):
            label = QLabel(text, self)
            label.setBuddy(part)
            part.setAccessibleName(text.replace("&", ""))
            label.setVisible(is_shown)
            part.setVisible(is_shown)
            if is_shown:
                row = grid.rowCount()
                grid.addWidget(label, row, 0)
                grid.addWidget(part, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(grid)
        column.addWidget(self.name)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def _on_kind_changed(self, _index: int) -> None:
        self._show_name()
        if self.slug.isEnabled():
            self.slug.setFocus()

    def _show_name(self) -> None:
        by_hand = _KINDS[self.kind.currentIndex()] is SlugWish.BY_HAND
        self.slug.setEnabled(by_hand)
        wish = self.wish
        self.date.setEnabled(wish.folder not in self._asked.dateless)
        name = self._asked.name_for(wish)
        palette = QPalette(self.palette())
        if isinstance(name, Amiss):
            is_begun = name is not Amiss.NO_TITLE
            self.name.setText(words_of_amiss(name))
            colour = tones_of(palette).warning.ink if is_begun else palette.color(QPalette.ColorRole.PlaceholderText)
            palette.setColor(QPalette.ColorRole.WindowText, colour)
        else:
            folder = wish.folder
            self.name.setText(f"{folder}/{name}" if folder else name)
            palette.setColor(QPalette.ColorRole.WindowText, palette.color(QPalette.ColorRole.PlaceholderText))
        self.name.setPalette(palette)
        self.name.setAccessibleName(self.name.text())
        self.accept_button.setEnabled(not isinstance(name, Amiss))
