"""Values reached by a path of keys and indices, and values with one of theirs changed."""

from __future__ import annotations

from typing import TypeAlias

from editor.post.refusal import FieldEditRefused, Reason
from editor.post.values import Key, Value, key_text

Path: TypeAlias = "tuple[str | int, ...]"


def path_of(key: str | Path) -> Path:
    """Return *key* as a path; raises FieldEditRefused where it is empty or does not begin with a key."""
    path = (key,) if isinstance(key, str) else tuple(key)
    if not path or not isinstance(path[0], str):
        raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(path))
    return path


def value_at(value: Value, path: Path) -> Value:
    """Return what stands at *path* in *value*, which holds it."""
    for part in path:
        value = _inside(value, part)
    return value


def with_value(value: Value, path: Path, new: Value) -> Value:
    """Return *value* with *new* at *path*."""
    if not path:
        return new
    part, rest = path[0], path[1:]
    if isinstance(value, list) and isinstance(part, int):
        return [with_value(item, rest, new) if i == part else item for i, item in enumerate(value)]
    if isinstance(value, dict) and isinstance(part, str):
        key = _key_in(value, part)
        return {**value, key: with_value(value.get(key), rest, new)}
    raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(part))


def without_value(value: Value, part: str | int) -> Value:
    """Return the list or map *value* without the item or entry *part*."""
    if isinstance(value, list):
        return [item for index, item in enumerate(value) if index != part]
    if isinstance(value, dict) and isinstance(part, str):
        return {key: inner for key, inner in value.items() if key != _key_in(value, part)}
    raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(part))


def _inside(value: Value, part: str | int) -> Value:
    if isinstance(value, list) and isinstance(part, int) and part < len(value):
        return value[part]
    if isinstance(value, dict) and isinstance(part, str):
        return value.get(_key_in(value, part))
    raise FieldEditRefused(Reason.NO_SUCH_FIELD, str(part))


def _key_in(value: dict[Key, Value], part: str) -> Key:
    return next((key for key in value if key_text(key) == part), part)
