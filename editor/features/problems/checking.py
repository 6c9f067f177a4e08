"""Asks all rules over a post, outside the GUI thread: stopped as soon as the post is another, and never in a hurry."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from editor.checks.pace import Pace
from editor.checks.problem import Problem
from editor.post.post import Post

if TYPE_CHECKING:
    from editor.checks.desk.desk import Desk

_LINE_END = re.compile("\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Found:
    """The problems of *post* in the order of its source; *lines* are those of the text pane, 0 in the front matter."""

    post: Post
    problems: tuple[Problem, ...] = ()
    lines: tuple[int, ...] = ()
    lines_before: int = 0


class Checker:
    """Asks the rules; by one job at a time, in which they are imported, as they bring kramdown and YAML with them."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._off: frozenset[str] = frozenset()

    def found_in(self, post: Post, off: frozenset[str], stop: Event) -> Found | None:
        """Return what the rules but *off* find in *post*; None where *stop* was set before they were done."""
        from editor.checks.desk.desk import OFF_BY_DEFAULT, Desk
        from editor.checks.registry import check

        if self._desk is None or off != self._off:
            self._desk, self._off = Desk(off=off | OFF_BY_DEFAULT), off
        problems = list(check(post, off=off))
        pace = Pace(stop)
        for step in self._desk.steps(post):
            if step is not None:
                problems += step
            elif pace.is_stopped():
                return None
        problems.sort(key=lambda problem: problem.span.start)
        return _placed(post, tuple(problems))


def _placed(post: Post, problems: tuple[Problem, ...]) -> Found:
    if not problems:
        return Found(post)
    ends = [match.end() for match in _LINE_END.finditer(post.source)]
    begin = post.text.start
    before = bisect_right(ends, begin)
    starts = [problem.span.start for problem in problems]
    lines = tuple(bisect_right(ends, start) - before + 1 if start >= begin else 0 for start in starts)
    return Found(post, problems, lines, before)
