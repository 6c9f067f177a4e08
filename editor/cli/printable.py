"""What others wrote, on a terminal: a name or a title may hold letters that command it, or that hide what they say."""

from __future__ import annotations

import unicodedata
from typing import TextIO

_COMMANDS = frozenset(("Cc", "Cs", "Zl", "Zp"))
# Which turn the direction of what follows, and so show another order than that of the letters.
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tell(text: str, stream: TextIO) -> None:
    """Write *text* to *stream* as one line, without what a terminal obeys."""
    stream.write(printable(text) + "\n")


def printable(text: str) -> str:
    """Return *text* on one line, without what a terminal obeys: a replacement character stands for each such letter."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        "\ufffd" if letter in _TURNS or unicodedata.category(letter) in _COMMANDS else letter for letter in text
    )
