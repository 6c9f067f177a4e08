"""How Jekyll lays one mapping over another: maps deeply, and a null never over a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from editor.post.values import Key, Value

Data = dict[Key, Value]
"""What front matter or defaults hold."""

K = TypeVar("K")


def merged(below: Mapping[K, Value], above: Mapping[K, Value]) -> dict[K, Value]:
    """Return *below* with *above* laid over it; neither is changed."""
    result = dict(below)
    for key, value in above.items():
        if key not in result:
            result[key] = value
        elif value is not None:
            under = result[key]
            result[key] = merged(under, value) if isinstance(under, dict) and isinstance(value, dict) else value
    return result
