"""What the front matter and the name of a post bring about in its site."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.checks.site.place import Place
from editor.jekyll.dates import time_text
from editor.jekyll.document import State, day_of
from editor.jekyll.entry import Trouble
from editor.jekyll.filename import parse_filename
from editor.jekyll.gardening import likeness, retag
from editor.jekyll.stops import Stop
from editor.jekyll.terms import Taxonomy
from editor.post.edit import Edit, Span
from editor.post.fields import set_field
from editor.post.lines import line_end
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused

_NO_LETTER = re.compile("[\udc80-\udcff]")
_NO_LAYOUT = ("none", "null")


def find_stop(post: Post, place: Place) -> Iterator[Problem]:
    """Find that Jekyll stops at the file, be it for its name or for an address that it cannot have."""
    if place.entry.trouble is Trouble.STOPS and place.state is not State.DRAFT:
        yield _of_post(post, "stops-build", Severity.ERROR, Message.STOPS_BUILD, (place.entry.detail.rstrip("."),))


def find_site_stop(post: Post, place: Place) -> Iterator[Problem]:
    """Find that the site's configuration or its data stop Jekyll before it comes to any post."""
    if (stop := place.site.index.stop) is not None:
        message = Message.DATA_STOPS if stop.reason is Stop.DATA else Message.CONFIG_STOPS
        yield _of_post(post, "stops-build", Severity.ERROR, message, (stop.detail.rstrip("."),))


def find_other_encoding(post: Post, place: Place) -> Iterator[Problem]:
    """Find a file that can be read, but not by Jekyll; bytes that no encoding explains are found in the text."""
    if place.entry.trouble is Trouble.ENCODING and not _NO_LETTER.search(post.source):
        encoding = place.site.index.settings.encoding.upper()
        yield _of_post(post, "other-encoding", Severity.ERROR, Message.OTHER_ENCODING, (encoding,))


def find_same_address(post: Post, place: Place) -> Iterator[Problem]:
    """Find another file that is written to the same place."""
    output = place.site.index.output_of(place.entry)
    if output is None or place.state is not State.PUBLISHED:
        return
    others = [entry for entry in place.site.links.addresses.get(output, []) if entry.path != place.entry.path]
    if others:
        args = (place.address or output, others[0].path)
        yield _of_post(post, "same-address", Severity.ERROR, Message.ADDRESS_TWICE, args, key="permalink")


def find_unknown_layout(post: Post, place: Place) -> Iterator[Problem]:
    """Find a layout that neither the site nor its theme has; the fix takes the one that is spelled most like it."""
    index, name = place.site.index, place.entry.layout
    if not name or name in _NO_LAYOUT or name in index.layouts or not index.knows_theme:
        return
    field = post.front_matter.get("layout")
    near = difflib.get_close_matches(name, index.layouts, n=1, cutoff=0.7)
    fix = edit_or_none(partial(set_field, post, "layout", near[0])) if near and field is not None else None
    yield _of_post(post, "unknown-layout", Severity.WARNING, Message.LAYOUT_UNKNOWN, (name,), key="layout", fix=fix)


def find_other_day(post: Post, place: Place) -> Iterator[Problem]:
    """Find a date of another day than the file name has; neither is certain to be meant."""
    name, date = parse_filename(place.entry.name), place.entry.date
    day = day_of(date) if date is not None and place.entry.dated else None
    if name is None or name.date is None or day is None or day == name.date or post.front_matter.get("date") is None:
        return
    args = (day.isoformat(), name.date.isoformat())
    yield _of_post(post, "other-day", Severity.ADVICE, Message.DATE_UNLIKE_NAME, args, key="date")


def find_waiting(post: Post, place: Place) -> Iterator[Problem]:
    """Find a post that Jekyll leaves out as its date is in the future."""
    if place.state is State.FUTURE and place.entry.date is not None:
        until = time_text(place.entry.date, place.site.index.settings.zone)
        yield _of_post(post, "waits", Severity.ADVICE, Message.WAITS, (until,), key="date")


def find_tag_twins(post: Post, place: Place) -> Iterator[Problem]:
    """Find tags that other posts mostly spell otherwise; the fix spells them so."""
    for tag in place.entry.tags:
        usual = place.site.usual_tags.get(likeness(tag), tag)
        if usual != tag:
            fix = _retagged(post, tag, usual)
            key = "tag" if post.front_matter.get("tag") is not None else "tags"
            yield _of_post(post, "tag-twin", Severity.ADVICE, Message.TAG_TWIN, (tag, usual), key=key, fix=fix)


def _retagged(post: Post, tag: str, usual: str) -> Edit | None:
    try:
        return retag(post, Taxonomy.TAGS, {tag: [usual]})
    except (FieldEditRefused, ValueError):
        return None


def _of_post(
    post: Post, rule: str, severity: Severity, message: Message, args: tuple[str, ...],
    *, key: str = "title", fix: Edit | None = None,
) -> Problem:  # fmt: skip
    """Return a problem at the field *key*, or at the first line where there is no such field."""
    field = post.front_matter.get(key)
    span = Span(0, line_end(post.source, 0)) if field is None else field.value_span
    if field is not None and span.start == span.end:
        span = field.entry_span
    return Problem(rule, severity, span, message, args, fix)
