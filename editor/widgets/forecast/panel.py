"""The panel beside the form that tells what Jekyll will do with the post: calm, one column, the weightiest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from editor.widgets.forecast import parts
from editor.widgets.forecast.signs import sign_of
from editor.widgets.forecast.told import GitTold, Outlook, Section, Told

_SIGN = QSize(16, 16)


class ForecastPanel(QScrollArea):
    """Shows what it is told; it is made anew only where that is another, and only once it is to be seen."""

    # A style sheet changes the palette while the parts are still being made.
    _page: QWidget | None = None

    fix_requested = Signal(int, int)  # of which remark, which fix
    place_requested = Signal(int)  # what the remark is about
    changes_requested = Signal()
    commit_requested = Signal()
    push_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Told | None = None
        self._git: GitTold | None = None
        self._fixes_hold = True
        self._is_behind = False
        self._fix_buttons: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What Jekyll will do"))
        self.viewport().setAutoFillBackground(False)

    @property
    def told(self) -> Told | None:
        """What is shown."""
        return self._told

    @property
    def git(self) -> GitTold | None:
        """What is shown of the repository."""
        return self._git

    def show_told(self, told: Told) -> None:
        """Show *told*; its fixes are of the text as it is now."""
        self._fixes_hold = True
        if told != self._told:
            self._told = told
            self._make()
        self._enable()

    def show_git(self, told: GitTold | None) -> None:
        """Show how the post stands to its repository, or nothing."""
        if told != self._git:
            self._git = told
            self._make()

    def hold_fixes(self) -> None:
        """Offer no fix until something is told anew: the text is another."""
        if self._fixes_hold:
            self._fixes_hold = False
            self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was told meanwhile."""
        if self._is_behind:
            self._make()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette with the signs' colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._page is not None:
            # Later: a style sheet goes through all widgets, and does not bear that some are deleted meanwhile.
            QTimer.singleShot(0, self, self._make)

    def _make(self) -> None:
        told = self._told
        self._is_behind = not self.isVisible()
        if told is None or self._is_behind:
            return
        place = self.verticalScrollBar().value()
        page = QWidget(self)
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 16, 20)
        column.setSpacing(18)
        column.addWidget(self._head(told, page))
        self._fix_buttons = []
        first, rest = told.sections[:1], told.sections[1:]
        for section in first:
            column.addWidget(self._section(section, page))
        if told.remarks:
            column.addWidget(self._remarks(told, page))
        for section in rest:
            column.addWidget(self._section(section, page))
        if self._git is not None:
            column.addWidget(self._repository(self._git, page))
        column.addStretch(1)
        self._page = page
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)
        self._enable()

    def _head(self, told: Told, parent: QWidget) -> QWidget:
        part, column = _block(parent, spacing=6)
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = QLabel(part)
        sign.setPixmap(sign_of(told.outlook, self.palette()).pixmap(_SIGN, self.devicePixelRatioF()))
        headline = parts.words(told.headline, part, scale=1.12)
        font = QFont(headline.font())
        font.setWeight(QFont.Weight.DemiBold)
        headline.setFont(font)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(headline, 1)
        column.addLayout(row)
        if told.explanation:
            column.addWidget(parts.words(told.explanation, part, is_quiet=told.outlook is not Outlook.STOPS))
        return part

    def _remarks(self, told: Told, parent: QWidget) -> QWidget:
        part, column = _block(parent, spacing=10)
        column.addWidget(parts.title(self.tr("To look at"), part))
        for number, remark in enumerate(told.remarks):
            fixes = [
                parts.small_button(fix, part, partial(self._ask_for_fix, number, which), f"{fix}: {remark.words}")
                for which, fix in enumerate(remark.fixes)
            ]
            self._fix_buttons += fixes
            ask = partial(self.place_requested.emit, number)
            show = parts.small_button(self.tr("Show"), part, ask, self.tr("Show: {0}").format(remark.words))
            column.addWidget(parts.remark(remark, part, parts.buttons(part, *fixes, show)))
        return part

    def _section(self, section: Section, parent: QWidget) -> QWidget:
        part, column = _block(parent, spacing=4)
        row = QHBoxLayout()
        row.addWidget(parts.title(section.title, part), 1)
        if section.copied:
            copy = parts.small_button(
                self.tr("Copy"), part, partial(self._copy, section.copied), self.tr("Copy {0}").format(section.copied)
            )
            row.addWidget(copy)
        column.addLayout(row)
        for line in section.lines:
            column.addWidget(parts.line(line, part))
        return part

    def _repository(self, git: GitTold, parent: QWidget) -> QWidget:
        part, column = _block(parent, spacing=4)
        column.addWidget(parts.title("Git", part))
        column.addWidget(parts.words(git.words, part))
        if git.branch:
            column.addWidget(parts.words(git.branch, part, is_quiet=True))
        offered = [
            parts.small_button(text, part, signal.emit)
            for can, text, signal in (
                (git.can_show, self.tr("Show Changes…"), self.changes_requested),
                (git.can_commit, self.tr("Commit…"), self.commit_requested),
                (git.can_push, self.tr("Push…"), self.push_requested),
            )
            if can
        ]
        if offered:
            column.addWidget(parts.buttons(part, *offered))
        return part

    def _ask_for_fix(self, number: int, which: int) -> None:
        if self._fixes_hold:
            self.fix_requested.emit(number, which)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _enable(self) -> None:
        for button in self._fix_buttons:
            button.setEnabled(self._fixes_hold)


def _block(parent: QWidget, *, spacing: int) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget(parent)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return part, column
