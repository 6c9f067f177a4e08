"""Front matter as most writers have it, read without a YAML parser: a fiftieth of the time, or not at all.

What is read here is what Psych reads; all else is left to `editor.post.front_matter`, by the answer None. A list of ten
thousand posts could not be shown in a blink otherwise.
"""

from __future__ import annotations

import datetime
import functools
import re

from editor.jekyll.merging import Data
from editor.post.scalars import UnreadableScalarError, psych_scalar
from editor.post.values import NANOSECONDS, Moment, Symbol, Value

WANTED = frozenset(
    ("title", "date", "layout", "slug", "permalink", "published", "draft", "category", "categories", "tag", "tags")
)
"""The fields that are read; of all others it is only made sure that they do not change these."""

# Controls, YAML's own line breaks, lone surrogates: what libyaml does not let stand in a scalar, or takes for more.
_ODD = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff"
_PLAIN = (
    rf"[^\n \-?:,\[\]{{}}#&*!|>'\"%@`{_ODD}]"
    rf"[^\n:#{_ODD}]*(?:(?::(?=[^ \n])|(?<! )#)[^\n:#{_ODD}]*)*"
)
_QUOTED = rf"\"([^\"\\\n{_ODD}]+)\"|'([^'\n{_ODD}]+)'"
# A field, an item of a list, a remark or nothing: each matches one whole line.
_LINE = re.compile(
    rf"^(?:([A-Za-z_][A-Za-z0-9_-]*):(?: +(?:(\"\"|'')|{_QUOTED}|(\[[^\[\]{{}}\n{_ODD}]*\])|({_PLAIN})))? *"
    rf"|( *)- +(?:{_QUOTED}|({_PLAIN})) *"
    rf"|#[^\n{_ODD}]*"
    r"|)\n",
    re.MULTILINE,
)
_OPENING = re.compile(r"--- *\n")
_ITEM = re.compile(r" *(?:\"([^\"\\]*)\"|'([^']*)'|([^ \-?:#&*!|>'\"%@`][^:#?]*)) *")
_STAMP = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?: ([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?: ?([-+])([01][0-9]):?([0-5][0-9]))?)?"
)
_EPOCH_DAY = 719_163


class _NeedsParser(Exception):
    """It takes a parser."""


def simple_values(head: str) -> Data | None:
    """Return what Psych reads of the ``WANTED`` fields in *head*: the opening line and the lines behind it.

    None where that takes a parser.
    """
    opening = _OPENING.match(head)
    if opening is None:
        return None
    rows = _LINE.findall(head, opening.end())
    if len(rows) != head.count("\n", opening.end()) or head[-1] != "\n":
        return None
    try:
        return _values(rows)
    except _NeedsParser:
        return None


def _values(rows: list[tuple[str, ...]]) -> Data:
    values: Data = {}
    items: list[Value] | None = None  # of the field before, which has no value on its own line
    field = indent = ""
    for key, empty, double, single, flow, plain, dash, item_double, item_single, item_plain in rows:
        if key:
            items, field = None, key
            if flow:
                listed = _items(flow)
            if key not in WANTED:
                if not (empty or double or single or flow or plain):
                    items = []
            elif plain:
                values[key] = _date(plain.rstrip(" ")) if key == "date" else _plain(plain.rstrip(" "))
            elif flow:
                values[key] = list(listed)
            elif empty or double or single:
                values[key] = double or single
            else:
                items = []
                values[key] = None
        elif item_plain or item_double or item_single:
            if items is None or (items and dash != indent):
                raise _NeedsParser
            if not items:
                indent = dash
                if field in WANTED:
                    values[field] = items
            items.append(_plain(item_plain.rstrip(" ")) if item_plain else item_double or item_single)
    return values


@functools.lru_cache(maxsize=4096)
def _items(flow: str) -> tuple[Value, ...]:
    """Return the items of a list in brackets, none of which has commas in it."""
    inside = flow[1:-1]
    if not inside.strip(" "):
        return ()
    found = [_ITEM.fullmatch(part) for part in inside.split(",")]
    if not all(found):
        raise _NeedsParser
    return tuple(
        _plain(item[3].rstrip(" ")) if item[3] is not None else item[item.lastindex or 1] for item in found if item
    )


def _date(text: str) -> Value:
    """Return what Psych reads in *text*, the common dates in one step."""
    stamp = _STAMP.fullmatch(text)
    if stamp is None:
        return _plain(text)
    year, month, day, hour, minute, second, sign, hours, minutes = stamp.groups()
    try:
        date = datetime.date(int(year), int(month), int(day))
    except ValueError:
        return _plain(text)
    if hour is None:
        return date if date.year > 1582 else _plain(text)
    seconds = (date.toordinal() - _EPOCH_DAY) * 86_400 + int(hour) * 3600 + int(minute) * 60 + int(second)
    if sign is None:
        return Moment(seconds * NANOSECONDS)
    offset = int(hours) * 3600 + int(minutes) * 60
    if sign == "-":
        if offset < 3600:  # Psych takes -00:30 for half an hour east
            return _plain(text)
        offset = -offset
    return Moment((seconds - offset) * NANOSECONDS, offset)


@functools.lru_cache(maxsize=2048)
def _plain(text: str) -> Value:
    try:
        value = psych_scalar(text)
    except UnreadableScalarError as error:
        raise _NeedsParser from error
    if isinstance(value, Symbol):
        raise _NeedsParser
    return value
