"""What Ruby's ``to_s``, ``inspect`` and their like make of the values that front matter holds."""

from __future__ import annotations

import datetime
import math
import re
import unicodedata
from collections.abc import Callable, Iterable

from editor.post.values import Moment, OddKey, Symbol, Value, key_text, same_value

BLANKS = " \t\r\n\f\v"
"""White space, as Ruby's ``split`` and ``\\s`` know it."""

WORD = re.compile(f"[^{BLANKS}]+")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\v": "\\v", "\b": "\\b"} | {
    "\a": "\\a",
    "\x1b": "\\e",
}
_PRINTED = ("Zs", "Cf", "Co")
"""Blanks, marks of format and private letters, which Ruby prints and Python does not."""
_PLAIN_SYMBOL = re.compile(r"[A-Za-z_][A-Za-z0-9_]*[?!=]?")

TimeText = Callable[[Moment], str]


def words(text: str) -> list[str]:
    """Return *text* as ``split`` parts it: at ASCII white space; the ideographic space is none."""
    return WORD.findall(text)


def downcase(text: str) -> str:
    """Return *text* in small letters; unlike Python, Ruby knows no final sigma."""
    return "".join(letter.lower() for letter in text) if "Σ" in text else text.lower()


def capitalize(text: str) -> str:
    """Return *text* with its first letter alone in capitals."""
    return text[:1].title() + downcase(text[1:])


def split_at(text: str, mark: str) -> list[str]:
    """Return the parts of *text* between *mark*, without the empty ones at the end."""
    parts = text.split(mark)
    while parts and not parts[-1]:
        parts.pop()
    return parts


def text_of(value: Value, time_text: TimeText) -> str:
    """Return ``value.to_s``; *time_text* spells moments, which takes the zone of the machine."""
    if isinstance(value, str):
        return value
    if isinstance(value, Moment):
        return time_text(value)
    if isinstance(value, bool) or value is None:
        return key_text(value)
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, list | dict):
        return inspect(value, time_text)
    if isinstance(value, Symbol):
        return value.name
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def inspect(value: Value, time_text: TimeText) -> str:
    """Return ``value.inspect``."""
    if value is None:
        return "nil"
    if isinstance(value, str):
        return inspect_text(value)
    if isinstance(value, list):
        return f"[{', '.join(inspect(item, time_text) for item in value)}]"
    if isinstance(value, dict):
        pairs = (
            f"{inspect(key.value if isinstance(key, OddKey) else key, time_text)}=>{inspect(part, time_text)}"
            for key, part in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, Symbol):
        return f":{value.name}" if _PLAIN_SYMBOL.fullmatch(value.name) else f":{inspect(value.name, time_text)}"
    if isinstance(value, datetime.date):
        julian = value.toordinal() + 1_721_425
        return f"#<Date: {value.isoformat()} (({julian}j,0s,0n),+0s,2299161j)>"
    return text_of(value, time_text)


def inspect_text(text: str) -> str:
    """Return ``String#inspect``: in quotes, what does not print as escapes, and so a ``#`` that begins code."""
    parts = []
    for index, letter in enumerate(text):
        begins_code = letter == "#" and text[index + 1 : index + 2] in ("{", "$", "@")
        parts.append("\\#" if begins_code else _escaped(letter))
    return f'"{"".join(parts)}"'


def kind_of(value: Value) -> str:
    """Return the name of *value*'s class in Ruby, or what it calls ``nil``, ``true`` and ``false``."""
    if value is None or isinstance(value, bool):
        return "nil" if value is None else str(value).lower()
    names = {int: "Integer", float: "Float", str: "String", bytes: "String", list: "Array", dict: "Hash"}
    return names.get(type(value), "Time" if isinstance(value, Moment) else "Date")


def is_true(value: Value) -> bool:
    """Tell whether *value* is true to Ruby: all is, but ``nil`` and ``false``."""
    return value is not None and value is not False


def flattened(values: Iterable[Value]) -> list[Value]:
    """Return *values* with the lists in them, however deep, laid open."""
    flat: list[Value] = []
    for value in values:
        if isinstance(value, list):
            flat += flattened(value)
        else:
            flat.append(value)
    return flat


def unique(values: Iterable[Value]) -> list[Value]:
    """Return *values* without those that equal, to Ruby's ``eql?``, one before."""
    found: list[Value] = []
    texts: set[str] = set()
    for value in values:
        if isinstance(value, str):
            if value not in texts:
                texts.add(value)
                found.append(value)
        elif not any(same_value(value, other) for other in found):
            found.append(value)
    return found


def float_text(value: float) -> str:
    """Return ``Float#to_s``."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    digits, _, exponent = repr(value).partition("e")
    if not exponent and abs(value) >= 1e16:  # Python changes to exponents at the same place, but for whole numbers
        digits, _, exponent = f"{value:.17g}".partition("e")
    if not exponent:
        return digits
    power = int(exponent)
    return f"{digits if '.' in digits else digits + '.0'}e{'-' if power < 0 else '+'}{abs(power):02}"


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable() or letter == "\x85" or unicodedata.category(letter) in _PRINTED:
        return letter
    code = ord(letter)
    return f"\\x{code:02X}" if code < 0x80 else f"\\u{code:04X}" if code < 0x10000 else f"\\u{{{code:X}}}"
