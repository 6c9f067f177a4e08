"""Dates on which Jekyll stops, or that it takes for another day without a word.

Jekyll gives the value to Ruby's ``Time.parse``: of all that this reads, only what is plain to see is called sure.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.jekyll.dates import InvalidDate, parse_date
from editor.jekyll.zones import zone_named
from editor.post.dates import jekyll_keeps
from editor.post.edit import Edit
from editor.post.fields import remove_field, set_date
from editor.post.post import Post
from editor.post.values import Moment, Value

RULE = "bad-date"
_MOST_COMPACT = 99_991_231
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{4,6})?")
_DAY = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])")
_MONTH_WORD = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.IGNORECASE)
_TWO_DIGIT_YEAR = re.compile(r"[0-9]{2}[-/][0-9]{1,2}[-/][0-9]{1,2}(?![0-9])")
_JAPANESE = re.compile(
    r"([0-9]{4})年 ?([0-9]{1,2})月 ?([0-9]{1,2})日(?:\([^()]\))? ?(?:([0-9]{1,2})(?::|時 ?)([0-9]{2})分?)?"
)


def find_bad_date(post: Post) -> Iterator[Problem]:
    """Find a ``date`` that Jekyll does not read as the day that it names."""
    field = post.front_matter.get("date")
    if field is None:
        return
    spelling = field.value_span.of(post.source)
    judged = _judged(field.value, spelling)
    if judged is None:
        return
    severity, message, args = judged
    fix = None
    if message is Message.DATE_EMPTY:
        # Jekyll then takes the date of the file name.
        fix = edit_or_none(partial(remove_field, post, "date"))
    elif isinstance(field.value, str):
        fix = _japanese_date(post, field.value)
    yield Problem(RULE, severity, field.value_span if spelling else field.entry_span, message, args, fix)


def _judged(value: Value, spelling: str) -> tuple[Severity, Message, tuple[str, ...]] | None:
    """Return what is wrong with the date *value*, None where nothing is."""
    if isinstance(value, datetime.date | Moment):
        return None
    text = _text_of(value)
    if value is None or text == "":
        return Severity.ERROR, Message.DATE_EMPTY, ()
    if text is None or _stops(text) or not _names_a_day(text):
        return Severity.ERROR, Message.DATE_UNREADABLE, (spelling,)
    shifted = _shifted(text)
    if shifted is not None:
        return Severity.WARNING, Message.DATE_SHIFTED, (spelling, shifted.isoformat())
    if jekyll_keeps(text) or _COMPACT.fullmatch(text):
        return None
    return Severity.WARNING, Message.DATE_UNSURE, (spelling,)


def _text_of(value: Value) -> str | None:
    """Return the text in which Ruby looks for a date; None where it finds none."""
    if isinstance(value, str):
        return value.strip(" ")
    whole = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST_COMPACT
    return str(value) if whole else None


def _stops(text: str) -> bool:
    """Tell whether Jekyll stops at *text*, or loses the front matter for it."""
    try:
        parse_date(text, zone_named("UTC"), 0)
    except (InvalidDate, OverflowError):
        return True
    return False


def _names_a_day(text: str) -> bool:
    """Tell whether *text* has a year, a month and a day in it: of what it lacks, Jekyll takes that of now."""
    if _DAY.match(text) or _COMPACT.fullmatch(text) or _TWO_DIGIT_YEAR.match(text):
        return True
    return _MONTH_WORD.search(text) is not None and re.search("[0-9]", text) is not None


def _shifted(text: str) -> datetime.date | None:
    """Return the day that Ruby takes for one that its month does not have; None for a day of the calendar."""
    match = _DAY.match(text) or _COMPACT.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups()[:3])
    try:
        taken = datetime.date(year, month, 1) + datetime.timedelta(days=day - 1)
    except (ValueError, OverflowError):
        return None
    return taken if taken.month != month else None


def _japanese_date(post: Post, text: str) -> Edit | None:
    """Return the edit that writes ``2024年3月4日`` as Jekyll reads it."""
    match = _JAPANESE.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if match is None:
        return None
    year, month, day, hour, minute = match.groups()
    spelling = f"{year}-{int(month):02}-{int(day):02}" + (f" {int(hour):02}:{minute}" if hour else "")
    return edit_or_none(partial(set_date, post, "date", spelling))
