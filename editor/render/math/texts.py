"""The text of latex2mathml's elements as it is to be seen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.render.math.plain_latex import FIRST_MARK

_REFERENCE = re.compile(r"&#x([0-9a-fA-F]{1,8});")
_INVISIBLE = frozenset("\u2061\u2062\u2063\u200b\u200c\u200d")


class Texts:
    """Reads texts in which private characters stand for *words*."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words

    def shown(self, raw: str) -> str:
        """Return what *raw* shows; signs that control a page or a terminal are left out."""
        if raw.startswith("\\"):
            raw = _known_sign(raw)
        text = "".join(map(self._sign, _REFERENCE.sub(_character, raw)))
        return "".join(sign for sign in text if sign.isprintable() or sign in " \n\u00a0" or _is_space(sign))

    def _sign(self, sign: str) -> str:
        number = ord(sign) - FIRST_MARK
        return self._words[number] if 0 <= number < len(self._words) else sign


def _is_space(sign: str) -> bool:
    return sign in _INVISIBLE or "\u2000" <= sign <= "\u200a" or sign == "\u3000"


def _known_sign(command: str) -> str:
    """Return the sign that *command*, which latex2mathml passed on, means; itself if that is not known."""
    # Here and not above, as in `shown`: nothing of latex2mathml is loaded before there is a formula.
    from latex2mathml.symbols_parser import convert_symbol

    code = convert_symbol(command)
    if code is not None:
        return chr(int(code, 16))
    return command[1:] if len(command) == 2 and not command[1].isalnum() else command


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
