"""A ``published:`` that does not say what it does. Rules of facts on reliability, section 1."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.post.fields import set_field
from editor.post.post import Post
from editor.post.values import Value

RULE = "unclear-visibility"
_NO = frozenset(("false", "no", "off", "n", "f", "0"))


def find_unclear_visibility(post: Post) -> Iterator[Problem]:
    """Find a ``published:`` that hides the post without saying so, or says so and does not.

    Both are mended by a plain ``false``: a fix may keep a post from the world, but never put one into it.
    """
    field = post.front_matter.get("published")
    if field is None:
        return
    spelling = field.value_span.of(post.source)
    fix = partial(edit_or_none, partial(set_field, post, "published", False))
    if field.value is None:
        span = field.value_span if spelling else field.entry_span
        yield Problem(RULE, Severity.WARNING, span, Message.HIDDEN_UNSAID, fix=fix())
    elif _looks_like_no(field.value):
        yield Problem(RULE, Severity.WARNING, field.value_span, Message.SHOWN_AFTER_ALL, (spelling,), fix())


def _looks_like_no(value: Value) -> bool:
    """Tell whether *value* is true to Ruby, as all is but ``false`` and ``nil``, and no to a person."""
    if isinstance(value, str):
        return value.strip().lower() in _NO
    return isinstance(value, int | float) and not isinstance(value, bool) and value == 0
