"""What is fuzzed: a way to make inputs by chance, and what must hold for each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

Step: TypeAlias = "str | bytes | int | tuple[Step, ...]"
Input: TypeAlias = "tuple[Step, ...]"
"""Steps in their order. A part of an input is an input too, so that one that fails can be made small."""


@dataclass(frozen=True)
class Target:
    """``check`` raises, as a test does, where an input meets what may never be."""

    name: str
    make: Callable[[Random], Input]
    check: Callable[[Input], None]
    in_window: bool = False


class Unkept(AssertionError):
    """A promise that was not kept."""


def promise(kept: object, what: str, *seen: object) -> None:
    """Raise Unkept with *what* and *seen* where it is not *kept*."""
    if not kept:
        raise Unkept(f"{what}: {', '.join(repr(part)[:400] for part in seen)}")


def texts_of(steps: Input) -> str:
    """Return the pieces of text among *steps* as one."""
    return "".join(step for step in steps if isinstance(step, str))
