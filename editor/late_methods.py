"""The methods of dataclasses are compiled when they are first called, and not when their modules are imported.

Each of some two hundred classes has five or six of them, most of which no start ever calls: compiling them all took a
quarter of the time that our imports take.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

_MAKER = "_create_fn"


def compile_methods_late() -> None:
    """Have the dataclasses that are made from now on compile a method at its first call: call this before imports.

    Python 3.13 compiles those of a class in one go, and is left alone, as is whatever else makes them in another way.
    """
    make = getattr(dataclasses, _MAKER, None)
    if make is not None and make.__module__ == dataclasses.__name__:
        setattr(dataclasses, _MAKER, _late(make))


def _late(make: Callable[..., Callable[..., Any]]) -> Callable[..., Callable[..., Any]]:
    """Return what stands in for *make*, which compiles the method *name* from its source."""

    def make_late(name: str, *source: Any, **names: Any) -> Callable[..., Any]:
        made: Callable[..., Any] | None = None

        def method(self: object, /, *given: Any, **named: Any) -> Any:
            nonlocal made
            if made is None:
                made = make(name, *source, **names)
                made.__qualname__ = method.__qualname__
                for one in type(self).__mro__:
                    if one.__dict__.get(name) is method:
                        setattr(one, name, made)
            return made(self, *given, **named)

        method.__name__ = name
        return method

    return make_late
