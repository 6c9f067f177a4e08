"""Markdown in an excerpt of the front matter, which Jekyll prints raw (it renders only excerpts that it makes)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.post.fields import set_field
from editor.post.post import Post

RULE = "marks-in-excerpt"
_MOST_NESTED = 8
# Marks that stand in pairs and mean nothing else in prose; each part excludes its own end, so that any text is read in
# linear time. Single asterisks and underscores are let be: they are in formulas and names too.
_MARKED = re.compile(
    r"\*\*(?P<strong>[^*\s](?:[^*\n]*[^*\s])?)\*\*"
    r"|`(?P<code>[^`\n]+)`"
    r"|!?\[(?P<text>[^\[\]\n]*)\]\([^()\s]*\)"
    r"|~~(?P<gone>[^~\n]+)~~"
)


def find_marks_in_excerpt(post: Post) -> Iterator[Problem]:
    """Find Markdown in ``excerpt:``; the fix leaves its words."""
    field = post.front_matter.get("excerpt")
    if field is None or not isinstance(field.value, str):
        return
    marked = _MARKED.search(field.value)
    if marked is None:
        return
    plain = _without_marks(field.value)
    fix = None if plain is None else edit_or_none(partial(set_field, post, "excerpt", plain))
    yield Problem(RULE, Severity.ADVICE, field.value_span, Message.EXCERPT_WITH_MARKS, (marked[0],), fix)


def _without_marks(text: str) -> str | None:
    """Return *text* without its marks, those within others too; None where they are nested beyond all sense."""
    for _ in range(_MOST_NESTED):
        plain = _MARKED.sub(_words, text)
        if plain == text:
            return text
        text = plain
    return None


def _words(match: re.Match[str]) -> str:
    return match[match.lastgroup or 0]
