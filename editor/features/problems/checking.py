"""Asks all rules over a post, outside the GUI thread: stopped as soon as the post is another, and never in a hurry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from editor.checks.liquid import liquid_problems
from editor.checks.pace import Pace
from editor.checks.problem import Message, Problem, Severity
from editor.post.line_count import LineCount
from editor.post.post import Post
from editor.render.told_faults import ToldFault

if TYPE_CHECKING:
    from editor.checks.desk.desk import Desk
    from editor.checks.desk.site_words import SiteWords
    from editor.checks.desk.words import Vocabulary
    from editor.checks.site.at_hand import Placed


@dataclass(frozen=True, slots=True)
class Found:
    """The problems of *post* in the order of its source; *lines* are those of the text pane, 0 in the front matter."""

    post: Post
    problems: tuple[Problem, ...] = ()
    lines: tuple[int, ...] = ()
    lines_before: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """Which rules are asked: all but *off* and those that are off by default, unless they are *extra*."""

    off: frozenset[str] = frozenset()
    extra: frozenset[str] = frozenset()


class SiteCounter:
    """Counts how words are spelled on a site; by one job at a time."""

    def __init__(self) -> None:
        self._words: SiteWords | None = None

    def count(self, root: Path, without: Path, stop: Event) -> Vocabulary | None:
        """Return how the posts of the site at *root* spell, but that at *without*; None where *stop* was set."""
        from editor.checks.desk.site_words import SiteWords

        if self._words is None:
            self._words = SiteWords()
        pace = Pace(stop)
        for _ in self._words.count(root, without=without):
            if pace.is_stopped():
                return None
        return self._words.vocabulary


class Checker:
    """Asks the rules; by one job at a time, in which they are imported, as they bring kramdown and YAML with them."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._rules = Rules()

    def found_in(
        self,
        post: Post,
        rules: Rules,
        stop: Event,
        vocabulary: Vocabulary | None = None,
        placed: Callable[[], Placed | None] | None = None,
    ) -> Found | None:
        """Return what *rules* find in *post*, whose site has the *vocabulary*; None where *stop* was set meanwhile.

        *placed* tells what was found in it and its place in the site, where it has one.
        """
        from editor.checks.desk.desk import OFF_BY_DEFAULT, Desk
        from editor.checks.desk.words import NO_WORDS
        from editor.checks.registry import check

        off = rules.off | (OFF_BY_DEFAULT - rules.extra)
        if self._desk is None or rules != self._rules:
            self._desk, self._rules = Desk(off=off), rules
        self._desk.vocabulary = vocabulary or NO_WORDS
        found = placed() if placed is not None else None
        if found is None:
            problems = list(check(post, off=off))
        else:
            problems = [problem for problem in found.alone if problem.rule not in off]
            problems += _besides(problems, (problem for problem in found.in_site if problem.rule not in off))
        pace = Pace(stop)
        for step in self._desk.steps(post):
            if step is not None:
                problems += step
            elif pace.is_stopped():
                return None
        problems.sort(key=lambda problem: problem.span.start)
        return _placed(post, tuple(problems))


def _besides(alone: Iterable[Problem], in_site: Iterable[Problem]) -> list[Problem]:
    """Return what the site's rules say, but the stop that a rule over the post alone has told at its very place."""
    told = any(problem.severity is Severity.ERROR for problem in alone)
    return [problem for problem in in_site if not (told and problem.message is Message.STOPS_BUILD)]


def with_faults(found: Found, faults: Sequence[ToldFault]) -> Found:
    """Return *found* with what is wrong in the post's Liquid, as its preview told it."""
    if not faults:
        return found
    problems = sorted((*found.problems, *liquid_problems(faults, found.post)), key=lambda each: each.span.start)
    return _placed(found.post, tuple(problems))


def _placed(post: Post, problems: tuple[Problem, ...]) -> Found:
    if not problems:
        return Found(post)
    begin, lines_of = post.text.start, LineCount(post.source)
    before = lines_of.before(begin)
    starts = [problem.span.start for problem in problems]
    lines = tuple(lines_of.before(start) - before + 1 if start >= begin else 0 for start in starts)
    return Found(post, problems, lines, before)
