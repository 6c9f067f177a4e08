"""The posts of a site beside the post: what is looked for, what is filtered, and the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from editor.bridge.icons import icon
from editor.bridge.plain_tip import plain_tip
from editor.bridge.words_of_posts import reason_of, words_of_count, words_of_kind, words_of_order, words_of_standing
from editor.search.posts import Facets, Order, PostQuery, PostRow, PostTable, chosen
from editor.widgets.find_button import FindButton
from editor.widgets.form.flow_layout import FlowLayout
from editor.widgets.form.line_field import LineField
from editor.widgets.posts.filters import FilterChip, number_text
from editor.widgets.posts.model import PostModel, under_headings
from editor.widgets.posts.view import PostView

FILTER_MS = 30
"""Of a burst of keys only the last is answered."""
LEAST_WIDTH_PX = 200
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PostsPanel(QWidget):
    """Shows the posts of one site; ``query`` is what is asked of them."""

    query_changed = Signal()
    opened = Signal(str)  # a post's path below the source
    menu_requested = Signal(str, QPoint)
    close_requested = Signal()
    arranged = Signal()  # the order or the grouping is another

    def __init__(self, parent: QWidget | None = None, *, order: Order = Order.DATE, by_year: bool = True) -> None:
        super().__init__(parent)
        self.query = PostQuery(order=order)
        self.by_year = by_year
        self._table: PostTable | None = None
        self._excerpts: Mapping[str, str] = {}
        self._model = PostModel(self._reason, self)
        self._make()
        self._lay_out()
        self._wire()
        self.setAccessibleName(self.tr("Posts of the site"))

    @property
    def rows(self) -> list[PostRow]:
        """The posts that are listed."""
        return [item for item in self._model.items if isinstance(item, PostRow)]

    def show_site(self, name: str) -> None:
        """Begin with the site *name*, of which nothing is known yet; all filters fall away."""
        self.name.setText(name)
        self.name.setToolTip(plain_tip(name))
        self.query = PostQuery(order=self.query.order)
        for chip in self._chips:
            chip.value = None
        self.search.clear()
        self._table, self._excerpts = None, {}
        self._show_filters()
        self._list()

    def show_table(self, table: PostTable) -> None:
        """Show the posts of *table*; what is looked for and where the keys are stays as it is."""
        self._table = table
        self._show_filters()
        self._list()

    def show_found(self, excerpts: Mapping[str, str]) -> None:
        """List those too in whose text the words were found, each with its excerpt."""
        self._excerpts = excerpts
        self._list()

    @property
    def count(self) -> str:
        """What is said below the list of how many there are."""
        return self._count.text()

    def say(self, words: str) -> None:
        """Say *words* at the foot, beside how many posts there are."""
        self._told.setText(words)

    def choose(self, path: str) -> None:
        """Put the keys at the post at *path*, as soon as it is listed."""
        self._wanted = path
        self.list.choose(path)
        self._is_awaited = self.list.current_path != path

    def look_for(self, words: str) -> None:
        """Look for *words*, as if they were typed."""
        self.search.setText(words)
        self._on_paused()

    def filter_by(self, **changes: object) -> None:
        """Ask for something else."""
        self.query = replace(self.query, **changes)  # type: ignore[arg-type] # the names of the fields are ours
        self._list()
        self.query_changed.emit()

    def show_all(self) -> None:
        """Let all filters fall away, and what is looked for."""
        self.search.clear()
        for chip in self._chips[1:]:
            chip.choose(None)
        self._on_paused()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from what is looked for down to the list; Esc empties, and then leaves."""
        key = event.key()
        if self.search.hasFocus() and key in _DOWN:
            if not self.list.current_path:
                self.list.choose_first()
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.search.hasFocus() and key in _ENTER:
            self._on_paused()
            if self.query.filters or not self.list.current_path:
                self.list.choose_first()
            if self.list.current_path:
                self.opened.emit(self.list.current_path)
        elif key == Qt.Key.Key_Escape:
            if self.query.filters or self.search.text():
                self.show_all()
            else:
                self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def _make(self) -> None:
        self.name = QLabel(self)
        font = QFont(self.name.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setMinimumWidth(0)
        self.arrange = FindButton(self.tr("Order and grouping"), self, sign=icon("more"))
        self.arrange.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.arrange.setMenu(self._menu())
        self.search = LineField(self)
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), LineField.ActionPosition.LeadingPosition)
        self.search.setPlaceholderText(self.tr("Search titles and texts"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.kind = FilterChip(self.tr("Posts and Drafts"), self, all_words=False)
        self.standing = FilterChip(self.tr("State"), self)
        self.tag = FilterChip(self.tr("Tag"), self)
        self.category = FilterChip(self.tr("Category"), self)
        self.year = FilterChip(self.tr("Year"), self)
        self._chips = (self.kind, self.standing, self.tag, self.category, self.year)
        self.list = PostView(self._model, self)
        self.list.setAccessibleName(self.tr("Posts of the site"))
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.nothing.setContentsMargins(20, 28, 20, 0)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._count, self._told = QLabel(self), QLabel(self)
        for label in (self._count, self._told):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._told.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._told.setMinimumWidth(0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FILTER_MS)
        self._wanted = ""
        self._is_awaited = False  # the wanted post, which may be new

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order in Order:
            action = menu.addAction(words_of_order(order))
            action.setCheckable(True)
            action.setChecked(order is self.query.order)
            action.triggered.connect(partial(self._arrange, order))
            group.addAction(action)
        menu.addSeparator()
        grouped = menu.addAction(self.tr("Group by Year"))
        grouped.setCheckable(True)
        grouped.setChecked(self.by_year)
        grouped.toggled.connect(self._group)
        return menu

    def _lay_out(self) -> None:
        self.setMinimumWidth(LEAST_WIDTH_PX)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 0)
        head.addWidget(self.name, 1)
        head.addWidget(self.arrange)
        filters = QWidget(self)
        flow = FlowLayout(filters, spacing=5)
        flow.setContentsMargins(0, 0, 0, 0)
        for number, chip in enumerate(self._chips):
            flow.insert(number, chip)
        asked = QVBoxLayout()
        asked.setContentsMargins(12, 2, 12, 6)
        asked.setSpacing(8)
        asked.addWidget(self.search)
        asked.addWidget(filters)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 6)
        foot.addWidget(self._count)
        foot.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(asked)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._on_paused)
        self.kind.chosen.connect(self._on_kind_chosen)
        for chip, name in (
            (self.standing, "standing"), (self.tag, "tag"), (self.category, "category"), (self.year, "year"),
        ):  # fmt: skip
            chip.chosen.connect(partial(self._on_chosen, name))
        self.list.opened.connect(self.opened)
        self.list.menu_requested.connect(self.menu_requested)
        self.list.left_upwards.connect(self.search.setFocus)

    def _on_text_changed(self, _text: str) -> None:
        self._pause.start()

    def _on_paused(self) -> None:
        self._pause.stop()
        if self.search.text() != self.query.words:
            self._excerpts = {}
            self.filter_by(words=self.search.text())

    def _on_kind_chosen(self, kind: str | None) -> None:
        for chip in self._chips[1:]:
            chip.value = None
        self.query = PostQuery(words=self.query.words, order=self.query.order)
        self.filter_by(kind="posts" if kind is None else kind)
        self._show_filters()

    def _on_chosen(self, name: str, value: object) -> None:
        empty = "" if name in ("tag", "category") else None
        self.filter_by(**{name: empty if value is None else value})

    def _arrange(self, order: Order) -> None:
        self.filter_by(order=order)
        self.arranged.emit()

    def _group(self, by_year: bool) -> None:
        self.by_year = by_year
        self._list()
        self.arranged.emit()

    def _show_filters(self) -> None:
        kinds = self._table.kinds if self._table is not None else {}
        self.kind.show_values({k: (words_of_kind(k), n) for k, n in kinds.items()} if len(kinds) > 1 else {})
        facets = self._table.facets.get(self.query.kind, Facets()) if self._table is not None else Facets()
        self.standing.show_values({s: (words_of_standing(s), n) for s, n in facets.standings.items()})
        self.tag.show_values({tag: (tag, n) for tag, n in facets.tags.items()})
        self.category.show_values({name: (name, n) for name, n in facets.categories.items()})
        self.year.show_values({year: (str(year), n) for year, n in facets.years.items()})

    def _list(self) -> None:
        """List what is asked for; the keys stay at their post."""
        kept = self.list.current_path or self._wanted
        scrolled = self.list.verticalScrollBar().value()
        found = chosen(self._table, self.query, self._excerpts) if self._table is not None else []
        grouped = self.by_year and self.query.order is Order.DATE
        self._model.show_items(under_headings(found) if grouped else [*found], self._excerpts)
        if kept:
            self.list.choose(kept)
        self.list.verticalScrollBar().setValue(min(scrolled, self.list.verticalScrollBar().maximum()))
        if self._is_awaited:
            self.choose(self._wanted)
        self._say_count(len(found))

    def _say_count(self, found: int) -> None:
        of_kind = self._table.kinds.get(self.query.kind, 0) if self._table is not None else 0
        if self._table is None:
            self.nothing.setText(self.tr("Looking through the site…"))
        elif not of_kind:
            self.nothing.setText(self.tr("This site has no posts yet. A new post is saved in its _posts folder."))
        else:
            self.nothing.setText(self.tr("No post fits. Esc shows all again."))
        self._pages.setCurrentWidget(self.list if found else self.nothing)
        if not of_kind:
            self._count.clear()
            return
        counted = words_of_count(self.query.kind, of_kind)
        self._count.setText(
            self.tr("{0} out of {1}").format(number_text(found), counted) if found < of_kind else counted
        )

    def _reason(self, row: PostRow) -> str:
        return reason_of(row, self._table.index) if self._table is not None else ""
