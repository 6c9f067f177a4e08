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
_OWN = frozenset(("title", "slug", "permalink"))
"""Fields of which each post has its own; their lines are not worth to be known again."""

# Controls, YAML's own line breaks, lone surrogates: what libyaml does not let stand in a scalar, or takes for more.
_ODD = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff"
_PLAIN = (
    rf"[^\n \-?:,\[\]{{}}#&*!|>'\"%@`{_ODD}]"
    rf"[^\n:#{_ODD}]*(?:(?::(?=[^ \n])|(?<! )#)[^\n:#{_ODD}]*)*"
)
_QUOTED = rf"\"([^\"\\\n{_ODD}]+)\"|'([^'\n{_ODD}]+)'"
# A field, an item of a list, a remark or nothing: a whole line.
_LINE = re.compile(
    rf"(?:([A-Za-z_][A-Za-z0-9_-]*):(?: +(?:(\"\"|'')|{_QUOTED}|(\[[^\[\]{{}}\n{_ODD}]*\])|({_PLAIN})))? *"
    rf"|( *)- +(?:{_QUOTED}|({_PLAIN})) *"
    rf"|#[^\n{_ODD}]*"
    r"|)"
)
_OPENING = re.compile(r"--- *\n")
_FLOW_ITEM = re.compile(r" *(?:\"([^\"\\]*)\"|'([^']*)'|([^ \-?:#&*!|>'\"%@`][^:#?]*)) *")
_STAMP = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?: ([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?: ?([-+])([01][0-9]):?([0-5][0-9]))?)?"
)
_EPOCH_DAY = 719_163


# What a line is; members of an enum take longer to look up than the line takes to read.
_NOTHING = 0
"""A remark, or nothing."""
_VALUE = 1
"""A field with its value."""
_OPEN = 2
"""A field whose items may stand on the lines behind."""
_OTHER = 3
"""A field that is not wanted, with its value."""
_ITEM = 4
"""An item of a list."""

_Row = tuple[int, str, Value]
"""What a line is, its key or the indent of the item, and its value."""
_MOST_ROWS = 8192
"""Lines that are known at a time; the first ones, as what stands in many heads stands in an early one."""


class _NeedsParser(Exception):
    """It takes a parser."""


class HeadReader:
    """Reads the heads of a site, and knows the lines that stood in others: they are most."""

    def __init__(self) -> None:
        self._rows: dict[str, _Row] = {}

    def values(self, head: str) -> Data | None:
        """Return what Psych reads of the ``WANTED`` fields in *head*: the opening line and the lines behind it.

        None where that takes a parser. The lists in it may stand in others too: they are not to be changed.
        """
        opening = _OPENING.match(head)
        if opening is None or head[-1] != "\n":
            return None
        try:
            return self._values(head[opening.end() : -1].split("\n") if opening.end() < len(head) else [])
        except _NeedsParser:
            return None

    def _values(self, lines: list[str]) -> Data:
        rows = self._rows
        values: Data = {}
        items: list[Value] | None = None  # of the field before, which has no value on its own line
        field = indent = ""
        for line in lines:
            known = rows.get(line)
            if known is None:
                known = _row(line)
                if len(rows) < _MOST_ROWS and known[1] not in _OWN:
                    rows[line] = known
            row, key, value = known
            if row == _VALUE:
                items, values[key] = None, value
            elif row == _OTHER:
                items = None
            elif row == _OPEN:
                items, field = [], key
                if key in WANTED:
                    values[key] = None
            elif row == _ITEM:
                if items is None or (items and key != indent):
                    raise _NeedsParser
                if not items:
                    indent = key
                    if field in WANTED:
                        values[field] = items
                items.append(value)
        return values


def _row(line: str) -> _Row:
    """Return what *line* is; raises _NeedsParser."""
    found = _LINE.fullmatch(line)
    if found is None:
        raise _NeedsParser
    key, empty, double, single, flow, plain, dash, item_double, item_single, item_plain = found.groups("")
    if key:
        listed = _items(flow) if flow else ()
        if not (empty or double or single or flow or plain):
            return _OPEN, key, None
        if key not in WANTED:
            return _OTHER, key, None
        if flow:
            return _VALUE, key, list(listed)
        if plain:
            return _VALUE, key, _date(plain.rstrip(" ")) if key == "date" else _plain(plain.rstrip(" "))
        return _VALUE, key, double or single
    if item_plain or item_double or item_single:
        return _ITEM, dash, _plain(item_plain.rstrip(" ")) if item_plain else item_double or item_single
    return _NOTHING, "", None


@functools.lru_cache(maxsize=4096)
def _items(flow: str) -> tuple[Value, ...]:
    """Return the items of a list in brackets, none of which has commas in it."""
    inside = flow[1:-1]
    if not inside.strip(" "):
        return ()
    found = [_FLOW_ITEM.fullmatch(part) for part in inside.split(",")]
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
