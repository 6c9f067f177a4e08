"""The sites of the posts that lie open: one index for each, looked at again when it is due, whoever asks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # sites bring YAML with them, which comes after the window
    from editor.checks.problem import Problem
    from editor.checks.site.page_ids import PageIds
    from editor.checks.site.place import Place, SiteAtHand
    from editor.jekyll.document import Document
    from editor.jekyll.index import SiteIndex
    from editor.jekyll.settings import Settings
    from editor.jekyll.site import Site
    from editor.post.codec import Codec
    from editor.post.post import Post

LOOK_AGAIN_S = 30.0
"""After so long an index is compared with the disk again, should nobody have told that a file is another."""
SAME_LOOK_S = 5.0
"""So long a post that is the same is not looked at anew: all who show something of it ask in the same pause."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A *post* as it stands in the window, in its site."""

    post: Post
    place: Place
    document: Document
    """What Jekyll makes of it."""
    site: Site
    alone: tuple[Problem, ...]
    """What all rules over a post alone find in it."""
    in_site: tuple[Problem, ...]
    """What all rules over a post in its site find."""


@dataclass(slots=True)
class _Known:
    at_hand: SiteAtHand
    looked_s: float


@dataclass(frozen=True, slots=True)
class _Look:
    """What was found of a post, of what, and when."""

    path: Path
    post: Post
    codec: Codec
    at_hand: SiteAtHand
    ticks_s: float
    placed: Placed | None


class SitesAtHand:
    """Asked in any thread, never in that of the window: an index may have to be read.

    *cache* is the folder in which indexes are kept from one start to the next; None to keep none.
    """

    def __init__(self, cache: Path | None = None, *, ticks: Callable[[], float] = time.monotonic) -> None:
        self._cache = cache
        self._ticks = ticks
        self._lock = Lock()
        self._looking = Lock()
        self._last: _Look | None = None
        self._ids: PageIds | None = None
        self._changes = 0
        self._known: dict[Path, _Known] = {}
        self._given: dict[Path, tuple[SiteIndex, float]] = {}

    def take(self, index: SiteIndex) -> None:
        """Answer by *index*, which was compared with the disk just now; never waits, so any thread may give one."""
        self._given[index.source] = (index, self._ticks())

    def outdate(self) -> None:
        """Have the next question look at the disk: a file is another, or gone, or new."""
        self._given.clear()
        self._changes += 1  # so that who looks just now does not keep what it finds
        self._last = None
        for known in list(self._known.values()):
            known.looked_s = -LOOK_AGAIN_S

    def site_of(self, path: Path) -> tuple[Site, SiteAtHand] | None:
        """Return the site that holds *path*, by the clock of now; None where there is none."""
        from editor.jekyll.site import find_site

        site = find_site(path)
        if site is None:
            return None
        with self._lock:
            return site, self._asked(site)

    def placed(self, path: Path, post: Post, codec: Codec) -> Placed | None:
        """Return *post*, whose file is *path*, in its site; None for what is no post and no document of a collection.

        Its text counts as it is, whatever stands in the file. It is looked at once for all who ask at about one time.
        """
        changes = self._changes
        found = self.site_of(path)
        if found is None:
            return None
        site, at_hand = found
        below = site.path_below(path)
        if below is None:
            return None
        with self._looking:
            last, now = self._last, self._ticks()
            if last is None or not _is_of(last, path, post, codec, at_hand) or now - last.ticks_s >= SAME_LOOK_S:
                placed = _placed(site, at_hand, below, path, (post, codec), self._ids_of)
                last = _Look(path, post, codec, at_hand, now, placed)
                self._last = last if changes == self._changes else None
            return last.placed

    def _ids_of(self, body: str) -> frozenset[str]:
        if self._ids is None:
            from editor.checks.site.page_ids import PageIds

            self._ids = PageIds()
        return self._ids.of(body)

    def _asked(self, site: Site) -> SiteAtHand:
        from editor.checks.site.place import SiteAtHand

        settings = site.settings
        known = self._known.get(site.source)
        if known is not None and not _serves(known.at_hand.index, settings):
            known = None
        index, looked_s = self._given.pop(site.source, (None, 0.0))
        if index is None or not _serves(index, settings):
            if known is not None and self._ticks() - known.looked_s < LOOK_AGAIN_S:
                return known.at_hand
            looked_s = self._ticks()
            index = _scanned(site, self._cache, known.at_hand.index if known is not None else None)
        if known is not None and _is_same(known.at_hand.index, index):
            known.looked_s = looked_s
            return known.at_hand
        at_hand = SiteAtHand(index.at_time_of(settings))
        self._known[site.source] = _Known(at_hand, looked_s)
        return at_hand


def _placed(
    site: Site,
    at_hand: SiteAtHand,
    below: str,
    path: Path,
    text: tuple[Post, Codec],
    ids_of: Callable[[str], frozenset[str]],
) -> Placed | None:
    from editor.checks.registry import check
    from editor.checks.site.place import Place
    from editor.checks.site.registry import check_in_site
    from editor.jekyll.defaults import Defaults
    from editor.jekyll.document import SourceFile
    from editor.jekyll.document_reading import read_document
    from editor.jekyll.entry import entry_of
    from editor.jekyll.filename import split_dated
    from editor.jekyll.walk import Role
    from editor.post.codec import UnencodableText, encode

    index, settings = at_hand.index, site.settings
    known = index.entries.get(below)
    folders = below.split("/")[:-1]
    if known is not None and known.role is not Role.FILE:
        role, label = known.role, known.collection
    elif "_drafts" in folders:
        role, label = Role.DRAFT, "posts"
    elif "_posts" in folders and split_dated(below) is not None:
        role, label = Role.POST, "posts"
    else:
        return None
    post, codec = text
    try:
        data = encode(post.source, codec)
    except UnencodableText:
        return None  # it cannot be saved so, and whoever saves it is told
    mtime_ns = path.stat().st_mtime_ns if path.exists() else settings.now * 1_000_000_000
    document = read_document(SourceFile(below, data, mtime_ns), label, settings, Defaults(settings, index.source))
    entry = entry_of(document, below, role, len(data), mtime_ns, settings)
    place = Place(at_hand, entry, ids_of)
    return Placed(post, place, document, site, check(post), check_in_site(post, place))


def _is_of(look: _Look, path: Path, post: Post, codec: Codec, at_hand: SiteAtHand) -> bool:
    return look.post is post and look.at_hand is at_hand and (look.path, look.codec) == (path, codec)


def _scanned(site: Site, cache: Path | None, before: SiteIndex | None) -> SiteIndex:
    from editor.checks.site.stop import stop_of_site
    from editor.jekyll.index_cache import cache_file, load_index, scan_kept

    file = cache_file(cache, site.source) if cache is not None else None
    if before is None and file is not None:
        before = load_index(file, site.source, site.settings)
    index = scan_kept(site.source, site.settings, file, before=before, stop=stop_of_site(site))
    assert index is not None  # nobody calls it off
    return index


def _serves(index: SiteIndex, settings: Settings) -> bool:
    """Tell whether *index* was read by *settings*, at whatever time."""
    return replace(index.settings, now=settings.now, time=settings.time) == settings


def _is_same(one: SiteIndex, other: SiteIndex) -> bool:
    """Tell whether rules find the same in both."""
    stops = [None if index.stop is None else index.stop.detail for index in (one, other)]
    return stops[0] == stops[1] and (one.entries, one.static, one.layouts) == (
        other.entries,
        other.static,
        other.layouts,
    )
