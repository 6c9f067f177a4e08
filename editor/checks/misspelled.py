"""Misspelled words of a post: in its prose alone, never in code, addresses, Liquid, HTML, formulas or attributes.

Front matter is not looked at: its keys are Jekyll's, and most of its values are names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator
from dataclasses import dataclass

from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.paragraphs import Paragraphs
from editor.post.edit import Span
from editor.post.post import Post
from editor.spelling.latin_words import LatinWord, is_among, latin_words

Wrong = Callable[[Collection[str]], Collection[str]]
"""Returns which words are in no dictionary."""
_MOST_IN_STEP = 64
"""New paragraphs that are parted in one step."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word that no dictionary knows, where it stands in the source, and how a dictionary would spell it."""

    span: Span
    word: str

    @property
    def start(self) -> int:
        """Where it begins in the source."""
        return self.span.start


class Proofreader:
    """Reads a post, again and again while it is written: only paragraphs that changed are read anew.

    It belongs to one thread at a time.
    """

    def __init__(self) -> None:
        self._post: Post | None = None
        self._terms: Hashable = None
        self._paragraphs = Paragraphs()
        self._wrong: dict[Paragraph, tuple[LatinWord, ...]] = {}

    def read(self, post: Post, wrong: Wrong, *, near: int = 0, terms: Hashable = None) -> Iterator[bool]:
        """Read *post* step by step, first what is nearest to the place *near* of its source.

        Whoever asks may stop at any step, and go on later without loss after one that tells True: what was read is
        remembered, as long as *terms*, by which *wrong* judges, stay the same.
        """
        if terms != self._terms:
            self._terms, self._wrong = terms, {}
        if post is not self._post:
            for number, _ in enumerate(self._paragraphs.follow(post), start=1):
                if number % _MOST_IN_STEP == 0:
                    yield False
            self._post = post
            self._wrong = {one: self._wrong[one] for one in self._paragraphs.each if one in self._wrong}
        is_unread = [paragraph not in self._wrong for paragraph in self._paragraphs.each]
        unread = {one.paragraph: one.start for one in self._paragraphs.where(is_unread)}
        for paragraph in sorted(unread, key=lambda paragraph: abs(unread[paragraph] - near)):
            self._wrong[paragraph] = _misspelled(latin_words(paragraph.text), wrong)
            yield True

    def found(self, own: frozenset[str] = frozenset(), *, capitals: bool = False) -> tuple[Misspelling, ...]:
        """Return what is misspelled in what was read so far, in the order of the text.

        The writer's *own* words are right; those in capitals alone are told only if *capitals*.
        """
        wrong = [self._wrong.get(paragraph, ()) for paragraph in self._paragraphs.each]
        return tuple(
            Misspelling(placed.paragraph.span(word.start, word.end).moved(placed.start), word.word)
            for placed in self._paragraphs.where(wrong)
            for word in self._wrong[placed.paragraph]
            if (capitals or not word.is_capitals) and not is_among(word.word, own) and not is_among(word.whole, own)
        )


def _misspelled(words: tuple[LatinWord, ...], wrong: Wrong) -> tuple[LatinWord, ...]:
    """Return which of *words* are wrong; a part of a hyphenated word is right where the whole is, hyphens or not."""
    asked = {spelling for word in words for spelling in _spellings(word)}
    no_words = set(wrong(asked)) if asked else set()
    return tuple(word for word in words if no_words.issuperset(_spellings(word)))


def _spellings(word: LatinWord) -> tuple[str, ...]:
    return (word.word, word.whole, word.whole.replace("-", "")) if word.whole else (word.word,)
