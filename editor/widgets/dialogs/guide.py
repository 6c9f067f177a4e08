"""The guide: what each part of the program does, by subject, beside the window that it tells of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor import resources
from editor.bridge.tasks import TaskRunner
from editor.bridge.theme import Theme
from editor.guide.examples import TRY_ADDRESS, as_post, examples_of
from editor.guide.pages import Page
from editor.guide.searching import best_of, marked, pages_with, words_of
from editor.widgets.on_screen import open_at
from editor.widgets.preview.pane import PreviewPane

_SIZE = QSize(980, 680)
_TOPICS_WIDTH = 250
_TOPIC_HEIGHT = 26
_CHAPTER_HEIGHT = 38


class Guide(QDialog):
    """Shows *pages*, one at a time; typing leaves those that hold all the words typed, which are marked in them.

    What a page looks like is asked for by ``page_wanted`` and given by `show_html`.
    """

    page_wanted = Signal(object)  # Page
    example_tried = Signal(str)  # the text of a post that holds it

    def __init__(
        self, pages: Sequence[Page], parent: QWidget | None = None, *, tasks: TaskRunner | None = None
    ) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._html = ""
        self.setWindowTitle(self.tr("Frontispiece Guide"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_changed)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setObjectName("sections")
        self.list.currentItemChanged.connect(self._on_topic_changed)
        self.nothing = QLabel(self.tr("Nothing in the guide has all of these words."), self)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.page = PreviewPane(self, tasks=tasks)
        self.page.setAccessibleName(self.tr("Guide"))
        self.page.set_place(resources.path("help"), None)
        self.page.show_code_colours(resources.text("preview", "guide.css"))
        self.page.link_clicked.connect(self._on_link_clicked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Enter in the search field must not close the guide.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        side = QWidget(self)
        side.setFixedWidth(_TOPICS_WIDTH)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(side)
        row.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        open_at(self, _SIZE)
        self._list(self._pages)

    @property
    def current(self) -> Page | None:
        """The page that is shown."""
        return self._page_of(self.list.currentItem())

    @property
    def shown(self) -> tuple[Page, ...]:
        """The pages that fit what was typed."""
        return pages_with(self._pages, words_of(self.search.text()))

    @property
    def html(self) -> str:
        """What is shown of the page, with the words marked that are looked for."""
        return marked(self._html, words_of(self.search.text()))

    def go_to(self, page: Page) -> None:
        """Show *page*, whatever was looked for."""
        self.search.clear()
        for row in range(self.list.count()):
            if self._page_of(self.list.item(row)) == page:
                self.list.setCurrentRow(row)

    def show_html(self, page: Page, html: str) -> None:
        """Show *html*, which is what *page* looks like, if it is still the page to show."""
        if page == self.current:
            self._html = html
            self.page.show_header(self.html)
            self.page.show_mark()

    def set_theme(self, theme: Theme) -> None:
        """Show the page in light or dark."""
        self.page.set_theme(theme)

    def _list(self, pages: Sequence[Page]) -> None:
        """List *pages* below the chapters that they are in, and show the one that fits best."""
        best = best_of(pages, words_of(self.search.text()), self.current)
        self.list.clear()
        chapter = ""
        for page in pages:
            if page.chapter != chapter:
                chapter = page.chapter
                self._add_chapter(chapter)
            item = QListWidgetItem(page.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.number)
            item.setToolTip(page.title)
            item.setSizeHint(QSize(0, _TOPIC_HEIGHT))
            if page == best:
                self.list.setCurrentItem(item)

    def _add_chapter(self, title: str) -> None:
        item = QListWidgetItem(title, self.list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        item.setSizeHint(QSize(0, _CHAPTER_HEIGHT))

    def _on_search_changed(self, _typed: str) -> None:
        found = self.shown
        self._list(found)  # which asks for the page anew, that is marked otherwise now
        self.nothing.setVisible(not found)

    def _on_topic_changed(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        page = self._page_of(item)
        if page is not None:
            self.page_wanted.emit(page)
        elif item is not None:
            self._pass_over(self.list.row(item), self.list.row(before) if before is not None else -1)

    def _pass_over(self, chapter: int, before: int) -> None:
        """Go on from the row of a *chapter*, which is no page, the way that led there from the row *before*."""
        self.list.setCurrentRow(chapter - 1 if before == chapter + 1 and chapter > 0 else chapter + 1)

    def _on_link_clicked(self, address: str) -> None:
        """Try an example; no other link leads out of the guide."""
        number = address.removeprefix(TRY_ADDRESS)
        page = self.current
        if page is not None and number != address and number.isdecimal():
            examples = examples_of(page)
            if int(number) < len(examples):
                self.example_tried.emit(as_post(examples[int(number)]))

    def _page_of(self, item: QListWidgetItem | None) -> Page | None:
        number = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return self._pages[number] if isinstance(number, int) else None
