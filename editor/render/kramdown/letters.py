"""Which characters Ruby takes for letters: those that Python does, and marks that are vowels, as in Thai and Hindi."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_VOWELS = re.compile(
    "["
    r"\u0345\u05b0-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7\u0610-\u061a\u064b-\u0657\u0659-\u065f\u0670"
    r"\u06d6-\u06dc\u06e1-\u06e8\u06ed\u0711-\u073f\u07a6-\u07b0\u0816-\u0817\u081b-\u082c\u08d4-\u08df\u08e3-\u08e9"
    r"\u08f0-\u093a\u0941-\u0948\u0955-\u0963\u0981\u09c1-\u09c4\u09e2-\u09e3\u0a01-\u0a02\u0a41-\u0a4c\u0a51"
    r"\u0a70-\u0a75\u0a81-\u0a82\u0ac1-\u0ac8\u0ae2-\u0ae3\u0afa-\u0afc\u0b01\u0b3f-\u0b44\u0b56-\u0b63\u0b82-\u0bc0"
    r"\u0c00\u0c3e-\u0c4c\u0c55-\u0c56\u0c62-\u0c63\u0c81\u0cbf-\u0ccc\u0ce2-\u0ce3\u0d00-\u0d01\u0d41-\u0d44"
    r"\u0d62-\u0d63\u0d81\u0dd2-\u0dd6\u0e31-\u0e3a\u0e4d\u0eb1-\u0eb9\u0ebb-\u0ebc\u0ecd\u0f71-\u0f81\u0f8d-\u0fbc"
    r"\u102d-\u1036\u103d-\u103e\u1058-\u108d\u109d\u1712-\u1713\u1732-\u1733\u1752-\u1773\u17b7-\u17c6\u1885-\u1932"
    r"\u1a17-\u1a1b\u1a56-\u1a5e\u1a62-\u1a74\u1abf-\u1ac0\u1b00-\u1b03\u1b36-\u1b42\u1b80-\u1ba9\u1bac-\u1bad"
    r"\u1be8-\u1bf1\u1c2c-\u1c36\u1de7-\u1df4\u2de0-\u2dff\ua674-\ua67b\ua69e-\ua69f\ua802\ua80b-\ua826\ua8c5\ua8ff"
    r"\ua926-\ua92a\ua947-\ua951\ua980-\ua982\ua9b6-\ua9bd\ua9e5\uaa29-\uaa4c\uaa7c-\uaabe\uaaec-\uaaed\uabe5-\uabe8"
    r"\ufb1e"
    "]"
)
"""Marks without a width of their own that are letters to Unicode (``Other_Alphabetic``)."""


@lru_cache(maxsize=4096)
def is_letter(sign: str) -> bool:
    """Tell whether *sign* is one of Ruby's ``[[:alpha:]]``."""
    if sign.isascii() or sign.isalpha():
        return sign.isalpha()
    return unicodedata.category(sign) in ("Nl", "Mc") or "\u24b6" <= sign <= "\u24e9" or _VOWELS.match(sign) is not None


def is_letter_or_digit(sign: str) -> bool:
    """Tell whether *sign* is one of Ruby's ``[[:alnum:]]``."""
    return is_letter(sign) or unicodedata.category(sign) == "Nd"
