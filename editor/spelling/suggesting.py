"""What may be meant by a misspelled word: which dictionaries are asked, and which of their answers come first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from itertools import chain, zip_longest
from typing import Protocol, TypeVar

MOST_SUGGESTIONS = 8
MOST_NEAR = 60
"""Words around a misspelled one by which the language of its text is told."""
_ENOUGH = 0.8
"""A dictionary that knows as large a part of the words around as the best one is of that language too: en_GB, en_US."""
_NOT_HEARD = re.compile("['’]")
_PARTED = re.compile("[- ]")


class Words(Protocol):
    """What Hunspell answers."""

    def spell(self, word: str) -> bool:
        """Tell whether *word* is right."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return what may be meant by *word*."""


Dictionary = TypeVar("Dictionary", bound=Words)


def by_language(dictionaries: Sequence[Dictionary], near: Collection[str]) -> tuple[list[Dictionary], list[Dictionary]]:
    """Return those of *dictionaries* that know the words *near* best, and the others."""
    known = [sum(map(one.spell, near)) for one in dictionaries]
    least = _ENOUGH * max(known, default=0)
    at_home = [one for one, count in zip(dictionaries, known, strict=True) if count >= least]
    return at_home, [one for one in dictionaries if one not in at_home]


def suggestions(dictionaries: Sequence[Words], word: str, near: Collection[str] = ()) -> list[str]:
    """Return what may be meant by *word*, the likeliest first.

    The dictionaries of the language of its text are asked; the others, which take as long, only where those know
    nothing.
    """
    for asked in by_language(dictionaries, near):
        answers = [one.suggest(word) for one in asked]
        found = list(dict.fromkeys(one for one in chain.from_iterable(zip_longest(*answers)) if one))
        if found:
            sure = {answer[0] for answer in answers if answer}
            return sorted(found, key=lambda one: _unlikeness(word, one, is_sure=one in sure))[:MOST_SUGGESTIONS]
    return []


def _unlikeness(word: str, meant: str, *, is_sure: bool) -> tuple[int, bool]:
    """Return how unlike they are: first what has to be changed, then whether that is the first letter.

    Two words for one are further away, unless the dictionary *is_sure*, which tells them first: a lot.
    """
    heard, other = _heard(word), _heard(meant)
    is_parted = not is_sure and bool(_PARTED.search(meant)) and not _PARTED.search(word)
    return distance(heard, other) + is_parted, heard[:1] != other[:1]


def _heard(word: str) -> str:
    """Return *word* as it is heard: without accents and apostrophes, in small letters."""
    letters = unicodedata.normalize("NFD", _NOT_HEARD.sub("", word.casefold()))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def distance(one: str, other: str) -> int:
    """Return how many letters are put in, taken out, changed or swapped with the next between one and the other.

    Known as the optimal string alignment distance.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, above, row = row, before, [number]
        for place, meant in enumerate(other, 1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != meant))
            if number > 1 and place > 1 and letter == other[place - 2] and one[number - 2] == meant:
                cost = min(cost, above[place - 2] + 1)
            row.append(cost)
    return row[-1]
