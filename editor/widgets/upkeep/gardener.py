"""The tag gardener: all tags and categories of a site, renamed, merged, split and removed over all posts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.bridge.plain_tip import plain_tip
from editor.jekyll.terms import Taxonomy
from editor.widgets.form.line_field import LineField
from editor.widgets.regions import chain
from editor.widgets.upkeep.term_list import ROW_PX, TermList
from editor.widgets.upkeep.twins import Twins
from editor.widgets.upkeep.window import UpkeepWindow

SIZE = QSize(880, 660)
MOST_POSTS = 1_000
MOST_NAMED = 4
_PATH = Qt.ItemDataRole.UserRole
_COMMA = re.compile(r"[,、]")


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post as it is listed."""

    title: str
    path: Path


class TagGardener(UpkeepWindow):
    """Shows terms with their posts; what is to become of those chosen is one line, and shown before it is done."""

    taxonomy_changed = Signal()
    chosen_changed = Signal()
    plan_requested = Signal(list, list)  # the terms, and what they become; nothing where they are to go
    post_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tags and Categories"), SIZE, parent)
        self._counts: Mapping[str, int] = {}
        self.kinds = QTabBar(self)
        self.kinds.setDrawBase(False)
        self.kinds.setExpanding(False)
        self.kinds.setAccessibleName(self.windowTitle())
        self.kinds.addTab(self.tr("Tags"))
        self.kinds.addTab(self.tr("Categories"))
        self.search = self._search_field(self.tr("Search names"))
        self.search.setMaximumWidth(280)
        self.twins = Twins(self)
        self.main = self.terms = TermList(self)
        self.terms.setAccessibleName(self.tr("Tags and Categories"))
        self.posts = QTreeWidget(self)
        self.posts.setAccessibleName(self.tr("Posts concerned"))
        self.posts.setRootIsDecorated(False)
        self.posts.setUniformRowHeights(True)
        self.posts.setHeaderLabels([self.tr("Posts concerned"), self.tr("File")])
        self.posts.setColumnWidth(0, 230)
        self.asked = QLabel(self)
        self.asked.setTextFormat(Qt.TextFormat.PlainText)
        self.asked.setWordWrap(True)
        self.field = LineField(self)
        self.field.setAccessibleName(self.tr("New name"))
        self.field.setPlaceholderText(self.tr("Leave empty to remove"))
        self.field.setClearButtonEnabled(True)
        self.preview = self._button("")
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setText(
            self.tr("One name renames or merges. Several names, separated by commas, split. No name removes.")
        )
        self._make_foot()
        self._lay_out(self._overview())
        self._connect()
        self._show_chosen()

    def _overview(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self.kinds)
        head.addStretch(1)
        head.addWidget(self.search, 2)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(9)
        both.setStyleSheet("QSplitter::handle { background: transparent; }")
        both.addWidget(self.terms)
        both.addWidget(self.posts)
        both.setSizes([400, 440])
        becoming = QHBoxLayout()
        becoming.setSpacing(8)
        becoming.addWidget(self.field, 1)
        becoming.addWidget(self.preview)
        column = QVBoxLayout()
        column.addLayout(head)
        column.addWidget(self.twins)
        column.addWidget(both, 1)
        column.addWidget(self.asked)
        column.addLayout(becoming)
        column.addWidget(self.hint)
        return column

    def _connect(self) -> None:
        self.kinds.currentChanged.connect(self.taxonomy_changed)
        self.search.textChanged.connect(self.terms.narrow)
        self.terms.chosen_changed.connect(self._show_chosen)
        self.terms.chosen_changed.connect(self.chosen_changed)
        self.terms.rename_requested.connect(self._go_to_name)
        self.terms.remove_requested.connect(self._on_remove_requested)
        self.posts.itemActivated.connect(self._on_post_activated)
        self.twins.merge_requested.connect(self._on_merge_requested)
        self.field.textChanged.connect(self._show_verb)
        self.field.returnPressed.connect(self._plan)
        self.preview.clicked.connect(self._plan)

    @property
    def taxonomy(self) -> Taxonomy:
        """Whether tags or categories are shown."""
        return Taxonomy.CATEGORIES if self.kinds.currentIndex() else Taxonomy.TAGS

    def show_terms(self, counts: Mapping[str, int], twins: Sequence[Sequence[str]]) -> None:
        """Show the terms of the taxonomy with their *counts*, the groups of *twins* above."""
        self._counts = counts
        self.twins.show_groups(twins, counts)
        chain((self.search, *self.twins.buttons, self.terms))  # they come late, and would be the last of the window
        self.terms.show_terms(counts, self.search.text())

    def show_posts(self, posts: Sequence[PostLine], root: Path) -> None:
        """Show the posts that have what is chosen, of the site at *root*."""
        self.posts.clear()
        items = []
        for post in posts[:MOST_POSTS]:
            item = QTreeWidgetItem([post.title, post.path.name])
            item.setSizeHint(0, QSize(0, ROW_PX))
            item.setToolTip(1, plain_tip(str(post.path.relative_to(root))))
            item.setData(0, _PATH, post.path)
            items.append(item)
        if len(posts) > MOST_POSTS:
            items.append(QTreeWidgetItem([self.tr("And others: {0}").format(len(posts) - MOST_POSTS)]))
        self.posts.addTopLevelItems(items)

    @property
    def names(self) -> list[str]:
        """What the terms are to become."""
        names = (name.strip() for name in _COMMA.split(self.field.text()))
        return list(dict.fromkeys(name for name in names if name))

    @property
    def verb(self) -> str:
        """What is to be done with the terms that are chosen."""
        chosen, names = self.terms.chosen, self.names
        if not names:
            return self.tr("Remove")
        if len(names) > 1:
            return self.tr("Split")
        others = [term for term in chosen if term != names[0]]
        return self.tr("Merge") if len(chosen) > 1 or (names[0] in self._counts and others) else self.tr("Rename")

    def _show_chosen(self) -> None:
        """Offer the name that most posts have for what is chosen."""
        chosen = self.terms.chosen
        most = max(chosen, key=lambda term: self._counts.get(term, 0), default="")
        self.field.setText(most)
        self.field.setEnabled(bool(chosen))
        shown = ", ".join(map(self._quoted, chosen[:MOST_NAMED]))
        if len(chosen) > MOST_NAMED:
            shown = self.tr("{0} and others: {1}").format(shown, len(chosen) - MOST_NAMED)
        self.asked.setText(
            self.tr("{0} becomes").format(shown) if chosen else self.tr("Choose what is to be another; several at once")
        )
        self._show_verb()

    def _show_verb(self) -> None:
        chosen = self.terms.chosen
        self.preview.setText(self.tr("{0}: Show Changes…").format(self.verb))
        self.preview.setEnabled(bool(chosen) and self.names != chosen)

    def _plan(self) -> None:
        if not self.field.composing and self.preview.isEnabled():
            self.plan_requested.emit(self.terms.chosen, self.names)

    def _go_to_name(self) -> None:
        if self.field.isEnabled():
            self.field.setFocus()
            self.field.selectAll()

    def _on_remove_requested(self) -> None:
        self.field.clear()
        self._plan()

    def _on_post_activated(self, item: QTreeWidgetItem) -> None:
        path = item.data(0, _PATH)
        if path is not None:
            self.post_chosen.emit(path)

    def _on_merge_requested(self, group: list[str]) -> None:
        self.search.clear()
        self.terms.choose(group)
        self.plan_requested.emit(group, group[:1])

    def title_of(self, terms: Sequence[str], names: Sequence[str]) -> str:
        """Return what is to be done, in words."""
        old = ", ".join(map(self._quoted, terms[:MOST_NAMED]))
        if len(terms) > MOST_NAMED:
            old = self.tr("{0} and others: {1}").format(old, QLocale().toString(len(terms) - MOST_NAMED))
        if not names:
            return self.tr("{0} is removed").format(old)
        return self.tr("{0} becomes {1}").format(old, ", ".join(map(self._quoted, names)))

    def _quoted(self, term: str) -> str:
        return self.tr("“{0}”").format(term)
