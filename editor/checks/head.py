"""Front matter that a person sees and Jekyll does not. Rules of facts on reliability, section 1."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Edit, Span
from editor.post.front_matter import read_front_matter
from editor.post.lines import line_end
from editor.post.post import Post, find_head

RULE = "missing-head"
_BEFORE = " \t\r\n\f\v\ufeff\u00a0\u200b\u3000"
_OPENED = re.compile(r"---[ \t\r\f\v]*\n(?:[ \t\r\f\v]*\n)*[A-Za-z_][\w-]*[ \t]*:(?:[ \t\r\n]|\Z)")
# A line that was meant to close: indented, with a dash too many, or with blanks that Ruby does not count as such.
_ALMOST_CLOSED = re.compile(r"^[ \t\u00a0\u3000]*(-{3,}|\.{3})[ \t\u00a0\u3000]*(?=\r?$)", re.MULTILINE)


def find_missing_head(post: Post) -> Iterator[Problem]:
    """Find what keeps Jekyll from seeing front matter; it publishes the post with all of it as text."""
    if post.head is not None:
        return
    source = post.source
    before = source[: len(source) - len(source.lstrip(_BEFORE))]
    if before and _holds_fields(source[len(before) :]):
        yield Problem(RULE, Severity.ERROR, Span(0, len(before)), Message.HEAD_NOT_FIRST, fix=Edit(0, before, ""))
    elif _OPENED.match(source):
        place = Span(0, line_end(source, 0))
        yield Problem(RULE, Severity.ERROR, place, Message.HEAD_NOT_CLOSED, fix=_closing(source))


def _closing(source: str) -> Edit | None:
    """Return the edit that makes a closing line of the first that was meant as one."""
    meant = _ALMOST_CLOSED.search(source, line_end(source, 0))
    if meant is None:
        return None
    edit = Edit(meant.start(), meant[0], meant[1][:3])
    return edit if _holds_fields(edit.apply_to(source)) else None


def _holds_fields(text: str) -> bool:
    """Tell whether *text* begins with front matter that has fields: a rule between paragraphs has none."""
    head = find_head(text)
    if head is None:
        return False
    front_matter = read_front_matter(text[: head.yaml_end])
    return front_matter.error is None and bool(front_matter.fields)
