"""Ruby's view of values: how it prints them, what is true, equal, and smaller. Liquid shows all of it to templates."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeGuard

from liquid.exceptions import LiquidError

from editor.jekyll.ruby_values import float_text, inspect_text
from editor.render.liquid.ruby_time import Time, moment_text

_JULIAN = 1721425  # the Julian day before the first of the year 1
# Any is meant: a template holds whatever a post, a data file or a drop gives; these functions tell it apart.
Object = Any


class Refused(LiquidError):
    """What Ruby raises an ArgumentError for; Jekyll's build stops at it."""

    def __init__(self, message: str) -> None:
        super().__init__(message, token=None)


class Drop(Mapping[str, Object]):
    """An object of Jekyll's: it has keys, and prints itself as ``text``."""

    def text(self) -> str:
        """Return what the object is in a text."""
        return inspected(dict(self))

    def for_json(self, depth: int) -> Mapping[str, Object]:
        """Return what the object is in JSON, *depth* maps and lists below the top."""
        return self


@dataclass(frozen=True, slots=True)
class Range:
    """Whole numbers from *first* to *last*, both within."""

    first: int
    last: int

    def numbers(self) -> range:
        """Return the numbers."""
        return range(self.first, self.last + 1)


@dataclass(frozen=True, slots=True)
class Emptiness:
    """The words ``empty`` and ``blank`` in a condition: equal to what has nothing in it, or nothing but blanks."""

    name: str

    def holds_of(self, value: Object) -> bool:
        """Tell whether *value* is empty, as far as Ruby without Rails can tell."""
        # Only Rails gives objects a ``blank?``; without it nothing is equal to blank.
        return self.name == "empty" and isinstance(value, str | list | Mapping) and not value


def text_of(value: Object) -> str:
    """Return *value* as Ruby's ``to_s`` gives it."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, Emptiness):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, datetime.date):
        return moment_text(value)
    if isinstance(value, Range):
        return f"{value.first}..{value.last}"
    if isinstance(value, Drop):
        return value.text()
    if isinstance(value, Mapping | list | tuple):
        return inspected(value)
    return str(value)


def output_of(value: Object) -> str:
    """Return what ``{{ }}`` writes: a list's members one after another, all else as text (``Liquid::Variable``)."""
    return joined(value, "") if isinstance(value, list | tuple) else text_of(value)


def joined(items: Sequence[Object], glue: str) -> str:
    """Return *items* as ``Array#join`` gives them: those of lists within too."""
    return glue.join(joined(item, glue) if isinstance(item, list | tuple) else text_of(item) for item in items)


def inspected(value: Object) -> str:
    """Return *value* as Ruby's ``inspect`` gives it."""
    if value is None:
        return "nil"
    if isinstance(value, str | Emptiness):
        return inspect_text(text_of(value))
    if isinstance(value, Time):
        return value.inspect()
    if isinstance(value, datetime.date):
        return f"#<Date: {moment_text(value)} (({value.toordinal() + _JULIAN}j,0s,0n),+0s,2299161j)>"
    if isinstance(value, Mapping):
        inside = ", ".join(f"{inspected(key)}=>{inspected(item)}" for key, item in value.items())
        return f"{{{inside}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(inspected, value))}]"
    return text_of(value)


def is_true(value: Object) -> bool:
    """Tell whether *value* is true: all but nil and false are."""
    return value is not None and value is not False


def same(left: Object, right: Object) -> bool:
    """Tell whether Ruby's ``==`` holds; true is not 1, and a date is not the time of its midnight."""
    if isinstance(left, Emptiness) or isinstance(right, Emptiness):
        emptiness, other = (left, right) if isinstance(left, Emptiness) else (right, left)
        return bool(emptiness.holds_of(other))
    if isinstance(left, bool) or isinstance(right, bool) or left is None or right is None:
        return left is right
    if isinstance(left, list | tuple) and isinstance(right, list | tuple):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, Drop) or isinstance(right, Drop):
        return left is right
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return left.keys() == right.keys() and all(same(item, right[key]) for key, item in left.items())
    if isinstance(left, Time) is not isinstance(right, Time):
        return False
    return bool(left == right)


def compared(left: Object, right: Object) -> int | None:
    """Return -1, 0 or 1 as Ruby's ``<=>`` does, None where it has no answer."""
    if is_number(left) and is_number(right):
        if math.isnan(left) or math.isnan(right):
            return None
        return (left > right) - (left < right)
    if isinstance(left, str) and isinstance(right, str):
        return (left > right) - (left < right)
    if isinstance(left, Time) and isinstance(right, Time):
        return (left > right) - (left < right)
    if isinstance(left, list | tuple) and isinstance(right, list | tuple):
        return _compared_lists(left, right)
    if _is_date(left) and _is_date(right):
        return int(left > right) - int(left < right)
    if _is_date(left) and is_number(right):
        # A date is its Julian day, which begins at noon.
        return compared(left.toordinal() + _JULIAN - 0.5, right)
    return 0 if same(left, right) else None


def ordered(left: Object, operator: str, right: Object) -> bool:
    """Tell whether ``left operator right`` holds, for ``<``, ``<=``, ``>`` and ``>=``; raises Refused.

    What has no order, such as nil, is neither; things of different kinds cannot be compared at all.
    """
    if not _has_order(left) or not _has_order(right):
        return False
    order = compared(left, right)
    if order is None:
        if is_number(left) and is_number(right):
            return False  # not a number
        raise Refused(f"comparison of {class_of(left)} with {_shown(right)} failed")
    return {"<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}[operator]


def contains(left: Object, right: Object) -> bool:
    """Tell whether *left* has *right* in it: as part of a text, as member of a list, or as key of a map."""
    if not is_true(left) or not is_true(right):
        return False
    if isinstance(left, str):
        return text_of(right) in left
    if isinstance(left, Mapping):
        return isinstance(right, str) and right in left
    if isinstance(left, Range):
        return is_number(right) and left.first <= right <= left.last
    return isinstance(left, list | tuple) and any(same(item, right) for item in left)


def is_number(value: Object) -> TypeGuard[int | float]:
    """Tell whether *value* is a number: true is none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def class_of(value: Object) -> str:
    """Return the name of Ruby's class of *value*, for its messages."""
    if value is None:
        return "NilClass"
    if isinstance(value, bool):
        return "TrueClass" if value else "FalseClass"
    names = {int: "Integer", float: "Float", str: "String", list: "Array", Time: "Time", datetime.date: "Date"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), "Hash")


def whole_number(text: str) -> int:
    """Return the number at the start of *text* as ``String#to_i`` reads it, 0 for none."""
    found = re.match(r"\s*([+-]?\d+(?:_\d+)*)", text, re.ASCII)
    return int(found[1].replace("_", "")) if found else 0


def to_i(value: Object) -> int:
    """Return *value* as Ruby's ``to_i`` does; raises Refused where it has none."""
    if value is None:
        return 0
    if isinstance(value, str):
        return whole_number(value)
    if isinstance(value, Time):
        return int(value.timestamp())
    if is_number(value):
        if not math.isfinite(value):
            raise Refused(float_text(float(value)))
        return int(value)
    raise Refused(f"undefined method `to_i' for {_shown(value)}")


def strict_integer(value: Object) -> int:
    """Return *value* as ``Liquid::Utils.to_integer`` does; raises Refused for what is no whole number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = text_of(value).strip()
    if re.fullmatch(r"[+-]?\d+(?:_\d+)*", text, re.ASCII):
        digits = text.replace("_", "")
        # A leading zero makes it octal, as in Ruby's Integer("010").
        return int(digits, 8) if re.fullmatch(r"[+-]?0[0-7]+", digits) else int(digits)
    raise Refused("invalid integer")


def items_of(value: Object) -> Iterator[Object]:
    """Yield what ``each`` gives to a block that takes one thing; of what has no ``each``, nothing.

    A drop yields key and value apart, so that the value is lost; a map yields them as one list.
    """
    if isinstance(value, Range):
        yield from value.numbers()
    elif isinstance(value, Drop):
        yield from value
    elif isinstance(value, Mapping):
        yield from ([key, item] for key, item in value.items())
    elif isinstance(value, list | tuple):
        yield from value


def packed(value: Object) -> Iterator[Object]:
    """Yield what ``each`` gives where all of it is kept: of a drop, too, lists of key and value."""
    yield from items_of(dict(value) if isinstance(value, Drop) else value)


def flattened(items: Sequence[Object]) -> list[Object]:
    """Return *items* with those of all lists within in their places."""
    flat: list[Object] = []
    for item in items:
        flat += flattened(item) if isinstance(item, list | tuple) else [item]
    return flat


def _is_date(value: Object) -> bool:
    return isinstance(value, datetime.date) and not isinstance(value, Time)


def _has_order(value: Object) -> bool:
    return is_number(value) or isinstance(value, str | datetime.date)


def _compared_lists(left: Sequence[Object], right: Sequence[Object]) -> int | None:
    for one, other in zip(left, right, strict=False):
        order = compared(one, other)
        if order != 0:
            return order
    return (len(left) > len(right)) - (len(left) < len(right))


def _shown(value: Object) -> str:
    """Return how Ruby names *value* in the message of a comparison that failed."""
    return inspected(value) if value is None or isinstance(value, bool) or is_number(value) else class_of(value)
