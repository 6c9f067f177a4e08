"""The parts of a date, and how each of Ruby's patterns fills them in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from editor.jekyll.date_patterns import CLOCK, ERA_STARTS, LEADING_NUMBER, MONTHS

_MOST = 2**31 - 1


@dataclass(slots=True)
class DateParts:
    """The parts that a text names; None for those that it does not."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    day_of_year: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    fraction: Fraction | None = None
    zone: str | None = None
    before_christ: bool = False
    short_year: bool = True
    """Whether a year below 100 means one of this century or the last."""


def nothing(match: re.Match[str], parts: DateParts) -> None:
    pass


def read_time(match: re.Match[str], parts: DateParts) -> None:
    if match[2] is not None:
        parts.zone = match[2]
    clock = CLOCK.match(match[1])
    if clock is None:
        return
    hour, minute, second, fraction, half = clock.groups()
    if half and int(hour) > _MOST:
        raise OverflowError(f"integer {hour} too big to convert to `int'")
    parts.hour = int(hour) % 12 + (12 if half in "pP" else 0) if half else int(hour)
    if minute is not None:
        parts.minute = int(minute)
    if second is not None:
        parts.second = int(second)
    if fraction is not None:
        parts.fraction = Fraction(int(fraction), 10 ** len(fraction))


def read_european(match: re.Match[str], parts: DateParts) -> None:
    day, month, era, year = match.groups()
    _sort(parts, year, str(_month_of(month)), day, before_christ=bool(era and era[0] in "bB"))


def read_american(match: re.Match[str], parts: DateParts) -> None:
    month, day, era, year = match.groups()
    _sort(parts, year, str(_month_of(month)), day, before_christ=bool(era and era[0] in "bB"))


def read_year_first(match: re.Match[str], parts: DateParts) -> None:
    _sort(parts, match[1], match[2], match[3])


def read_day_first(match: re.Match[str], parts: DateParts) -> None:
    _sort(parts, match[3], str(_month_of(match[2])), match[1])


def read_month_first(match: re.Match[str], parts: DateParts) -> None:
    _sort(parts, match[3], str(_month_of(match[1])), match[2])


def read_japanese_era(match: re.Match[str], parts: DateParts) -> None:
    parts.year = int(match[2]) + ERA_STARTS[match[1].lower()]
    parts.month, parts.day = int(match[3]), int(match[4])


def read_month_and_day(match: re.Match[str], parts: DateParts) -> None:
    if match[1] is not None:
        parts.month = int(match[1])
    if match[2] is not None:
        parts.day = int(match[2])


def read_year_and_day(match: re.Match[str], parts: DateParts) -> None:
    parts.year, parts.day_of_year = int(match[1]), int(match[2])


def read_day_of_year(match: re.Match[str], parts: DateParts) -> None:
    parts.day_of_year = int(match[1])


def read_year(match: re.Match[str], parts: DateParts) -> None:
    parts.year = int(match[1])


def read_month(match: re.Match[str], parts: DateParts) -> None:
    parts.month = _month_of(match[1])


def read_day(match: re.Match[str], parts: DateParts) -> None:
    parts.day = int(match[1])


def read_before_christ(match: re.Match[str], parts: DateParts) -> None:
    parts.before_christ = True


def read_lone_number(match: re.Match[str], parts: DateParts) -> None:
    number = int(match[1])
    if parts.hour is not None and parts.day is None and 1 <= number <= 31:
        parts.day = number
    if parts.day is not None and parts.hour is None and 0 <= number <= 24:
        parts.hour = number


def read_digits(match: re.Match[str], parts: DateParts) -> None:
    """Read digits that stand together: by how many they are, and from the end where a fraction follows."""
    sign, digits, time, fraction, zone = match.groups()
    if time is None and fraction is not None:
        _read_digits_from_end(sign, digits, parts)
    else:
        _read_digits_from_start(sign, digits, parts)
    if time is not None and len(time) % 2 == 0:
        pairs = [int(time[place : place + 2]) for place in range(0, len(time), 2)]
        names = ("hour", "minute", "second") if fraction is None else ("second", "minute", "hour")
        for name, pair in zip(names, pairs if fraction is None else reversed(pairs), strict=False):
            setattr(parts, name, pair)
    if fraction is not None:
        parts.fraction = Fraction(int(fraction or 0), 10 ** len(fraction))
    if zone is not None:
        parts.zone = zone[1:-1].rpartition(":")[2] if zone[0] == "[" and zone.count(":") <= 1 else zone
        if zone[0] == "[" and zone.count(":") > 1:
            parts.zone = zone[1:-1].partition(":")[2]


def _read_digits_from_start(sign: str, digits: str, parts: DateParts) -> None:
    length = len(digits)
    if length == 3:
        parts.day_of_year = int(digits)
        return
    if length in (5, 7):
        parts.year = _signed(sign, digits[: length - 3])
        parts.day_of_year = int(digits[-3:])
        return
    if length % 2 or length < 2:
        return
    width = 4 if length >= 8 else 2 if length == 6 else 0
    if width:
        parts.year = _signed(sign, digits[:width])
        parts.short_year = parts.short_year and width == 2
    names = ("day",) if length == 2 else ("month", "day", "hour", "minute", "second")
    rest = digits[width:]
    for name, place in zip(names, range(0, len(rest), 2), strict=False):
        setattr(parts, name, int(rest[place : place + 2]))


def _read_digits_from_end(sign: str, digits: str, parts: DateParts) -> None:
    length = len(digits)
    if length > 8 and length % 2:
        return
    rest = digits
    for name in ("second", "minute", "hour", "day", "month"):
        if not rest:
            return
        setattr(parts, name, int(rest[-2:]))
        rest = rest[:-2]
    if rest:
        parts.year = _signed(sign, rest)
        parts.short_year = parts.short_year and length != 14


def _signed(sign: str, digits: str) -> int:
    return -int(digits) if sign == "-" else int(digits)


def _month_of(name: str) -> int:
    return MONTHS.split("|").index(name[:3].lower()) + 1


def _sort(
    parts: DateParts, year: str | None, month: str | None, day: str | None, *, before_christ: bool = False
) -> None:
    """Put three spellings where they belong: the order in which they were found is but a guess."""
    if year is not None and month is not None and day is None:
        year, month, day = None, year, month
    if year is None and day is not None and (len(day) > 2 or day.startswith("'")):
        year, day = day, None
    if year is not None:
        number = LEADING_NUMBER.match(year)
        if number and number.end() > number.start(1) and number.end() < len(year):  # letters follow, as in 4th
            year, day = day, number[1] + number[2]
    if month is not None and (month.startswith("'") or len(month) > 2):
        year, month, day = month, day, year
    if day is not None and (day.startswith("'") or len(day) > 2):
        year, day = day, year
    if year is not None:
        number = LEADING_NUMBER.match(year)
        if number and number.end() > number.start(1):
            parts.year = _signed(number[1], number[2] or "0")
            if number[1] or len(number[2]) > 2:
                parts.short_year = False
    if before_christ:
        parts.before_christ = True
    if month is not None and (digits := re.search("[0-9]+", month)):
        parts.month = int(digits[0])
    if day is not None and (digits := re.search("[0-9]+", day)):
        parts.day = int(digits[0])
