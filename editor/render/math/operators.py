"""What kind of thing a sign of mathematics is; latex2mathml takes many an operator for a letter."""

from __future__ import annotations

import unicodedata
from enum import Enum, auto
from functools import cache
from xml.etree.ElementTree import Element


class Kind(Enum):
    """What stands in a row, as far as the space beside it hangs on it."""

    START = auto()
    ORDINARY = auto()
    FUNCTION = auto()
    OPERATOR = auto()
    RELATION = auto()
    CLOSING = auto()
    SPACE = auto()


FENCES = frozenset("()[]{}|‖⟨⟩⌈⌉⌊⌋")
CLOSING = frozenset(")]}⟩⌉⌋!")
RELATIONS = frozenset("=<>:∶≠≤≥≡≈∼")
"""Signs that often follow on each other, and then are one."""
SIGNS_OF_NUMBERS = frozenset("+−-±∓")
ORDINARY = frozenset("∞∅∀∃∄⊤⋯⋮⋱⋰?.∎∠∡∁∂∇√…◻□◇△°")
"""Signs that browsers would give the space of an operator."""
_OPERATORS = frozenset(":;,∶&†‡•§")
_ARROWS = (range(0x2190, 0x2200), range(0x27F0, 0x2800), range(0x2900, 0x2980), range(0x2B00, 0x2B12))
_LIMIT_NAMES = frozenset((
    "lim", "max", "min", "sup", "inf", "det", "gcd", "Pr", "plim", "inj\u2006lim", "proj\u2006lim",
    "lim\u2006inf", "lim\u2006sup", "arg\u2009max", "arg\u2009min",
))  # fmt: skip
_LARGE = frozenset("∑∏∐⋀⋁⋂⋃⨀⨁⨂⨃⨄⨅⨆")
_FUNCTION_NAMES = (
    "arccos arcctg arcsin arctan arctg ch cos cosh cosec cot cotg coth csc ctg cth deg dim exp hom ker ln lg log sec sh"
    " sin sinh tan tanh tg th"
)
_FUNCTIONS = frozenset(_FUNCTION_NAMES.split())
# Each accent of latex2mathml with the sign that browsers stretch best.
_ACCENTS = {
    "´": "´", "¯": "‾", "˘": "˘", "ˇ": "ˇ", "˙": "˙", "¨": "¨", "⃛": "⃛", "⃜": "⃜", "`": "`", "^": "^", "˚": "˚",
    "~": "~", "⏞": "⏞", "⏟": "⏟", "⎴": "⎴", "⎵": "⎵", "⏜": "⏜", "⏝": "⏝", "←": "←", "→": "→", "↔": "↔",
}  # fmt: skip
_WIDE = {"^": "\u0302", "~": "\u0303", "ˇ": "\u030c"}
_STRETCHED = frozenset("⏞⏟⎴⎵⏜⏝←→↔")


def takes_limits(text: str) -> bool:
    """Tell whether what is written below and above of *text* stands there in a display, and beside it in a line."""
    return text in _LARGE or text in _LIMIT_NAMES


def is_limit_name(text: str) -> bool:
    """Tell whether *text* is the name of an operator like ``lim``."""
    return text in _LIMIT_NAMES


def is_function(text: str) -> bool:
    """Tell whether *text* is the name of a function like ``sin``."""
    return text in _FUNCTIONS


@cache
def is_operator(text: str) -> bool:
    """Tell whether the letter *text*, as latex2mathml takes it, is an operator or a fence."""
    if text in _OPERATORS:
        return True
    if len(text) != 1 or text in ORDINARY:
        return False
    return unicodedata.category(text) in ("Sm", "Ps", "Pe", "Pi", "Pf") or any(ord(text) in row for row in _ARROWS)


def accent(sign: str, mark: Element, owner: Element) -> tuple[str, bool] | None:
    """Return the accent *sign*, which *mark* puts on *owner*, and whether it is as wide as what it stands on.

    None where it is no accent.
    """
    shown = _ACCENTS.get(sign)
    if shown is None:
        return None
    if sign == "→" and mark.get("stretchy") == "true":  # \vec, not \overrightarrow
        return shown, False
    if sign in _WIDE:
        asks = (
            owner.get("accent") != "true" if sign == "^" else mark.get("stretchy", str(sign == "~").lower()) == "true"
        )
        is_wide = asks and len("".join(owner[0].itertext())) > 1
        return (_WIDE[sign], True) if is_wide else (shown, False)
    return shown, sign in _STRETCHED
