"""What the id of a header is made of."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NO_LETTERS_FIRST = re.compile(r"^[^a-zA-Z]+", re.MULTILINE)
_NOT_KEPT = re.compile(r"[^a-zA-Z0-9 -]")


def gfm_base(text: str) -> str:
    """Return what the GFM parser makes of a header's *text* (``generate_gfm_header_id``): kana and kanji stay."""
    return (
        "".join(letter for letter in text.lower() if letter in "- \t" or is_word(letter))
        .replace(" ", "-")
        .replace("\t", "-")
    )


def kramdown_base(text: str, *, fallback: str = "section") -> str:
    """Return what kramdown itself makes of *text* (``generate_id``), ASCII alone; *fallback* where nothing is left."""
    kept = _NOT_KEPT.sub("", _NO_LETTERS_FIRST.sub("", text)).replace(" ", "-").lower()
    return kept or fallback


@lru_cache(maxsize=4096)
def is_word(letter: str) -> bool:
    r"""Tell whether Ruby's ``\p{Word}`` takes *letter*."""
    return "\u24b6" <= letter <= "\u24e9" or unicodedata.category(letter) in (
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "Pc",
    )  # fmt: skip
