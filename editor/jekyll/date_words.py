"""What Ruby's ``Date._parse`` finds in a text: the parts of a date and a time, by one pattern after the other.

The order of the patterns, and what each takes, are those of Ruby's date library 3.2; a year of two digits is completed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

MOST_CHARACTERS = 128
"""Ruby refuses a longer text."""


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


_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_S = r"[ \t\r\n\f\v]"
_ERA = r"(c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.))"
_I = re.IGNORECASE


def _pattern(source: str, flags: re.RegexFlag = _I) -> re.Pattern[str]:
    r"""Compile *source*, in which ``\d`` and ``\s`` are those of ASCII, as in Ruby."""
    # Within brackets the class must not bring its own.
    inside = re.sub(r"\[[^]]*\]", lambda found: found[0].replace(r"\d", "0-9").replace(r"\s", _S[1:-1]), source)
    return re.compile(inside.replace(r"\d", "[0-9]").replace(r"\s", _S), flags)


_NOISE = re.compile(r"(?:[^-+',./:@\w\[\]]|_)+")
_WEEKDAY = _pattern(r"\b(sun|mon|tue|wed|thu|fri|sat)[^-/\d\s]*")
_TIME = _pattern(
    r"((?:\d+\s*:\s*\d+(?:\s*:\s*\d+(?:[,.]\d*)?)?|\d+\s*h(?:\s*\d+m?(?:\s*\d+s?)?)?)"
    r"(?:\s*[ap](?:m\b|\.m\.))?|\d+\s*[ap](?:m\b|\.m\.))"
    r"(?:\s*((?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?"
    r"|(?-i:(?:[^\W\d_]|[.\s])+)(?:standard|daylight)\stime\b|(?-i:[^\W\d_]+)(?:\sdst)?\b))?"
)
_CLOCK = _pattern(r"(\d+)h?(?:\s*:?\s*(\d+)m?(?:\s*:?\s*(\d+)(?:[,.](\d+))?s?)?)?(?:\s*([ap])(?:m\b|\.m\.))?")
_EUROPEAN = _pattern(
    rf"('?\d+)[^-\d\s]*\s*({_MONTHS})[^-\d\s']*(?:\s*{_ERA}?\s*('?-?\d+(?:(?:st|nd|rd|th)\b)?))?",
)
_AMERICAN = _pattern(rf"\b({_MONTHS})[^-\d\s']*\s*('?\d+)[^-\d\s']*(?:\s*,?\s*{_ERA}?\s*('?-?\d+))?")
_ISO = _pattern(r"('?[-+]?\d+)-(\d+)-('?-?\d+)")
_JAPANESE_ERA = _pattern(r"\b([mtsh])(\d+)\.(\d+)\.(\d+)")
_ERA_STARTS = {"m": 1867, "t": 1911, "s": 1925, "h": 1988}
_VMS_DAY_FIRST = _pattern(rf"('?-?\d+)-({_MONTHS})[^-/.]*-('?-?\d+)")
_VMS_MONTH_FIRST = _pattern(rf"\b({_MONTHS})[^-/.]*-('?-?\d+)(?:-('?-?\d+))?")
_SLASHES = _pattern(r"('?-?\d+)/\s*('?\d+)(?:[^\d]\s*('?-?\d+))?")
_DOTS = _pattern(r"('?-?\d+)\.\s*('?\d+)\.\s*('?-?\d+)")
_WEEK = _pattern(r"\b(\d{2}|\d{4})?-?w(\d{2})(?:-?(\d))?\b")
_WEEK_DAY = _pattern(r"-w-(\d)\b")
_MONTH_DAY = _pattern(r"--(\d{2})?-(\d{2})\b")
_MONTH_DAY_TIGHT = _pattern(r"--(\d{2})(\d{2})?\b")
_YEAR_DAY = _pattern(r"\b(\d{2}|\d{4})-(\d{3})\b")
_NO_YEAR_DAY = _pattern(r"[,.](\d{2}|\d{4})-\d{3}\b")
_DAY_OF_YEAR = _pattern(r"\b-(\d{3})\b")
_NO_DAY_OF_YEAR = _pattern(r"\d-\d{3}\b")
_YEAR = _pattern(r"'(\d+)\b")
_MONTH = _pattern(rf"\b({_MONTHS})[^{_S[1:-1]}]*")
_DAY = _pattern(r"(\d+)(st|nd|rd|th)\b")
_DIGITS = _pattern(
    r"([-+]?)(\d{2,14})(?:\s*t?\s*(\d{2,6})?(?:[,.](\d*))?)?(?:\s*(z\b|[-+]\d{1,4}\b|\[[-+]?[0-9][^]]*\]))?"
)
_BEFORE_CHRIST = _pattern(r"\b(bc\b|bce\b|b\.c\.|b\.c\.e\.)")
_LONE_NUMBER = _pattern(r"\A\s*(\d{1,2})\s*\Z")
_LEADING_NUMBER = re.compile(r"[^-+0-9]*([-+]?)([0-9]*)")


def parse_words(text: str) -> DateParts:
    """Return what *text* says of a date; raises ValueError where it is longer than Ruby reads."""
    if len(text) > MOST_CHARACTERS:
        raise ValueError(f"string length ({len(text)}) exceeds the limit {MOST_CHARACTERS}")
    reader = _Reader(_NOISE.sub(" ", text))
    reader.read()
    parts = reader.parts
    if parts.before_christ and parts.year is not None:
        parts.year = 1 - parts.year
    if parts.short_year and parts.year is not None and 0 <= parts.year <= 99:
        parts.year += 1900 if parts.year >= 69 else 2000
    return parts


class _Reader:
    """Takes one passage after the other out of the text, and puts a blank in its place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts = DateParts()

    def read(self) -> None:
        if self._has_letters():
            self._take(_WEEKDAY, _nothing)
        if self._has_digits():
            self._take(_TIME, _read_time)
        self._read_date()
        if self._has_letters():
            self._take(_BEFORE_CHRIST, _read_before_christ)
        if self._has_digits():
            self._take(_LONE_NUMBER, _read_lone_number)

    def _read_date(self) -> None:
        """Let the first pattern that fits read the day."""
        text, take = self.text, self._take
        letters, digits = self._has_letters(), self._has_digits()
        dash, dot, slash = "-" in text, "." in text, "/" in text
        _ = (
            (letters and digits and (take(_EUROPEAN, _read_european) or take(_AMERICAN, _read_american)))
            or (digits and dash and take(_ISO, _read_year_first))
            or (digits and dot and take(_JAPANESE_ERA, _read_japanese_era))
            or (
                (letters and digits and dash)
                and (take(_VMS_DAY_FIRST, _read_day_first) or take(_VMS_MONTH_FIRST, _read_month_first))
            )
            or (digits and slash and take(_SLASHES, _read_year_first))
            or (digits and dot and take(_DOTS, _read_year_first))
            or (digits and self._read_iso_parts())
            or (digits and take(_YEAR, _read_year))
            or (letters and take(_MONTH, _read_month))
            or (digits and take(_DAY, _read_day))
            or (digits and take(_DIGITS, _read_digits))
        )

    def _read_iso_parts(self) -> bool:
        # Weeks say nothing to Time.parse, which knows no part for them.
        take = self._take
        return (
            take(_WEEK, _nothing)
            or take(_WEEK_DAY, _nothing)
            or take(_MONTH_DAY, _read_month_and_day)
            or take(_MONTH_DAY_TIGHT, _read_month_and_day)
            or (not _NO_YEAR_DAY.search(self.text) and take(_YEAR_DAY, _read_year_and_day))
            or (not _NO_DAY_OF_YEAR.search(self.text) and take(_DAY_OF_YEAR, _read_day_of_year))
        )

    def _has_letters(self) -> bool:
        return bool(re.search("[A-Za-z]", self.text))

    def _has_digits(self) -> bool:
        return bool(re.search("[0-9]", self.text))

    def _take(self, pattern: re.Pattern[str], read: Callable[[re.Match[str], DateParts], None]) -> bool:
        match = pattern.search(self.text)
        if match is None:
            return False
        self.text = f"{self.text[: match.start()]} {self.text[match.end() :]}"
        read(match, self.parts)
        return True


def _nothing(match: re.Match[str], parts: DateParts) -> None:
    pass


def _read_time(match: re.Match[str], parts: DateParts) -> None:
    if match[2] is not None:
        parts.zone = match[2]
    clock = _CLOCK.match(match[1])
    if clock is None:
        return
    hour, minute, second, fraction, half = clock.groups()
    parts.hour = int(hour) % 12 + (12 if half in "pP" else 0) if half else int(hour)
    if minute is not None:
        parts.minute = int(minute)
    if second is not None:
        parts.second = int(second)
    if fraction is not None:
        parts.fraction = Fraction(int(fraction), 10 ** len(fraction))


def _read_european(match: re.Match[str], parts: DateParts) -> None:
    day, month, era, year = match.groups()
    _sort(parts, year, str(_month_of(month)), day, before_christ=bool(era and era[0] in "bB"))


def _read_american(match: re.Match[str], parts: DateParts) -> None:
    month, day, era, year = match.groups()
    _sort(parts, year, str(_month_of(month)), day, before_christ=bool(era and era[0] in "bB"))


def _read_year_first(match: re.Match[str], parts: DateParts) -> None:
    _sort(parts, match[1], match[2], match[3])


def _read_day_first(match: re.Match[str], parts: DateParts) -> None:
    _sort(parts, match[3], str(_month_of(match[2])), match[1])


def _read_month_first(match: re.Match[str], parts: DateParts) -> None:
    _sort(parts, match[3], str(_month_of(match[1])), match[2])


def _read_japanese_era(match: re.Match[str], parts: DateParts) -> None:
    parts.year = int(match[2]) + _ERA_STARTS[match[1].lower()]
    parts.month, parts.day = int(match[3]), int(match[4])


def _read_month_and_day(match: re.Match[str], parts: DateParts) -> None:
    if match[1] is not None:
        parts.month = int(match[1])
    if match[2] is not None:
        parts.day = int(match[2])


def _read_year_and_day(match: re.Match[str], parts: DateParts) -> None:
    parts.year, parts.day_of_year = int(match[1]), int(match[2])


def _read_day_of_year(match: re.Match[str], parts: DateParts) -> None:
    parts.day_of_year = int(match[1])


def _read_year(match: re.Match[str], parts: DateParts) -> None:
    parts.year = int(match[1])


def _read_month(match: re.Match[str], parts: DateParts) -> None:
    parts.month = _month_of(match[1])


def _read_day(match: re.Match[str], parts: DateParts) -> None:
    parts.day = int(match[1])


def _read_before_christ(match: re.Match[str], parts: DateParts) -> None:
    parts.before_christ = True


def _read_lone_number(match: re.Match[str], parts: DateParts) -> None:
    number = int(match[1])
    if parts.hour is not None and parts.day is None and 1 <= number <= 31:
        parts.day = number
    if parts.day is not None and parts.hour is None and 0 <= number <= 24:
        parts.hour = number


def _read_digits(match: re.Match[str], parts: DateParts) -> None:
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
    return _MONTHS.split("|").index(name[:3].lower()) + 1


def _sort(
    parts: DateParts, year: str | None, month: str | None, day: str | None, *, before_christ: bool = False
) -> None:
    """Put three spellings where they belong: the order in which they were found is but a guess."""
    if year is not None and month is not None and day is None:
        year, month, day = None, year, month
    if year is None and day is not None and (len(day) > 2 or day.startswith("'")):
        year, day = day, None
    if year is not None:
        number = _LEADING_NUMBER.match(year)
        if number and number.end() > number.start(1) and number.end() < len(year):  # letters follow, as in 4th
            year, day = day, number[1] + number[2]
    if month is not None and (month.startswith("'") or len(month) > 2):
        year, month, day = month, day, year
    if day is not None and (day.startswith("'") or len(day) > 2):
        year, day = day, year
    if year is not None:
        number = _LEADING_NUMBER.match(year)
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
