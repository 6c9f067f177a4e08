"""The rules asked over a post, again and again while it is written: only paragraphs that changed are read anew."""

from __future__ import annotations

from collections.abc import Collection, Generator
from itertools import islice

from editor.checks.desk.gathered import Gathered
from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.paragraphs import Paragraphs
from editor.checks.desk.rule import MOST_IN_PARAGRAPH, MOST_IN_POST, Finding, Limits, ParagraphRule, PostRule, Reading
from editor.checks.desk.rules import DESK_RULES
from editor.checks.desk.words import NO_WORDS, Vocabulary
from editor.checks.problem import Problem
from editor.post.post import Post

DEFAULT_LIMITS = Limits()
OFF_BY_DEFAULT = frozenset(rule.name for rule in DESK_RULES if not rule.is_on)
_MOST_IN_STEP = 64
"""Findings, and paragraphs with their findings, that are told in one step."""


class Desk:
    """Asks the rules, and remembers paragraphs by their texts from one check to the next.

    It belongs to one thread at a time. *off* names the rules that are not asked; ``vocabulary`` tells how words are
    spelled on the site, and may be set anew between two checks.
    """

    def __init__(
        self,
        *,
        off: Collection[str] = OFF_BY_DEFAULT,
        vocabulary: Vocabulary = NO_WORDS,
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self._rules = tuple(rule for rule in DESK_RULES if rule.name not in off)
        self._finds = tuple((rule.find, rule.name) for rule in self._rules if isinstance(rule, ParagraphRule))
        self._gathers = tuple(gather for rule in self._rules if isinstance(rule, PostRule) for gather in rule.gathers)
        self.vocabulary = vocabulary
        self._limits = limits
        self._paragraphs = Paragraphs()
        self._gathered = Gathered()

    def check(self, post: Post) -> tuple[Problem, ...]:
        """Return what the rules find in *post*, in the order of the text."""
        (found,) = (step for step in self.steps(post) if step is not None)
        return found

    def steps(self, post: Post) -> Generator[tuple[Problem, ...] | None, None, None]:
        """Yield None after each paragraph that is new and after some findings, and at last what the rules find.

        Whoever asks may rest or stop at any step: the paragraphs that were read until then are remembered.
        """
        for paragraph in self._paragraphs.follow(post):
            if paragraph is not None:
                paragraph.noted(self._findings)
            yield None
        self._gathered.follow(self._paragraphs.each)
        reading = Reading(post, self._paragraphs, self.vocabulary, self._limits, self._gathered)
        found: list[Problem] = []
        for number, (placed, findings) in enumerate(reading.each(self._findings)):
            found += (finding.problem(name, placed.start) for name, finding in findings)
            if number % _MOST_IN_STEP == 0:
                yield None
        for rule in self._rules:
            if isinstance(rule, PostRule):
                for number, problem in enumerate(islice(rule.find(reading), MOST_IN_POST)):
                    found.append(problem)
                    if number % _MOST_IN_STEP == 0:
                        yield None
                yield None
        yield tuple(sorted(found, key=lambda problem: (problem.span.start, problem.span.end, problem.rule)))

    def _findings(self, paragraph: Paragraph) -> tuple[tuple[str, Finding], ...]:
        """Return what the rules find that need but one paragraph; the others gather what they will need of it."""
        for gather in self._gathers:
            paragraph.noted(gather)
        return tuple(
            (name, finding) for find, name in self._finds for finding in paragraph.noted(find)[:MOST_IN_PARAGRAPH]
        )
