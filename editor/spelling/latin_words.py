"""The words of a text that a dictionary can know: Latin ones, and no names of files, variables or addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.spelling.as_spelled import spelled

MOST_LETTERS = 60
"""A longer run is no word; Hunspell itself takes none beyond 100 bytes."""
LEAST_HYPHENATED = 4
"""Shorter parts of a hyphenated word are often none by themselves: re-elect, non-stop."""
_LETTERS = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_MARKS = "\u0300-\u036f\u00ad"  # combining accents, and the hyphen that is seen only at the end of a line
_WORD = rf"[{_LETTERS}][{_LETTERS}{_MARKS}]*(?:['’ʼ·][{_LETTERS}][{_LETTERS}{_MARKS}]*)*"
_ONE = re.compile(_WORD)
_RUN = re.compile(rf"{_WORD}(?:[-‐‑]{_WORD})*")
# What stands together: all but blanks, the signs between words, and the scripts that put no blanks between words.
_TOGETHER = re.compile(
    r"[^\s,;!?()\[\]\"“”„«»‹›…—–\ufffc\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"
    r"\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]+"
)
_NO_WORD = re.compile(r"[@_\\=<>{}#$%^*+|~`\d]|\w[.:]+\w|^:\w[\w-]*:|/.*/|^/|^\.+[\w/]|^-{1,2}\w")
_MIXED_CASE = re.compile(r"[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]|[A-Z]{3,}[a-z]|\A[A-Z]{2,}s\Z")
_OBJECT = "\ufffc"
"""Stands in a text for what is no text, as in ``spelling.letters``: what touches it is but part of a word."""


@dataclass(frozen=True, slots=True)
class LatinWord:
    """A word, from *start* to *end* of its text; *word* is how a dictionary spells it: composed, apostrophes straight.

    *whole* is the hyphenated word that it is part of, or nothing.
    """

    word: str
    start: int
    end: int
    whole: str = ""

    @property
    def is_capitals(self) -> bool:
        """Whether it is written in capitals alone, as what is spelled out by its first letters; with an 's, too."""
        return without_owner(self.word).isupper()


def latin_words(text: str) -> tuple[LatinWord, ...]:
    """Return the words of *text*, which is prose, in order; without single letters."""
    return tuple(
        word
        for found in _TOGETHER.finditer(text)
        if not _NO_WORD.search(found[0]) and not _touches_other(text, *found.span())
        for word in _words_in(found[0], found.start())
    )


def is_among(word: str, own: frozenset[str]) -> bool:
    """Tell whether *word* is one of the writer's *own*: also capitalized, in capitals or with an 's behind it."""
    bare = without_owner(word)
    usual = bare.capitalize() if bare.isupper() else bare
    return not own.isdisjoint((word, word.lower(), bare, bare.lower(), usual))


def without_owner(word: str) -> str:
    """Return *word* without the 's of an owner."""
    return word[:-2] if word.endswith(("'s", "'S")) else word


def _touches_other(text: str, start: int, end: int) -> bool:
    """Tell whether what stands from *start* to *end* touches code, an entity or brackets with nothing in them."""
    return text[start - 1 : start] == _OBJECT or text[end : end + 1] == _OBJECT or text[end : end + 2] == "()"


def _words_in(together: str, place: int) -> Iterator[LatinWord]:
    for run in _RUN.finditer(together):
        before, behind = together[run.start() - 1 : run.start()], together[run.end() : run.end() + 1]
        if before.isalpha() or behind.isalpha() or _MIXED_CASE.search(run[0]):
            continue
        parts = list(_ONE.finditer(run[0]))
        whole = spelled(run[0]).replace("‐", "-").replace("‑", "-") if len(parts) > 1 else ""
        for part in parts:
            word = spelled(part[0])
            if (LEAST_HYPHENATED if whole else 2) <= len(word) <= MOST_LETTERS:
                yield LatinWord(word, place + run.start() + part.start(), place + run.start() + part.end(), whole)
