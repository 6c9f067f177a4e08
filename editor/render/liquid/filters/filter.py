"""What a filter is, and what keeps one from eating the machine."""

from __future__ import annotations

from collections.abc import Callable

from liquid.exceptions import OutputStreamLimitError

from editor.render.liquid.ruby import Object

FilterFunction = Callable[..., Object]
MOST_LETTERS = 20_000_000
MOST_BITS = 100_000


def within(letters: int) -> None:
    """Raise OutputStreamLimitError where a filter would make a text of more than ``MOST_LETTERS``."""
    if letters > MOST_LETTERS:
        raise OutputStreamLimitError("a filter makes a text without end", token=None)
