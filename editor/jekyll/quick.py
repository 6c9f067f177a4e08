"""An entry of the index made of a head that needs no parser, by the same rules as `editor.jekyll.document`.

What is not common is left to the document's own reading: then the answer is None.
"""

from __future__ import annotations

import datetime
import functools
import re
from collections.abc import Hashable
from typing import NamedTuple, cast

from editor.jekyll.dates import InvalidDate, parse_date
from editor.jekyll.defaults import Defaults, DefaultsAmiss
from editor.jekyll.document import State
from editor.jekyll.entry import Entry
from editor.jekyll.merging import Data
from editor.jekyll.permalink import PLACEHOLDERS
from editor.jekyll.ruby_values import capitalize, split_at, words
from editor.jekyll.settings import Collection, Settings, below_collections
from editor.jekyll.simple_head import HeadReader
from editor.jekyll.walk import Role
from editor.post.values import NANOSECONDS, Moment, Value

_FIRST = 0
"""Seconds since 1970; what is older may have odd offsets, and takes the long way."""
_LAST = 253_402_214_400
_PLACEHOLDER = re.compile(r":([a-z_]+)")
_DATED = re.compile(r"([0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2})-(.*)\.[^.]+")
_DATELESS = re.compile(r"(.*)\.[^.]+")
_UNDATED = -1, 0
# Each look at a member of an enum counts.
_HIDDEN, _PUBLISHED, _UNWRITTEN = State.HIDDEN, State.PUBLISHED, State.UNWRITTEN


class _Folder(NamedTuple):
    """What the files of one folder have in common."""

    given: Data
    """What the defaults give them."""
    categories: tuple[str, ...]
    unplaced: bool
    """Whether they are drafts."""
    hidden: State | None
    """Their state, whatever they say; None where they are asked."""


class QuickReader:
    """Makes entries for one site; holds what many files of it have in common."""

    def __init__(self, settings: Settings, defaults: Defaults) -> None:
        self._settings = settings
        self._defaults = defaults
        self._folders: dict[tuple[str, str], _Folder | None] = {}
        self._good: dict[str, bool] = {}
        self._heads = HeadReader()
        self._site_time = settings.time.ns // NANOSECONDS

    def entry(self, path: str, role: Role, collection: Collection, size: int, mtime_ns: int, head: str) -> Entry | None:
        """Return the entry of the file at *path* below the source, whose head (or "") is *head*."""
        values = self._heads.values(head) if head else {}
        if values is None:
            return None
        above, _, name = path.rpartition("/")
        key = (above, collection.label)
        folder = self._folders[key] if key in self._folders else self._look_at(path, above, collection)
        if folder is None:
            return None
        data = values
        if folder.given:
            data = {**folder.given, **values}
            for given, value in folder.given.items():
                if data[given] is None:
                    data[given] = value
        get = data.get
        dated = _DATED.fullmatch(name)
        stem = dated[2] if dated else found[1] if (found := _DATELESS.fullmatch(name)) else ""
        title, layout, slug, permalink = get("title"), get("layout"), get("slug"), get("permalink")
        published, draft = get("published", True), get("draft", False)
        if (
            not stem
            or not (title is None or type(title) is str)
            or not (layout is None or type(layout) is str)
            or not (slug is None or type(slug) is str)
            or not (permalink is None or type(permalink) is str)
            or type(published) is not bool
            or type(draft) is not bool
            or not self._is_good(collection.permalink if permalink is None else permalink)
        ):
            return None
        date = self._date(data, dated[1] if dated else None)
        categories = folder.categories
        plural, singular = get("categories"), get("category")
        if plural is not None or singular is not None:
            if singular is not None and type(singular) is not str:
                return None
            # A head that needs no parser holds no map, and no list in a list.
            plurals = cast("Hashable", tuple(plural) if type(plural) is list else plural)
            joined = _joined(categories, plurals, singular)
            if joined is None:
                return None
            categories = joined
        tags = self._tags(data)
        if date is None or tags is None:
            return None
        if stem[-1] == ".":
            stem = stem.rstrip(".")
        ns, offset = date
        has_date = ns >= 0
        state = folder.hidden
        if state is None:
            visible = published or self._settings.unpublished
            state = _HIDDEN if not visible else _PUBLISHED if collection.output else _UNWRITTEN
        return Entry(
            path, role, collection.label, size, mtime_ns,
            title if title is not None else " ".join(map(capitalize, split_at(stem, "-"))),
            ns if has_date else 0,
            offset if has_date else self._settings.zone.offset(mtime_ns // NANOSECONDS),
            has_date, state, draft or folder.unplaced, categories, tags, layout or "",
            stem if slug is None else slug, permalink or "",
        )  # fmt: skip

    def _look_at(self, path: str, above: str, collection: Collection) -> _Folder | None:
        """Return what all files in the folder *above* have in common; None where they take the long way."""
        document = below_collections(path, self._settings)
        unplaced = collection.label == "posts" and "_posts" not in document
        folder: _Folder | None = None
        # A date at the beginning of the path may be taken for that of the file.
        simple = "_posts" not in document.rpartition("/")[2] and not document[:1].isdigit() and "\n" not in path
        if simple and self._defaults.same_below(document.rpartition("/")[0]):
            try:
                given = self._defaults.all(document, collection.label)
            except DefaultsAmiss:
                given = {"date": None}
            if "date" not in given and "categories" not in given:
                hidden = State.DRAFT if unplaced and not self._settings.show_drafts else None
                folder = _Folder(given, _categories_above(document, collection, unplaced=unplaced), unplaced, hidden)
        self._folders[above, collection.label] = folder
        return folder

    def _is_good(self, template: Value) -> bool:
        """Tell whether the permalink *template* is one at which Jekyll cannot stop."""
        if not isinstance(template, str) or not template:
            return False
        good = self._good.get(template)
        if good is None:
            good = "%" not in template and all(
                name in PLACEHOLDERS or name.removesuffix("_") in PLACEHOLDERS
                for name in _PLACEHOLDER.findall(template)
            )
            self._good[template] = good
        return good

    def _date(self, data: Data, day: str | None) -> tuple[int, int] | None:
        """Return the date in nanoseconds since 1970, and the offset then; None where it takes the long way.

        Where there is none that is before 1970.
        """
        value: Value
        if "date" in data:
            value = data["date"]
        elif day is None:
            return _UNDATED
        else:
            value = day
        zone = self._settings.zone
        try:
            if isinstance(value, Moment):
                seconds = value.ns // NANOSECONDS
                offset = zone.offset(seconds)
                if value.offset is not None and value.offset % 60:
                    return None
            elif isinstance(value, str | datetime.date):
                date = parse_date(str(value), zone, self._settings.now)
                seconds, offset = date.ns // NANOSECONDS, date.offset or 0
            else:
                return None
        except (InvalidDate, OverflowError):
            return None
        return (seconds * NANOSECONDS, offset) if _FIRST <= seconds < _LAST and seconds != self._site_time else None

    def _tags(self, data: Data) -> tuple[str, ...] | None:
        value = data.get("tags")
        if "tag" in data:
            return None
        if value is None:
            return ()
        if isinstance(value, str):
            return tuple(words(value))
        if not isinstance(value, list):
            return None
        text = self._settings.text
        return tuple(item if isinstance(item, str) else text(item) for item in value if item is not None)


@functools.lru_cache(maxsize=1024)
def _joined(above: tuple[str, ...], plural: Hashable, singular: str | None) -> tuple[str, ...] | None:
    """Return the categories of a file in folders that are some; None where they take the long way."""
    names: list[object] = [*above]
    if isinstance(plural, str):
        names += words(plural)
    elif isinstance(plural, tuple):
        names += plural
    elif plural is not None:
        return None
    if singular is not None:
        names.append(singular)
    joined: dict[str, None] = {}
    for name in names:
        if not isinstance(name, str) or ":" in name or name[:1] == "/":  # such may make an address that stops Jekyll
            return None
        joined[name] = None
    return tuple(joined)


def _categories_above(path: str, collection: Collection, *, unplaced: bool) -> tuple[str, ...]:
    special = "_drafts" if unplaced else collection.folder
    if path.startswith(special):
        return ()
    name = path.rpartition("/")[2]
    above = re.sub(f"{special}.*", "", path, count=1)
    return tuple(dict.fromkeys(part for part in split_at(above, "/") if part and part not in (special, name)))
