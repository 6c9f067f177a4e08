"""A whole build without its rendering: all that Jekyll would write, and what would stop it.

This reads every file from end to end. A list of posts asks the index instead, which reads heads.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cmp_to_key, partial

from editor.jekyll.defaults import Defaults
from editor.jekyll.document import Document, SourceFile, State
from editor.jekyll.document_reading import read_document
from editor.jekyll.layouts import layout_files, layout_name
from editor.jekyll.pages import Page, begins_with_front_matter, read_page, stop_of
from editor.jekyll.post_files import never
from editor.jekyll.read_file import read_bytes
from editor.jekyll.settings import Settings
from editor.jekyll.stops import JekyllStops
from editor.jekyll.walk import Cancelled, Obstacle, Role, Walk
from editor.storage.reading import open_plain

_TAKEN = (State.PUBLISHED, State.STOPS)
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Build:
    """What a build reads, whether or not it is written."""

    documents: tuple[Document, ...]
    """Posts, drafts and documents of collections."""
    pages: tuple[Page, ...]
    layouts: dict[str, JekyllStops | None] = field(default_factory=dict)
    """The layouts' names, with what makes the build stop at them."""
    obstacles: tuple[Obstacle, ...] = ()
    unread: dict[str, OSError] = field(default_factory=dict)

    @property
    def stop(self) -> JekyllStops | None:
        """The first thing at which Jekyll stops, None where it builds."""
        return next(
            filter(
                None,
                (
                    *self.layouts.values(),
                    *(one.stop for one in self.documents if one.state is State.STOPS),
                    *(page.stop for page in self.pages),
                ),
            ),
            None,
        )

    @property
    def written(self) -> list[Document]:
        """The documents that get a page of their own."""
        return [one for one in self.documents if one.state is State.PUBLISHED]


def read_site(source: str, settings: Settings, *, cancelled: Cancelled = never) -> Build:
    """Return what a build of the site at *source* reads; raises JekyllStops for defaults that are amiss."""
    defaults = Defaults(settings, source)
    walk = Walk(source, settings, cancelled=cancelled)
    documents: list[Document] = []
    pages: list[Page] = []
    unread: dict[str, OSError] = {}
    layouts: dict[str, JekyllStops | None] = {}
    for path in layout_files(source, settings):
        try:
            data, _ = _read(os.path.join(source, settings.layouts_dir, path))
        except OSError as error:
            unread[path] = error
            continue
        layouts[layout_name(path)] = stop_of(path, read_bytes(data, settings.encoding), settings)
    for found in walk.files(drafts=settings.show_drafts):
        try:
            data, mtime_ns = _read(os.path.join(source, found.path))
        except OSError as error:
            unread[found.path] = error
            continue
        if found.role is Role.FILE:
            if begins_with_front_matter(data):
                pages.append(read_page(found.path, data, settings, defaults))
        elif found.role is not Role.DOCUMENT or begins_with_front_matter(data):
            file = SourceFile(found.path, data, mtime_ns)
            documents.append(read_document(file, found.collection, settings, defaults))
    return Build(tuple(_limited(documents, settings)), tuple(pages), layouts, tuple(walk.obstacles), unread)


def _limited(documents: list[Document], settings: Settings) -> Iterator[Document]:
    """Yield *documents* without the posts that ``limit_posts`` leaves out: all but the last."""
    posts = [one for one in documents if one.collection == "posts" and one.state in _TAKEN and not one.stops_reading]
    # Jekyll counts a post at whose address it will stop.
    posts.sort(key=cmp_to_key(partial(_compared, settings)))
    left_out = {one.path for one in posts[: -settings.limit_posts]} if settings.limit_posts else set()
    yield from (one for one in documents if one.collection != "posts" or one.path not in left_out)


def _compared(settings: Settings, one: Document, other: Document) -> int:
    """Return how Jekyll sorts two posts: by path where one has no date yet, and none asked whether it is future."""
    if one.date.ns != other.date.ns and ((one.dated and other.dated) or not settings.future):
        return -1 if one.date.ns < other.date.ns else 1
    return (one.path > other.path) - (one.path < other.path)


def _read(path: str) -> tuple[bytes, int]:
    fd, status = open_plain(path)
    with open(fd, "rb") as file:
        return file.read(_MOST_BYTES), status.st_mtime_ns
