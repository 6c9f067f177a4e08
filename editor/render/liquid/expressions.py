"""Expressions: literals, ranges, and paths to what a template is given (``Liquid::Expression``, ``VariableLookup``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from liquid import RenderContext

from editor.render.liquid.ruby import Drop, Emptiness, Object, Range, strict_integer, whole_number


def value_of(expression: Object, context: RenderContext) -> Object:
    """Return the value of *expression*: its own, if it is a literal."""
    return expression.evaluate(context) if isinstance(expression, Lookup | RangeLookup) else expression


@lru_cache(maxsize=4096)
def parse_expression(markup: str | None) -> Object:
    """Return what *markup* tells: a literal, or a ``Lookup`` or ``RangeLookup``. Anything is some expression."""
    if markup is None:
        return None
    markup = markup.strip()
    if len(markup) > 1 and markup[0] == markup[-1] and markup[0] in "\"'":
        return markup[1:-1]
    if re.fullmatch(r"-?\d+", markup, re.ASCII):
        return int(markup) if len(markup) < _MOST_DIGITS else 0
    found = _RANGE.fullmatch(markup)
    if found is not None:
        return _range(found[1], found[2])
    if re.fullmatch(r"-?\d[\d.]+", markup, re.ASCII):
        return _float(markup)
    if markup in _LITERALS:
        return _LITERALS[markup]
    return Lookup.of(markup) if markup.count("[") <= _MOST_BRACKETS else None


@dataclass(frozen=True, slots=True)
class Lookup:
    """A path: a name, and the keys that lead on from there."""

    name: Object
    keys: tuple[tuple[Object, bool], ...]
    """Each key or expression, and whether it is a command where there is no such key: ``size``, ``first``, ``last``."""

    @classmethod
    def of(cls, markup: str) -> Lookup:
        """Read *markup*; what is no name in it, such as Japanese without quotes, is passed over as Liquid does."""
        parts = _PARTS.findall(markup)
        if not parts:
            return cls(None, ())
        head, *rest = parts
        keys = tuple((_key(part), part in _COMMANDS) for part in rest)
        return cls(_key(head), keys)

    def evaluate(self, context: RenderContext) -> Object:
        """Return what the path leads to, None where it leads nowhere."""
        found = find_variable(context, value_of(self.name, context))
        for expression, command in self.keys:
            key = value_of(expression, context)
            if isinstance(found, Mapping):
                if _has(found, key):
                    found = found[key]
                    continue
                if isinstance(key, int) and not isinstance(found, Drop):
                    return None
            elif isinstance(found, list | tuple) and isinstance(key, int) and not isinstance(key, bool):
                found = found[key] if -len(found) <= key < len(found) else None
                continue
            if not command:
                return None
            found = _commanded(found, key)
        return found


@dataclass(frozen=True, slots=True)
class RangeLookup:
    """A range of which an end is known only in a context."""

    first: Object
    last: Object

    def evaluate(self, context: RenderContext) -> Range:
        """Return the range; raises Refused for an end that is no number."""
        return Range(_end(value_of(self.first, context)), _end(value_of(self.last, context)))


def find_variable(context: RenderContext, name: Object) -> Object:
    """Return the variable *name*: what the template set, or else what it was given."""
    if not isinstance(name, str):
        return None
    try:
        return context.scope[name]
    except KeyError:
        return None


_MOST_DIGITS = 1000
_MOST_BRACKETS = 100
_LITERALS: dict[str, Object] = {"nil": None, "null": None, "": None, "true": True, "false": False}
_LITERALS |= {name: Emptiness(name) for name in ("blank", "empty")}
_RANGE = re.compile(r"\(\s*(\S+)\s*\.\.\s*(\S+)\s*\)")
_PARTS = re.compile(r"\[[^\]]+\]|[\w\-]+\??", re.ASCII)
_COMMANDS = frozenset({"size", "first", "last"})


def _key(part: str) -> Object:
    return parse_expression(part[1:-1]) if part.startswith("[") else part


def _has(found: Mapping[Object, Object], key: Object) -> bool:
    try:
        return key in found and not (isinstance(key, bool) and not any(item is key for item in found))
    except TypeError:  # a list is no key of Python's
        return False


def _commanded(found: Object, command: str) -> Object:
    if isinstance(found, str):
        return len(found) if command == "size" else None
    if isinstance(found, Drop):
        return None
    if isinstance(found, Range):
        return {"size": max(0, found.last - found.first + 1), "first": found.first, "last": found.last}[command]
    if isinstance(found, Mapping):
        if command == "first":
            return next(([key, item] for key, item in found.items()), None)
        return len(found) if command == "size" else None
    if isinstance(found, list | tuple):
        if command == "size":
            return len(found)
        return (found[0] if command == "first" else found[-1]) if found else None
    # An Integer's size is that of the machine's word.
    return 8 if command == "size" and isinstance(found, int) and not isinstance(found, bool) else None


def _range(first: str, last: str) -> Object:
    ends = parse_expression(first), parse_expression(last)
    if any(isinstance(end, Lookup | RangeLookup) for end in ends):
        return RangeLookup(*ends)
    return Range(*(_plain_end(end) for end in ends))


def _plain_end(end: Object) -> int:
    if isinstance(end, str):
        return whole_number(end)
    return int(end) if isinstance(end, int | float) and not isinstance(end, bool) else 0


def _end(value: Object) -> int:
    if value is None or isinstance(value, str):
        return whole_number(value or "")
    return strict_integer(value)


def _float(markup: str) -> float:
    found = re.match(r"-?\d+(?:\.\d+)?", markup, re.ASCII)
    return float(found[0]) if found else 0.0
