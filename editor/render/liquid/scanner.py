"""The words of an expression, as Liquid's strict parser takes them; what does not fit is read again, laxly."""

from __future__ import annotations

import re

from liquid.exceptions import LiquidSyntaxError

QUOTED_STRING = r""""[^"]*"|'[^']*'"""
QUOTED_FRAGMENT = rf"""(?:{QUOTED_STRING}|(?:[^\s,\|'"]|{QUOTED_STRING})+)"""
TAG_ATTRIBUTES = re.compile(rf"(\w[\w-]*)\s*:\s*({QUOTED_FRAGMENT})", re.ASCII)

_SPECIALS = {"|": "pipe", ".": "dot", ":": "colon", ",": "comma", "?": "question", "-": "dash"}
_SPECIALS |= {bracket: bracket for bracket in "[]()"}
_WORD = re.compile(
    rf"""\s*(?:(?P<comparison>==|!=|<>|<=?|>=?|contains(?=\s))|(?P<string>{QUOTED_STRING})|(?P<number>-?\d+(?:\.\d+)?)"""
    r"""|(?P<id>[a-zA-Z_][\w-]*\??)|(?P<dotdot>\.\.)|(?P<special>[|.:,\[\]()?-]))""",
    re.ASCII,
)


_MOST_DEPTH = 100


class NotStrict(Exception):
    """The text is not what the strict parser takes; the lax one may make something of it."""


class Scanner:
    """Goes through the words of an expression (``Liquid::Lexer`` and ``Liquid::Parser``); raises NotStrict."""

    def __init__(self, text: str) -> None:
        self._words: list[tuple[str, str]] = []
        position, end = 0, len(text.rstrip())
        while position < end:
            found = _WORD.match(text, position)
            if found is None:
                raise NotStrict(text[position:])
            kind = found.lastgroup or ""
            word = found[kind]
            self._words.append((_SPECIALS[word] if kind == "special" else kind, word))
            position = found.end()
        self._words.append(("end", ""))
        self._at = 0
        self._depth = 0

    def looks_at(self, kind: str, ahead: int = 0) -> bool:
        """Tell whether the next word, or one further *ahead*, is of *kind*."""
        place = self._at + ahead
        return place < len(self._words) and self._words[place][0] == kind

    def take(self, kind: str) -> str:
        """Return the next word, which must be of *kind*."""
        if not self.looks_at(kind):
            raise NotStrict(kind)
        self._at += 1
        return self._words[self._at - 1][1]

    def take_if(self, kind: str) -> str | None:
        """Return the next word if it is of *kind*."""
        return self.take(kind) if self.looks_at(kind) else None

    def take_name(self, *names: str) -> str | None:
        """Return the next word if it is one of *names*."""
        return self.take("id") if self.looks_at("id") and self._words[self._at][1] in names else None

    def expression(self) -> str:
        """Return the text of the next expression, blanks taken out."""
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise NotStrict("nested too deep")
        try:
            return self._expression()
        finally:
            self._depth -= 1

    def _expression(self) -> str:
        if self.looks_at("id"):
            return self.take("id") + self._lookups()
        if self.looks_at("["):
            return f"{self.take('[')}{self.expression()}{self.take(']')}{self._lookups()}"
        if self.looks_at("("):
            self.take("(")
            first = self.expression()
            self.take("dotdot")
            last = self.expression()
            self.take(")")
            return f"({first}..{last})"
        return self.take("string" if self.looks_at("string") else "number")

    def argument(self) -> str:
        """Return the text of a filter's argument, with its name if it has one."""
        named = self.looks_at("id") and self.looks_at("colon", 1)
        return f"{self.take('id')}{self.take('colon')} {self.expression()}" if named else self.expression()

    def _lookups(self) -> str:
        parts = ""
        while True:
            if self.looks_at("["):
                parts += f"{self.take('[')}{self.expression()}{self.take(']')}"
            elif self.looks_at("dot"):
                parts += self.take("dot") + self.take("id")
            else:
                return parts


def wrong(message: str) -> LiquidSyntaxError:
    """Return the error of a text that not even the lax parser takes."""
    return LiquidSyntaxError(message, token=None)
