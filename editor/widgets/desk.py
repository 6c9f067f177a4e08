"""The posts that lie open, and which of them is in front."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.bridge.open_site import OpenSite, SiteChange
from editor.bridge.sites import Sites
from editor.checks.site.at_hand import SitesAtHand
from editor.document.document import Document
from editor.storage.glance import Glances
from editor.widgets.open_post import OpenPost


class Desk(QObject):
    """Open posts in the order of their tabs, at most one in front; and the ``sites`` in which they lie.

    ``at_hand`` has the sites for checks, which ask them in a pool.
    """

    opened = Signal(OpenPost)
    closing = Signal(OpenPost)  # it still stands in ``posts``, for the last time
    current_changed = Signal(object)  # OpenPost, or None where none is open
    close_requested = Signal(OpenPost)

    def __init__(self, *, sites: Sites, at_hand: SitesAtHand | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sites = sites
        self.at_hand = at_hand or SitesAtHand()
        self._pane_parent = parent
        self._posts: list[OpenPost] = []
        self._current: OpenPost | None = None
        self._leading: Glances[Path | None] = Glances(_end_of, lambda _: None)
        sites.opened.connect(self._on_site_opened)

    def _on_site_opened(self, site: OpenSite) -> None:
        site.changed.connect(partial(self._hand_over, site))

    def _hand_over(self, site: OpenSite, change: SiteChange) -> None:
        """Let the checks ask the index that the window has, instead of reading one of their own."""
        if site.is_complete:
            self.at_hand.take(change.after)

    @property
    def posts(self) -> tuple[OpenPost, ...]:
        """The open posts, first tab first."""
        return tuple(self._posts)

    @property
    def current(self) -> OpenPost | None:
        """The post in front, if any is open."""
        return self._current

    def place(self, document: Document) -> OpenPost:
        """Lay *document* on the desk, in front, and return its post."""
        post = OpenPost(document, choices=partial(self._choices, document), parent=self._pane_parent)
        self._posts.append(post)
        self.opened.emit(post)
        self.bring_forward(post)
        return post

    def showing(self, path: Path) -> OpenPost | None:
        """Return the open post whose file is *path*, whatever links lead there."""
        places = {post: post.document.path for post in self._posts if post.document.path is not None}
        leading = self._leading.of_all([path, *places.values()])
        wanted = leading[path] or path.absolute()
        return next((post for post, place in places.items() if (leading[place] or place.absolute()) == wanted), None)

    def leads_to(self, path: Path) -> Path | None:
        """Return where *path* leads through all links; None as long as its disk does not tell."""
        return self._leading.of(path)

    def lead_to(self, paths: Iterable[Path]) -> Mapping[Path, Path | None]:
        """Return the same of all *paths*, whose disks are waited for together."""
        return self._leading.of_all(paths)

    def learn(self, path: Path) -> None:
        """Look where *path* leads, and of which site it is, in a thread that may wait for its disk."""
        self._leading.learn(path)
        self.sites.learn(path)

    def bring_forward(self, post: OpenPost) -> None:
        """Put *post* in front."""
        if post is not self._current:
            self._current = post
            self.current_changed.emit(post)

    def move(self, source: int, target: int) -> None:
        """Move the post of tab *source* to the place of tab *target*."""
        self._posts.insert(target, self._posts.pop(source))

    def remove(self, post: OpenPost) -> None:
        """Take *post* away without a question; its neighbour comes in front."""
        index = self._posts.index(post)
        rest = [other for other in self._posts if other is not post]
        if post is self._current:
            self._current = rest[min(index, len(rest) - 1)] if rest else None
            self.current_changed.emit(self._current)
        self.closing.emit(post)
        self._posts = rest
        post.close()

    def _choices(self, document: Document) -> Mapping[str, Mapping[str, int]]:
        site = self.sites.of(document.path)
        return site.choices if site is not None else {}


def _end_of(path: Path) -> Path:
    return Path(os.path.realpath(path))
