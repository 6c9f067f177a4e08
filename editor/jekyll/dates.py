"""Dates as Jekyll reads them: ``Time.parse(value.to_s).localtime``, with Ruby 3.1's ``Time``."""

from __future__ import annotations

import re
from fractions import Fraction

from editor.jekyll.date_parts import DateParts
from editor.jekyll.date_words import parse_words
from editor.jekyll.zones import Zone, local_seconds, seconds_of
from editor.post.values import NANOSECONDS, Moment

_DAY = 86_400
_MOST = 2**31 - 1
# RFC 822's zones, in hours; J is none.
_ZONES = {"UTC": 0, "Z": 0, "UT": 0, "GMT": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6} | {
    "PST": -8, "PDT": -7,
    **{letter: hours for hours, letter in enumerate("ABCDEFGHIKLM", 1)},
    **{letter: -hours for hours, letter in enumerate("NOPQRSTUVWXY", 1)},
}  # fmt: skip
_OFFSET = re.compile(r"([+-])([0-9]{2})(:?)([0-9]{2})(?:\3([0-9]{2}))?")
_HOURS = re.compile(r"[+-][0-9]{2}")
_UTC_NAME = re.compile(r"-00:00|-0000|-00|UTC|Z|UT", re.IGNORECASE)
# What nearly all front matter holds, without the long way; the year is one that no zone gives odd seconds to.
_COMMON = re.compile(
    r"((?:19[7-9]|20[0-9])[0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"(?: ([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?(?: ?([-+])([01][0-9]):?([0-5][0-9]))?)?"
)


class InvalidDate(ValueError):
    """A text that Jekyll takes for no date; it stops the whole build."""


def parse_date(text: str, zone: Zone, now: int) -> Moment:
    """Return the moment that *text* names, with the offset of *zone* then; raises InvalidDate.

    Raises OverflowError for a part that is no machine's integer, which Jekyll merely logs. What the text leaves out
    is that of *now*, in seconds since 1970: the machine's clock, not the site's.
    """
    common = _COMMON.fullmatch(text)
    if common is not None:
        year, month, day, hour, minute, second, sign, hours, minutes = common.groups()
        wall = seconds_of(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))
        if sign:
            ahead = int(hours) * 3600 + int(minutes) * 60
            wall += ahead if sign == "-" else -ahead
            # Ruby's way of moving to UTC is unlike the calendar's only where a day does not exist in its month.
            if int(day) < 29:
                return Moment(wall * NANOSECONDS, zone.offset(wall))
        else:
            seconds = local_seconds(zone, wall)
            return Moment(seconds * NANOSECONDS, zone.offset(seconds))
    ns, _, _ = parse_time(text, zone, now)
    return Moment(ns, zone.offset(ns // NANOSECONDS))


def parse_time(text: str, zone: Zone, now: int) -> tuple[int, int, bool]:
    """Return what ``Time.parse`` gives: nanoseconds since 1970, the offset, and whether Ruby calls that UTC.

    Raises InvalidDate, and OverflowError for a part that is no machine's integer.
    """
    try:
        parts = parse_words(text)
        ns, offset = _moment_of(parts, zone, now)
    except ValueError as error:
        raise InvalidDate(text) from error
    return ns, offset, parts.zone is not None and _UTC_NAME.fullmatch(parts.zone) is not None


def time_text(moment: Moment, zone: Zone) -> str:
    """Return ``Time#to_s`` of *moment*: to the second, in its own offset or that of *zone*, and to the minute."""
    seconds = moment.ns // NANOSECONDS
    offset = zone.offset(seconds) if moment.offset is None else moment.offset
    year, month, day, hour, minute, second = civil(seconds + offset)
    sign = "-" if offset < 0 else "+"
    hours, minutes = divmod(abs(offset) // 60, 60)
    return f"{year_text(year)}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} {sign}{hours:02}{minutes:02}"


def year_text(year: int) -> str:
    """Return *year* as ``%Y`` writes it: with at least four digits."""
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def civil(seconds: int) -> tuple[int, int, int, int, int, int]:
    """Return year, month, day, hour, minute and second of *seconds* since 1970, of any year."""
    days, rest = divmod(seconds, _DAY)
    era, of_era = divmod(days + 719_468, 146_097)
    year_of_era = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    year = year_of_era + era * 400 + (month <= 2)
    return year, month, of_year - (153 * shifted + 2) // 5 + 1, rest // 3600, rest // 60 % 60, rest % 60


def _moment_of(parts: DateParts, zone: Zone, now: int) -> tuple[int, int]:
    """Return nanoseconds since 1970 and the offset in which Ruby shows them; raises ValueError."""
    named = ("year", "day_of_year", "month", "day", "hour", "minute", "second", "fraction")
    if all(getattr(parts, name) is None for name in named):
        raise ValueError("no time information")
    now_offset = zone.offset(now)
    offset_year = civil(now + now_offset)[0] if parts.year is None else parts.year
    offset = _offset_of(parts.zone, offset_year, zone)
    if parts.day_of_year is not None:
        return _moment_in_year(parts, offset_year, zone, now)
    _fill(parts, civil(now + (now_offset if offset is None else offset)))
    year, month, day = _or(parts.year, 1970), _or(parts.month, 1), _or(parts.day, 1)
    hour, minute, second = _or(parts.hour, 0), _or(parts.minute, 0), _or(parts.second, 0)
    if year != offset_year:
        offset = _offset_of(parts.zone, year, zone)
    fraction = int((parts.fraction or Fraction()) * NANOSECONDS)
    if offset is None:
        _check(month, day, hour, minute, second)
        seconds = local_seconds(zone, seconds_of(year, month, day, hour, minute, second))
        return seconds * NANOSECONDS + fraction, zone.offset(seconds)
    seconds = _in_utc((year, month, day, hour, minute, second), offset)
    if parts.zone is not None and _UTC_NAME.fullmatch(parts.zone):
        offset = 0
    elif zone.offset(seconds) != offset and abs(offset) >= _DAY:
        raise ValueError("utc_offset out of range")
    return seconds * NANOSECONDS + fraction, offset


def _moment_in_year(parts: DateParts, year: int, zone: Zone, now: int) -> tuple[int, int]:
    """Return the moment of a day that is counted through the year."""
    yday = parts.day_of_year or 0
    if not 1 <= yday <= 366:
        raise ValueError(f"yday {yday} out of range")
    month, day = (yday - 1) // 31 + 1, (yday - 1) % 31 + 1
    parts.day_of_year, parts.month, parts.day = None, month, day
    first = (parts.year, parts.hour, parts.minute, parts.second)
    ns, offset = _moment_of(parts, zone, now)
    at_year, at_month, at_day, *_ = civil(ns // NANOSECONDS + offset)
    late = yday - (seconds_of(at_year, at_month, at_day) - seconds_of(at_year, 1, 1)) // _DAY - 1
    if not late:
        return ns, offset
    day += late
    if day > 28 and day > (last := _month_days(year, month)):
        month += 1
        if month > 12:
            raise ValueError(f"yday {yday} out of range")
        day -= last
    parts.month, parts.day = month, day
    parts.year, parts.hour, parts.minute, parts.second = first
    return _moment_of(parts, zone, now)


def _fill(parts: DateParts, now: tuple[int, int, int, int, int, int]) -> None:
    """Give *parts* what they lack before the first that they have, from *now*."""
    for name, value in zip(("year", "month", "day", "hour", "minute", "second"), now, strict=True):
        if getattr(parts, name) is not None:
            return
        setattr(parts, name, value)


def _offset_of(name: str | None, year: int, zone: Zone) -> int | None:
    """Return the offset that the zone *name* means in *year*; None for one that Ruby passes over, as it does JST."""
    if name is None:
        return None
    name = name.upper()
    found = _OFFSET.fullmatch(name)
    if found:
        seconds = (int(found[2]) * 60 + int(found[4])) * 60 + int(found[5] or 0)
        return -seconds if found[1] == "-" else seconds
    if _HOURS.fullmatch(name):
        return int(name) * 3600
    if name in _ZONES:
        return _ZONES[name] * 3600
    for month in (1, 7):  # the names that the zone of the site has in winter and in summer
        offset, short = zone.at(local_seconds(zone, seconds_of(year, month, 1)))
        if short.upper() == name:
            return offset
    return None


def _in_utc(wall: tuple[int, int, int, int, int, int], offset: int) -> int:
    """Return the moment of *wall* at *offset*, by Ruby's arithmetic: behind the last day of a month is the first."""
    year, month, day, hour, minute, second = wall
    turn = -1 if offset > 0 else 1
    left, part = divmod(abs(offset), 60)
    if part:
        carried, second = divmod(second + turn * part, 60)
        left += turn * carried
    left, part = divmod(left, 60)
    if part:
        carried, minute = divmod(minute + turn * part, 60)
        left += turn * carried
    left, part = divmod(left, 24)
    if part:
        carried, hour = divmod(hour + turn * part, 24)
        left += turn * carried
    if left:
        day += turn * left
        if turn > 0 and month <= 12 and day > _month_days(year, month):
            year, month, day = (year + 1, 1, 1) if month == 12 else (year, month + 1, 1)
        elif turn < 0 and day < 1:
            year, month = (year - 1, 12) if month <= 1 else (year, month - 1)
            day = _month_days(year, month)
    _check(month, day, hour, minute, second)
    return seconds_of(year, month, day, hour, minute, second)


def _check(month: int, day: int, hour: int, minute: int, second: int) -> None:
    """Raise ValueError where Ruby's Time does not take these parts: it takes day 31 of any month, and 24:00:00."""
    if max(map(abs, (month, day, hour, minute, second))) > _MOST:
        raise OverflowError("integer too big to convert to `int'")
    if not (1 <= month <= 12 and 1 <= day <= 31 and 0 <= minute <= 59 and 0 <= second <= 60):
        raise ValueError("argument out of range")
    if not (0 <= hour <= 23 or (hour, minute, second) == (24, 0, 0)):
        raise ValueError("argument out of range")


def _month_days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _or(value: int | None, other: int) -> int:
    return other if value is None else value
