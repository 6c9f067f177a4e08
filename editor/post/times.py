"""What a date or time spelled as a plain scalar means to Psych 4.0.4 and to safe_yaml 1.0.5."""

from __future__ import annotations

import datetime
import re

from editor.post.values import NANOSECONDS, Moment

_DAY = 86_400
_SHORT_MONTHS = frozenset((2, 4, 6, 9, 11))
_REFORM = 1583
"""From this year on the calendars of Ruby's Date, Ruby's Time and Python are one."""

_PSYCH_TIME = re.compile(
    r"-?[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?"
    r"(?:[ \t]*(?:Z|[-+][0-9]{1,2}:?(?:[0-9]{2})?))?"
)
_PSYCH_DATE = re.compile(r"([0-9]{4})-(1[012]|0[0-9]|[0-9])-([12][0-9]|3[01]|0[0-9]|[0-9])")
_DATE_PART = re.compile(r"(-?[0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_TIME_PART = re.compile(r"([0-9]+):([0-9]+):([0-9]+)(?:\.([0-9]*))?[ \t]*(Z|[-+][0-9]+(?::[0-9]{2})?)?")
_PSYCH_ZONE = re.compile(r"([-+][0-9]{1,2}):?([0-9]{1,2})?")
_SAFE_YAML_TIME = re.compile(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?"
    r"[ \t]*(?:(Z)|([-+])([0-9]{1,2})(?::?([0-9]{2}))?)?"
)


class UnlikeTimeError(ValueError):
    """A time of which it is not known what safe_yaml makes, or not that it is what Psych makes."""


class BrokenTimeError(ValueError):
    """A time on which Psych raises."""


def psych_date(text: str) -> datetime.date | None:
    """Return the day that Psych reads in *text*; None where it reads text, and for days that Python lacks."""
    found = _PSYCH_DATE.fullmatch(text)
    return _date(*map(int, found.groups())) if found else None


def safe_yaml_date(text: str) -> datetime.date | None:
    """Return the day that safe_yaml reads in *text*: unlike Psych it wants two digits for month and day."""
    return psych_date(text) if len(text) == len("2024-01-02") else None


def is_foreign_date(text: str) -> bool:
    """Tell whether *text* may be a day to Ruby that Python lacks: year 0, the Julian calendar's leap days."""
    found = _PSYCH_DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = map(int, found.groups())
    if year >= _REFORM or year % 4 or _date(year, month, day) is not None:
        return False
    return _date(2000, month, day) is not None and (year == 0 or day == 29)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    if year == 1582 and month == 10 and 4 < day < 15:  # left out by Ruby's calendar
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def psych_time(text: str) -> Moment | None:
    """Return the time that Psych reads in *text*, None where it reads text; raises BrokenTimeError."""
    if not _PSYCH_TIME.fullmatch(text):
        return None
    halves = re.split("[ tT]", text, maxsplit=1)
    date = _DATE_PART.match(halves[0])
    time = _TIME_PART.search(halves[1]) if len(halves) == 2 else None
    if date is None or time is None:
        raise BrokenTimeError("undefined method for nil:NilClass")  # a tab between day and time
    year, month, day = map(int, date.groups())
    hour, minute, second = int(time[1]), int(time[2]), int(time[3])
    if not (1 <= month <= 12 and 1 <= day <= 31 and minute <= 59 and second <= 60):
        return None
    if hour > 24 or (hour == 24 and (minute or second)):
        return None
    offset = _psych_offset(time[5])
    if offset is not None and abs(offset) >= _DAY:
        return None
    west = -min(offset or 0, 0)
    seconds = _seconds(year, month, day, hour, minute, second) - (offset or 0)
    # Ruby keeps the day in five bits: a 31 in a shorter month, pushed on by the offset, becomes day 0.
    if day == 31 and month in _SHORT_MONTHS and west and hour * 3600 + minute * 60 + west >= _DAY:
        seconds -= 32 * _DAY
    return Moment(seconds * NANOSECONDS + _nanoseconds(time[4]), offset, utc=time[5] == "Z")


def _psych_offset(zone: str | None) -> int | None:
    """Return the offset in seconds; Psych takes ``-00:30`` for half an hour east."""
    if zone is None:
        return None
    found = _PSYCH_ZONE.fullmatch(zone)
    if found is None:
        return 0  # Z
    hours, minutes = int(found[1]), int(found[2] or 0)
    return hours * 3600 + (-minutes if hours < 0 else minutes) * 60


def safe_yaml_time(text: str) -> Moment | None:
    """Return the time that safe_yaml reads in *text*, None where it reads text; raises UnlikeTimeError."""
    found = _SAFE_YAML_TIME.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second = map(int, found.groups()[:6])
    offset = int(found[10] or 0) * 3600 + int(found[11] or 0) * 60
    if year < _REFORM or _date(year, month, day) is None or hour > 23 or minute > 59 or second > 59 or offset >= _DAY:
        raise UnlikeTimeError(text)
    seconds = _seconds(year, month, day, hour, minute, second) - (-offset if found[9] == "-" else offset)
    return Moment(seconds * NANOSECONDS + _nanoseconds(found[7]))


def _nanoseconds(fraction: str | None) -> int:
    """Return the nanoseconds in the digits behind the point of a second."""
    return int((fraction or "")[:9].ljust(9, "0"))


def _seconds(year: int, month: int, day: int, hour: int, minute: int, second: int) -> int:
    """Return seconds since 1970 UTC by the Gregorian calendar for any year; day 30 of February is 1 March.

    The days are counted as in Howard Hinnant's ``days_from_civil``.
    """
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    days = era * 146_097 + day_of_era - 719_468
    return days * _DAY + hour * 3600 + minute * 60 + second
