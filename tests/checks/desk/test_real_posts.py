"""Published posts of careful sites: a desk that cries over them would be switched off."""

from __future__ import annotations

from collections import Counter
from functools import cache

from editor.post.codec import decode
from editor.post.post import Post
from tests.checks.desk.asking import check_prose
from tests.shared import needs_shared, shared

_PROVED = ("stray-pipe", "straight-quotes", "unrendered-emphasis")
_MEASURED = ("long-sentence",)


@cache
def found_in_all() -> tuple[Counter[str], int, int]:
    """Return how often each rule finds something, in how many posts any does, and how many posts there are."""
    counts: Counter[str] = Counter()
    paths = [path for path in shared("parity", "cases", "posts").rglob("*") if path.suffix in (".md", ".markdown")]
    told = 0
    for path in paths:
        rules = Counter(problem.rule for problem in check_prose(Post(decode(path.read_bytes())[0])))
        counts += rules
        told += any(rule not in (*_PROVED, *_MEASURED) for rule in rules)
    return counts, told, len(paths)


@needs_shared
def test_most_posts_have_nothing_that_is_a_matter_of_judgement() -> None:
    _, told, all_posts = found_in_all()
    assert all_posts
    assert told <= all_posts // 5


@needs_shared
def test_the_faults_that_are_known_to_be_there_are_found() -> None:
    counts, _, _ = found_in_all()
    assert counts["doubled-word"] >= 20
    assert counts["stray-pipe"] >= 50
    assert counts["straight-quotes"] >= 10
    assert counts["repeated-sentence"] >= 40
    assert counts["unbalanced-bracket"] >= 10
