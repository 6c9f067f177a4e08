"""What a plain scalar means: to Psych, as Debian's Jekyll has it, and to safe_yaml, as the Jekyll gem has it.

Ports of Psych 4.0.4's ``ScalarScanner#tokenize`` and of safe_yaml 1.0.5's transforms, each with its faults.
"""

from __future__ import annotations

import math
import re

from editor.post.times import (
    BrokenTimeError,
    UnlikeTimeError,
    is_foreign_date,
    psych_date,
    psych_time,
    safe_yaml_date,
    safe_yaml_time,
)
from editor.post.values import Symbol, Value

UNLIKE_ANY = Symbol("")
"""safe_yaml's answer where it, or its likeness to Psych's, is not known: it equals no value of Psych's."""


class UnreadableScalarError(ValueError):
    """A plain scalar on which Psych raises, so that Jekyll drops all of the front matter."""


_DIGITS_ALLOWED = 4_000
"""Python reads no longer integers; Ruby does."""

_WORD_SIGNS = frozenset("_ \t\n\r\f\v!@#$%^&*(){}<>|/\\~;=")
_NOT_FIRST = frozenset("0123456789.:-")
_NO_WORD = re.compile(r"^[^ytonf~]", re.MULTILINE)
_NULL = re.compile(r"^null$", re.MULTILINE)
_TRUE = re.compile(r"^(?:yes|true|on)$", re.MULTILINE)
_FALSE = re.compile(r"^(?:no|false|off)$", re.MULTILINE)

_SEXAGESIMAL = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}")
_SEXAGESIMAL_FLOAT = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*")
_FLOAT = re.compile(r"[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?")
_INTEGER = re.compile(
    r"(?P<sign>[-+]?)(?:0b(?P<binary>[01_,]+)|0(?P<octal>[0-7_,]+)"
    r"|(?P<decimal>0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)|0x(?P<hex>[0-9a-fA-F_,]+))"
)
_BASES = {"binary": 2, "octal": 8, "decimal": 10, "hex": 16}
_WEIGHTS = (3600, 60, 1)
"""Psych takes 12:30 for hours and minutes, in seconds."""
_WHOLE_PREFIX = re.compile(r"[-+]?[0-9]+(?:_[0-9]+)*")
_REAL_PREFIX = re.compile(r"[-+]?[0-9]+(?:_[0-9]+)*(?:\.[0-9]+(?:_[0-9]+)*)?")


def psych_scalar(text: str) -> Value:
    """Return what Psych reads in the plain scalar *text*; raises UnreadableScalarError where Psych raises.

    A symbol comes back as Symbol, though Jekyll does not permit one.
    """
    if not text:
        return None
    first = text[0]
    if _is_word_sign(first) or (first not in _NOT_FIRST and _is_word_sign(text[1:2])) or "\n" in text:
        return text if len(text) > 5 else _word(text)
    if "-" in text[1:]:
        try:
            time = psych_time(text)
        except BrokenTimeError as error:
            raise UnreadableScalarError(str(error)) from error
        if time is not None:
            return time
        date = psych_date(text)
        if date is not None:
            return date
    folded = text.casefold()
    if folded in (".inf", "+.inf", "-.inf", ".nan"):
        return math.nan if folded == ".nan" else -math.inf if first == "-" else math.inf
    if first == ":" and len(text) > 1:
        return Symbol(text[1:])
    return _number(text)


def _is_word_sign(character: str) -> bool:
    """Tell whether Psych takes a scalar with *character* in front for a word; not so for no character."""
    return character.isalpha() or character in _WORD_SIGNS


def _word(text: str) -> Value:
    """Return the null, boolean or text that Psych reads in a word of at most five letters.

    Ruby's regexps compare by full case folding, so a long s is an s, and their anchors are those of lines.
    """
    folded = text.casefold()
    if _NO_WORD.search(folded):
        return text
    if folded == "~" or _NULL.search(folded):
        return None
    if _TRUE.search(folded):
        return True
    return False if _FALSE.search(folded) else text


def _number(text: str) -> Value:
    """Return the number that Psych reads in *text*, or *text*."""
    if ":" in text:
        if _SEXAGESIMAL.fullmatch(text):
            return sum(_whole(part) * weight for part, weight in zip(text.split(":"), _WEIGHTS, strict=False))
        if _SEXAGESIMAL_FLOAT.fullmatch(text):
            return sum((_real(part) * weight for part, weight in zip(text.split(":"), _WEIGHTS, strict=False)), 0.0)
        return text
    if _FLOAT.fullmatch(text):
        return text if text.lstrip("+-") == "." else _float(text.replace(",", "").replace("_", ""))
    integer = _INTEGER.fullmatch(text)
    return _integer(integer) if integer else text


def _float(digits: str) -> float:
    """Return ``Float(digits)``, with Psych's leave for a point that ends the number or its first part."""
    if re.match(r"[-+]?\.[eE]", digits):
        raise UnreadableScalarError(f'invalid value for Float(): "{digits.replace(".", "", 1)}"')
    return float(digits)


def _integer(match: re.Match[str]) -> Value:
    """Return ``Integer(…)`` of what Psych leaves of the match."""
    base = match.lastgroup or "decimal"
    digits = match[base].replace(",", "").replace("_", "")
    if not digits:
        if base == "octal":
            return 0
        raise UnreadableScalarError(f'invalid value for Integer(): "{match[0].rstrip("_,")}"')
    if base == "decimal" and len(digits) > _DIGITS_ALLOWED:
        return match[0]
    number = int(digits, _BASES[base])
    return -number if match["sign"] == "-" else number


def _whole(text: str) -> int:
    """Return what Ruby's ``to_i`` makes of *text*: the number at its beginning."""
    found = _WHOLE_PREFIX.match(text)
    return int(found[0].replace("_", "")[:_DIGITS_ALLOWED]) if found else 0


def _real(text: str) -> float:
    """Return what Ruby's ``to_f`` makes of *text*: the number at its beginning."""
    found = _REAL_PREFIX.match(text)
    return float(found[0].replace("_", "")) if found else 0.0


_SAFE_INTEGERS = (
    (re.compile(r"[-+]?(?:0|[1-9][0-9]*)"), 10),
    (re.compile(r"0[0-7]+"), 8),
    (re.compile(r"[-+]?0x[0-9a-fA-F]+"), 16),
    (re.compile(r"0b[01]+"), 2),
)
_SAFE_FLOAT = re.compile(r"[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:[eE][-+][0-9]+)?")
_SAFE_FLOATS: dict[str, float] = {
    ".inf": math.inf, ".Inf": math.inf, ".INF": math.inf,
    "-.inf": -math.inf, "-.Inf": -math.inf, "-.INF": -math.inf,
    ".nan": math.nan, ".NaN": math.nan, ".NAN": math.nan,
}  # fmt: skip
_SAFE_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None,
    "yes": True, "on": True, "true": True,
    "no": False, "off": False, "false": False,
}  # fmt: skip
_SAFE_SEXAGESIMAL = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")


def safe_yaml_scalar(text: str) -> Value:
    """Return what safe_yaml reads in the plain scalar *text*; UNLIKE_ANY where that is not known."""
    lowered = text.lower()
    if lowered in _SAFE_WORDS:
        return _SAFE_WORDS[lowered]
    if text[0] not in "+-.0123456789_,":
        return text
    digits = text.replace("_", "").replace(",", "")
    for matcher, base in _SAFE_INTEGERS:
        if matcher.fullmatch(digits):
            return int(digits, base) if base != 10 or len(digits) <= _DIGITS_ALLOWED else UNLIKE_ANY
    number = _safe_yaml_float(text)
    if number is not None:
        return number
    try:
        time = safe_yaml_time(text)
    except UnlikeTimeError:
        return UNLIKE_ANY
    date = time if time is not None else safe_yaml_date(text)
    if date is None and is_foreign_date(text):
        return UNLIKE_ANY
    return text if date is None else date


def _safe_yaml_float(text: str) -> float | None:
    """Return the float that safe_yaml reads in *text*, None for none: Ruby's ``Float``, or base 60."""
    if _SAFE_FLOAT.fullmatch(text) and not re.search(r"\.(?![0-9])|__", text):
        try:
            return float(text)
        except ValueError:
            pass  # it may be one of the other spellings
    if text in _SAFE_FLOATS:
        return _SAFE_FLOATS[text]
    if ":" in text and _SAFE_SEXAGESIMAL.fullmatch(text):
        return _safe_yaml_sexagesimal(text)
    return None


def _safe_yaml_sexagesimal(text: str) -> float:
    """Return the value of *text* in base 60, with safe_yaml's fault: a minus counts twice."""
    before, point, after = text.partition(".")
    total = 0.0
    for part in before.split(":"):
        total = total * 60 + _real(part)
    if point:
        total += _real("0." + after)
    return -total if text[0] == "-" else total
