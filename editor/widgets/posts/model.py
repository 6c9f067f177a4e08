"""The posts of a site as rows, under a heading for each year where that is wished; words are made when seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from editor.bridge.plain_tip import plain_tip
from editor.bridge.words_of_posts import day_text, short_words_of, words_of_standing
from editor.search.posts import PostRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands above the posts of a year, or above the drafts; *count* is how many there are."""

    year: int | None
    drafts: bool
    count: int

    @property
    def words(self) -> str:
        """What it says."""
        if self.drafts:
            return QCoreApplication.translate("PostModel", "Drafts")
        return str(self.year) if self.year is not None else QCoreApplication.translate("PostModel", "Without a date")


Item = PostRow | Heading


def under_headings(rows: Sequence[PostRow]) -> list[Item]:
    """Return *rows*, which are in the order of their days, under their headings."""
    items: list[Item] = []
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or _group(rows[end]) != _group(rows[start]):
            drafts, year = _group(rows[start])
            items.append(Heading(year, drafts, end - start))
            items.extend(rows[start:end])
            start = end
    return items


def _group(row: PostRow) -> tuple[bool, int | None]:
    if row.entry.draft:
        return True, None
    return False, row.day.year if row.day is not None else None


class PostModel(QStringListModel):
    """Items; *reason* gives the sentence that says why a post stands as it does.

    Qt's own list counts the rows: a view asks that twice for each of them when it lays them out, which in Python took
    longer than all else, and many times longer while another thread was at work.
    """

    def __init__(self, reason: Callable[[PostRow], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reason = reason
        self._excerpts: Mapping[str, str] = {}
        self.items: list[Item] = []

    def show_items(self, items: list[Item], excerpts: Mapping[str, str]) -> None:
        """Have *items* in the place of those before; of some, *excerpts* tell by path what was found in their text."""
        self.items, self._excerpts = items, excerpts
        self.setStringList([""] * len(items))

    def place_of(self, path: str) -> int | None:
        """Return the row of the post at *path*, None where it is not among them."""
        return next((n for n, item in enumerate(self.items) if isinstance(item, PostRow) and item.path == path), None)

    def row_at(self, index: Index) -> PostRow | None:
        """Return the post at *index*, None for a heading or nothing."""
        item = self.items[index.row()] if index.isValid() else None
        return item if isinstance(item, PostRow) else None

    def excerpt_of(self, row: PostRow) -> str:
        """Return what was found in the text of *row*, "" where nothing was looked for there."""
        return self._excerpts.get(row.path, "")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let posts be chosen, and headings be passed over."""
        if self.row_at(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of an item, or the item itself."""
        item = self.items[index.row()]
        if role == ROW:
            return item
        if isinstance(item, Heading):
            return item.words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = short_words_of(item) or words_of_standing(item.standing)
            return ", ".join(filter(None, (item.title, state, day_text(item), *item.entry.tags)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._reason(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((item.title, item.path, self._reason(item))))
        return None
