"""Slugs, as Jekyll's ``Utils.slugify`` makes them."""

from __future__ import annotations

import functools
import re
import unicodedata

from editor.jekyll.ruby_values import downcase

MODES = ("raw", "default", "pretty", "ascii", "latin")

_PRETTY_KEEPS = frozenset("._~!$&'()+,;=@")
_RAW = re.compile(r"[ \t\r\n\f\v]+")
_ASCII = re.compile(r"[^A-Za-z0-9]+")
_EDGES = re.compile(r"^-|-$", re.MULTILINE)

# The letters that the i18n gem spells by more than dropping an accent.
_LATIN = {
    "Æ": "AE", "Ð": "D", "×": "x", "Ø": "O", "Þ": "Th", "ß": "ss", "ẞ": "SS", "æ": "ae", "ð": "d", "ø": "o", "þ": "th",
    "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "Ĳ": "IJ", "ĳ": "ij", "ĸ": "k", "Ŀ": "L", "ŀ": "l", "Ł": "L",
    "ł": "l", "ŉ": "'n", "Ŋ": "NG", "ŋ": "ng", "Œ": "OE", "œ": "oe", "Ŧ": "T", "ŧ": "t",
}  # fmt: skip


@functools.lru_cache(maxsize=4096)
def slugify(text: str, *, mode: str = "default", cased: bool = False) -> str:
    """Return the slug of *text*; a *mode* that Jekyll does not know leaves all but the case as it is.

    ``default`` keeps letters, marks and decimal digits of any script, ``pretty`` some punctuation too, ``raw`` all but
    white space, ``ascii`` and ``latin`` (accents dropped first) only what is ASCII: for Japanese that is nothing.
    """
    if mode not in MODES:
        return text if cased else downcase(text)
    if mode == "latin":
        text = "".join(map(_latin, text))
    if mode == "raw":
        slug = _RAW.sub("-", text)
    elif mode in ("ascii", "latin"):
        slug = _ASCII.sub("-", text)
    else:
        slug = _hyphenated(text, _PRETTY_KEEPS if mode == "pretty" else frozenset())
    slug = _EDGES.sub("", slug)
    return slug if cased else downcase(slug)


def _hyphenated(text: str, keeps: frozenset[str]) -> str:
    r"""Replace each run of what is neither ``\p{M}``, ``\p{L}`` nor ``\p{Nd}``, nor in *keeps*, by one hyphen."""
    parts: list[str] = []
    for letter in text:
        category = unicodedata.category(letter)
        if category[0] in "ML" or category == "Nd" or letter in keeps:
            parts.append(letter)
        elif not parts or parts[-1] != "":
            parts.append("")  # stands for the hyphen, which a kept letter cannot be
    return "".join(part or "-" for part in parts)


def _latin(letter: str) -> str:
    if letter in _LATIN:
        return _LATIN[letter]
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else "?"
