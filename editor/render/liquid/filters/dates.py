"""Filters of dates: Liquid's ``date``, and Jekyll's (``Jekyll::Filters::DateFilters``)."""

from __future__ import annotations

import datetime
import re

from liquid import RenderContext

from editor.jekyll.dates import InvalidDate, parse_time
from editor.render.liquid.context import JekyllContext
from editor.render.liquid.filters.filter import FilterFunction
from editor.render.liquid.ruby import Object, Refused, inspected, text_of
from editor.render.liquid.ruby_time import Time, rfc822, strftime, time_at, xml_schema


def date(context: RenderContext, value: Object, pattern: Object) -> Object:
    """By *pattern*; what is no date stays as it is."""
    text = text_of(pattern)
    moment = moment_of(context, value) if text else None
    return value if moment is None else strftime(moment, text)


def date_to_string(context: RenderContext, value: Object, kind: Object = None, style: Object = None) -> Object:
    """With the month's short name."""
    return _worded(context, value, "%b", kind, style)


def date_to_long_string(context: RenderContext, value: Object, kind: Object = None, style: Object = None) -> Object:
    """With the month's name."""
    return _worded(context, value, "%B", kind, style)


def date_to_xmlschema(context: RenderContext, value: Object) -> Object:
    """As ISO 8601 has it; raises Refused."""
    return value if not text_of(value) else xml_schema(_local(context, value))


def date_to_rfc822(context: RenderContext, value: Object) -> Object:
    """As mail has it; raises Refused."""
    return value if not text_of(value) else rfc822(_local(context, value))


def moment_of(context: RenderContext, value: Object) -> datetime.date | None:
    """Return the Time or Date that *value* is or tells (``Liquid::Utils.to_date``), None where it tells none."""
    assert isinstance(context, JekyllContext)
    now = context.run.now
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, bool) or not isinstance(value, int | str) or value == "":
        return None
    if isinstance(value, int) or re.fullmatch(r"\d+", value, re.ASCII):
        try:
            return Time.fromtimestamp(int(value), now.tzinfo)
        except (OverflowError, OSError, ValueError):
            return None
    if value.lower() in ("now", "today"):
        return now
    zone = context.run.zone
    try:
        ns, offset, utc = parse_time(value.lower(), zone.zone, int(now.timestamp()))
        return time_at(ns, offset, zone, utc=utc)
    except (InvalidDate, OverflowError):
        return None


def _local(context: RenderContext, value: Object) -> Time:
    assert isinstance(context, JekyllContext)
    zone = context.run.now.tzinfo
    moment = moment_of(context, value)
    if moment is None:
        raise Refused(f"Invalid Date: '{inspected(value)}' is not a valid datetime.")
    if isinstance(moment, datetime.datetime):
        return Time.of(moment.astimezone(zone))
    return Time(moment.year, moment.month, moment.day, tzinfo=zone)


def _worded(context: RenderContext, value: Object, month: str, kind: Object, style: Object) -> Object:
    if not text_of(value):
        return value
    moment = _local(context, value)
    if kind != "ordinal":
        return strftime(moment, f"%d {month} %Y")
    day = f"{moment.day}{_ordinal(moment.day)}"
    return strftime(moment, f"{month} {day}, %Y" if style == "US" else f"{day} {month} %Y")


def _ordinal(number: int) -> str:
    return "th" if 11 <= number <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


DATES: dict[str, FilterFunction] = {
    "date": date,
    "date_to_string": date_to_string,
    "date_to_long_string": date_to_long_string,
    "date_to_xmlschema": date_to_xmlschema,
    "date_to_rfc822": date_to_rfc822,
}
