"""Entities, quotes and symbols as kramdown knows and writes them.

It knows HTML 4's names and a few more, and numbers with the old Windows places mended (``Utils::Entities``).
"""

from __future__ import annotations

from functools import lru_cache
from html.entities import name2codepoint

from editor.render.kramdown.markup import escape_text

_NAMES: dict[str, int] = {
    **name2codepoint, "vellip": 8942, "lceil": 8969, "rceil": 8968, "lang": 9002, "rang": 9001, "apos": 39,
}  # fmt: skip
_NAME_OF = {code: name for name, code in _NAMES.items()}
# What stands at 128 to 159 in Windows' code page 1252, whose numbers are meant by their letters.
_WINDOWS = {
    code: ord(letter)
    for code in range(128, 160)
    if (letter := bytes([code]).decode("cp1252", "ignore")) and code not in (129, 141, 143, 144, 157)
}
_SPECIAL = frozenset("<>&")
_QUOTES = ("lsquo", "rsquo", "ldquo", "rdquo")
QUOTE_LETTERS = ("‘", "’", "“", "”")
SYMBOLS: dict[str, tuple[str, str]] = {
    "---": ("mdash", "—"),
    "--": ("ndash", "–"),
    "...": ("hellip", "…"),
    "<< ": ("laquo_space", "«\u00a0"),
    " >>": ("raquo_space", "\u00a0»"),
    "<<": ("laquo", "«"),
    ">>": ("raquo", "»"),
}
"""The name of each typographic symbol by how it is written, and what a header's id takes it for."""
_SYMBOL_ENTITIES: dict[str, tuple[str, ...]] = {
    "mdash": ("mdash",),
    "ndash": ("ndash",),
    "hellip": ("hellip",),
    "laquo_space": ("laquo", "nbsp"),
    "raquo_space": ("nbsp", "raquo"),
    "laquo": ("laquo",),
    "raquo": ("raquo",),
}


def named(name: str) -> int | None:
    """Return the code point of the entity *name*, or None where kramdown knows none."""
    return _NAMES.get(name)


def letter_of(code: int) -> str | None:
    """Return the character of *code*, or None where there is none."""
    code = _WINDOWS.get(code, code)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return None
    return chr(code)


def entity_html(code: int, original: str, output: str) -> str:
    """Return the entity of *code*, written as *original*, as HTML by the option ``entity_output``.

    *original* is empty for what was not written as an entity.
    """
    code = _WINDOWS.get(code, code)
    letter = letter_of(code)
    if output == "as_char" and letter is not None and letter not in _SPECIAL:
        return letter
    if output in ("as_input", "as_char") and original:
        return original
    name = _NAME_OF.get(code)
    if name is not None and (output == "symbolic" or (letter is not None and letter in '<>&"')):
        return f"&{name};"
    return f"&#{code};"


@lru_cache(maxsize=16)
def quotes_html(signs: tuple[str | int, ...], output: str) -> tuple[str, ...]:
    """Return the four quotes that the option ``smart_quotes`` names; one that is no entity is kramdown's own."""
    found = []
    for sign, usual in zip(signs, _QUOTES, strict=True):
        code = sign if isinstance(sign, int) else named(sign)
        found.append(entity_html(_NAMES[usual] if code is None else code, "", output))
    return tuple(found)


@lru_cache(maxsize=16)
def symbols_html(given: tuple[tuple[str, str], ...], output: str) -> dict[str, str]:
    """Return the HTML of each typographic symbol by its name, with those that the site has *given*."""
    found = {
        name: "".join(entity_html(_NAMES[entity], "", output) for entity in entities)
        for name, entities in _SYMBOL_ENTITIES.items()
    }
    found.update((name, escape_text(text)) for name, text in given if name in found)
    return found
