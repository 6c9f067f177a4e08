"""Files of a site, one folder at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import quote, unquote

from editor.completion.candidate import Candidate, Kind

MOST_FILES = 2_000
IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".ico", ".tif", ".tiff")
_NOT_PUBLISHED = frozenset(("node_modules", "vendor"))
_NOT_LINKED = frozenset(("_site", "_includes", "_layouts", "_sass", "_data", "_plugins"))
_KEPT = "!$&'*+,;=:@~"
"""Signs that stand in an address as they are, but for brackets, at which a link would end."""
_ESCAPED = " ()<>\"'#?%"
"""Signs for which a name is escaped: at them a link or its path would end, or an escape would begin."""


def addresses(root: Path, folder: Path | None, above: str, *, images: bool) -> list[Candidate]:
    """Return the files and folders that an address may go on with behind *above*; pictures first where they are meant.

    An address begins at the *root* of the site, or with a dot in the *folder* of the post.
    """
    typed = unquote(above)
    base = folder if typed.startswith(".") else root
    place = _within(root, base, typed.lstrip("/"))
    if place is None:
        return []
    lead = "" if above else "/"
    entries = [entry for entry in _entries(place) if not entry.name.startswith(("_", "#", "~"))]
    found = [_address(entry, lead) for entry in entries if entry.name not in _NOT_PUBLISHED or not entry.is_dir()]
    first = (Kind.FOLDER, Kind.IMAGE) if images else (Kind.FOLDER,)
    return sorted(found, key=lambda candidate: candidate.kind not in first)


def site_files(root: Path, above: str) -> list[Candidate]:
    """Return what ``link`` may name behind *above*: pages, posts and files by their path in the site."""
    place = _within(root, root, above.lstrip("/"))
    names = [entry for entry in _entries(place) if entry.name not in _NOT_LINKED | _NOT_PUBLISHED] if place else []
    return [_named(entry) for entry in names]


def files_below(folder: Path, above: str) -> list[Candidate]:
    """Return the files of *folder* that may be named behind *above*, which is a folder in it."""
    place = _within(folder, folder, above)
    return [_named(entry) for entry in _entries(place)] if place else []


def data_names(folder: Path) -> list[str]:
    """Return the names that the files and folders of *folder*, the site's data, have in Liquid."""
    return list(dict.fromkeys(entry.name.partition(".")[0] for entry in _entries(folder)))


def _address(entry: os.DirEntry[str], lead: str) -> Candidate:
    name = entry.name
    if any(sign in name for sign in _ESCAPED):  # what is not ASCII stays readable
        name = "".join(quote(sign, safe=_KEPT) if sign.isascii() else sign for sign in name)
    if entry.is_dir():
        return Candidate(Kind.FOLDER, f"{entry.name}/", text=f"{lead}{name}/", goes_on=True)
    is_image = entry.name.lower().endswith(IMAGES)
    picture = Path(entry.path) if is_image else None
    return Candidate(
        Kind.IMAGE if is_image else Kind.FILE, entry.name, _size(entry), text=f"{lead}{name}", picture=picture
    )


def _named(entry: os.DirEntry[str]) -> Candidate:
    if entry.is_dir():
        return Candidate(Kind.FOLDER, f"{entry.name}/", goes_on=True)
    return Candidate(Kind.FILE, entry.name)


def _size(entry: os.DirEntry[str]) -> str:
    try:
        size = entry.stat().st_size
    except OSError:
        return ""
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return what lies in *folder*, folders first, each by name; nothing where it cannot be read."""
    try:
        with os.scandir(folder) as found:
            return sorted(islice(_seen(found), MOST_FILES), key=lambda entry: (not entry.is_dir(), entry.name.lower()))
    except OSError:
        return []


def _seen(found: Iterator[os.DirEntry[str]]) -> Iterator[os.DirEntry[str]]:
    return (entry for entry in found if not entry.name.startswith(".") and not entry.name.endswith("~"))


def _within(root: Path, base: Path | None, relative: str) -> Path | None:
    """Return the folder *relative* to *base*; None where it lies outside of *root*."""
    if base is None or "\0" in relative:
        return None
    place = Path(os.path.normpath(base / relative))
    return place if place.is_relative_to(root) else None
