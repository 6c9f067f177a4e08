"""Values of kramdown's options, from what YAML or a text's own ``{::options}`` says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import yaml

Reader = Callable[[object], object]
"""Returns the value that is meant; raises ValueError where kramdown refuses what is said."""

_RANGE = re.compile(r"(\d)\.\.(\d)")
_LEVELS = re.compile(r"\d(?:,\d)*")


def read_flag(value: object) -> bool:
    """Return whether *value* says yes."""
    return value if isinstance(value, bool) else str(value) != "" and str(value).strip().lower() != "false"


def read_integer(value: object) -> int:
    """Return the whole number that *value* says, in any of Ruby's spellings."""
    if isinstance(value, int):
        return int(value)
    text = str(value).strip().replace("_", "")
    octal = re.fullmatch(r"([+-]?)0([0-7]+)", text)
    return int(f"{octal[1]}0o{octal[2]}" if octal else text, 0)


def read_text(value: object) -> str:
    """Return *value* as text."""
    if isinstance(value, (Mapping, Sequence)) and not isinstance(value, str):
        raise ValueError(type(value))
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def read_symbol(value: object) -> str | None:
    """Return the name that *value* says; None for nothing and for ``nil``."""
    name = "" if value is None else read_text(value).strip().removeprefix(":")
    return name if name not in ("", "nil") else None


def read_names(value: object) -> tuple[str, ...]:
    """Return the names of a list, or of a text between commas."""
    return tuple(name for name in (read_symbol(part) for part in _parts(value)) if name is not None)


def read_levels(value: object) -> tuple[int, ...]:
    """Return the levels of headers that a list, a range ``1..3`` or a text ``1,2`` names."""
    if isinstance(value, str):
        spread = _RANGE.fullmatch(value)
        if spread:
            levels = list(range(int(spread[1]), int(spread[2]) + 1))
        elif _LEVELS.fullmatch(value):
            levels = [int(level) for level in value.split(",")]
        else:
            raise ValueError(value)
    else:
        levels = [_leading_integer(level) for level in _parts(value)]
    if not all(1 <= level <= 6 for level in levels):
        raise ValueError(value)
    return tuple(dict.fromkeys(levels))


def read_quotes(value: object) -> tuple[str | int, ...]:
    """Return the four entities of ``smart_quotes``, by name or code point."""
    parts = _parts(value)
    if len(parts) != 4:
        raise ValueError(value)
    return tuple(_name_or_number(part) for part in parts)


def read_mapping(value: object) -> dict[str, object] | None:
    """Return a mapping, or the one that a text spells in YAML; None for what is none."""
    if isinstance(value, str):
        try:
            value = yaml.safe_load(value)
        except (yaml.YAMLError, ValueError, RecursionError):
            return None
    return {str(name).removeprefix(":"): said for name, said in value.items()} if isinstance(value, Mapping) else None


def read_pairs(value: object) -> tuple[tuple[str, str], ...]:
    """Return a mapping of texts as pairs."""
    found = read_mapping(value)
    if found is None:
        raise ValueError(value)
    return tuple((name, "" if said is None else read_text(said)) for name, said in found.items())


def read_link_targets(value: object) -> tuple[tuple[str, str, str | None], ...]:
    """Return each link of ``link_defs``: its label, address and title."""
    found = read_mapping(value)
    if found is None:
        raise ValueError(value)
    targets = []
    for label, target in found.items():
        if not isinstance(target, Sequence) or isinstance(target, str) or not 1 <= len(target) <= 2:
            raise ValueError(target)
        title = target[1] if len(target) == 2 else None
        targets.append((label, read_text(target[0]), None if title is None else read_text(title)))
    return tuple(targets)


def _parts(value: object) -> list[object]:
    if isinstance(value, str):
        parts: list[object] = list(value.split(","))
        while parts and parts[-1] == "":
            parts.pop()
        return parts
    if isinstance(value, Sequence):
        return list(value)
    raise ValueError(value)


def _leading_integer(value: object) -> int:
    if isinstance(value, int):
        return value
    found = re.match(r"\s*[+-]?\d+", str(value))
    return int(found[0]) if found else 0


def _name_or_number(value: object) -> str | int:
    try:
        return read_integer(value)
    except ValueError:
        return str(value)
