"""The index of a site on disk, so that the next start need not read ten thousand heads.

What is kept is a convenience: a file that is damaged, of another version, or of another configuration is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from editor.jekyll.collecting import collecting_later
from editor.jekyll.defaults import DefaultsAmiss
from editor.jekyll.document import State
from editor.jekyll.entry import Entry, Trouble
from editor.jekyll.index import SiteIndex, Stamp, scan_site
from editor.jekyll.post_files import never
from editor.jekyll.settings import Settings
from editor.jekyll.stops import JekyllStops, Stop
from editor.jekyll.walk import Cancelled, Role
from editor.post.values import Moment
from editor.storage.atomic import write_atomically
from editor.storage.reading import CannotRead, read_file

VERSION = 3
"""To be raised with every change of what an entry holds or how it is found."""
_ROWS = 500
"""Of entries on a line of the file: the window stands still while one is spelled or read."""
_MOST_BYTES = 512 * 1024 * 1024
_ROLES = tuple(Role)
_STATES = tuple(State)
_TROUBLES = tuple(Trouble)
_NO_TROUBLE = (Trouble.NONE, "", 0)


def cache_file(folder: Path, source: Path) -> Path:
    """Return where in the cache *folder* the index of the site at *source* is kept."""
    return folder / f"site-{blake2b(str(source).encode('utf-8', 'surrogateescape'), digest_size=12).hexdigest()}.json"


def scan_kept(
    source: Path, settings: Settings, file: Path | None, *,
    before: SiteIndex | None = None, stop: JekyllStops | None = None, cancelled: Cancelled = never,
) -> SiteIndex | None:  # fmt: skip
    """Return the index of the site at *source* as scan_site does, and keep it in *file* if it is not as *before*.

    By defaults that are amiss nothing can be read: the index is empty then, and its stop says why.
    """
    try:
        index = scan_site(source, settings, before=before, stop=stop, cancelled=cancelled)
    except (JekyllStops, DefaultsAmiss) as amiss:
        return SiteIndex(source, settings, stop=JekyllStops(Stop.CONFIG, amiss.ruby, amiss.detail))
    if index is None or file is None:
        return index
    if before is None or (dict(before.entries), dict(before.static)) != (dict(index.entries), dict(index.static)):
        with suppress(OSError):  # the next start reads the heads again: that takes longer and is all
            save_index(file, index)
    return index


def load_index(file: Path, source: Path, settings: Settings) -> SiteIndex | None:
    """Return the index kept in *file*, None where there is none that serves a site with these *settings*.

    It tells how things were: scan_site compares it with the disk.
    """
    try:
        data, _ = read_file(file, most=_MOST_BYTES)
    except CannotRead:
        return None
    digest, _, rest = data.partition(b"\n")
    if digest != _digest(rest):
        return None
    with collecting_later():
        return _read(rest, source, settings)


def _read(rest: bytes, source: Path, settings: Settings) -> SiteIndex | None:
    head, *parts = rest.split(b"\n")
    kept = json.loads(head)  # the digest tells that it is what was written
    if kept["key"] != _key(source, settings):
        return None
    entries = {}
    for row in chain.from_iterable(map(json.loads, parts)):
        row[1], row[9] = _ROLES[row[1]], _STATES[row[9]]
        row[11], row[12] = tuple(row[11]), tuple(row[12])
        if len(row) > 16:
            row[16] = _TROUBLES[row[16]]
        entries[row[0]] = Entry(*row)
    static: Mapping[str, Stamp] = {path: (size, mtime_ns) for path, size, mtime_ns in kept["static"]}
    return SiteIndex(source, settings, MappingProxyType(entries), MappingProxyType(static))


def save_index(file: Path, index: SiteIndex) -> None:
    """Keep *index* in *file*; raises OSError, and then what was kept before is whole."""
    rows = []
    for entry in index.entries.values():
        row = list(entry if entry[16:] != _NO_TROUBLE else entry[:16])
        row[1], row[9] = _ROLES.index(entry.role), _STATES.index(entry.state)
        if len(row) > 16:
            row[16] = _TROUBLES.index(entry.trouble)
        rows.append(row)
    head = {
        "key": _key(index.source, index.settings),
        "static": [(path, *stamp) for path, stamp in index.static.items()],
    }
    parts = (rows[start : start + _ROWS] for start in range(0, len(rows), _ROWS))
    rest = b"\n".join(json.dumps(part, separators=(",", ":")).encode("ascii") for part in (head, *parts))
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(file, _digest(rest) + b"\n" + rest)


def _key(source: Path, settings: Settings) -> str:
    """Return what must be the same for entries to be: all of the settings but the clock."""
    timeless = replace(settings, now=0, time=Moment(0))
    return blake2b(f"{VERSION} {source} {timeless}".encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).hexdigest().encode("ascii")
