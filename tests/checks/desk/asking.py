"""How the tests of the desk ask a rule."""

from __future__ import annotations

from collections.abc import Collection

from editor.checks.desk.desk import DEFAULT_LIMITS, OFF_BY_DEFAULT, Desk
from editor.checks.desk.rule import Limits
from editor.checks.desk.rules import DESK_RULES
from editor.checks.desk.words import NO_WORDS, Vocabulary
from editor.checks.problem import Problem
from editor.post.post import Post

NAMES = frozenset(rule.name for rule in DESK_RULES)


def post_of(body: str, head: str = "title: 題名のない話") -> Post:
    return Post(f"---\n{head}\n---\n{body}")


def check_prose(
    post: Post,
    *,
    off: Collection[str] = OFF_BY_DEFAULT,
    vocabulary: Vocabulary = NO_WORDS,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Problem, ...]:
    """Return what the desk finds in *post*, once."""
    return Desk(off=off, vocabulary=vocabulary, limits=limits).check(post)


def found(rule: str, body: str, head: str = "title: 題名のない話", **more: dict[str, int]) -> tuple[Problem, ...]:
    """Return what *rule* alone finds in *body*."""
    return check_prose(post_of(body, head), off=NAMES - {rule}, vocabulary=Vocabulary(more.get("vocabulary", {})))


def passages(rule: str, body: str, head: str = "title: 題名のない話", **more: dict[str, int]) -> list[str]:
    """Return the passages of *body* at which *rule* finds something."""
    source = post_of(body, head).source
    return [problem.span.of(source) for problem in found(rule, body, head, **more)]


def mended(rule: str, body: str, head: str = "title: 題名のない話", **more: dict[str, int]) -> str:
    """Return *body* with the one thing mended that *rule* finds."""
    (problem,) = found(rule, body, head, **more)
    assert problem.fix is not None
    return problem.fix.apply_to(post_of(body, head).source).removeprefix(post_of("", head).source)
