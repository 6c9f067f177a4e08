"""Reads sites beside the work: what a post's Liquid shows is there when it is there, and keys are not kept waiting."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from editor.render.body import Place

if TYPE_CHECKING:
    from editor.render.pages.front_post import FrontPost
    from editor.render.pages.site import PageSite

LOOK_SECONDS = 1.0
"""How long a change on the disk may go unnoticed."""
_REST = 30
"""How many times as long as a look takes the next one waits: a large site costs no more than a small one."""
_MOST_FILES = 20_000
_Stamps = dict[str, tuple[int, int]]


class SiteReader:
    """Reads the site of the post that is shown, and again when its files change; *came* is called from a thread."""

    def __init__(self, came: Callable[[], None], *, look_seconds: float = LOOK_SECONDS) -> None:
        self._came = came
        self._look_seconds = look_seconds
        self._wanted: Place | None = None
        self._read: tuple[Place, PageSite, str] | None = None
        self._front: tuple[PageSite, FrontPost] | None = None
        self._wakes = threading.Event()
        self._thread: threading.Thread | None = None

    def front(self, place: Place) -> FrontPost | None:
        """Return what runs Liquid at *place*; None while its site is read: then ``came`` is called."""
        read = self._read
        if place != self._wanted:
            self._wanted = place
            self._wakes.set()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True)
            self._thread.start()
        if read is None or read[0] != place:
            return None
        if self._front is None or self._front[0] is not read[1]:
            from editor.render.pages.front_post import FrontPost  # imported by now, in the other thread

            self._front = read[1], FrontPost(read[1], read[2])
        return self._front[1]

    def _work(self) -> None:
        stamps: _Stamps = {}
        pause = self._look_seconds
        while True:
            place, read = self._wanted, self._read
            if place is not None:
                start = time.monotonic()
                now = _stamps(place.site) | _stamps(_theme_of(read))
                pause = max(self._look_seconds, _REST * (time.monotonic() - start))
                if read is None or not _is_same_site(read[0], place) or _differ(now, stamps, without=place.path):
                    self._read_site(place)
                    stamps = now | _stamps(_theme_of(self._read))
                elif read[0] != place:
                    self._take(place, read[1])
            if self._wanted == place:
                self._wakes.wait(pause if place is not None and place.site else None)
            self._wakes.clear()

    def _read_site(self, place: Place) -> None:
        # Here and not above: most posts have no Liquid, and this takes a second.
        from editor.jekyll.stops import JekyllStops
        from editor.render.pages.front_post import open_front

        try:
            theme = Path(place.theme) if place.theme else None
            site = open_front(Path(place.site) if place.site else None, theme=theme)
        except (JekyllStops, OSError):
            site = open_front(None)  # the problems list tells what is wrong with the configuration
        self._take(place, site)

    def _take(self, place: Place, site: PageSite) -> None:
        path = ""
        if place.site and place.path:
            below = os.path.relpath(place.path, site.source).replace(os.sep, "/")
            path = "" if below.startswith("../") else below
        self._read = place, site, path
        self._came()


def _is_same_site(one: Place, other: Place) -> bool:
    return (one.site, one.theme) == (other.site, other.theme)


def _theme_of(read: tuple[Place, PageSite, str] | None) -> str:
    return str(read[1].theme.root) if read is not None and read[1].theme is not None else ""


def _differ(now: _Stamps, before: _Stamps, *, without: str) -> bool:
    """Tell whether a file changed; that of the post itself, *without*, is in the window as it is now."""
    if now == before:
        return False
    return any(now.get(path) != before.get(path) for path in now.keys() | before.keys() if path != without)


def _stamps(root: str) -> _Stamps:
    """Return when the files below *root* were changed; none for ""."""
    return dict(islice(_files(root), _MOST_FILES)) if root else {}


def _files(folder: str) -> Iterator[tuple[str, tuple[int, int]]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name in ("_site", "node_modules", "vendor"):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    yield from _files(entry.path)
                    continue
                with suppress(OSError):  # a link that leads nowhere
                    status = entry.stat()
                    yield entry.path, (status.st_mtime_ns, status.st_size)
    except OSError:
        return
