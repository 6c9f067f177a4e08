"""Values of Jekyll's own keys at which the whole build stops, or the front matter is lost."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.post.build_stops import refuse_what_stops_jekyll
from editor.post.edit import Edit
from editor.post.fields import set_field
from editor.post.front_matter import Field
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused, Reason

RULE = "build-stop"
# ``date`` and ``published`` have rules of their own, which know more.
_KEYS = ("permalink", "slug", "category", "categories")


def find_build_stops(post: Post) -> Iterator[Problem]:
    """Find values that the form would refuse to write, as Jekyll stops at them."""
    for field in filter(None, map(post.front_matter.get, _KEYS)):
        try:
            refuse_what_stops_jekyll(field.key, field.value)
        except FieldEditRefused as refusal:
            # A category spoils the address only where the site's permalink names the categories.
            spoils = refusal.reason is Reason.SPOILS_ADDRESS
            severity = Severity.WARNING if spoils else Severity.ERROR
            args = (field.key, refusal.reason.name, refusal.detail)
            yield Problem(RULE, severity, field.value_span, Message.STOPS_JEKYLL, args, _as_text(post, field))


def _as_text(post: Post, field: Field) -> Edit | None:
    """Return the edit that makes a text of the slug ``42``."""
    if field.key != "slug" or isinstance(field.value, list | dict):
        return None
    return edit_or_none(partial(set_field, post, field.key, field.value_span.of(post.source)))
