"""The letters of mathematics: Unicode has one for each letter in each style, and browsers know no other way."""

from __future__ import annotations

import unicodedata
from functools import cache

_STYLES = {
    "bold": ("BOLD",),
    "italic": ("ITALIC",),
    "bold-italic": ("BOLD ITALIC", "BOLD"),  # digits are never italic
    "script": ("SCRIPT",),
    "fraktur": ("FRAKTUR", "BLACK-LETTER"),
    "double-struck": ("DOUBLE-STRUCK",),
    "sans-serif": ("SANS-SERIF",),
    "sans-serif-italic": ("SANS-SERIF ITALIC", "SANS-SERIF"),
    "monospace": ("MONOSPACE",),
}


def styled(text: str, variant: str) -> str:
    """Return *text* in the letters of *variant*, a value of MathML's ``mathvariant``; what has none stays."""
    return "".join(_letter(sign, variant) for sign in text)


@cache
def _letter(sign: str, variant: str) -> str:
    if variant == "italic" and sign == "h":
        return "\N{PLANCK CONSTANT}"  # which has its own place, older than the others
    name = unicodedata.name(sign, "").replace("LATIN ", "").replace("GREEK ", "").replace(" LETTER ", " ")
    for style in _STYLES.get(variant, ()):
        for candidate in (f"MATHEMATICAL {style} {name}", f"{style} {name}"):
            try:
                return unicodedata.lookup(candidate)
            except KeyError:
                continue  # Unicode has no such letter: the next style is tried
    return sign
