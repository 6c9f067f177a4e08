"""The spelling of a date in front matter, as the date editor writes it and Jekyll reads it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from editor.post.values import NANOSECONDS, Moment

_SPELLING = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[ T](?P<clock>[0-9]{2}:[0-9]{2}(?P<seconds>:[0-9]{2})?)(?:(?<=:..:..)\.(?P<fraction>[0-9]{1,9}))?"
    r" ?(?P<offset>Z|(?P<sign>[+-])(?P<hours>[0-9]{2})(?::?(?P<minutes>[0-9]{2}))?)?)?",
)
# More that Ruby's Time.parse is sure about, which writers have in their posts.
_LOOSE = re.compile(
    r"(?P<year>[0-9]{4})(?P<dash>[-/])(?P<month>[0-9]{1,2})(?P=dash)(?P<day>[0-9]{1,2})"
    r"(?:[ T] *(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.[0-9]{1,9})?)?)?"
    r" *(?P<offset>Z|UTC|GMT|(?P<sign>[+-])(?P<hours>[0-9]{2})(?::?(?P<minutes>[0-9]{2}))?)?",
)
_EPOCH = datetime.datetime(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class DateSpelling:
    """What ``YYYY-MM-DD[ T]HH:MM[:SS[.fff]] [offset]`` says."""

    spelling: str
    date: datetime.date
    clock: datetime.time | None
    seconds: bool
    """Whether seconds are written; without them YAML knows no time and reads a text."""
    nanoseconds: int
    offset: int | None
    """In seconds; None where none is written."""

    @property
    def plain_value(self) -> datetime.date | Moment | str:
        """What Psych and safe_yaml read where this stands without quotes."""
        if self.clock is None:
            return self.date
        if not self.seconds:
            return self.spelling
        local = datetime.datetime.combine(self.date, self.clock) - _EPOCH
        seconds = local.days * 86_400 + local.seconds - (self.offset or 0)
        return Moment(seconds * NANOSECONDS + self.nanoseconds, self.offset)


def parse_spelling(spelling: str) -> DateSpelling | None:
    """Return what *spelling* says, or None where it is no date of the calendar in a form that Jekyll keeps.

    Refused are what stops Jekyll's build (``2024-13-01``, ``25:00``, an offset of a day) and what it reads as
    another day without a word (``2024-02-30``, ``24:00``, a leap second, ``JST``).
    """
    match = _SPELLING.fullmatch(spelling)
    if match is None or spelling.endswith(" "):
        return None
    try:
        date = datetime.date.fromisoformat(match["date"])
        clock = datetime.time.fromisoformat(match["clock"]) if match["clock"] else None
        offset = _seconds_of(match) if match["offset"] else None
    except ValueError:
        return None
    nanoseconds = int((match["fraction"] or "").ljust(9, "0"))
    return DateSpelling(spelling, date, clock, match["seconds"] is not None, nanoseconds, offset)


def _seconds_of(match: re.Match[str]) -> int:
    """Return the offset that *match* holds; raises ValueError where it is of a day or more."""
    if match["offset"] == "Z":
        return 0
    time = datetime.time(int(match["hours"]), int(match["minutes"] or 0))
    seconds = time.hour * 3600 + time.minute * 60
    return -seconds if match["sign"] == "-" else seconds


def jekyll_keeps(text: str) -> bool:
    """Return whether Jekyll reads *text* as the day and time that it names, be it in a form that we would not write."""
    match = _LOOSE.fullmatch(text.strip(" "))
    if match is None:
        return False
    try:
        datetime.datetime(
            int(match["year"]),
            int(match["month"]),
            int(match["day"]),
            int(match["hour"] or 0),
            int(match["minute"] or 0),
            int(match["second"] or 0),
        )
        if match["sign"]:
            _seconds_of(match)
    except ValueError:
        return False
    return True
