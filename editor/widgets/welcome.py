"""The first start: three steps from the look of the window over the writer's site to the first post."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.icons import icon
from editor.bridge.theme import DARK, LIGHT, SEPIA, Theme
from editor.widgets.cards import Card, ThemeCard

_WIDTH_LETTERS = 84
_STEPS = 3


class Welcome(QWidget):
    """Three steps, each of which may be passed over; it changes nothing itself, but tells what is wished.

    *tips* are what is worth to be known from the first day, each with its keys.
    """

    theme_chosen = Signal(str)
    folder_requested = Signal()
    new_requested = Signal()
    posts_requested = Signal()
    sample_requested = Signal()
    left = Signal()

    def __init__(self, *, theme: str, tips: Sequence[tuple[str, str]], icons: Callable[[str], QIcon] = icon) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Welcome"))
        self._icons = icons
        self.themes: dict[str, ThemeCard] = {}
        self.folder_button = Card(
            self.tr("Choose your site's folder…"),
            words=self.tr("The one with _config.yml and _posts. Nothing in it is changed."),
            sign=icons("folder"),
        )
        self.new_button = Card(self.tr("Write a new post"), sign=icons("new"))
        self.posts_button = Card(self.tr("Open one of your posts"), sign=icons("open"))
        self.sample_button = Card(self.tr("Look at the sample post"), sign=icons("book"))
        self.found = QLabel()
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.skip_button = QPushButton(self.tr("Skip"))
        self.back_button = QPushButton(self.tr("Back"))
        self.next_button = QPushButton(self.tr("Next"))
        self._at = QLabel()
        self._steps = QStackedWidget()
        for step in (self._of_look(theme), self._of_site(), self._of_beginning(tips)):
            self._steps.addWidget(step)
        self._lay_out()
        self._wire()
        self._go(0)

    def show_site(self, name: str, found: str) -> None:
        """Say what was *found* in the site *name*, and offer its posts."""
        self.found.setText(f"{name} — {found}" if found else name)
        self.found.show()
        self.posts_button.show()

    def showEvent(self, event: object) -> None:
        """Lay the focus on the way forward."""
        self.next_button.setFocus()

    def _wire(self) -> None:
        self.folder_button.clicked.connect(self.folder_requested)
        for button, wish in (
            (self.new_button, self.new_requested),
            (self.posts_button, self.posts_requested),
            (self.sample_button, self.sample_requested),
        ):
            button.clicked.connect(self.left)
            button.clicked.connect(wish)
        self.skip_button.clicked.connect(self.left)
        self.back_button.clicked.connect(self._on_back_clicked)
        self.next_button.clicked.connect(self._on_next_clicked)

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._at.setText(self.tr("Step {0} of {1}").format(step + 1, _STEPS))
        self.back_button.setEnabled(step > 0)
        self.skip_button.setVisible(step < _STEPS - 1)
        self.next_button.setText(self.tr("Done") if step == _STEPS - 1 else self.tr("Next"))

    def _on_back_clicked(self) -> None:
        self._go(self._steps.currentIndex() - 1)

    def _on_next_clicked(self) -> None:
        step = self._steps.currentIndex() + 1
        if step == _STEPS:
            self.left.emit()
        else:
            self._go(step)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH_LETTERS * self.fontMetrics().horizontalAdvance("n"))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self._steps)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.skip_button)
        foot.addStretch(1)
        foot.addWidget(self._at)
        foot.addSpacing(8)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        self._at.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.next_button.setDefault(True)
        column.addLayout(foot)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 32, 32, 32)
        page.addStretch(2)
        page.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(3)

    def _of_look(self, chosen: str) -> QWidget:
        step, column = _step(
            self.tr("Welcome to Frontispiece"),
            self.tr("Your posts as form, text and page at once. How shall the window look?"),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        group = QButtonGroup(step)
        offered: tuple[tuple[str, str, tuple[Theme, ...]], ...] = (
            ("system", self.tr("As the system"), (LIGHT, DARK)),
            ("light", self.tr("Light"), (LIGHT,)),
            ("sepia", self.tr("Sepia"), (SEPIA,)),
            ("dark", self.tr("Dark"), (DARK,)),
        )
        for choice, title, themes in offered:
            card = ThemeCard(title, themes, step)
            card.setChecked(choice == chosen)
            card.clicked.connect(lambda _checked, choice=choice: self.theme_chosen.emit(choice))
            group.addButton(card)
            row.addWidget(card, 1)
            self.themes[choice] = card
        column.addLayout(row)
        column.addStretch(1)
        return step

    def _of_site(self) -> QWidget:
        step, column = _step(
            self.tr("Where are your posts?"),
            self.tr(
                "Frontispiece reads the site as Jekyll does: its posts, layouts and settings. "
                "You can also begin without one, and open it later."
            ),
        )
        column.addWidget(self.folder_button)
        self.found.setWordWrap(True)
        self.found.setContentsMargins(4, 6, 4, 0)
        self.found.hide()
        column.addWidget(self.found)
        column.addStretch(1)
        return step

    def _of_beginning(self, tips: Sequence[tuple[str, str]]) -> QWidget:
        step, column = _step(self.tr("Ready"), self.tr("Begin with a post, or keep these keys in mind first."))
        self.posts_button.hide()
        for button in (self.new_button, self.posts_button, self.sample_button):
            column.addWidget(button)
        column.addSpacing(12)
        for words, keys in tips:
            row = QHBoxLayout()
            row.setContentsMargins(14, 0, 14, 0)
            name = QLabel(words)
            shown = QLabel(keys)
            shown.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            row.addWidget(name, 1)
            row.addWidget(shown)
            column.addLayout(row)
        column.addStretch(1)
        return step


def _step(title: str, words: str) -> tuple[QWidget, QVBoxLayout]:
    """Return a step with its heading, and the column beneath."""
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    heading = QLabel(title)
    font = QFont(heading.font())
    font.setPointSizeF(font.pointSizeF() * 1.8)
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    about = QLabel(words)
    about.setWordWrap(True)
    about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    column.addWidget(heading)
    column.addWidget(about)
    column.addSpacing(12)
    return step, column
