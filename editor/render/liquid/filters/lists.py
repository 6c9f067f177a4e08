"""Filters of lists: Liquid's, and Jekyll's that take the place of some of them."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cmp_to_key

from liquid import RenderContext

from editor.render.liquid.filters.filter import FilterFunction, within
from editor.render.liquid.ruby import (
    Drop,
    Object,
    Range,
    Refused,
    compared,
    flattened,
    items_of,
    joined,
    packed,
    same,
    strict_integer,
    text_of,
)
from editor.render.liquid.ruby_time import Time


def iterated(value: Object) -> list[Object]:
    """Return what a filter goes through (``InputIterator``): one thing is a list of it, nothing an empty one."""
    if isinstance(value, list | tuple):
        return flattened(value)
    if value is None:
        return []
    if isinstance(value, Time):
        return value.parts()  # Array(time)
    return list(items_of(value)) if isinstance(value, Range | Drop) else [value]


def size(context: RenderContext, value: Object) -> int:
    """The number of letters or members."""
    if isinstance(value, Range):
        return max(0, value.last - value.first + 1)
    if isinstance(value, int) and not isinstance(value, bool):
        return 8  # Integer#size: of the machine's word
    return len(value) if isinstance(value, str | list | tuple | Mapping) and not isinstance(value, Drop) else 0


def first(context: RenderContext, value: Object) -> Object:
    """The first member."""
    if isinstance(value, Mapping):
        return next(([key, item] for key, item in value.items()), None)
    if isinstance(value, Range):
        return value.first
    return value[0] if isinstance(value, list | tuple) and value else None


def last(context: RenderContext, value: Object) -> Object:
    """The last member."""
    if isinstance(value, Range):
        return value.last
    return value[-1] if isinstance(value, list | tuple) and value else None


def slice_(context: RenderContext, value: Object, offset: Object, length: Object = None) -> Object:
    """A part of a text or list from *offset* on, one letter or member if no length is told; raises Refused."""
    start, count = strict_integer(offset), 1 if length is None or length is False else strict_integer(length)
    held = value if isinstance(value, list | tuple) else text_of(value)
    start = start + len(held) if start < 0 else start
    if start < 0 or start > len(held) or count < 0:
        return type(held)()
    return held[start : start + count]


def join(context: RenderContext, value: Object, glue: Object = " ") -> str:
    """One text of all members."""
    items, between = iterated(value), text_of(glue)
    within(len(items) * len(between))
    return joined(items, between)


def reverse(context: RenderContext, value: Object) -> list[Object]:
    """From the end to the start."""
    return iterated(value)[::-1]


def concat(context: RenderContext, value: Object, more: Object) -> list[Object]:
    """With the members of *more* behind its own; raises Refused."""
    if not isinstance(more, list | tuple):
        raise Refused("concat filter requires an array argument")
    items = iterated(value)
    within(len(items) + len(more))
    return [*items, *more]


def compact(context: RenderContext, value: Object, name: Object = None) -> Object:
    """Without the members that are nothing, or whose property *name* is."""
    items = iterated(value)
    if name is None:
        return [item for item in items if item is not None]
    if not _have_members(items):
        return None
    return [item for item in items if member(item, name) is not None]


def map_(context: RenderContext, value: Object, name: Object) -> list[Object]:
    """The property *name* of each member, nothing where it has none; raises Refused."""
    items = iterated(value)
    return [member(item, name) if _have_members([item]) else None for item in items]


def uniq(context: RenderContext, value: Object, name: Object = None) -> Object:
    """Each member once, told apart by its property *name* if that is given."""
    items = iterated(value)
    if len(items) < 2:
        return items  # Ruby's uniq does not look at a single one
    if name is not None and not _have_members(items):
        return None
    kept: list[Object] = []
    known: dict[object, list[Object]] = {}
    for item in items:
        told = item if name is None else member(item, name)
        # Texts and whole numbers are looked up: the other things that a list may hold are few.
        alike = known.setdefault(told if isinstance(told, str | int) else None, [])
        if not any(same(told, other) and type(told) is type(other) for other in alike):
            alike.append(told)
            kept.append(item)
    return kept


def sort_natural(context: RenderContext, value: Object, name: Object = None) -> Object:
    """In the order of letters, small or not, by the property *name* if that is given."""
    items = iterated(value)
    if name is not None and not _have_members(items):
        return None
    if len(items) < 2:
        return items  # Ruby's sort does not look at a single one

    def told(item: Object) -> Object:
        return item if name is None else member(item, name)

    # Ruby's casecmp folds no letters but those of ASCII.
    return sorted(items, key=lambda item: (told(item) is None, text_of(told(item)).translate(_SMALL)))


def sort(context: RenderContext, value: Object, name: Object = None, nils: Object = "first") -> list[Object]:
    """Jekyll's: in order, by the property *name* if that is given, what lacks it first or last; raises Refused."""
    if value is None:
        raise Refused("Cannot sort a null object.")
    items = list(packed(value)) if not isinstance(value, str) else None
    if items is None or not isinstance(value, list | tuple | Mapping | Range):
        raise Refused(f"undefined method `sort' for {text_of(value)}")
    if name is None:
        return sorted(items, key=cmp_to_key(_in_order))
    if nils not in ("first", "last"):
        raise Refused(f"Invalid nils order: '{text_of(nils)}' is not a valid nils order. It must be 'first' or 'last'.")
    lacking = -1 if nils == "first" else 1

    def by_property(left: tuple[Object, Object], right: tuple[Object, Object]) -> int:
        one, other = left[0], right[0]
        if one is None or other is None:
            return lacking * ((one is None) - (other is None))
        order = compared(one, other)
        if order is None:
            order = compared(text_of(one), text_of(other)) or 0
        return order

    told = [(sortable(property_of(item, name)), item) for item in items]
    return [item for _, item in sorted(told, key=cmp_to_key(by_property))]


def pop(context: RenderContext, value: Object, count: Object = 1) -> Object:
    """Without its last members; raises Refused."""
    return value[: max(0, len(value) - _count(count))] if isinstance(value, list) else value


def push(context: RenderContext, value: Object, item: Object) -> Object:
    """With *item* at the end."""
    return [*value, item] if isinstance(value, list) else value


def shift(context: RenderContext, value: Object, count: Object = 1) -> Object:
    """Without its first members; raises Refused."""
    return value[_count(count) :] if isinstance(value, list) else value


def unshift(context: RenderContext, value: Object, item: Object) -> Object:
    """With *item* at the start."""
    return [item, *value] if isinstance(value, list) else value


def sample(context: RenderContext, value: Object, count: Object = 1) -> Object:
    """A member by chance, or several."""
    if not isinstance(value, list):
        return value
    try:
        number = strict_integer(count)
    except Refused:
        number = 1
    if number == 1:
        return random.choice(value) if value else None
    return random.sample(value, min(max(0, number), len(value)))


def property_of(item: Object, name: Object) -> Object:
    """Return the property *name* of *item*, by parts where it has points in it; raises Refused where it has none."""
    key = text_of(name)
    if isinstance(item, Mapping):
        if "." not in key or key in item:
            return item.get(key)
        found: Object = item
        for part in key.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        return found
    if isinstance(item, str):
        return key if key in item else None  # String#[]
    raise Refused(f"cannot select the property '{key}'")


def sortable(value: Object) -> Object:
    """Return *value* as Jekyll sorts it: a text that looks like a number is one (``parse_sort_input``)."""
    text = text_of(value)
    if not text[:2].strip(" -.").isascii() or not text or isinstance(value, list | Mapping):
        return value
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else value


def member(item: Object, key: Object) -> Object:
    """Return what Ruby's ``[]`` gives; raises Refused for a key of the wrong kind."""
    if isinstance(item, Mapping):
        return item.get(key) if isinstance(key, str | int | float) else None
    if isinstance(item, str) and isinstance(key, str):
        return key if key in item else None
    if isinstance(item, str | list | tuple) and isinstance(key, int) and not isinstance(key, bool):
        return item[key] if -len(item) <= key < len(item) else None
    if isinstance(item, int) and isinstance(key, int) and not isinstance(key, bool):
        return item >> key & 1 if key >= 0 else 0
    raise Refused(f"cannot select the property '{text_of(key)}'")


def _have_members(items: list[Object]) -> bool:
    """Tell whether all *items* have Ruby's ``[]``, as numbers have for their bits."""
    return all(isinstance(item, Mapping | str | list | tuple | int) and not isinstance(item, bool) for item in items)


def _in_order(left: Object, right: Object) -> int:
    order = compared(left, right)
    if order is None:
        raise Refused(f"comparison of {text_of(left)!r} with {text_of(right)!r} failed")
    return order


def _count(count: Object) -> int:
    number = strict_integer(count)
    if number < 0:
        raise Refused("negative array size")
    return number


_INTEGER = re.compile(r"\s*-?\d+\s*", re.ASCII)
_FLOAT = re.compile(r"\s*-?(?:\d+\.?\d*|\.\d+)\s*", re.ASCII)
_SMALL = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
LISTS: dict[str, FilterFunction] = {
    "size": size,
    "first": first,
    "last": last,
    "slice": slice_,
    "join": join,
    "reverse": reverse,
    "concat": concat,
    "compact": compact,
    "map": map_,
    "uniq": uniq,
    "sort": sort,
    "sort_natural": sort_natural,
    "pop": pop,
    "push": push,
    "shift": shift,
    "unshift": unshift,
    "sample": sample,
}
