"""References of a post that lead nowhere."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator

from editor.checks.problem import Message, Problem, Severity
from editor.checks.site.place import Place
from editor.jekyll.entry import Entry, stem_of
from editor.jekyll.references import Reference, RefersBy, references_in
from editor.post.edit import Edit, Span
from editor.post.post import Post

_IMAGE_KEYS = ("image", "cover", "thumbnail", "teaser", "hero", "banner")
_IMAGE = re.compile(r"[^\s?#]+\.(?:png|jpe?g|gif|webp|avif|svg)", re.IGNORECASE)


def find_dead_references(post: Post, place: Place) -> Iterator[Problem]:
    """Find ``post_url`` and ``link`` at which Jekyll stops, and addresses, images and anchors that are not there.

    The fix, where there is one: the only post of that name, the only file, the id that is spelled most like it.
    """
    source = post.source
    ids: Collection[str] | None = None
    for reference in sorted(references_in(source, post.text.start), key=lambda reference: reference.span.start):
        if reference.by in (RefersBy.ADDRESS, RefersBy.IMAGE) and reference.target.startswith("#"):
            if ids is None:
                ids = place.ids_of(source[post.body.start :])
            problem = _dead_anchor(reference, ids)
        elif reference.by is RefersBy.POST_URL:
            problem = _dead_post_url(reference, place)
        elif reference.by is RefersBy.LINK:
            problem = _dead_link(reference, place)
        else:
            problem = _dead_address(reference, place)
        if problem is not None:
            yield problem


def find_dead_image(post: Post, place: Place) -> Iterator[Problem]:
    """Find an image that the front matter names, and that is not there."""
    for key in _IMAGE_KEYS:
        field = post.front_matter.get(key)
        value = field.value if field is not None else None
        if field is None or not isinstance(value, str) or not value.startswith("/") or not _IMAGE.fullmatch(value):
            continue
        if value.startswith("//") or place.site.links.at_address(value, of=None) is not None:
            continue
        yield Problem("dead-reference", Severity.WARNING, field.value_span, Message.IMAGE_DEAD, (value,))


def _dead_anchor(reference: Reference, ids: Collection[str]) -> Problem | None:
    from urllib.parse import unquote

    wanted = unquote(reference.target[1:])
    if not wanted or wanted == "top" or wanted in ids:
        return None
    near = difflib.get_close_matches(wanted, ids, n=1, cutoff=0.75)
    fix = Edit(reference.span.start, reference.target, f"#{near[0]}") if near else None
    return _dead(reference, Severity.WARNING, Message.ANCHOR_DEAD, wanted, fix)


def _dead_post_url(reference: Reference, place: Place) -> Problem | None:
    links = place.site.links
    target = links.post_named(reference.target)
    if target is None:
        slug = reference.target.rpartition("/")[2]
        same = [entry for entry in _posts(place) if _same_words(entry, slug)]
        fix = Edit(reference.span.start, reference.target, _name(same[0])) if len(same) == 1 else None
        return _dead(reference, Severity.ERROR, Message.POST_URL_DEAD, reference.target, fix)
    if not links.is_published(target):
        return _dead(reference, Severity.ERROR, Message.POST_URL_UNPUBLISHED, reference.target)
    return None


def _dead_link(reference: Reference, place: Place) -> Problem | None:
    if place.site.links.target_of(reference, of=place.address) is not None:
        return None
    name = reference.target.rpartition("/")[2]
    index = place.site.index
    same = [path for path in (*index.entries, *index.static) if path.rpartition("/")[2] == name]
    fix = Edit(reference.span.start, reference.target, same[0]) if len(same) == 1 else None
    return _dead(reference, Severity.ERROR, Message.LINK_DEAD, reference.target, fix)


def _dead_address(reference: Reference, place: Place) -> Problem | None:
    target = reference.target
    if place.site.links.target_of(reference, of=place.address) is not None or _is_generated(target):
        return None
    message = Message.IMAGE_DEAD if reference.by is RefersBy.IMAGE else Message.ADDRESS_DEAD
    return _dead(reference, Severity.WARNING, message, target)


def _is_generated(address: str) -> bool:
    """Tell whether a plugin or Sass may make what is at *address*, of which no file tells."""
    path = address.partition("?")[0].partition("#")[0]
    return (
        path.endswith((".xml", ".css", ".js", ".json", ".map"))
        or "/page" in path
        or "/tag" in path
        or "/categor" in path
    )


def _dead(reference: Reference, severity: Severity, message: Message, shown: str, fix: Edit | None = None) -> Problem:
    span = Span(reference.span.start, reference.span.end)
    return Problem("dead-reference", severity, span, message, (shown,), fix)


def _posts(place: Place) -> Iterator[Entry]:
    return (entry for entry in place.site.index.entries.values() if entry.collection == "posts" and not entry.draft)


def _same_words(entry: Entry, name: str) -> bool:
    """Tell whether *entry* is called *name* but for its date or extension."""
    return _undated(stem_of(entry.path)) == _undated(name) or _undated(entry.name) == _undated(name)


def _undated(name: str) -> str:
    return re.sub(r"\A[0-9]+-[0-9]+-[0-9]+-", "", name)


def _name(entry: Entry) -> str:
    return stem_of(entry.path)
