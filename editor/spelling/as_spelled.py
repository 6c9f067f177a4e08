"""A word as it stands in a text, and as a dictionary spells it."""

from __future__ import annotations

import unicodedata


def as_written(suggestion: str, instead_of: str) -> str:
    """Return *suggestion* with the apostrophes of the word in its text that it replaces."""
    return suggestion.replace("'", "’") if "’" in instead_of else suggestion


def spelled(word: str) -> str:
    """Return *word* as a dictionary spells it."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", word.replace("\u00ad", "").replace("’", "'").replace("ʼ", "'"))
