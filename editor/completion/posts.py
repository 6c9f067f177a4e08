"""The posts of a site as ``post_url`` names them, and links to them."""

from __future__ import annotations

import re
from pathlib import Path

from editor.completion.candidate import Candidate, Kind
from editor.jekyll.index import SiteIndex
from editor.jekyll.settings import Settings, below_collections
from editor.jekyll.walk import Role

_MARKS = re.compile(r"[\[\]\\]")


def post_name(path: str, settings: Settings) -> str:
    """Return what ``post_url`` calls the post at *path* below the source; "" for a draft or a page, which it lacks."""
    *folders, name = below_collections(path, settings).split("/")
    if "_posts" not in folders:
        return ""
    stem = name.rpartition(".")[0] or name
    return "/".join((*(folder for folder in folders if folder != "_posts"), stem))


def link_to(name: str, title: str) -> str:
    """Return the Markdown of a link to the post *name* with its *title* as the words."""
    words = _MARKS.sub(lambda mark: f"\\{mark[0]}", title or name)
    return f"[{words}]({{% post_url {name} %}})"


def post_names(index: SiteIndex) -> list[Candidate]:
    """Return the posts by the names of ``post_url``, the newest first; they are found by their titles, too."""
    return [
        Candidate(Kind.POST, post_name(entry.path, index.settings), entry.title, also=entry.title)
        for entry in index.posts
        if entry.role is Role.POST
    ]


def post_links(index: SiteIndex, from_: Path | None) -> list[Candidate]:
    """Return the posts but *from_* by their titles, the newest first; each comes into the text as a link."""
    return [
        Candidate(Kind.POST, entry.title or name, name, text=link_to(name, entry.title), also=name)
        for entry in index.posts
        if entry.role is Role.POST
        and (name := post_name(entry.path, index.settings))
        and index.source / entry.path != from_
    ]
