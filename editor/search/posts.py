"""Which posts of a site a list shows: by words, state, tag, category and year, in the order that is wished."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from editor.actions.search import folded
from editor.jekyll.document import State, day_of
from editor.jekyll.entry import Entry, Trouble
from editor.jekyll.filename import parse_filename
from editor.jekyll.index import SiteIndex

POSTS = "posts"
"""The kind of posts and drafts; documents are of the kind of their collection, pages of the empty one."""


class Standing(Enum):
    """What becomes of a post on the site now, as far as a list tells it apart."""

    PUBLISHED = "published"
    FUTURE = "future"
    DRAFT = "draft"
    HIDDEN = "hidden"
    BROKEN = "broken"


class Order(Enum):
    """In which order posts are listed."""

    DATE = "date"
    """Drafts, then the newest first."""
    TITLE = "title"
    CHANGED = "changed"
    """What was written last, first."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post as it is listed."""

    entry: Entry
    title: str
    day: datetime.date | None
    """Of its front matter, or else of its file name, in the site's zone."""
    standing: Standing
    words: str = field(repr=False)
    """Its title, file name and tags, as they are compared with what is looked for."""
    title_words: str = field(repr=False)
    """Its title, as it is compared with others."""

    @property
    def path(self) -> str:
        """Its file below the site's source."""
        return self.entry.path


@dataclass(frozen=True, slots=True)
class PostQuery:
    """Which posts are wanted; what is empty asks for nothing."""

    words: str = ""
    kind: str = POSTS
    standing: Standing | None = None
    tag: str = ""
    category: str = ""
    year: int | None = None
    order: Order = Order.DATE

    @property
    def filters(self) -> bool:
        """Whether it leaves anything out of its kind."""
        return bool(self.words.strip() or self.standing or self.tag or self.category or self.year is not None)


@dataclass(frozen=True, slots=True)
class Facets:
    """What posts can be told apart by, each with how many have it, the most frequent first; years the newest first."""

    standings: Mapping[Standing, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)
    categories: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class PostTable:
    """The posts, documents and pages of a site, with what they can be told apart by."""

    index: SiteIndex
    orders: Mapping[Order, tuple[PostRow, ...]]
    """All of them in each order: a list that sorted ten thousand at each key would stand still."""
    kinds: Mapping[str, int]
    """How many there are of each kind: posts first, pages last."""
    facets: Mapping[str, Facets]
    """By kind."""

    @property
    def rows(self) -> tuple[PostRow, ...]:
        """Drafts first, then the newest."""
        return self.orders[Order.DATE]


def table_of(index: SiteIndex, before: PostTable | None = None) -> PostTable:
    """Return the table of *index*; from the one *before* it takes what is the same."""
    known = {row.path: row for row in before.rows} if before is not None else {}
    made = [_row(entry, index, known.get(path)) for path, entry in index.entries.items()]
    rows = tuple(sorted(made, key=_newest_first))
    kinds = _kinds_of(rows)
    orders = {
        Order.DATE: rows,
        Order.TITLE: tuple(sorted(rows, key=_by_title)),
        Order.CHANGED: tuple(sorted(rows, key=_last_changed_first)),
    }
    return PostTable(index, orders, kinds, {kind: _facets_of(rows, kind) for kind in kinds})


def standing_of(entry: Entry, index: SiteIndex) -> Standing:
    """Return how *entry* stands on the site at the clock of *index*."""
    if entry.trouble is not Trouble.NONE:
        return Standing.BROKEN
    return _STANDINGS[index.state_of(entry)]


def chosen(table: PostTable, query: PostQuery, also: Mapping[str, object] | None = None) -> list[PostRow]:
    """Return those of *table* that *query* wants, in its order.

    Each of its words must occur. Posts in *also* have them elsewhere, and need only be what else is asked.
    """
    words = folded(query.words).split()
    elsewhere: Mapping[str, object] = also or {}
    return [
        row
        for row in table.orders[query.order]
        if row.entry.collection == query.kind
        and (query.standing is None or row.standing is query.standing)
        and (not query.tag or query.tag in row.entry.tags)
        and (not query.category or query.category in row.entry.categories)
        and (query.year is None or (row.day is not None and row.day.year == query.year))
        and (all(word in row.words for word in words) or row.entry.path in elsewhere)
    ]


def _facets_of(rows: Sequence[PostRow], kind: str) -> Facets:
    mine = [row for row in rows if row.entry.collection == kind]
    standings = Counter(row.standing for row in mine)
    years = Counter(row.day.year for row in mine if row.day is not None)
    return Facets(
        {standing: standings[standing] for standing in Standing if standings[standing]},
        _most_first(Counter(tag for row in mine for tag in dict.fromkeys(row.entry.tags))),
        _most_first(Counter(name for row in mine for name in dict.fromkeys(row.entry.categories))),
        {year: years[year] for year in sorted(years, reverse=True)},
    )


def _kinds_of(rows: Iterable[PostRow]) -> dict[str, int]:
    counts = Counter(row.entry.collection for row in rows)
    others = sorted(kind for kind in counts if kind not in ("", POSTS))
    return {kind: counts[kind] for kind in (POSTS, *others, "") if counts[kind] or kind == POSTS}


_STANDINGS = {
    State.PUBLISHED: Standing.PUBLISHED,
    State.FUTURE: Standing.FUTURE,
    State.DRAFT: Standing.DRAFT,
    State.HIDDEN: Standing.HIDDEN,
    State.UNWRITTEN: Standing.HIDDEN,
    State.UNREAD: Standing.BROKEN,
    State.STOPS: Standing.BROKEN,
}


def _row(entry: Entry, index: SiteIndex, known: PostRow | None) -> PostRow:
    if known is not None and known.entry is entry:
        standing = standing_of(entry, index)
        return known if known.standing is standing else replace(known, standing=standing)
    title = entry.title or entry.name
    day = day_of(entry.date) if entry.dated and entry.date else None
    if not entry.dated and entry.collection == POSTS and (name := parse_filename(entry.name)) is not None:
        day = name.date  # it is broken: to the writer it is still what its name says
    marks = "".join(f" #{tag}" for tag in (*entry.tags, *entry.categories))
    words = folded(f"{title} {entry.name}{marks}")
    return PostRow(entry, title, day, standing_of(entry, index), words, folded(title))


def _newest_first(row: PostRow) -> tuple[bool, int, int, str]:
    entry = row.entry
    day = -row.day.toordinal() if row.day is not None and not entry.draft else 0
    return (not entry.draft, day, -(entry.ns if entry.dated else entry.mtime_ns), entry.path)


def _by_title(row: PostRow) -> tuple[str, str]:
    return row.title_words, row.entry.path


def _last_changed_first(row: PostRow) -> tuple[int, str]:
    return -row.entry.mtime_ns, row.entry.path


def _most_first(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], folded(item[0]))))
