"""LaTeX as TeX cuts it: control sequences, single characters, white space; and a reader that macros can put back to."""

from __future__ import annotations

import re

MOST_CHARACTERS = 4_000
"""Of one formula: latex2mathml takes a tenth of a second for as many."""
_TOKEN = re.compile(r"\\(?:[a-zA-Z]+|.)|%[^\n]*(?:\n[ \t]*)?|\s+|.", re.DOTALL)


class Unreadable(ValueError):
    """A formula is not LaTeX that is understood here, or is larger than a formula may be."""


def tokens_of(latex: str) -> list[str]:
    """Return the tokens of *latex* without its comments; all white space is one blank."""
    return [" " if token.isspace() else token for token in _TOKEN.findall(latex) if token[0] != "%"]


def is_word(token: str) -> bool:
    """Tell whether *token* is a control sequence of letters, which a letter behind it would run into."""
    return len(token) > 1 and token[0] == "\\" and token[1].isalpha()


def joined(tokens: list[str]) -> str:
    """Return the LaTeX that *tokens* are read from."""
    parts: list[str] = []
    for token in tokens:
        if parts and is_word(parts[-1]) and token[:1].isalpha():
            parts.append(" ")
        parts.append(token)
    return "".join(parts)


class Reader:
    """Gives tokens one after the other; what a macro stands for is put back and read next."""

    def __init__(self, tokens: list[str]) -> None:
        self._rest = tokens[::-1]

    def next(self) -> str | None:
        """Return the next token, or None at the end."""
        return self._rest.pop() if self._rest else None

    def put_back(self, tokens: list[str]) -> None:
        """Let *tokens* come next."""
        self._rest.extend(reversed(tokens))

    def ahead(self, count: int) -> str:
        """Return the next *count* tokens behind blanks, as far as there are any, and leave them there."""
        while self._rest and self._rest[-1] == " ":
            self._rest.pop()
        return "".join(self._rest[: -count - 1 : -1])

    def take(self, token: str) -> bool:
        """Take *token* if it comes next, behind blanks; tell whether it did."""
        if not self._rest or self.ahead(1) != token:
            return False
        self._rest.pop()
        return True

    def argument(self) -> list[str]:
        """Take what stands in braces, or one token; raises Unreadable where there is none."""
        if self.ahead(1) in ("", "}"):
            raise Unreadable("an argument is missing")
        token = self._rest.pop()
        return self.up_to("}") if token == "{" else [token]

    def option(self) -> list[str] | None:
        """Take what stands in brackets, if they come next."""
        return self.up_to("]") if self.take("[") else None

    def up_to(self, end: str) -> list[str]:
        """Take all before *end*, and *end* itself, which counts outside of braces only."""
        found: list[str] = []
        depth = 0
        while self._rest:
            token = self._rest.pop()
            if token == end and depth == 0:
                return found
            depth += (token == "{") - (token == "}")
            found.append(token)
        raise Unreadable(f"{end} is missing")
