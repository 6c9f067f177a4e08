"""A new post or draft from its title: the file name by Jekyll's rules, the front matter as the site has it."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.jekyll.dates import civil, time_text
from editor.jekyll.document import State
from editor.jekyll.entry import Entry
from editor.jekyll.filename import SPECIAL
from editor.jekyll.index import SiteIndex
from editor.jekyll.places import collection_at, has_dates, usual_place
from editor.jekyll.plan import CannotPlan, Effect, Plan, Told, Unplannable
from editor.jekyll.post_text import encoded, read_post
from editor.jekyll.slug import slugify
from editor.post.codec import Codec, site_codec
from editor.post.fields import insert_field, remove_field, set_date, set_field
from editor.post.nodes import Kind
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused
from editor.post.values import NANOSECONDS, Moment, Value
from editor.storage.transaction import FileChange

TEMPLATE = "_template.md"
"""A file that Jekyll skips, by its underscore; what stands in that among the drafts stands in every new post.

One in the folder of a collection serves its documents.
"""
_LOOKED_AT = 20
_MOST_NAME_BYTES = 200
_SEPARATORS = '/\\:*?"<>|'


class SlugKind(Enum):
    """Which letters of a title stay in the file name."""

    UNICODE = "default"
    """Letters and digits of every script, as Jekyll itself has it."""
    ASCII = "ascii"
    """Those of ASCII alone; nothing is ever put in the place of the others."""


@dataclass(frozen=True, slots=True)
class NewPost:
    """What the writer says of a new post."""

    title: str
    draft: bool = False
    kind: SlugKind = SlugKind.UNICODE
    slug: str | None = None
    """The end of the file name by hand; None to make it of the title."""
    ext: str = ".md"
    folder: str = ""
    """One of `places_for`; the usual one where it is empty."""


def plan_new_post(index: SiteIndex, wish: NewPost, *, now: int) -> Plan:
    """Return the plan that makes the post at *now*, in seconds since 1970; raises CannotPlan."""
    settings = index.settings
    stem = slug_of_title(wish, index.source)
    moment = Moment(now * NANOSECONDS, settings.zone.offset(now))
    folder = wish.folder or usual_place(settings, draft=wish.draft)
    label = collection_at(settings, folder)
    name = f"{stem}{wish.ext}" if wish.draft or label != "posts" else f"{day_text(moment)}-{stem}{wish.ext}"
    path = index.source / folder / name
    if path.exists() or path.is_symlink():
        raise CannotPlan(path, Unplannable.NAME_TAKEN)
    has_date = not wish.draft and has_dates(index, label)
    post = _made(index, wish, label, time_text(moment, settings.zone) if has_date else None)
    effects = [Told(Effect.CREATED, (f"{folder}/{name}",))]
    codec = Codec(site_codec(settings.encoding) or "utf-8")
    return Plan((FileChange(path, None, encoded(path, post, codec)),), tuple(effects), path)


def slug_of_title(wish: NewPost, source: Path) -> str:
    """Return the end of the file name, without date and extension; raises CannotPlan where there is none."""
    if wish.slug is not None:
        slug = wish.slug.strip()
        if not is_good_slug(slug):
            raise CannotPlan(source, Unplannable.BAD_SLUG, slug)
        return slug
    slug = _shortened(slugify(wish.title, mode=wish.kind.value).strip("-"))
    if not slug:
        raise CannotPlan(source, Unplannable.NO_SLUG, wish.title)
    return slug


def is_good_slug(slug: str) -> bool:
    """Tell whether a file of *slug* is a post to Jekyll, and a file on every system."""
    return (
        bool(slug)
        and not slug.startswith(SPECIAL)
        and not slug.endswith((".", "~"))
        and slug.isprintable()
        and not any(sign in slug for sign in _SEPARATORS)
        and len(slug.encode("utf-8", "surrogateescape")) <= _MOST_NAME_BYTES
    )


def day_text(moment: Moment) -> str:
    """Return the day of *moment*, at its own offset, as file names have it."""
    year, month, day, *_ = civil(moment.ns // NANOSECONDS + (moment.offset or 0))
    return f"{year:04}-{month:02}-{day:02}"


def _shortened(slug: str) -> str:
    """Return *slug* short enough for a file name, cut between words where that is possible."""
    data = slug.encode("utf-8")
    if len(data) <= _MOST_NAME_BYTES:
        return slug
    cut = data[:_MOST_NAME_BYTES].decode("utf-8", "ignore")
    return (cut.rpartition("-")[0] or cut).strip("-")


def _made(index: SiteIndex, wish: NewPost, label: str, date: str | None) -> Post:
    settings = index.settings
    folder = usual_place(settings, draft=True) if label == "posts" else wish.folder
    template = index.source / folder / TEMPLATE
    encoding = settings.own_encoding
    try:
        post = read_post(template, encoding).post
    except CannotPlan:
        post = _usual(index, label, encoding)
    try:
        post = post.after(set_field(post, "title", wish.title))
        if date is not None:
            post = post.after(set_date(post, "date", date))
        elif post.front_matter.get("date") is not None:
            post = post.after(remove_field(post, "date"))
    except FieldEditRefused as refusal:
        raise CannotPlan(template, Unplannable.FRONT_MATTER, f"{refusal.reason.value} {refusal.detail}") from refusal
    return post


def _usual(index: SiteIndex, label: str, encoding: str | None) -> Post:
    """Return front matter as the newest of the collection have it: their common fields, with the values they share."""
    posts: list[Post] = []
    for entry in _newest(index, label):
        with contextlib.suppress(CannotPlan):
            post = read_post(index.source / entry.path, encoding).post
            if post.front_matter.fields and post.front_matter.error is None:
                posts.append(post)
    if not posts:
        post = Post("---\n---\n\n")
        has_layout = label == "posts" and "post" in index.layouts
        return post.after(insert_field(post, "layout", "post")) if has_layout else post
    values = [post.front_matter.values() for post in posts]
    model = posts[0]
    made = Post(model.source[: model.head.fence_end] + "\n" if model.head else "")
    for field in model.front_matter.fields:
        key = field.key
        if key in ("title", "date") or made.front_matter.get(key) is None:
            continue
        with contextlib.suppress(FieldEditRefused):
            common = _common(value.get(key) for value in values)
            if sum(key in value for value in values) * 2 <= len(values) or key in _OWN:
                made = made.after(remove_field(made, key))
            elif field.kind is Kind.LIST:
                made = made.after(set_field(made, key, []))
            elif common is None:
                made = made.after(remove_field(made, key))
            else:
                made = made.after(set_field(made, key, common))
    return made


_OWN = frozenset(("permalink", "slug", "excerpt", "description", "image", "published", "draft", "redirect_from"))
"""Fields whose values are of one post alone."""


def _common(values: Iterable[Value]) -> Value:
    """Return the value that most of *values* are, None where they have none in common."""
    texts = [(repr(value), value) for value in values if isinstance(value, str | bool | int | float)]
    if not texts:
        return None
    spelled, count = Counter(text for text, _ in texts).most_common(1)[0]
    return next(value for text, value in texts if text == spelled) if count * 2 > len(texts) and count > 1 else None


def _newest(index: SiteIndex, label: str) -> list[Entry]:
    if label == "posts":
        published = [entry for entry in index.posts if entry.state in (State.PUBLISHED, State.HIDDEN) and entry.dated]
    else:
        published = [entry for entry in index.entries.values() if entry.collection == label]
        published.sort(key=lambda entry: entry.ns if entry.dated else entry.mtime_ns, reverse=True)
    return published[:_LOOKED_AT]
