"""The way through a site's folders, as Jekyll goes it: which files are posts, drafts, documents, pages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from editor.jekyll.entries import EntryFilter
from editor.jekyll.filename import split_dated, split_dateless
from editor.jekyll.settings import Settings

Cancelled = Callable[[], bool]


def never() -> bool:
    """Tell that nobody has called off."""
    return False


class Role(Enum):
    """What Jekyll takes a file for, by where it lies."""

    POST = "post"
    DRAFT = "draft"
    DOCUMENT = "document"
    """Of a collection; one without front matter is a static file."""
    FILE = "file"
    """A page where it has front matter, else a static file."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the site."""

    role: Role
    path: str
    """Below the site's source, with slashes."""
    collection: str = ""
    entry: os.DirEntry[str] | None = None


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A folder that could not be looked into, or that leads into itself."""

    path: str
    error: OSError | None
    """None for a link that leads to a folder in which it lies."""


class Walk:
    """Goes through the site below *source*; ``obstacles`` are complete when all files are taken."""

    def __init__(self, source: str, settings: Settings, *, cancelled: Cancelled = never) -> None:
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
        inside = self._settings.collections_dir
        # A prefix of the name is enough for Jekyll.
        if not inside or f"/{folder}".startswith(f"/{inside}"):
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
                yield Found(Role.FILE, path, entry=entry)
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
        split = split_dated if role is Role.POST else split_dateless
        for entry in self._entries(_join(base, below), quiet=not below):
            if entry.name.startswith("."):
                continue
            path = _join(below, entry.name)
            if entry.is_dir(follow_symlinks=False):
                yield from self._posts(base, path, role)
            elif self._filter.keeps(path, base) and split(path) is not None and not _is_dir(entry):
                yield Found(role, _join(base, path), "posts", entry)

    def _documents(self, label: str, folder: str, below: str = "") -> Iterator[Found]:
        base = _join(self._settings.collections_dir, folder)
        for entry in self._entries(_join(base, below), quiet=not below):
            path = _join(below, entry.name)
            if entry.is_dir(follow_symlinks=False):
                yield from self._documents(label, folder, path)
            elif self._filter.keeps(path, folder) and not _is_dir(entry):
                yield Found(Role.DOCUMENT, _join(base, path), label, entry)

    def _entries(self, folder: str, *, quiet: bool = False) -> list[os.DirEntry[str]]:
        """Return what lies in *folder*, by name; nothing, and *quiet*, where there is no such folder."""
        if self._cancelled():
            return []
        try:
            with os.scandir(os.path.join(self._source, folder) if folder else self._source) as entries:
                return sorted(entries, key=_name)
        except (FileNotFoundError, NotADirectoryError):
            if quiet:
                return []
            raise
        except OSError as error:
            self.obstacles.append(Obstacle(folder, error))
            return []


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _join(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder and name else folder or name
