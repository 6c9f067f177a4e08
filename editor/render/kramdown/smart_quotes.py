"""Which quotes open and which close, by the rules of SmartyPants as kramdown has them."""

from __future__ import annotations

import re

from editor.render.kramdown.header_ids import is_word
from editor.render.kramdown.patterns import NON_S, S, W

_PUNCTUATION = r"""[!"#$%'()*+,\-./:;<=>?@\[\\\]^_`{|}~]"""
_CLOSES = r"[^ \\\t\r\n\[{(-]"
_LEFT_SINGLE, _RIGHT_SINGLE, _LEFT_DOUBLE, _RIGHT_DOUBLE = range(4)

# Each rule: the pattern, the group that stays text, the group that is the quote, and what it becomes.
_OPENS, _CLOSING = "opens", "closes"
_BEFORE_PUNCTUATION = re.compile(rf"([\"'])(?={_PUNCTUATION}(?!\.\.))")
_RULES: tuple[tuple[re.Pattern[str], int, int, str | tuple[int, ...]], ...] = (
    (re.compile(rf"([\"'])(?=[_*]{{1,2}}{NON_S})"), 0, 1, _OPENS),
    (_BEFORE_PUNCTUATION, 0, 1, _CLOSING),
    (re.compile(rf"({S}?)\"'(?={W})"), 1, 0, (_LEFT_DOUBLE, _LEFT_SINGLE)),
    (re.compile(rf"({S}?)'\"(?={W})"), 1, 0, (_LEFT_SINGLE, _LEFT_DOUBLE)),
    (re.compile(rf"({S}?)'(?=[0-9][0-9]s)"), 1, 0, (_RIGHT_SINGLE,)),
    (re.compile(rf"({S})(['\"])(?={W})"), 1, 2, _OPENS),
    (re.compile(rf"({_CLOSES})(['\"])"), 1, 2, _CLOSING),
    (re.compile(rf"([\"'])(?={S}|s\b|$)", re.MULTILINE), 0, 1, _CLOSING),
    (re.compile(r"(.?)'", re.DOTALL), 1, 0, (_LEFT_SINGLE,)),
    (re.compile(r"(.?)\"", re.DOTALL), 1, 0, (_LEFT_DOUBLE,)),
)


def quotes_at(src: str, pos: int) -> tuple[str, tuple[int, ...], int]:
    """Return the text before the quotes at *pos*, which quotes they are, and where they end.

    A quote is its index in the option ``smart_quotes``: left and right single, left and right double.
    """
    for pattern, kept, quote, makes in _RULES:
        found = pattern.match(src, pos)
        if found is None or (pattern is _BEFORE_PUNCTUATION and not _is_inside(src, pos + 2)):
            continue
        signs = makes if isinstance(makes, tuple) else (_sign(found[quote], opens=makes == _OPENS),)
        return found[kept] if kept else "", signs, found.end()
    return src[pos], (), pos + 1


def _is_inside(src: str, place: int) -> bool:
    r"""Tell whether *place*, behind a punctuation mark, is no boundary of words: Ruby's ``\B``."""
    follows = src[place : place + 1]
    return (src[place - 1] == "_") == (follows != "" and is_word(follows))


def _sign(quote: str, *, opens: bool) -> int:
    if quote == '"':
        return _LEFT_DOUBLE if opens else _RIGHT_DOUBLE
    return _LEFT_SINGLE if opens else _RIGHT_SINGLE
