"""The index of a site: all its posts, drafts, documents and pages, by their heads.

An index is a value: whoever holds one may hand it to a thread. A new one is made of an old one by looking again at what
has another size or time of change; nothing else is read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from editor.jekyll.collecting import collecting_later
from editor.jekyll.defaults import Defaults
from editor.jekyll.document import YAML_EXTENSIONS, SourceFile, State
from editor.jekyll.document_reading import read_document
from editor.jekyll.entry import Entry, Trouble, address_of_entry, entry_of, output_of_entry, state_at, stem_of
from editor.jekyll.layouts import layout_files, layout_name
from editor.jekyll.pages import Page, begins_with_front_matter, read_page
from editor.jekyll.post_files import never
from editor.jekyll.quick import QuickReader
from editor.jekyll.settings import Settings
from editor.jekyll.stops import JekyllStops
from editor.jekyll.theme import find_theme
from editor.jekyll.walk import Cancelled, Found, Obstacle, Role, Walk
from editor.storage.reading import open_plain

HEAD_BYTES = 4096
"""Read of each file; more only where the front matter does not end by then."""
_MOST_HEAD_BYTES = 1024 * 1024
_NO_PAGES = frozenset(
    (
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".bmp", ".tiff", ".pdf", ".zip", ".gz",
        ".mp3", ".mp4", ".webm", ".ogg", ".wav", ".woff", ".woff2", ".ttf", ".otf", ".eot",
    )
)  # fmt: skip
"""Extensions of files that nobody puts front matter into; they are not opened."""

# In the loop over ten thousand files, each look at a member of an enum counts.
_FILE, _DOCUMENT, _UNREADABLE = Role.FILE, Role.DOCUMENT, Trouble.UNREADABLE

Stamp = tuple[int, int]
"""Size, and time of change in nanoseconds."""


@dataclass(frozen=True)
class SiteIndex:
    """What lies in a site. Paths are below ``source``, with slashes."""

    source: Path
    settings: Settings
    entries: Mapping[str, Entry] = field(default_factory=lambda: MappingProxyType({}))
    static: Mapping[str, Stamp] = field(default_factory=lambda: MappingProxyType({}))
    """Files that are copied as they are."""
    layouts: tuple[str, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    """Folders that could not be looked into."""
    stop: JekyllStops | None = None
    """Why Jekyll builds nothing, by the configuration alone."""
    knows_theme: bool = True
    """Whether the layouts of its theme are among those listed: the theme's gem was found, or it has none."""

    @property
    def posts(self) -> list[Entry]:
        """The posts and drafts: drafts first, then the newest."""
        found = [entry for entry in self.entries.values() if entry.collection == "posts"]
        return sorted(found, key=_newest_first)

    def state_of(self, entry: Entry) -> State:
        """Return what becomes of *entry* in a build at the clock of the settings."""
        return state_at(entry, self.settings)

    def address_of(self, entry: Entry) -> str | None:
        """Return the address of *entry*; None where Jekyll stops before it has one."""
        try:
            return address_of_entry(entry, self.settings)
        except JekyllStops:
            return None

    def output_of(self, entry: Entry) -> str | None:
        """Return the file below the destination in which *entry* is written; None as for the address."""
        address = self.address_of(entry)
        try:
            return None if address is None else output_of_entry(entry, address, self.settings)
        except JekyllStops:
            return None

    def at_time_of(self, settings: Settings) -> SiteIndex:
        """Return the index by the clock of *settings*, which are those of the same configuration."""
        return replace(self, settings=settings)


def scan_site(
    source: Path, settings: Settings, *, before: SiteIndex | None = None, stop: JekyllStops | None = None,
    cancelled: Cancelled = never,
) -> SiteIndex | None:  # fmt: skip
    """Return the index of the site at *source*; None where it was called off.

    Of *before*, which must have been made by the same configuration, what has kept its size and time is taken over.
    """
    reader = _Reader(str(source), settings)
    walk = Walk(str(source), settings, cancelled=cancelled)
    known = before.entries if before else {}
    static_before = before.static if before else {}
    entries: dict[str, Entry] = {}
    static: dict[str, Stamp] = {}
    with collecting_later():
        for found in walk.files():
            if cancelled():
                return None
            path = found.path
            entry = known.get(path)
            if entry is not None:
                if (entry.size, entry.mtime_ns) == _stamp(found) and entry.trouble is not _UNREADABLE:
                    entries[path] = entry
                    continue
            elif (stamp := static_before.get(path)) is not None and stamp == _stamp(found):
                static[path] = stamp
                continue
            made = reader.read(found)
            if isinstance(made, Entry):
                entries[path] = made
            else:
                static[path] = made
    if cancelled():
        return None
    theme = find_theme(settings.theme, source) if settings.theme else None
    return SiteIndex(
        source, settings, MappingProxyType(entries), MappingProxyType(static),
        tuple(sorted(_layouts(source, settings) | (_layouts(theme, settings) if theme else set()))),
        tuple(walk.obstacles), stop, theme is not None or not settings.theme,
    )  # fmt: skip


def with_changes(index: SiteIndex, paths: Iterable[str]) -> SiteIndex:
    """Return *index* with the files at *paths* looked at again, and nothing else; new and gone ones too."""
    reader = _Reader(str(index.source), index.settings)
    entries, static = dict(index.entries), dict(index.static)
    wanted = set(paths)
    for path in wanted:
        entries.pop(path, None)
        static.pop(path, None)
    for found in Walk(str(index.source), index.settings, only=frozenset(wanted)).files():
        made = reader.read(found)
        if isinstance(made, Entry):
            entries[found.path] = made
        else:
            static[found.path] = made
    return replace(index, entries=MappingProxyType(entries), static=MappingProxyType(static))


class _Reader:
    """Reads heads, the common ones without a parser."""

    def __init__(self, source: str, settings: Settings) -> None:
        self._source = source
        self._settings = settings
        self._defaults = Defaults(settings, source)
        self._quick = QuickReader(settings, self._defaults)
        self._utf8 = settings.own_encoding is None

    def read(self, found: Found) -> Entry | Stamp:
        """Return the entry of a file, the stamp of a static one."""
        path, role = found.path, found.role
        if role is _FILE and path[path.rfind(".") :].lower() in _NO_PAGES:
            return _stamp(found)
        try:
            data, size, mtime_ns = _head(f"{self._source}/{path}")
        except OSError as error:
            return _lost(found, error.strerror or str(error))
        if (role is _FILE or role is _DOCUMENT) and not begins_with_front_matter(data):
            return size, mtime_ns
        if found.role is _FILE:
            page = read_page(path, data, self._settings, self._defaults)
            return _page_entry(page, size, mtime_ns, self._settings)
        if self._utf8 and not path.endswith(YAML_EXTENSIONS):
            head = _head_of(data)
            if head is not None:
                collection = self._settings.collections[found.collection]
                quick = self._quick.entry(path, found.role, collection, size, mtime_ns, head)
                if quick is not None:
                    return quick
        file = SourceFile(path, data, mtime_ns)
        document = read_document(file, found.collection, self._settings, self._defaults)
        return entry_of(document, path, found.role, size, mtime_ns, self._settings)


def _head(path: str) -> tuple[bytes, int, int]:
    """Return the beginning of a file, up to the end of its front matter at least, and its size and time of change."""
    fd, status = open_plain(path)
    try:
        data = os.read(fd, HEAD_BYTES)
        if len(data) == HEAD_BYTES:
            # The common end is found without a pattern, in a tenth of the time.
            while (
                data.find(b"\n---\n", 3) < 0
                and _OPENED.match(data)
                and not _CLOSED.search(data, 3)
                and len(data) < _MOST_HEAD_BYTES
            ):
                more = os.read(fd, len(data))
                if not more:
                    break
                data += more
            if len(data) < status.st_size:  # the last line may be cut through, and with it a letter
                data = data[: data.rfind(b"\n") + 1] or data
        return data, status.st_size, status.st_mtime_ns
    finally:
        os.close(fd)


_OPENED = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t\r\n\f\v]*\n")
_CLOSED = re.compile(rb"\n(?:---|\.\.\.)[ \t\r\f\v]*(?:\n|\Z)")


def _head_of(data: bytes) -> str | None:
    """Return the front matter of a file in UTF-8 as Jekyll hands it to YAML, "" for none; None for other bytes."""
    opened = _OPENED.match(data)
    closed = _CLOSED.search(data, opened.end() - 1) if opened else None
    if closed is None:
        return ""
    try:
        head = data[: closed.start() + 1].decode("utf-8")
    except UnicodeDecodeError:
        return None
    return head[1:] if head[0] == "\ufeff" else head


def _page_entry(page: Page, size: int, mtime_ns: int, settings: Settings) -> Entry:
    title = page.data.get("title")
    trouble, detail, line = Trouble.NONE, "", 0
    if page.stop is not None:
        trouble, detail = Trouble.STOPS, page.stop.detail
    elif page.error is not None:
        trouble, detail, line = Trouble.FRONT_MATTER, page.error.detail, page.error.line
    state = State.STOPS if page.stop is not None else State.PUBLISHED if page.published else State.HIDDEN
    layout = page.data.get("layout")
    return Entry(
        page.path, Role.FILE, "", size, mtime_ns,
        settings.text(title) if title is not None else stem_of(page.path), 0, 0, False, state,
        layout=settings.text(layout) if layout is not None else "", permalink=page.url or "",
        trouble=trouble, detail=detail, line=line,
    )  # fmt: skip


def _lost(found: Found, detail: str) -> Entry:
    size, mtime_ns = _stamp(found)
    return Entry(
        found.path, found.role, found.collection, size, mtime_ns, stem_of(found.path), 0, 0, False, State.UNREAD,
        trouble=Trouble.UNREADABLE, detail=detail,
    )  # fmt: skip


def _stamp(found: Found) -> Stamp:
    try:
        status = found.entry.stat()
    except OSError:
        return -1, 0
    return status.st_size, status.st_mtime_ns


def _layouts(source: Path, settings: Settings) -> set[str]:
    return {layout_name(path) for path in layout_files(source, settings)}


def _newest_first(entry: Entry) -> tuple[bool, int, str]:
    return (not entry.draft, -(entry.ns if entry.dated else entry.mtime_ns), entry.path)
