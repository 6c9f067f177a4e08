"""The keys that Jekyll posts usually have, and what a new field holds at first."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from editor.post.values import NANOSECONDS, Moment, Value
from editor.widgets.form.kinds import EditorKind

USUAL_KEYS: dict[str, EditorKind] = {
    "title": EditorKind.TITLE,
    "date": EditorKind.DATE,
    "layout": EditorKind.TEXT,
    "categories": EditorKind.CHIPS,
    "tags": EditorKind.CHIPS,
    "author": EditorKind.TEXT,
    "excerpt": EditorKind.LINES,
    "description": EditorKind.LINES,
    "image": EditorKind.TEXT,
    "permalink": EditorKind.TEXT,
    "published": EditorKind.TOGGLE,
    "slug": EditorKind.TEXT,
    "lang": EditorKind.TEXT,
    "last_modified_at": EditorKind.DATE,
    "reading_time": EditorKind.NUMBER,
}

# Jekyll makes an address without a name of an empty slug, and an empty excerpt hides the one from the body:
# these begin as null, which Jekyll takes as not there.
_BEGIN_AS_NULL = frozenset({"slug", "permalink", "layout", "lang", "image", "excerpt"})


def local_now() -> datetime.datetime:
    """Return the time of the machine's clock, with its offset."""
    return datetime.datetime.now().astimezone()


def first_value(key: str, kind: EditorKind, now: Callable[[], datetime.datetime]) -> Value:
    """Return what a new field *key* holds at first; a date is the time *now* tells."""
    if key in _BEGIN_AS_NULL:
        return None
    if kind is EditorKind.DATE:
        return moment_of(now())
    if kind is EditorKind.TOGGLE:
        return True
    if kind is EditorKind.NUMBER:
        return 0
    if kind is EditorKind.CHIPS:
        return []
    if kind is EditorKind.TREE:
        return {"key": ""}
    return ""


def moment_of(time: datetime.datetime) -> Moment:
    """Return the moment of *time*, which has an offset, to the second."""
    offset = time.utcoffset() or datetime.timedelta()
    return Moment(int(time.timestamp()) * NANOSECONDS, int(offset.total_seconds()))
