"""The posts and drafts of a site, by their heads."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.jekyll.filename import MARKDOWN_EXTENSIONS, parse_filename
from editor.post.codec import decode
from editor.post.front_matter import Moment
from editor.post.post import Post

HEAD_BYTES = 4096
MOST_POSTS = 50_000
_NOT_ENTERED = frozenset({"_site", "node_modules", "vendor", "_layouts", "_includes", "_sass", "_data", "_plugins"})


@dataclass(frozen=True, slots=True)
class PostEntry:
    """A post as a list shows it; the date is that of its front matter or else of its file name."""

    path: Path
    title: str
    date: datetime.date | None
    draft: bool


def list_posts(root: Path) -> list[PostEntry]:
    """Return the posts and drafts below *root*, drafts first, then the newest; unreadable files are left out.

    A post is what lies in a ``_posts`` folder under a dated name, a draft what lies in ``_drafts``, as in Jekyll.
    """
    entries = [entry for path, draft in _files(root) if (entry := _entry(path, draft=draft)) is not None]
    return sorted(entries, key=_order)


def _order(entry: PostEntry) -> tuple[bool, int, str]:
    return (not entry.draft, -entry.date.toordinal() if entry.date else 0, entry.path.name)


def _files(root: Path) -> Iterator[tuple[Path, bool]]:
    found = 0
    for folder, folders, files in os.walk(root):
        inside = Path(folder).relative_to(root).parts
        posts, drafts = "_posts" in inside, "_drafts" in inside
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NOT_ENTERED)
        if not posts and not drafts:
            continue
        for name in files:
            if not name.lower().endswith(MARKDOWN_EXTENSIONS) or (posts and parse_filename(name) is None):
                continue
            yield Path(folder, name), drafts
            found += 1
            if found == MOST_POSTS:
                return


def _entry(path: Path, *, draft: bool) -> PostEntry | None:
    try:
        with path.open("rb") as file:
            text, _ = decode(file.read(HEAD_BYTES))
    except OSError:
        return None
    name = parse_filename(path.name)
    values = Post(text).front_matter.values()
    title, date = values.get("title"), values.get("date")
    return PostEntry(
        path,
        title if isinstance(title, str) and title else (name.slug if name else path.stem),
        _day(date) or (name.date if name else None),
        draft,
    )


def _day(value: object) -> datetime.date | None:
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, Moment):
        zone = datetime.timezone(datetime.timedelta(seconds=value.offset or 0))
        try:
            return datetime.datetime.fromtimestamp(value.ns / 1e9, zone).date()
        except (OverflowError, OSError, ValueError):
            return None
    return None
