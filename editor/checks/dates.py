"""Dates on which Jekyll stops, or that it takes for another day without a word.

Jekyll gives the value's text to Ruby's ``Time.parse``. Rules of facts on reliability, section 1, and of the recorded
answers; what no rule knows is called unsure.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator
from functools import partial

from editor.checks.problem import Message, Problem, Severity, edit_or_none
from editor.post.dates import jekyll_keeps
from editor.post.edit import Edit
from editor.post.fields import remove_field, set_date
from editor.post.post import Post
from editor.post.values import Moment, Value

RULE = "bad-date"
_MOST_COMPACT = 99_991_231
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{4,6})?")
_DAY = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?![0-9])")
_CLOCK = re.compile(r"[T ] *([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")
_OFFSET = re.compile(r"[-+]([0-9]{2}):?([0-9]{2})?\Z")
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
    if text is None or not _may_be_read(text):
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


def _may_be_read(text: str) -> bool:
    """Tell whether ``Time.parse`` may make sense of *text*."""
    match = _DAY.match(text) or _COMPACT.fullmatch(text)
    if match is None:
        return bool(_TWO_DIGIT_YEAR.match(text) or (_MONTH_WORD.search(text) and re.search("[0-9]", text)))
    clock = _CLOCK.match(text, match.end())
    offset = _OFFSET.search(text, clock.end() if clock else match.end())
    return (
        1 <= int(match[2]) <= 12
        and 1 <= int(match[3]) <= 31
        and (clock is None or _is_time_of_day(int(clock[1]), int(clock[2]), int(clock[3] or 0)))
        and (offset is None or (int(offset[1]) <= 23 and int(offset[2] or 0) <= 59))
    )


def _is_time_of_day(hour: int, minute: int, second: int) -> bool:
    """Tell whether Ruby takes the time: 24:00:00 and a leap second are some to it."""
    return (hour <= 23 and minute <= 59 and second <= 60) or (hour, minute, second) == (24, 0, 0)


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
