"""What is looked for, as a value, and why it may be refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

_SYNTAX = re.compile(r"[\\^$.|?*+()\[\]{}]")


@dataclass(frozen=True, slots=True)
class Fold:
    """Which differences of spelling are passed over besides those that Unicode itself calls the same.

    That か with a mark of its own is が always holds: no reader can see the difference.
    """

    kana: bool = False
    """Whether ひらがな finds カタカナ."""
    width: bool = False
    """Whether ABC finds ＡＢＣ, and カ finds ｶ."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: words as they stand, or a regular expression."""

    text: str
    regex: bool = False
    case: bool = False
    """Whether capitals and small letters differ."""
    whole_word: bool = False
    """Whether a match must begin and end where a run of one script does, as words do in Japanese."""
    fold: Fold = field(default=Fold())


class Refusal(Enum):
    """Why a query or a replacement cannot be used."""

    SYNTAX = "syntax"
    TOO_LONG = "too long"
    UNKNOWN_GROUP = "unknown group"


class QueryRefused(ValueError):
    """A query or replacement that means nothing: why, at which character of it, and the engine's English word."""

    def __init__(self, reason: Refusal, position: int | None = None, detail: str = "") -> None:
        super().__init__(f"{reason.value} at {position}: {detail}")
        self.reason = reason
        self.position = position
        self.detail = detail


class SearchTooSlow(Exception):
    """A regular expression that tries so many ways that it was stopped; what it had found until then is no answer."""


def as_pattern(words: str) -> str:
    """Return the regular expression that finds *words* as they stand, no harder to read than it must be."""
    return _SYNTAX.sub(r"\\\g<0>", words)
