"""The posts and drafts of a site as a list shows them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from editor.jekyll.filename import parse_filename

if TYPE_CHECKING:
    from editor.jekyll.entry import Entry
    from editor.jekyll.index import SiteIndex

MOST_POSTS = 50_000


@dataclass(frozen=True, slots=True)
class PostEntry:
    """A post as a list shows it; the date is that of its front matter or else of its file name, in the site's zone."""

    path: Path
    title: str
    date: datetime.date | None
    draft: bool


def list_posts(index: SiteIndex) -> list[PostEntry]:
    """Return the posts and drafts in Markdown of *index*, drafts first, then the newest.

    They are at most ``MOST_POSTS``; files that cannot be read are left out.
    """
    # Here and not above: the window is on the screen before the rules of Jekyll are imported.
    from editor.jekyll.entry import Trouble

    listed = (
        entry
        for entry in index.posts
        if entry.path.lower().endswith(index.settings.markdown) and entry.trouble is not Trouble.UNREADABLE
    )
    return [_listed(index.source, entry) for entry in islice(listed, MOST_POSTS)]


def _listed(source: Path, entry: Entry) -> PostEntry:
    from editor.jekyll.document import day_of

    title, day = entry.title or entry.name, day_of(entry.date) if entry.dated and entry.date else None
    name = parse_filename(entry.name)
    if not entry.dated and name is not None:  # it is broken: to the writer it is still what its name says
        title, day = name.slug or title, name.date
    return PostEntry(source / entry.path, title, day, entry.draft)
