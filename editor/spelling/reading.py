"""How fast a site reads: the rate that its own posts agree on, and posts whose ``reading_time`` has drifted."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from statistics import median

from editor.spelling.counts import CJK_PER_MINUTE, WORDS_PER_MINUTE, Counts

SLOWEST, FASTEST = {"characters": 50, "words": 20}, {"characters": 5_000, "words": 2_000}
"""Rates beyond these are no reading: the field means something else there."""
_MINUTES = re.compile(r"\s*(?:約|およそ|about\s+|~)?\s*(\d{1,4})(?:\.\d+)?\s*(?:分|min|m\b|\Z)", re.IGNORECASE)


class Unit(Enum):
    """What a rate counts."""

    CHARACTERS = "characters"
    WORDS = "words"


class Rounding(Enum):
    """How a site makes whole minutes."""

    UP = "up"
    NEAREST = "nearest"
    DOWN = "down"

    def of(self, minutes: float) -> int:
        """Return *minutes* as whole ones, at least 1."""
        if self is Rounding.UP:
            return max(1, math.ceil(minutes - 1e-9))
        return max(1, math.floor(minutes + 0.5) if self is Rounding.NEAREST else math.floor(minutes + 1e-9))


_SLACK = {Rounding.UP: 0.0, Rounding.NEAREST: 0.5, Rounding.DOWN: 1.0}
"""By how much more than whole minutes a text may take."""


@dataclass(frozen=True, slots=True)
class ReadingRate:
    """So many characters, or words, a minute; fitted to *posts* of which *agreeing* say just what it gives."""

    per_minute: int
    unit: Unit
    rounding: Rounding
    posts: int
    agreeing: int

    def minutes(self, counts: Counts) -> int:
        """Return the minutes that it takes to read what *counts* tells of."""
        return self.rounding.of(_amount(counts, self.unit) / self.per_minute)


@dataclass(frozen=True, slots=True)
class Drift:
    """A post that says it takes *says* minutes to read, and takes *takes*."""

    says: int
    takes: int


def minutes_of(counts: Counts, rate: ReadingRate | None) -> int:
    """Return the minutes of reading by the site's *rate*, or by the usual ones where the site has none."""
    return counts.minutes if rate is None else rate.minutes(counts)


def usual_rate_of(counts: Counts) -> int:
    """Return how many characters, or words, a minute are taken as usual for a text such as *counts* tells of."""
    return CJK_PER_MINUTE if 2 * counts.cjk > counts.characters else WORDS_PER_MINUTE


def said_minutes(value: object) -> int | None:
    """Return what the field ``reading_time`` says: ``8``, ``8.0``, ``"8"``, ``"8分"`` or ``"8 min read"``."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value) if math.isfinite(value) and 1 <= value < 10_000 else None
    found = _MINUTES.match(value) if isinstance(value, str) else None
    return int(found[1]) or None if found else None


def drift_of(value: object, counts: Counts, rate: ReadingRate | None) -> Drift | None:
    """Return how far the field's *value* is from what *counts* give; None where they agree, or it says nothing."""
    says, takes = said_minutes(value), minutes_of(counts, rate)
    return None if says is None or says == takes else Drift(says, takes)


def fitted_rate(posts: Iterable[tuple[Counts, int]]) -> ReadingRate | None:
    """Return the rate that gives, for as many of *posts* as can be, the minutes that each says.

    Each post allows a range of rates; taken is the range in which most agree, and in it the rate that lies next to the
    middle one of all posts. A few posts with a wrong number so change nothing. None where no rate makes sense.
    """
    known = [(counts, minutes) for counts, minutes in posts if minutes >= 1]
    fits = [fit for unit in Unit for rounding in Rounding if (fit := _fit(known, unit, rounding)) is not None]
    if not fits:
        return None
    cjk = 2 * sum(counts.cjk for counts, _ in known) > sum(counts.characters for counts, _ in known)
    likely = Unit.CHARACTERS if cjk else Unit.WORDS
    return max(fits, key=lambda fit: (fit.agreeing, fit.unit is likely))


def _amount(counts: Counts, unit: Unit) -> int:
    # Where words are what is counted, two characters of Japanese stand for a word.
    return counts.characters if unit is Unit.CHARACTERS else counts.words + counts.cjk // 2


def _fit(posts: list[tuple[Counts, int]], unit: Unit, rounding: Rounding) -> ReadingRate | None:
    amounts = [(_amount(counts, unit), minutes) for counts, minutes in posts]
    amounts = [(amount, minutes) for amount, minutes in amounts if amount > 0]
    if not amounts:
        return None
    slowest, fastest = SLOWEST[unit.value], FASTEST[unit.value]
    middle = median(amount / minutes for amount, minutes in amounts)
    if not slowest <= middle <= fastest:
        return None
    ranges = [_rates(amount, minutes, rounding) for amount, minutes in amounts]
    starts, ends = sorted(low for low, _ in ranges), sorted(high for _, high in ranges)
    candidates = {round(middle), math.ceil(middle), *starts, *ends}
    nearest_first = sorted(
        (rate for rate in candidates if slowest <= rate <= fastest), key=lambda rate: abs(rate - middle)
    )
    best = max(nearest_first, key=lambda rate: bisect_right(starts, rate) - bisect_left(ends, rate))
    agreeing = sum(rounding.of(amount / best) == minutes for amount, minutes in amounts)
    return ReadingRate(best, unit, rounding, len(amounts), agreeing)


def _rates(amount: int, minutes: int, rounding: Rounding) -> tuple[int, int]:
    """Return the slowest and the fastest whole rate at which *amount* takes *minutes*; the first may be above."""
    slow = next(
        rate for rate in _around(amount / (minutes + _SLACK[rounding])) if rounding.of(amount / rate) <= minutes
    )
    if minutes == 1:
        return slow, FASTEST["characters"]
    fast = amount / (minutes - 1 + _SLACK[rounding])
    return slow, next((rate for rate in reversed(_around(fast)) if rounding.of(amount / rate) >= minutes), 0)


def _around(rate: float) -> range:
    """Return the whole rates next to *rate*, where rounding may fall either way."""
    return range(max(1, math.floor(rate) - 1), math.ceil(rate) + 3)
