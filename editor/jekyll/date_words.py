"""What Ruby's ``Date._parse`` finds in a text: the parts of a date and a time, by one pattern after the other.

The order of the patterns, and what each takes, are those of Ruby's date library 3.2; a year of two digits is completed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from editor.jekyll.date_parts import (
    DateParts,
    nothing,
    read_american,
    read_before_christ,
    read_day,
    read_day_first,
    read_day_of_year,
    read_digits,
    read_european,
    read_japanese_era,
    read_lone_number,
    read_month,
    read_month_and_day,
    read_month_first,
    read_time,
    read_year,
    read_year_and_day,
    read_year_first,
)
from editor.jekyll.date_patterns import (
    AMERICAN,
    BEFORE_CHRIST,
    DAY,
    DAY_OF_YEAR,
    DIGITS,
    DOTS,
    EUROPEAN,
    ISO,
    JAPANESE_ERA,
    LONE_NUMBER,
    MONTH,
    MONTH_DAY,
    MONTH_DAY_TIGHT,
    NO_DAY_OF_YEAR,
    NO_YEAR_DAY,
    NOISE,
    SLASHES,
    TIME,
    VMS_DAY_FIRST,
    VMS_MONTH_FIRST,
    WEEK,
    WEEK_DAY,
    WEEKDAY,
    YEAR,
    YEAR_DAY,
)

MOST_CHARACTERS = 128
"""Ruby refuses a longer text."""


def parse_words(text: str) -> DateParts:
    """Return what *text* says of a date; raises ValueError where it is longer than Ruby reads."""
    if len(text) > MOST_CHARACTERS:
        raise ValueError(f"string length ({len(text)}) exceeds the limit {MOST_CHARACTERS}")
    reader = _Reader(NOISE.sub(" ", text))
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
            self._take(WEEKDAY, nothing)
        if self._has_digits():
            self._take(TIME, read_time)
        self._read_date()
        if self._has_letters():
            self._take(BEFORE_CHRIST, read_before_christ)
        if self._has_digits():
            self._take(LONE_NUMBER, read_lone_number)

    def _read_date(self) -> None:
        """Let the first pattern that fits read the day."""
        text, take = self.text, self._take
        letters, digits = self._has_letters(), self._has_digits()
        dash, dot, slash = "-" in text, "." in text, "/" in text
        _ = (
            (letters and digits and (take(EUROPEAN, read_european) or take(AMERICAN, read_american)))
            or (digits and dash and take(ISO, read_year_first))
            or (digits and dot and take(JAPANESE_ERA, read_japanese_era))
            or (
                (letters and digits and dash)
                and (take(VMS_DAY_FIRST, read_day_first) or take(VMS_MONTH_FIRST, read_month_first))
            )
            or (digits and slash and take(SLASHES, read_year_first))
            or (digits and dot and take(DOTS, read_year_first))
            or (digits and self._read_iso_parts())
            or (digits and take(YEAR, read_year))
            or (letters and take(MONTH, read_month))
            or (digits and take(DAY, read_day))
            or (digits and take(DIGITS, read_digits))
        )

    def _read_iso_parts(self) -> bool:
        # Weeks say nothing to Time.parse, which knows no part for them.
        take = self._take
        return (
            take(WEEK, nothing)
            or take(WEEK_DAY, nothing)
            or take(MONTH_DAY, read_month_and_day)
            or take(MONTH_DAY_TIGHT, read_month_and_day)
            or (not NO_YEAR_DAY.search(self.text) and take(YEAR_DAY, read_year_and_day))
            or (not NO_DAY_OF_YEAR.search(self.text) and take(DAY_OF_YEAR, read_day_of_year))
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
