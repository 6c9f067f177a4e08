"""Tags and categories in one line: Jekyll splits them at blanks, and at nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.jekyll.ruby_values import words
from editor.post.fields import set_field
from editor.post.post import Post

RULE = "names-run-together"
_BETWEEN = re.compile("[,，、]")
_PARTS = re.compile("[,，、]|\u3000+")
_ANY_BLANKS = re.compile(r"\s+")


def find_names_run_together(post: Post) -> Iterator[Problem]:
    """Find ``tags: a, b``, of which Jekyll makes the tags ``a,`` and ``b``; the fix makes it a list."""
    for key in ("tags", "categories"):
        field = post.front_matter.get(key)
        if field is None or not isinstance(field.value, str) or not _PARTS.search(field.value.strip()):
            continue
        # With commas in it, the blanks belong to the names.
        parts = (_PARTS if _BETWEEN.search(field.value) else _ANY_BLANKS).split(field.value)
        names = list(dict.fromkeys(name for part in parts if (name := part.strip())))
        made = words(field.value)
        fix = edit_or_none(partial(set_field, post, key, list(names))) if names else None
        yield Problem(RULE, Severity.WARNING, field.value_span, Message.NAMES_RUN_TOGETHER, (key, *made), fix)
