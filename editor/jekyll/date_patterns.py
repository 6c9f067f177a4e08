"""The patterns by which Ruby's date library 3.2 finds the parts of a date in a text."""

from __future__ import annotations

import re

MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
S = r"[ \t\r\n\f\v]"
ERA = r"(c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.))"


def pattern(source: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    r"""Compile *source*, in which ``\d`` and ``\s`` are those of ASCII, as in Ruby."""
    # Within brackets the class must not bring its own.
    inside = re.sub(r"\[[^]]*\]", lambda found: found[0].replace(r"\d", "0-9").replace(r"\s", S[1:-1]), source)
    return re.compile(inside.replace(r"\d", "[0-9]").replace(r"\s", S), flags)


NOISE = re.compile(r"(?:[^-+',./:@\w\[\]]|_)+")
WEEKDAY = pattern(r"\b(sun|mon|tue|wed|thu|fri|sat)[^-/\d\s]*")
TIME = pattern(
    r"((?:\d+\s*:\s*\d+(?:\s*:\s*\d+(?:[,.]\d*)?)?|\d+\s*h(?:\s*\d+m?(?:\s*\d+s?)?)?)"
    r"(?:\s*[ap](?:m\b|\.m\.))?|\d+\s*[ap](?:m\b|\.m\.))"
    r"(?:\s*((?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?"
    r"|(?-i:(?:[^\W\d_]|[.\s])+)(?:standard|daylight)\stime\b|(?-i:[^\W\d_]+)(?:\sdst)?\b))?"
)
CLOCK = pattern(r"(\d+)h?(?:\s*:?\s*(\d+)m?(?:\s*:?\s*(\d+)(?:[,.](\d+))?s?)?)?(?:\s*([ap])(?:m\b|\.m\.))?")
EUROPEAN = pattern(
    rf"('?\d+)[^-\d\s]*\s*({MONTHS})[^-\d\s']*(?:\s*{ERA}?\s*('?-?\d+(?:(?:st|nd|rd|th)\b)?))?",
)
AMERICAN = pattern(rf"\b({MONTHS})[^-\d\s']*\s*('?\d+)[^-\d\s']*(?:\s*,?\s*{ERA}?\s*('?-?\d+))?")
ISO = pattern(r"('?[-+]?\d+)-(\d+)-('?-?\d+)")
JAPANESE_ERA = pattern(r"\b([mtshr])(\d+)\.(\d+)\.(\d+)")
ERA_STARTS = {"m": 1867, "t": 1911, "s": 1925, "h": 1988, "r": 2018}
VMS_DAY_FIRST = pattern(rf"('?-?\d+)-({MONTHS})[^-/.]*-('?-?\d+)")
VMS_MONTH_FIRST = pattern(rf"\b({MONTHS})[^-/.]*-('?-?\d+)(?:-('?-?\d+))?")
SLASHES = pattern(r"('?-?\d+)/\s*('?\d+)(?:[^\d]\s*('?-?\d+))?")
DOTS = pattern(r"('?-?\d+)\.\s*('?\d+)\.\s*('?-?\d+)")
WEEK = pattern(r"\b(\d{2}|\d{4})?-?w(\d{2})(?:-?(\d))?\b")
WEEK_DAY = pattern(r"-w-(\d)\b")
MONTH_DAY = pattern(r"--(\d{2})?-(\d{2})\b")
MONTH_DAY_TIGHT = pattern(r"--(\d{2})(\d{2})?\b")
YEAR_DAY = pattern(r"\b(\d{2}|\d{4})-(\d{3})\b")
NO_YEAR_DAY = pattern(r"[,.](\d{2}|\d{4})-\d{3}\b")
DAY_OF_YEAR = pattern(r"\b-(\d{3})\b")
NO_DAY_OF_YEAR = pattern(r"\d-\d{3}\b")
YEAR = pattern(r"'(\d+)\b")
MONTH = pattern(rf"\b({MONTHS})[^{S[1:-1]}]*")
DAY = pattern(r"(\d+)(st|nd|rd|th)\b")
DIGITS = pattern(
    r"([-+]?)(\d{2,14})(?:\s*t?\s*(\d{2,6})?(?:[,.](\d*))?)?(?:\s*(z\b|[-+]\d{1,4}\b|\[[-+]?[0-9][^]]*\]))?"
)
BEFORE_CHRIST = pattern(r"\b(bc\b|bce\b|b\.c\.|b\.c\.e\.)")
LONE_NUMBER = pattern(r"\A\s*(\d{1,2})\s*\Z")
LEADING_NUMBER = re.compile(r"[^-+0-9]*([-+]?)([0-9]*)")
