"""Entities as kramdown knows them: HTML 4's names and a few more, and numbers with the old Windows places mended."""

from __future__ import annotations

from html.entities import name2codepoint

_NAMES: dict[str, int] = {
    **name2codepoint, "vellip": 8942, "lceil": 8969, "rceil": 8968, "lang": 9002, "rang": 9001, "apos": 39,
}  # fmt: skip
# What stands at 128 to 159 in Windows' code page 1252, whose numbers are meant by their letters.
_WINDOWS = {
    code: ord(letter)
    for code in range(128, 160)
    if (letter := bytes([code]).decode("cp1252", "ignore")) and code not in (129, 141, 143, 144, 157)
}
_SPECIAL = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def named(name: str) -> int | None:
    """Return the code point of the entity *name*, or None where kramdown knows none."""
    return _NAMES.get(name)


def shown(code: int, original: str) -> str:
    """Return the entity of *code*, written as *original*, as HTML: a character where it may stand as one.

    This is kramdown's ``entity_output: as_char``. *original* may be empty.
    """
    letter = letter_of(code)
    if letter is None or letter in _SPECIAL:
        return original or (_SPECIAL[letter] if letter else f"&#{code};")
    return letter


def letter_of(code: int) -> str | None:
    """Return the character of *code*, or None where there is none."""
    code = _WINDOWS.get(code, code)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return None
    return chr(code)
