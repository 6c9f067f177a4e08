"""What Jekyll reads in the front matter: nothing, the last of two, or not what the other Jekyll reads."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.post.edit import Edit, Span
from editor.post.fields import set_field
from editor.post.front_matter import Field
from editor.post.lines import line_end, line_start
from editor.post.post import Post
from editor.post.problems import Problem as Unread
from editor.post.reread import accepted, as_read
from editor.post.root import Root
from editor.post.values import Moment

UNREAD, DUPLICATE, DIFFERING = "unread-front-matter", "duplicate-key", "differing-readings"
UNDECODED = "undecoded-bytes"
_UNDECODED = re.compile("[\udc80-\udcff]")  # how the codec keeps a byte that no encoding explains
# Each fix reads the front matter anew: with thousands of problems, only the first are worth it.
MOST_FIXES = 20
# Jekyll may read these well; it is we who do not.
_OURS = (Unread.TOO_DEEP, Unread.TOO_BIG, Unread.YAML_UNAVAILABLE)


def find_unread_front_matter(post: Post) -> Iterator[Problem]:
    """Find the error for which Jekyll drops the front matter, and publishes the post without it, dated now."""
    error = post.front_matter.error
    if error is None:
        return
    source = post.source
    place = min(error.position, len(source))
    span = Span(line_start(source, place), line_end(source, place))
    severity = Severity.WARNING if error.problem in _OURS else Severity.ERROR
    args = (str(error.line), error.problem.name, error.detail)
    yield Problem(UNREAD, severity, span, Message.NOT_READ, args)


def find_undecoded_bytes(post: Post) -> Iterator[Problem]:
    """Find the first byte that is no character: for it the post vanishes from the site, or Jekyll stops."""
    match = _UNDECODED.search(post.source)
    if match is not None:
        byte = f"{ord(match[0]) - 0xDC00:02X}"
        yield Problem(UNDECODED, Severity.ERROR, Span(*match.span()), Message.UNDECODED_BYTE, (byte,))


def find_duplicate_keys(post: Post) -> Iterator[Problem]:
    """Find the fields that a later one of the same key overrides; the fix takes out the one that has no effect."""
    fields = post.front_matter.fields
    last = {field.key: index for index, field in enumerate(fields)}
    found = [index for index, field in enumerate(fields) if field.overridden and last[field.key] > index]
    for number, index in enumerate(found):
        field = fields[index]
        fix = edit_or_none(partial(_without, post, index)) if number < MOST_FIXES else None
        yield Problem(DUPLICATE, Severity.WARNING, field.entry_span, Message.DUPLICATE_KEY, (field.key,), fix)


def _without(post: Post, index: int) -> Edit:
    meant = as_read(post)
    del meant[index]
    return accepted(post, Root(post).removed([index]), meant)


def find_differing_readings(post: Post) -> Iterator[Problem]:
    """Find the fields that Debian's Jekyll (Psych) and the Jekyll gem (safe_yaml) read as different values.

    The fix spells a text or a date, as a person reads it, so that both do; which number is meant by ``12:30``, nobody
    can tell.
    """
    found = [field for field in post.front_matter.fields if field.readings_differ and not field.overridden]
    for number, field in enumerate(found):
        plain = number < MOST_FIXES and _is_plain_to_see(field)
        fix = edit_or_none(partial(set_field, post, field.key, field.value)) if plain else None
        args = (field.key, field.value_span.of(post.source))
        yield Problem(DIFFERING, Severity.WARNING, field.value_span, Message.READINGS_DIFFER, args, fix)


def _is_plain_to_see(field: Field) -> bool:
    return isinstance(field.value, str | datetime.date | Moment)
