"""The rules asked over a post, again and again while it is written: only paragraphs that changed are read anew."""

from __future__ import annotations

from collections.abc import Collection, Generator
from itertools import islice

from editor.checks.desk.blocks import Kind
from editor.checks.desk.gathered import Gathered
from editor.checks.desk.paragraph import Paragraph, Placed, paragraphs_of
from editor.checks.desk.rule import MOST_IN_PARAGRAPH, MOST_IN_POST, Finding, Limits, ParagraphRule, PostRule, Reading
from editor.checks.desk.rules import DESK_RULES
from editor.checks.desk.words import NO_WORDS, Vocabulary
from editor.checks.problem import Problem
from editor.post.post import Post

DEFAULT_LIMITS = Limits()
OFF_BY_DEFAULT = frozenset(rule.name for rule in DESK_RULES if not rule.is_on)
_MOST_IN_STEP = 64
"""Paragraphs that were read before and are passed in one step."""


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
        self._known: dict[tuple[Kind, str], Paragraph] = {}
        self._gathered = Gathered()

    def check(self, post: Post) -> tuple[Problem, ...]:
        """Return what the rules find in *post*, in the order of the text."""
        (found,) = (step for step in self.steps(post) if step is not None)
        return found

    def steps(self, post: Post) -> Generator[tuple[Problem, ...] | None, None, None]:
        """Yield None after each paragraph that is new and after each rule, and at last what the rules find.

        Whoever asks may rest or stop at any step: the paragraphs that were read until then are remembered.
        """
        used: dict[tuple[Kind, str], Paragraph] = {}

        def known(kind: Kind, source: str) -> Paragraph:
            key = (kind, source)
            return used.setdefault(key, self._known.get(key) or Paragraph(kind, source))

        placed: list[Placed] = []
        found: list[Problem] = []
        for one in paragraphs_of(post, known):
            placed.append(one)
            paragraph = one.paragraph
            found += (finding.problem(name, one.start) for name, finding in paragraph.noted(self._findings))
            is_new = (paragraph.kind, paragraph.source) not in self._known
            if is_new:
                self._known[paragraph.kind, paragraph.source] = paragraph
            if is_new or len(placed) % _MOST_IN_STEP == 0:
                yield None
        self._known = used
        self._gathered.follow([one.paragraph for one in placed])
        reading = Reading(post, tuple(placed), self.vocabulary, self._limits, self._gathered)
        for rule in self._rules:
            if isinstance(rule, PostRule):
                found += islice(rule.find(reading), MOST_IN_POST)
                yield None
        yield tuple(sorted(found, key=lambda problem: (problem.span.start, problem.span.end, problem.rule)))

    def _findings(self, paragraph: Paragraph) -> tuple[tuple[str, Finding], ...]:
        """Return what the rules find that need but one paragraph; the others gather what they will need of it."""
        for gather in self._gathers:
            paragraph.noted(gather)
        return tuple(
            (name, finding) for find, name in self._finds for finding in paragraph.noted(find)[:MOST_IN_PARAGRAPH]
        )
