"""The smallest text that still shows a difference."""

from __future__ import annotations

from collections.abc import Callable


def reduced(text: str, differs: Callable[[str], bool]) -> str:
    """Return *text* without all that can be left out while *differs* holds, lines first, then letters."""
    lines = _without(text.splitlines(keepends=True), lambda kept: differs("".join(kept)))
    return "".join(_without(list("".join(lines)), lambda kept: differs("".join(kept))))


def _without(parts: list[str], differs: Callable[[list[str]], bool]) -> list[str]:
    """Return *parts* without the runs that can be left out, long runs first."""
    size = len(parts)
    while size:
        at = 0
        while at < len(parts):
            fewer = parts[:at] + parts[at + size :]
            if differs(fewer):
                parts = fewer
            else:
                at += size
        size //= 2
    return parts
