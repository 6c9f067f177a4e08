"""A value as YAML text that Psych, safe_yaml and PyYAML all read as that value."""

from __future__ import annotations

import datetime
import math
import re
import unicodedata
from decimal import Decimal

from editor.post.block_text import Breaks, can_be_literal, can_fold, folded, literal
from editor.post.characters import Unspellable, escaped, is_printable
from editor.post.nodes import Style
from editor.post.values import Key, Moment, Value

# Words that one reader or another takes for something else than text, in any case.
_WORD = re.compile(r"y|n|yes|no|on|off|true|false|null|nil|none|nan|inf|infinity", re.IGNORECASE)
# A path from the site's root, which no reader takes for anything else than text.
_PATH = re.compile(r"/[^\W\d_][\w./%~+-]*")
_OPENS_FLOW = re.compile(r"[,\[\]{}?:]")
MERGE_KEY = "<<"
_STEP = "  "


def spell(
    value: Value,
    *,
    like: Style = Style.PLAIN,
    flow: bool,
    indent: str,
    newline: str,
    step: str = _STEP,
    breaks: Breaks | None = None,
) -> str:
    """Return *value* as YAML, in the style *like* where it allows that, from its own first character on.

    *indent* is the indentation of the key or dash that holds the value; further lines of the value stand *step*
    deeper. With *flow* the value stands inside ``[…]`` or ``{…}``. The last line has no ending; a block list or map
    begins without its indentation, as the caller breaks the line before it. *breaks* says where a folded text is
    broken, None for nowhere. The rule is 3.4 of the facts on reliability: 181,878 spellings, none read wrongly.
    Raises Unspellable.
    """
    if isinstance(value, str):
        return _text(value, like=like, flow=flow, indent=indent, newline=newline, step=step, breaks=breaks)
    if isinstance(value, dict):
        return _mapping(value, like=like, flow=flow, indent=indent + step, newline=newline)
    if isinstance(value, list):
        return _sequence(value, like=like, flow=flow, indent=indent + step, newline=newline)
    return _atom(value)


def spell_key(key: str, *, like: Style = Style.PLAIN, flow: bool) -> str:
    """Return *key* as a key of a map; raises Unspellable for ``<<``, which means a merge even in quotes."""
    if key == MERGE_KEY:
        raise Unspellable("a key << merges another map")
    style = like if like in (Style.SINGLE, Style.DOUBLE) else Style.PLAIN
    return _one_line(key, like=style, flow=flow)


def spell_moment(moment: Moment) -> str:
    """Return *moment* as Jekyll writes it, ``YYYY-MM-DD HH:MM:SS +HHMM``; without an offset it is in UTC.

    Raises Unspellable where the year has not four digits or the offset is not of whole minutes.
    """
    offset = moment.offset or 0
    if offset % 60:
        raise Unspellable(f"the offset {offset} s is not of whole minutes")
    seconds, fraction = divmod(moment.ns, 1_000_000_000)
    try:
        local = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds + offset)
    except OverflowError as error:
        raise Unspellable(f"{moment.ns} ns lie outside the calendar") from error
    spelled = local.isoformat(" ")
    if fraction:
        spelled += f".{fraction:09d}".rstrip("0")
    if moment.offset is None:
        return spelled
    hours, minutes = divmod(abs(offset) // 60, 60)
    return f"{spelled} {'-' if offset < 0 else '+'}{hours:02d}{minutes:02d}"


def is_plain(text: str, *, flow: bool) -> bool:
    """Return whether *text* without quotes is read as that text by every reader, in a flow collection or not."""
    return (
        text[:1] != ""
        and (unicodedata.category(text[0]).startswith("L") or _PATH.fullmatch(text) is not None)
        and not _WORD.fullmatch(text)
        and not text.endswith((" ", ":"))
        and ": " not in text
        and " #" not in text
        and is_printable(text)
        and not (flow and _OPENS_FLOW.search(text))
    )


def _atom(value: Value) -> str:
    if value is None:
        return "~"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        try:
            return str(value)
        except ValueError as error:
            raise Unspellable("a number of that many digits") from error
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, Moment):
        return spell_moment(value)
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    raise Unspellable(f"no YAML for a {type(value).__name__}")


def _float(value: float) -> str:
    if not math.isfinite(value):
        raise Unspellable(f"the readers disagree about {value}")
    digits = format(Decimal(repr(value)), "f")
    return digits if "." in digits else f"{digits}.0"


def _text(text: str, *, like: Style, flow: bool, indent: str, newline: str, step: str, breaks: Breaks | None) -> str:
    if not flow and like is Style.FOLDED and can_fold(text):
        return folded(text, indent=indent + step, newline=newline, breaks=breaks)
    many = "\n" in text
    if not flow and can_be_literal(text) and (like is Style.LITERAL or (many and not _is_quoted(like))):
        return literal(text, indent=indent + step, newline=newline, step=step)
    return _one_line(text, like=like, flow=flow)


def _is_quoted(style: Style) -> bool:
    return style in (Style.SINGLE, Style.DOUBLE)


def _one_line(text: str, *, like: Style, flow: bool) -> str:
    if not _is_quoted(like) and is_plain(text, flow=flow):
        return text
    if like is not Style.DOUBLE and is_printable(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(map(escaped, text)) + '"'


def _sequence(items: list[Value], *, like: Style, flow: bool, indent: str, newline: str) -> str:
    if not items:
        return "[]"
    if flow or like is not Style.BLOCK:
        return "[" + ", ".join(_in_flow(item, like, newline) for item in items) + "]"
    return (newline + indent).join(item_text(item, indent=indent, newline=newline) for item in items)


def item_text(
    value: Value,
    *,
    indent: str,
    newline: str,
    like: Style = Style.PLAIN,
    dash: str = "- ",
    careful: bool = False,
) -> str:
    """Return *value* as an item of a block list whose dashes stand at *indent*, from its dash on.

    *careful* writes it on one line, each text in double quotes.
    """
    if careful:
        return dash + _in_flow(value, Style.DOUBLE, newline)
    style = Style.BLOCK if isinstance(value, dict | list) else like
    return dash + spell(value, like=style, flow=False, indent=indent, newline=newline, step=" " * len(dash))


def _mapping(entries: dict[Key, Value], *, like: Style, flow: bool, indent: str, newline: str) -> str:
    if not entries:
        return "{}"
    if flow or like is not Style.BLOCK:
        pairs = (
            f"{spell_key(_key(key), flow=True)}: {_in_flow(value, like, newline)}" for key, value in entries.items()
        )
        return "{" + ", ".join(pairs) + "}"
    return (newline + indent).join(
        entry_text(_key(key), value, indent=indent, newline=newline) for key, value in entries.items()
    )


def entry_text(
    key: str,
    value: Value,
    *,
    indent: str,
    newline: str,
    like: Style = Style.PLAIN,
    lists: str | None = _STEP,
    careful: bool = False,
) -> str:
    """Return *key* and *value* as an entry of a block map whose keys stand at *indent*.

    *lists* tells how much deeper than the key the dashes of a list stand, None to write a list of scalars in brackets;
    *careful* writes the value on the key's line, each text in double quotes.
    """
    spelled = spell_key(key, flow=False)
    if careful:
        return f"{spelled}: {_in_flow(value, Style.DOUBLE, newline)}"
    return f"{spelled}:" + after_colon(value, indent=indent, newline=newline, like=like, lists=lists)


def after_colon(
    value: Value, *, indent: str, newline: str, like: Style = Style.PLAIN, lists: str | None = _STEP
) -> str:
    """Return *value* with the blank or the line break before it, for a block map's key that stands at *indent*."""
    step = _STEP
    if isinstance(value, list) and value and not (lists is None and _is_flat(value)):
        step = _STEP if lists is None else lists
    elif not (isinstance(value, dict) and value):
        return " " + spell(value, like=like, flow=False, indent=indent, newline=newline)
    return f"{newline}{indent}{step}" + spell(
        value, like=Style.BLOCK, flow=False, indent=indent, newline=newline, step=step
    )


def _in_flow(value: Value, like: Style, newline: str) -> str:
    """Return *value* as a member of a flow collection, its texts in the quotes *like*."""
    style = like if _is_quoted(like) else Style.PLAIN
    return spell(value, like=style, flow=True, indent="", newline=newline)


def _is_flat(items: list[Value]) -> bool:
    return not any(isinstance(item, dict | list) for item in items)


def _key(key: Key) -> str:
    if not isinstance(key, str):
        raise Unspellable(f"a key that is not text: {key!r}")
    return key
