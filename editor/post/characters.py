"""Which characters every YAML reader takes as they stand, and how the others are spelled."""

from __future__ import annotations

_LINE_SEPARATORS = "\u2028\u2029"
_NAMED_ESCAPES = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


class Unspellable(ValueError):
    """The value has no spelling that every reader takes for it, such as a lone surrogate or an infinity."""


def is_printable(text: str) -> bool:
    """Return whether *text* can stand in single quotes on one line: no control, separator or half a character."""
    return (text.isascii() and text.isprintable()) or all(map(is_printable_character, text))


def is_printable_character(character: str) -> bool:
    """Return whether *character* is taken as it stands; a tab and a line ending are not, in quotes."""
    code = ord(character)
    return (
        code >= 0x20
        and not 0x7F <= code <= 0x9F
        and not 0xD800 <= code <= 0xDFFF
        and character not in _LINE_SEPARATORS
        and code != 0xFEFF
        and code & 0xFFFE != 0xFFFE
    )


def escaped(character: str) -> str:
    """Return *character* as it stands in double quotes; raises Unspellable for half a character."""
    if character in _NAMED_ESCAPES:
        return _NAMED_ESCAPES[character]
    if is_printable_character(character):
        return character
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        raise Unspellable("half a character has no spelling")
    if code <= 0xFF:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"
