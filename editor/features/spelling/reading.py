"""Looks for misspelled words in a post, outside the GUI thread: what is seen first, the rest bit by bit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from editor.checks.pace import Pace
from editor.post.edit import Span
from editor.post.post import Post
from editor.spelling.dictionaries import Dictionary
from editor.spelling.own_words import read_words
from editor.spelling.speller import Fault, Speller
from editor.storage.reading import CannotRead

if TYPE_CHECKING:
    from editor.checks.misspelled import Misspelling, Proofreader

PART_S = 0.25
"""After how long what was found is told, though more is to be read."""


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a word is right: the dictionaries, the files of the writer's own words, and the words of this session."""

    dictionaries: tuple[Dictionary, ...]
    files: tuple[Path, ...] = ()
    ignored: frozenset[str] = frozenset()
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The misspelled words of *post* in its order; not *is_whole* where more is to be read.

    With them comes what cannot be used: dictionaries, or a file of own words.
    """

    post: Post
    words: tuple[Misspelling, ...]
    is_whole: bool
    faults: tuple[tuple[Dictionary, Fault], ...] = ()
    unread: CannotRead | None = None

    @property
    def spans(self) -> list[Span]:
        """Where the words stand in the source."""
        return [word.span for word in self.words]


class Reader:
    """Reads posts with *speller*; by one job at a time, in which what it needs is imported."""

    def __init__(self, speller: Speller) -> None:
        self._speller = speller
        self._proofreader: Proofreader | None = None

    def read(self, post: Post, terms: Terms, near: int, stop: Event) -> Found | None:
        """Return what is found in *post*, near the place *near* of its source first; None where *stop* was set.

        Asked again for the same post, it goes on where it was. Raises SpellerStopped.
        """
        from editor.checks.misspelled import Proofreader

        if self._proofreader is None:
            self._proofreader = Proofreader()
        own, unread = terms.ignored, None
        try:
            own |= frozenset().union(*map(read_words, terms.files))
        except CannotRead as error:
            unread = error
        faults = self._speller.faults(terms.dictionaries)
        wrong = partial(self._speller.wrong, dictionaries=terms.dictionaries)
        pace, is_whole = Pace(stop), True
        for can_go_on in self._proofreader.read(post, wrong, near=near, terms=terms.dictionaries):
            if pace.is_stopped():
                return None
            if can_go_on and pace.spent_s > PART_S:
                is_whole = False
                break
        words = self._proofreader.found(own, capitals=terms.capitals)
        return Found(post, words, is_whole, faults, unread)
