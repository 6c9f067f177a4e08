"""What a rule of the desk is: it looks at one paragraph, or at all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from editor.checks.desk.gathered import Gathered
from editor.checks.desk.paragraph import Paragraph, Placed
from editor.checks.desk.paragraphs import Paragraphs
from editor.checks.desk.words import Vocabulary
from editor.checks.problem import Message, Problem, Severity
from editor.post.edit import Edit, Span
from editor.post.line_count import LineCount
from editor.post.post import Post

T = TypeVar("T")

MOST_IN_PARAGRAPH = 100
"""Findings of one rule in one paragraph; more are no help."""
MOST_IN_POST = 1_000


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is too much."""

    japanese_sentence_characters: int = 100
    english_sentence_words: int = 40


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule finds in a paragraph; places are those of the paragraph's source."""

    span: Span
    message: Message
    args: tuple[str, ...] = ()
    fix: Edit | None = None
    severity: Severity = Severity.ADVICE

    def problem(self, rule: str, distance: int) -> Problem:
        """Return it as a problem of the post, in which the paragraph begins at *distance*."""
        fix = self.fix and Edit(self.fix.start + distance, self.fix.removed, self.fix.inserted)
        return Problem(rule, self.severity, self.span.moved(distance), self.message, self.args, fix)


@dataclass(frozen=True)
class Reading:
    """A post as rules see it that look at all of it."""

    post: Post
    placed: Paragraphs
    vocabulary: Vocabulary
    """How words are spelled on the site, this post left out."""
    limits: Limits
    gathered: Gathered

    @cached_property
    def source(self) -> str:
        """The text of the post."""
        return self.post.source

    def each(self, gather: Callable[[Paragraph], T]) -> Iterator[tuple[Placed, T]]:
        """Yield the paragraphs of which *gather* makes something, with that; of each text it is asked once."""
        values = self.values(gather)
        return zip(self.placed.where(values), filter(None, values), strict=True)

    def values(self, gather: Callable[[Paragraph], T]) -> Sequence[T]:
        """Return what *gather* makes of each paragraph."""
        return self.gathered.of_each(gather)

    def counts(self, gather: Callable[[Paragraph], Iterable[T]]) -> Counter[T]:
        """Return how often each thing is among those that *gather* makes of the paragraphs."""
        return self.gathered.counts(gather)

    def line(self, place: int) -> int:
        """Return the number of the line in the file that holds *place*."""
        return self._lines.before(place) + 1

    @cached_property
    def _lines(self) -> LineCount:
        return LineCount(self.source)


@dataclass(frozen=True, slots=True)
class ParagraphRule:
    """A rule that needs no more than one paragraph; ``find`` is asked once for each text."""

    name: str
    find: Callable[[Paragraph], tuple[Finding, ...]]
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class PostRule:
    """A rule that weighs paragraphs against each other; it keeps what it gathers of each by ``Reading.each``."""

    name: str
    find: Callable[[Reading], Iterable[Problem]]
    gathers: tuple[Callable[[Paragraph], object], ...] = ()
    """What it gathers of each paragraph, so that whoever asks may have it gathered bit by bit."""
    is_on: bool = True


Rule = ParagraphRule | PostRule


def replacing(paragraph: Paragraph, start: int, end: int, inserted: str) -> Edit:
    """Return the edit of the paragraph's source that puts *inserted* in place of ``text[start:end]``."""
    span = paragraph.span(start, end)
    return Edit(span.start, span.of(paragraph.source), inserted)
