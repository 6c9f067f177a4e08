"""A whole build without its rendering: all that Jekyll would write, and what would stop it.

This reads every file from end to end. A list of posts asks the index instead, which reads heads.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from dataclasses import dataclass, field

from editor.jekyll.defaults import Defaults
from editor.jekyll.document import Document, SourceFile, State, read_document
from editor.jekyll.pages import Page, begins_with_front_matter, read_page
from editor.jekyll.settings import Settings
from editor.jekyll.stops import JekyllStops
from editor.jekyll.walk import Cancelled, Found, Obstacle, Role, Walk, never

_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Build:
    """What a build reads, whether or not it is written."""

    documents: tuple[Document, ...]
    """Posts, drafts and documents of collections."""
    pages: tuple[Page, ...]
    obstacles: tuple[Obstacle, ...] = ()
    unread: dict[str, OSError] = field(default_factory=dict)

    @property
    def stop(self) -> JekyllStops | None:
        """The first thing at which Jekyll stops, None where it builds."""
        of_pages = (page.stop for page in self.pages if page.stop is not None)
        return next((one.stop for one in self.documents if one.state is State.STOPS), None) or next(of_pages, None)

    @property
    def written(self) -> list[Document]:
        """The documents that get a page of their own."""
        return [one for one in self.documents if one.state is State.PUBLISHED]


def read_site(source: str, settings: Settings, *, cancelled: Cancelled = never) -> Build:
    """Return what a build of the site at *source* reads; raises JekyllStops for defaults that are amiss."""
    defaults = Defaults(settings, lambda pattern: glob_below(source, pattern))
    walk = Walk(source, settings, cancelled=cancelled)
    documents: list[Document] = []
    pages: list[Page] = []
    unread: dict[str, OSError] = {}
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
            file = SourceFile(below_collections(found.path, settings), data, mtime_ns)
            documents.append(read_document(file, settings.collections[found.collection], settings, defaults))
    return Build(tuple(_limited(documents, settings)), tuple(pages), tuple(walk.obstacles), unread)


def below_collections(path: str, settings: Settings) -> str:
    """Return *path*, which is below the source, as Jekyll names documents: from the folder of the collections on."""
    folder = settings.collections_dir
    return path.replace(f"{folder}/", "", 1) if folder and path.startswith(f"{folder}/") else path


def glob_below(source: str, pattern: str) -> list[str]:
    """Return the paths below *source* that *pattern* names, with slashes."""
    found = glob.glob(pattern, root_dir=source, recursive=True)
    return [path.replace(os.sep, "/") for path in found]


def _limited(documents: list[Document], settings: Settings) -> Iterator[Document]:
    """Yield *documents* without the posts that ``limit_posts`` leaves out: all but the last."""
    if not settings.limit_posts:
        yield from documents
        return
    posts = [one for one in documents if one.collection == "posts" and one.state is State.PUBLISHED]
    posts.sort(key=lambda one: (one.date.ns, one.path))
    kept = {id(one) for one in posts[-settings.limit_posts :]}
    for one in documents:
        if one.collection != "posts" or one.state is not State.PUBLISHED or id(one) in kept:
            yield one


def _read(path: str) -> tuple[bytes, int]:
    with open(path, "rb") as file:
        status = os.fstat(file.fileno())
        return file.read(_MOST_BYTES), status.st_mtime_ns


__all__ = ["Build", "Found", "below_collections", "glob_below", "read_site"]
