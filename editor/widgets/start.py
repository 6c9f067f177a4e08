"""What the window shows while no post is open: ways to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from editor.bridge.icons import app_icon, icon
from editor.widgets.cards import Card, embolden
from editor.widgets.recent_list import RecentList

_MARK = QSize(72, 72)
_BETWEEN = 48
# Of a column, in letters of common width: it grows with the font.
_COLUMN_LETTERS = 40
MOST_SITES = 3


@dataclass(frozen=True)
class Sample:
    """A sample post as it is offered: *name* is its file, *lang* the language of its words."""

    name: str
    title: str
    words: str
    lang: str


SAMPLES = (
    Sample("2026-01-30-kuchie.md", "扉の前にひらく一枚", "日本語の見本記事――口絵と活字の話", "ja"),
    Sample("2026-01-31-a-tour-of-kramdown.md", "A tour of kramdown", "All of its marks on one page", "en"),
)


class StartView(QScrollArea):
    """Offers to open, to begin, to go on with a recent post, or to look at a sample."""

    open_requested = Signal()
    new_requested = Signal()
    folder_requested = Signal()
    recent_chosen = Signal(Path)
    site_chosen = Signal(Path)
    sample_chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        icons: Callable[[str], QIcon] = icon,
        samples: Sequence[Sample] = SAMPLES,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.open_button = Card(self.tr("Open…"), sign=icons("open"))
        self.new_button = Card(self.tr("New Post"), sign=icons("new"))
        self.folder_button = Card(self.tr("Open Folder…"), sign=icons("folder"))
        self.open_button.clicked.connect(self.open_requested)
        self.new_button.clicked.connect(self.new_requested)
        self.folder_button.clicked.connect(self.folder_requested)
        self.sample_cards = tuple(SampleCard(sample) for sample in samples)
        for card in self.sample_cards:
            card.chosen.connect(self.sample_chosen)
        self.recent = RecentList(self)
        self.recent.chosen.connect(self.recent_chosen)
        self.sites = RecentList(self, name=self.tr("Recent sites"))
        self.sites.chosen.connect(self.site_chosen)
        self._sites_heading = _heading(self.tr("Recent sites"))
        self._recent_heading = _heading(self.tr("Recent posts"))
        self._nothing_yet = QLabel(self.tr("Posts that you open will be listed here."))
        self._nothing_yet.setWordWrap(True)
        self._nothing_yet.setIndent(12)
        self._nothing_yet.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._laid_out())
        self.setWidget(self._pages)
        self.show_recent(())
        self.show_sites(())

    def show_sites(self, folders: Sequence[Path]) -> None:
        """Offer the sites in *folders*, newest first, the first few of them."""
        self.sites.show_files(folders[:MOST_SITES])
        self.sites.setVisible(bool(folders))
        self._sites_heading.setVisible(bool(folders))
        self._recent_heading.setContentsMargins(4, 12 if folders else 0, 0, 4)

    def welcome(self, view: QWidget) -> None:
        """Show *view* in the place of the ways to begin, until it is closed."""
        self._pages.addWidget(view)
        self._pages.setCurrentWidget(view)
        view.destroyed.connect(self._on_view_destroyed)

    def _on_view_destroyed(self) -> None:
        self._pages.setCurrentIndex(0)

    def show_recent(self, files: Sequence[Path]) -> None:
        """List *files*, newest first."""
        self.recent.show_files(files)
        self.recent.setVisible(bool(files))
        self._nothing_yet.setVisible(not files)

    def _column_width(self) -> int:
        return _COLUMN_LETTERS * self.fontMetrics().horizontalAdvance("n")

    def _laid_out(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.addStretch(2)
        column.addLayout(_centred(self._title()))
        column.addSpacing(36)
        column.addLayout(_centred(self._columns()))
        column.addStretch(3)
        return page

    def _title(self) -> QWidget:
        head = QWidget(self)
        head.setFixedWidth(2 * self._column_width() + _BETWEEN)
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(20)
        mark = QLabel(head)
        mark.setPixmap(app_icon().pixmap(_MARK, self.devicePixelRatioF()))
        name = QLabel("Frontispiece", head)
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 2.4)
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        words = QLabel(self.tr("Jekyll posts, as form, text and page at once."), head)
        words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch()
        texts.addWidget(name)
        texts.addWidget(words)
        texts.addStretch()
        row.addWidget(mark)
        row.addLayout(texts, 1)
        return head

    def _columns(self) -> QWidget:
        columns = QWidget(self)
        columns.setFixedWidth(2 * self._column_width() + _BETWEEN)
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(_heading(self.tr("Begin")))
        for button in (self.new_button, self.open_button, self.folder_button):
            left.addWidget(button)
        left.addSpacing(22)
        left.addWidget(_heading(self.tr("Look at a sample")))
        for sample in self.sample_cards:
            left.addWidget(sample)
        left.addStretch()
        right.setSpacing(6)
        for heading in (self._sites_heading, self._recent_heading):
            heading.setIndent(8)
        right.addWidget(self._sites_heading)
        right.addWidget(self.sites)
        right.addWidget(self._recent_heading)
        right.addWidget(self._nothing_yet)
        right.addWidget(self.recent, 1)
        right.addStretch()
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        return columns


class SampleCard(Card):
    """A card that offers the sample post *sample*."""

    chosen = Signal(str)

    def __init__(self, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(sample.title, words=sample.words, parent=parent)
        self._name = sample.name
        self.setLocale(QLocale(sample.lang))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._name)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    embolden(label)
    label.setContentsMargins(4, 0, 0, 4)
    return label


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row
