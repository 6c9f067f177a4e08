"""Pygments' lexers for the languages of Rouge's that we have no table for, their tokens in Rouge's classes."""

from __future__ import annotations

from functools import cache, lru_cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import STANDARD_TYPES, Token, _TokenType
from pygments.util import ClassNotFound

from editor.render.rouge.classes import CLASSES

# Tags of Rouge's that mean another language to Pygments, or none under that name.
_OTHER_NAMES = {
    "apex": "java",
    "armasm": "asm",
    "cfscript": "cfs",
    "hack": "php",
    "hql": "sql",
    "hocon": "json",
    "literate_haskell": "literate-haskell",
    "plsql": "sql",
    "robot_framework": "robotframework",
    "xpath": "xquery",
}
_STRANGERS = frozenset({"clean", "ecl", "j", "q", "slice"})
"""Names that both have, for different languages."""


@cache
def _lexer(tag: str) -> Lexer | None:
    if tag in _STRANGERS:
        return None
    try:
        return get_lexer_by_name(_OTHER_NAMES.get(tag, tag), stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def pygments_runs(code: str, tag: str) -> list[tuple[str, str]]:
    """Return *code* as runs of class and text by Pygments' lexer for Rouge's *tag*; all of class "" without one."""
    lexer = _lexer(tag)
    if lexer is None:
        return [("", code)]
    added = "" if code.endswith("\n") else "\n"  # lexers of sessions drop a last line that is not ended
    runs = [(_class_of(kind), text) for kind, text in lexer.get_tokens(code + added) if text]
    if "".join(text for _, text in runs) != code + added:
        return [("", code)]  # a lexer that loses letters is worse than none
    if added:
        css_class, text = runs.pop()
        runs.append((css_class, text[:-1]))
    return runs


@lru_cache(maxsize=512)
def _class_of(kind: _TokenType) -> str:
    """Return Rouge's class for a token of Pygments: the nearest that Rouge has; it leaves white space bare."""
    if kind is Token.Text or kind.parent is Token.Text:
        return ""
    found: _TokenType | None = kind
    while found is not None and STANDARD_TYPES.get(found) not in CLASSES:
        found = found.parent
    return STANDARD_TYPES[found] if found is not None else ""
