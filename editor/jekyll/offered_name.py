"""The name that is offered for a post that has no file yet."""

from __future__ import annotations

import datetime
import re

from editor.jekyll.slug import slugify
from editor.post.post import Post

_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")
_LOOKED_AT = 2_000
"""Letters from the start of the text within which a heading is that of the post."""
_MOST_LETTERS = 60
"""So many letters of Japanese fit in a file name, whose length counts in bytes."""


def offered_name(post: Post, *, today: datetime.date) -> str | None:
    """Return the name by the title of *post*, or by its first heading, and by its date, or *today*; None for neither.

    That is how Jekyll wants posts to be called, and how `New Post` calls them.
    """
    values = post.front_matter.values()
    title = values.get("title")
    if not isinstance(title, str) or not title.strip():
        heading = _HEADING.search(post.text.of(post.source)[:_LOOKED_AT])
        title = heading[1] if heading is not None else ""
    slug = slugify(title).strip("-")
    if len(slug) > _MOST_LETTERS:
        slug = slug[:_MOST_LETTERS].rpartition("-")[0] or slug[:_MOST_LETTERS]
    return f"{_day_of(post) or today:%Y-%m-%d}-{slug}.md" if slug else None


def _day_of(post: Post) -> datetime.date | None:
    field = post.front_matter.get("date")
    found = _DAY.search(field.value_span.of(post.source)) if field is not None else None
    try:
        return datetime.date.fromisoformat(found[0]) if found is not None else None
    except ValueError:
        return None  # the 30th of February
