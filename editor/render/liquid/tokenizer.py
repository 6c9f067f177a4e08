"""A template cut into text, outputs and tags, exactly where Ruby's Liquid cuts it (``Liquid::Tokenizer``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from liquid.exceptions import LiquidSyntaxError
from liquid.token import TOKEN_CONTENT, TOKEN_EXPRESSION, TOKEN_OUTPUT, TOKEN_TAG, Token

_PIECES = re.compile(r"(\{%.*?%\}|\{\{.*?\}\}?|\{%|\{\{)", re.DOTALL)
_TAG = re.compile(r"\{%-?\s*(#|\w+)\s*(.*?)-?%\}", re.DOTALL | re.ASCII)
_OUTPUT = re.compile(r"\{\{-?(.*?)-?\}\}", re.DOTALL)
_END_OF_RAW = re.compile(r"(.*)\{%-?\s*(\w+)\s*(.*)?-?%\}", re.DOTALL | re.ASCII)
BLANKS = " \t\n\v\f\r\0"


def tokens_of(source: str) -> Iterator[Token]:
    """Yield the tokens of *source*: a tag is a token of its name and, always, one of its text; so is an output.

    Raises LiquidSyntaxError for what is opened and not closed.
    """
    trims = False
    pending: Token | None = None
    pieces = _Pieces(source)
    for piece, start in pieces:
        if not piece.startswith(("{%", "{{")):
            text = piece.lstrip(BLANKS) if trims else piece
            trims = False
            pending = Token(TOKEN_CONTENT, text, start, source)
            if pieces.next_trims():
                pending = Token(TOKEN_CONTENT, text.rstrip(BLANKS), start, source)
            yield pending
            continue
        trims = piece[-3:-2] == "-"
        whole = (_TAG if piece.startswith("{%") else _OUTPUT).fullmatch(piece)
        if whole is None:
            raise LiquidSyntaxError(f"'{piece[:2]}' is not closed", token=Token(TOKEN_CONTENT, piece, start, source))
        if piece.startswith("{{"):
            yield Token(TOKEN_OUTPUT, piece, start, source)
            yield Token(TOKEN_EXPRESSION, whole[1], start + whole.start(1), source)
            continue
        yield Token(TOKEN_TAG, whole[1], start + whole.start(1), source)
        yield Token(TOKEN_EXPRESSION, whole[2], start + whole.start(2), source)
        if whole[1] == "raw":
            yield from _raw(pieces, source, start)


class _Pieces:
    """The pieces of a source with their places; a raw block takes them as they are."""

    def __init__(self, source: str) -> None:
        self._pieces = [piece for piece in _PIECES.split(source) if piece]
        self._number = 0
        self._place = 0

    def __iter__(self) -> _Pieces:
        return self

    def __next__(self) -> tuple[str, int]:
        if self._number == len(self._pieces):
            raise StopIteration
        piece, place = self._pieces[self._number], self._place
        self._number += 1
        self._place += len(piece)
        return piece, place

    def next_trims(self) -> bool:
        """Tell whether the next piece takes the blanks before it."""
        return self._number < len(self._pieces) and self._pieces[self._number].startswith(("{%-", "{{-"))


def _raw(pieces: _Pieces, source: str, start: int) -> Iterator[Token]:
    """Yield the text of a raw block, and its end."""
    body = ""
    for piece, place in pieces:
        found = _END_OF_RAW.fullmatch(piece)
        if found is not None and found[2] == "endraw":
            yield Token(TOKEN_CONTENT, body + found[1], start, source)
            yield Token(TOKEN_TAG, "endraw", place, source)
            yield Token(TOKEN_EXPRESSION, "", place, source)
            return
        body += piece
    raise LiquidSyntaxError("'raw' tag was never closed", token=Token(TOKEN_TAG, "raw", start, source))
