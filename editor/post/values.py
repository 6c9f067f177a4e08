"""The values that front matter holds, as Jekyll's Ruby tells them apart."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TypeAlias

NANOSECONDS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, in nanoseconds since 1970 UTC, with the offset (in seconds) that was written, if any.

    Two moments are equal when they are the same point in time, as Ruby's Time objects are.
    """

    ns: int
    offset: int | None = field(default=None, compare=False)
    utc: bool = field(default=False, compare=False)
    """Whether it was written with a ``Z``: Ruby then calls its zone UTC."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A Ruby symbol: ``:name``."""

    name: str


@dataclass(frozen=True, slots=True)
class OddKey:
    """A key that Python would not hash (a list, a map), or would take for another (True for 1)."""

    spelling: str
    value: Value = field(compare=False)


Key: TypeAlias = "bool | int | float | str | bytes | datetime.date | Moment | Symbol | OddKey | None"
Value: TypeAlias = (
    "bool | int | float | str | bytes | datetime.date | Moment | Symbol | list[Value] | dict[Key, Value] | None"
)


def key_of(value: Value, taken: dict[Key, Value]) -> Key:
    """Return what stands for *value* as a key of *taken*, so that keys which Ruby tells apart stay apart."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | dict):
        return OddKey(repr(value), value.copy())
    if isinstance(value, bool | int | float) and value in taken:
        there = next(key for key in taken if key == value)
        if type(there) is not type(value):
            return OddKey(repr(value), value)
    return value


def key_text(key: Key) -> str:
    """Return *key* as Ruby's ``to_s`` and Liquid would show it."""
    if isinstance(key, str):
        return key
    if key is None:
        return ""
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, bytes):
        return key.decode("utf-8", "replace")
    if isinstance(key, Symbol):
        return key.name
    if isinstance(key, OddKey):
        return key.spelling
    return str(key)


def same_value(one: Value, other: Value) -> bool:
    """Tell whether two values are the same to Ruby: 1 is not 1.0 and not true, NaN is NaN."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_value, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return len(one) == len(other) and all(same_entry(other, key, value) for key, value in one.items())
    if type(one) is not type(other):
        return False
    return one == other or (one != one and other != other)


def same_entry(mapping: dict[Key, Value], key: Key, value: Value) -> bool:
    """Tell whether *mapping* holds *key*, and *value* under it, as Ruby would compare them."""
    if key not in mapping or not same_value(value, mapping[key]):
        return False
    return isinstance(key, str) or any(type(there) is type(key) for there in mapping if there == key)
