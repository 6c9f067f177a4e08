"""Changes of a written date that keep how it is written: ``T`` or blank, seconds or none, the offset's style."""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import dataclass

from editor.post.dates import parse_spelling

_PARTS = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:[ T](?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?P<fraction>\.\d+)?)?"
    r"(?: ?(?P<offset>[+-]\d\d(?::?\d\d)?|Z))?)?",
    re.ASCII,
)
_TYPED = re.compile(
    r"(?P<year>\d{4})(?:[-/.ー‐−–]|年 ?)(?P<month>\d{1,2})(?:[-/.ー‐−–]|月 ?)(?P<day>\d{1,2})日?"
    r"(?:(?:[ T]|(?<=日))(?P<hour>\d{1,2})(?::|時)(?P<minute>\d{1,2})?(?:[:分](?P<second>\d{1,2})?秒?)?)?"
    r"(?: ?(?P<offset>[+-]\d\d(?::?\d\d)?|Z))?",
    re.ASCII,
)
_OFFSET_STEP = datetime.timedelta(minutes=30)
_OFFSET_LIMIT = datetime.timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class Stepped:
    """A new spelling, with the part that was stepped."""

    spelling: str
    start: int
    end: int


def meant_by(typed: str) -> str | None:
    """Return *typed* as Jekyll wants a date, where it is one in signs of full width, with ``/``, or with 年月日."""
    typed = typed.strip()
    if parse_spelling(typed) is not None:
        return typed
    match = _TYPED.fullmatch(unicodedata.normalize("NFKC", typed))
    if match is None:
        return None
    spelling = f"{match['year']}-{int(match['month']):02d}-{int(match['day']):02d}"
    if match["hour"] is not None:
        seconds = f":{int(match['second']):02d}" if match["second"] else ""
        spelling += f" {int(match['hour']):02d}:{int(match['minute'] or 0):02d}{seconds}"
    if match["offset"] is not None:
        spelling += f" {match['offset']}"
    return spelling if parse_spelling(spelling) is not None else None


def step_part(spelling: str, caret: int, by: int) -> Stepped | None:
    """Return *spelling* with the part at *caret* moved *by*; None where it is no date or no part is there.

    Days carry into months and hours into days; a day that a month lacks becomes its last one. The offset goes by half
    an hour and leaves the clock as it is.
    """
    match = _PARTS.fullmatch(spelling)
    if match is None or parse_spelling(spelling) is None:
        return None
    name = next(
        (n for n, text in match.groupdict().items() if text is not None and match.start(n) <= caret <= match.end(n)),
        None,
    )
    if name is None or name == "fraction":
        return None
    if name == "offset":
        new = _step_offset(match["offset"], by)
        changed = spelling[: match.start("offset")] + new + spelling[match.end("offset") :]
        return Stepped(changed, match.start("offset"), match.start("offset") + len(new))
    time = _stepped_time(_time_of(match), name, by)
    if time is None:
        return None
    return Stepped(_with_time(match, time), match.start(name), match.end(name))


def with_date(spelling: str, date: datetime.date) -> str:
    """Return *spelling* on the day *date*, its clock and offset kept; the bare day where it is no date."""
    match = _PARTS.fullmatch(spelling)
    if match is None:
        return date.isoformat()
    return date.isoformat() + spelling[match.end("day") :]


def now_like(spelling: str, now: datetime.datetime) -> str:
    """Return *now*, which has an offset, written as *spelling* is; in Jekyll's own form where that is no date.

    An offset that is written stays: the clock is told in that offset.
    """
    match = _PARTS.fullmatch(spelling)
    parts = parse_spelling(spelling)
    if match is None or parts is None:
        return f"{now:%Y-%m-%d %H:%M:%S %z}"
    if parts.offset is not None:
        now = now.astimezone(datetime.timezone(datetime.timedelta(seconds=parts.offset)))
    written = _with_time(match, now.replace(tzinfo=None))
    fraction = match["fraction"]
    return written.replace(fraction, "." + "0" * (len(fraction) - 1)) if fraction else written


def _time_of(match: re.Match[str]) -> datetime.datetime:
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    return datetime.datetime(year, month, day, hour, minute, second)


def _with_time(match: re.Match[str], time: datetime.datetime) -> str:
    """Return the matched spelling with the parts that it has set to *time*."""
    written = match.string
    for name in ("year", "month", "day", "hour", "minute", "second"):
        if match[name] is not None:
            digits = f"{getattr(time, name):0{len(match[name])}d}"
            written = written[: match.start(name)] + digits + written[match.end(name) :]
    return written


def _stepped_time(time: datetime.datetime, name: str, by: int) -> datetime.datetime | None:
    try:
        if name in ("year", "month"):
            months = time.year * 12 + time.month - 1 + by * (12 if name == "year" else 1)
            return _in_month(time, months // 12, months % 12 + 1)
        return time + datetime.timedelta(**{name + "s": by})
    except (OverflowError, ValueError):
        return None


def _in_month(time: datetime.datetime, year: int, month: int) -> datetime.datetime:
    first = time.replace(year=year, month=month, day=1)
    following = (first + datetime.timedelta(days=32)).replace(day=1)
    last_day = (following - datetime.timedelta(days=1)).day
    return first.replace(day=min(time.day, last_day))


def _step_offset(offset: str, by: int) -> str:
    if offset == "Z":
        return offset
    digits = offset[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    step = _OFFSET_STEP if len(digits) == 4 else datetime.timedelta(hours=1)
    moved = datetime.timedelta(minutes=-minutes if offset[0] == "-" else minutes) + step * by
    moved = max(-_OFFSET_LIMIT, min(_OFFSET_LIMIT, moved))
    hours, minutes = divmod(abs(int(moved.total_seconds())) // 60, 60)
    sign = "-" if moved < datetime.timedelta() else "+"
    colon = ":" if ":" in offset else ""
    return f"{sign}{hours:02d}" + (f"{colon}{minutes:02d}" if len(digits) == 4 else "")
