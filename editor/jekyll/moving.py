"""What becomes of references to a post that gets another name or address."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from editor.jekyll.addresses import unescaped
from editor.jekyll.entry import Entry, stem_of
from editor.jekyll.index import SiteIndex
from editor.jekyll.linking import Links
from editor.jekyll.plan import CannotPlan, Effect, Told
from editor.jekyll.post_text import read_post
from editor.jekyll.references import Reference, RefersBy, references_in
from editor.jekyll.settings import Settings, below_collections
from editor.post.edit import Edit
from editor.storage.transaction import FileChange

_PATH = re.compile(r"([^?#]*)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Move:
    """A post before and after, with its addresses; None where Jekyll stops before it has one."""

    before: Entry
    after: Entry
    old: str | None
    new: str | None


def referring_files(links: Links, entry: Entry) -> Iterator[tuple[str, int]]:
    """Yield the posts, documents, pages, layouts and includes that refer to *entry*, and how often each does."""
    index = links.index
    needles = _needles(index, entry)
    for path in (*index.entries, *_frame_files(index)):
        try:
            source = read_post(index.source / path, index.settings.own_encoding).post.source
        except CannotPlan:
            continue  # what cannot be read is told by the index; nobody can change it here
        if not any(needle in source for needle in needles):
            continue
        address = _address_at(index, path)
        count = sum(links.target_of(reference, of=address) is entry for reference in references_in(source))
        if count:
            yield path, count


def changed_along(links: Links, move: Move) -> Iterator[tuple[FileChange, Told]]:
    """Yield what lets the references in all other files lead to the moved post; raises CannotPlan.

    *links* are those before the move.
    """
    index = links.index
    for path, _count in referring_files(links, move.before):
        if path == move.before.path:
            continue
        text = read_post(index.source / path, index.settings.own_encoding)
        edits = respelled(text.post.source, links, move, of=index.entries.get(path))
        for edit in edits:
            text = replace(text, post=text.post.after(edit))
        if edits:
            yield text.change(), Told(Effect.LINKS_UPDATED, (path, str(len(edits))))


def respelled(source: str, links: Links, move: Move, *, of: Entry | None) -> list[Edit]:
    """Return the edits, from the last to the first, that let the references of *source* lead to the moved post.

    *links* are those before the move; *of* is the file that refers. An address keeps its form: with or
    without the site's base, absolute or relative.
    """
    address = links.index.address_of(of) if of is not None else None
    edits: list[Edit] = []
    for reference in references_in(source):
        if links.target_of(reference, of=address) is not move.before:
            continue
        target = _target(reference, move, links.index.settings, address)
        if target is not None and target != reference.target:
            edits.append(Edit(reference.span.start, reference.target, target))
    return sorted(edits, key=lambda edit: -edit.start)


def _target(reference: Reference, move: Move, settings: Settings, address: str | None) -> str | None:
    if reference.by is RefersBy.POST_URL:
        below = below_collections(move.after.path, settings)
        folder = _folder_of_posts(below)
        slash = "/" if reference.target.startswith("/") else ""
        return f"{slash}{folder}{stem_of(move.after.path)}"
    if reference.by is RefersBy.LINK:
        path = below_collections(move.after.path, settings)
        return f"/{path}" if reference.target.startswith("/") else path
    if move.old is None or move.new is None or move.old == move.new:
        return None
    return _address(reference, move.new, address, settings.baseurl)


def _address(reference: Reference, new: str, of: str | None, baseurl: str) -> str | None:
    """Return the address of *reference*, in the page at *of*, as it leads to *new*."""
    found = _PATH.match(reference.target)
    path, rest = (found[1], found[2]) if found else (reference.target, "")
    escaped = path.isascii()
    if path.startswith("/"):
        based = baseurl and not reference.relative and f"{unescaped(path)}/".startswith(f"/{baseurl}/")
        return f"{f'/{baseurl}' if based else ''}{new if escaped else unescaped(new)}{rest}"
    if of is None:
        return None
    relative = posixpath.relpath(unescaped(new), unescaped(of).rpartition("/")[0] or "/")
    if new.endswith("/"):
        relative += "/"
    return f"{quote(relative) if escaped else relative}{rest}"


def _folder_of_posts(path: str) -> str:
    """Return what stands before the name in ``post_url`` for the post at *path*."""
    above, _, below = path.partition("_posts/")
    inside = below.rpartition("/")[0]
    return f"{above}{inside}/" if inside else above


def _frame_files(index: SiteIndex) -> Iterator[str]:
    """Yield the paths of the site's own layouts and includes, of which every page is made: no entry stands for them."""
    for name in {index.settings.layouts_dir, index.settings.includes_dir} - {"", "."}:
        for folder, _folders, files in os.walk(index.source / name):
            for file in sorted(files):
                yield (Path(folder) / file).relative_to(index.source).as_posix()


def _address_at(index: SiteIndex, path: str) -> str | None:
    entry = index.entries.get(path)
    return index.address_of(entry) if entry is not None else None


def _needles(index: SiteIndex, entry: Entry) -> tuple[str, ...]:
    """Return what of *entry* any reference to it holds, one at least."""
    address = index.address_of(entry) or ""
    last = address.rstrip("/").rpartition("/")[2]
    bare = last.removesuffix(".html")
    return tuple(filter(None, (stem_of(entry.path), bare, unescaped(bare), entry.slug or "")))
