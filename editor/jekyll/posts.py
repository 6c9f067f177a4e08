"""The posts and drafts of a site, by their heads."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from editor.jekyll.filename import parse_filename
from editor.jekyll.post_files import post_files
from editor.post.codec import decode
from editor.post.front_matter import Moment
from editor.post.post import Post

HEAD_BYTES = 4096
MOST_POSTS = 50_000


@dataclass(frozen=True, slots=True)
class PostEntry:
    """A post as a list shows it; the date is that of its front matter or else of its file name."""

    path: Path
    title: str
    date: datetime.date | None
    draft: bool


def list_posts(root: Path) -> list[PostEntry]:
    """Return the posts and drafts below *root*, drafts first, then the newest; unreadable files are left out.

    They are those of `post_files`, at most ``MOST_POSTS``.
    """
    entries = []
    for path in islice(post_files(root), MOST_POSTS):
        entry = _entry(path, draft="_drafts" in path.parent.relative_to(root).parts)
        if entry is not None:
            entries.append(entry)
    return sorted(entries, key=_order)


def _order(entry: PostEntry) -> tuple[bool, int, str]:
    return (not entry.draft, -entry.date.toordinal() if entry.date else 0, entry.path.name)


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
