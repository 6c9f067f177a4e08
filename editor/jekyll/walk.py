"""The way through a site's folders, as Jekyll goes it: which files are posts, drafts, documents, pages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from editor.jekyll.entries import EntryFilter
from editor.jekyll.filename import SPECIAL, is_dated, split_dateless
from editor.jekyll.post_files import never
from editor.jekyll.settings import Settings

Cancelled = Callable[[], bool]


class Role(Enum):
    """What Jekyll takes a file for, by where it lies."""

    POST = "post"
    DRAFT = "draft"
    DOCUMENT = "document"
    """Of a collection; one without front matter is a static file."""
    FILE = "file"
    """A page where it has front matter, else a static file."""


class Found(NamedTuple):
    """A file of the site."""

    role: Role
    path: str
    """Below the site's source, with slashes."""
    collection: str
    entry: os.DirEntry[str]


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A folder that could not be looked into, or that leads into itself."""

    path: str
    error: OSError | None
    """None for a link that leads to a folder in which it lies."""


class Walk:
    """Goes through the site below *source*; ``obstacles`` are complete when all files are taken.

    With *only*, it goes no other way than to these paths, and yields none but them.
    """

    def __init__(
        self, source: str, settings: Settings, *, only: frozenset[str] | None = None, cancelled: Cancelled = never
    ) -> None:
        self._only = only
        self._source = source
        self._settings = settings
        self._filter = EntryFilter(settings)
        self._cancelled = cancelled
        self._destination = os.path.normpath(os.path.join(source, settings.destination))
        self.obstacles: list[Obstacle] = []

    def files(self, *, drafts: bool = True) -> Iterator[Found]:
        """Yield all files that a build reads, folder by folder; *drafts* whether or not the site shows them."""
        yield from self._directory("", (), drafts=drafts)
        for collection in self._settings.collections.values():
            if collection.label not in ("posts", "data"):
                yield from self._documents(collection.label, collection.folder)

    def _directory(self, folder: str, above: tuple[str, ...], *, drafts: bool) -> Iterator[Found]:
        if self._cancelled():
            return
        inside = self._settings.posts_below
        # A prefix of the name is enough for Jekyll.
        if not inside or (folder and f"/{folder}".startswith(f"/{inside}")):
            yield from self._posts(_join(folder, "_posts"), "", Role.POST)
            if drafts:
                yield from self._posts(_join(folder, "_drafts"), "", Role.DRAFT)
        folders: list[tuple[str, bool]] = []
        for entry in self._entries(folder):
            directory = _is_dir(entry)
            if not self._filter.keeps(entry.name, folder, folder=directory):
                continue
            path = _join(folder, entry.name)
            if not directory:
                if self._wanted(path):
                    yield Found(Role.FILE, path, "", entry)
            elif os.path.join(self._source, path) != self._destination:
                folders.append((path, entry.is_symlink()))
        for path, linked in folders:
            if linked:
                real = os.path.realpath(os.path.join(self._source, path))
                if real in above or os.path.join(self._source, path).startswith(f"{real}/"):
                    self.obstacles.append(Obstacle(path, None))
                    continue
                yield from self._directory(path, (*above, real), drafts=drafts)
            else:
                yield from self._directory(path, above, drafts=drafts)

    def _posts(self, base: str, below: str, role: Role) -> Iterator[Found]:
        """Yield the posts in *base*; links to folders are not followed there."""
        dated = role is Role.POST
        plain = self._filter.is_plain(base)
        folder = _join(base, below)
        for entry in self._entries(folder, quiet=not below):
            name = entry.name
            if name[0] == ".":
                continue
            path = f"{below}/{name}" if below else name
            if entry.is_dir(follow_symlinks=False):
                yield from self._posts(base, path, role)
                continue
            if plain and not below:  # the common case, without a question to each pattern
                kept = name[0] not in SPECIAL and name[-1] not in "~."
            else:
                kept = self._filter.keeps(path, base)
            named = is_dated(path) if dated else split_dateless(path) is not None
            if kept and named and not (entry.is_symlink() and _is_dir(entry)):
                found = f"{folder}/{name}"
                if self._only is None or found in self._only:
                    yield Found(role, found, "posts", entry)

    def _documents(self, label: str, folder: str, below: str = "") -> Iterator[Found]:
        base = _join(self._settings.collections_dir, folder)
        for entry in self._entries(_join(base, below), quiet=not below):
            path = _join(below, entry.name)
            if entry.is_dir(follow_symlinks=False):
                yield from self._documents(label, folder, path)
            elif self._wanted(_join(base, path)) and self._filter.keeps(path, folder) and not _is_dir(entry):
                yield Found(Role.DOCUMENT, _join(base, path), label, entry)

    def _entries(self, folder: str, *, quiet: bool = False) -> list[os.DirEntry[str]]:
        """Return what lies in *folder*, by name; nothing, and *quiet*, where there is no such folder."""
        if self._cancelled() or not self._leads_on(folder):
            return []
        try:
            with os.scandir(os.path.join(self._source, folder) if folder else self._source) as entries:
                return sorted(entries, key=_name)
        except OSError as error:
            # In a closed folder nothing is to be seen: it is told of once, by itself.
            if quiet and (
                isinstance(error, FileNotFoundError | NotADirectoryError)
                or not os.path.exists(os.path.join(self._source, folder))
            ):
                return []
            self.obstacles.append(Obstacle(folder, error))
            return []
        except ValueError:  # a NUL in it, as the configuration may spell: no disk has such a folder
            return []

    def _leads_on(self, folder: str) -> bool:
        return self._only is None or not folder or any(path.startswith(f"{folder}/") for path in self._only)

    def _wanted(self, path: str) -> bool:
        return self._only is None or path in self._only


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _join(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder and name else folder or name
