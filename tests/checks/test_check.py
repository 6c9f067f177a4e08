"""What holds for all rules, on any post."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.checks.problem import Message, Severity
from editor.checks.registry import RULES, check
from editor.post.codec import decode
from editor.post.post import Post
from editor.post.values import Key, Value, same_value
from tests.shared import needs_shared, shared

LINES = """
title: a
title: 'b'
date:
date: 2024-02-30
date: 2024年3月4日
tags: a, b
tags: [x]
time: 12:30
day: 2024-1-2
published:
published: n
excerpt: '**a** `b`'
excerpt: |
  **a**
slug: 4
<<: 1
# note
a: [
a: &x 1
b: *x
text
...
---
 ---
----

"""
lines = st.sampled_from([*LINES[1:].split("\n"), " ", "\u3000", "\udce9"])
sources = st.builds(
    lambda before, found, ending: ending.join([*before, "---", *found]),
    st.lists(lines, max_size=1),
    st.lists(lines, max_size=8),
    st.sampled_from(["\n", "\r\n"]),
)


def others(post: Post, name: str) -> dict[Key, Value]:
    return {key: value for key, value in post.front_matter.values().items() if key != name}


@given(sources)
def test_problems_are_told_in_order_within_the_text_by_rules_that_are_listed(source: str) -> None:
    problems = check(Post(source))
    assert {problem.rule for problem in problems} <= set(RULES)
    assert [problem.span.start for problem in problems] == sorted(problem.span.start for problem in problems)
    assert all(0 <= problem.span.start <= problem.span.end <= len(source) for problem in problems)


@given(sources)
def test_a_fix_mends_its_problem_and_brings_no_other(source: str) -> None:
    post = Post(source)
    before = check(post)
    for problem in before:
        if problem.fix is None:
            continue
        after = check(post.after(problem.fix))
        if problem.message in (Message.HEAD_NOT_FIRST, Message.HEAD_NOT_CLOSED):
            assert "missing-head" not in {one.rule for one in after}
            continue
        assert len(after) < len(before)
        assert not Counter(one.rule for one in after) - Counter(one.rule for one in before)


@given(sources)
def test_a_fix_of_a_field_leaves_the_values_of_all_others(source: str) -> None:
    post = Post(source)
    for problem in check(post):
        if problem.fix is None or post.head is None:
            continue
        place = problem.span.start
        (name,) = (one.key for one in post.front_matter.fields if one.entry_span.start <= place <= one.entry_span.end)
        after = post.after(problem.fix)
        assert same_value(others(after, name), others(post, name))
        assert after.text.of(after.source) == post.text.of(post.source)


def recorded() -> Iterator[tuple[str, str, str, Post]]:
    """Yield id, group and status of the recorded cases, each with its post."""
    for name in ("front-matter.jsonl", "addresses.jsonl"):
        for case in map(json.loads, shared("jekyll", name).read_text("utf-8").splitlines()):
            if "bytes" in case:
                text, _ = decode(base64.b64decode(case["bytes"]))
                yield case["id"], case["group"], case["expect"]["status"], Post(text)


@needs_shared
def test_each_post_at_which_jekyll_stopped_has_an_error() -> None:
    calm = [
        id_
        for id_, _, status, post in recorded()
        if status == "jekyll stops" and Severity.ERROR not in {problem.severity for problem in check(post)}
    ]
    assert calm == []


@needs_shared
def test_no_date_that_jekyll_read_is_called_an_error() -> None:
    wrong = [
        id_
        for id_, group, status, post in recorded()
        if group == "date" and status == "post"
        for problem in check(post)
        if problem.rule == "bad-date" and problem.severity is Severity.ERROR
    ]
    assert wrong == []


def real_posts() -> list[Path]:
    return [path for path in shared("parity", "cases", "posts").rglob("*") if path.suffix in (".md", ".markdown")]


@needs_shared
def test_real_posts_are_nearly_all_sound() -> None:
    """A rule that cries over published posts of careful sites would be switched off, with all the others."""
    posts = real_posts()
    cried = [path for path in posts if check(Post(decode(path.read_bytes())[0]))]
    assert posts
    assert len(cried) <= len(posts) // 50


@needs_shared
@pytest.mark.parametrize(
    "name", ["2024-01-01-yaml-deep.md", "2024-01-01-yaml-tags.md", "2024-01-01-deep-quotes-lists.md"]
)
def test_hostile_posts_are_checked_too(name: str) -> None:
    check(Post(decode(shared("attacks", name).read_bytes())[0]))
