"""Pygments' tokens as pieces of lines, a slice of time after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from types import FunctionType
from typing import Protocol

from editor.widgets.text.highlighting.kinds import Kind, Piece

MOST_CHARACTERS_OF_A_LINE = 2_000

_KINDS = {
    "Token.Comment": Kind.COMMENT,
    "Token.Comment.Preproc": Kind.KEYWORD,
    "Token.Keyword": Kind.KEYWORD,
    "Token.Operator.Word": Kind.KEYWORD,
    "Token.Literal.String": Kind.STRING,
    "Token.Literal.Number": Kind.NUMBER,
    "Token.Literal.Date": Kind.NUMBER,
    "Token.Name.Function": Kind.NAME,
    "Token.Name.Class": Kind.NAME,
    "Token.Name.Tag": Kind.NAME,
    "Token.Name.Attribute": Kind.ATTRIBUTES,
    "Token.Name.Decorator": Kind.ATTRIBUTES,
    "Token.Name.Builtin": Kind.NAME,
    "Token.Name.Constant": Kind.NUMBER,
    "Token.Generic.Inserted": Kind.INSERTED,
    "Token.Generic.Deleted": Kind.DELETED,
    "Token.Generic.Heading": Kind.HEADING,
    "Token.Generic.Subheading": Kind.MARK,
    "Token.Generic.Prompt": Kind.MARK,
    "Token.Generic.Output": Kind.MARK,
    "Token.Generic.Emph": Kind.EMPHASIS,
    "Token.Generic.Strong": Kind.STRONG,
}

_FENCED = re.compile(r"^\s*```([\w-]+)", re.MULTILINE)


class CodeLexer(Protocol):
    """What reads code; *kind* of the yielded is a Pygments token type, of which only its name matters."""

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, object, str]]:
        """Yield the place, the type and the text of each token."""


def lexer_for(language: str) -> CodeLexer | None:
    """Return the lexer of *language*, as fences name it; None where Pygments knows none.

    It takes up to 100 ms, and what it returns is ready: what would be made at the first use of it is made here.
    """
    # Not before it is needed: the text is on the screen before Pygments is imported.
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer: CodeLexer = get_lexer_by_name(language)
    except ClassNotFound:
        return None
    _make_used(type(lexer), set())
    return lexer


def named_within(language: str, text: str) -> frozenset[str]:
    """Return the languages that the code *text* names, whose lexers are wanted to read it: of Markdown in a fence."""
    return frozenset(_FENCED.findall(text)) if language in ("markdown", "md") else frozenset()


def _make_used(lexer: type, made: set[type]) -> None:
    """Make the rules of all that *lexer* hands parts of its text to: HTML has its scripts read by another."""
    made.add(lexer)
    for used in _used_by([*vars(lexer).values()]):
        if used not in made:
            used()
            _make_used(used, made)


def _used_by(found: list[object]) -> Iterator[type]:
    """Yield the lexers in *found* and in what that holds, such as the actions of rules."""
    from pygments.lexer import LexerMeta

    while found:
        one = found.pop()
        if isinstance(one, LexerMeta):
            yield one
        elif isinstance(one, dict):
            found.extend(one.values())
        elif isinstance(one, list | tuple):
            found.extend(one)
        elif isinstance(one, FunctionType):
            found.extend(cell.cell_contents for cell in one.__closure__ or ())


def rows_of(lexer: CodeLexer, text: str) -> Iterator[tuple[Piece, ...]]:
    """Yield the pieces of each line of *text*, a line as soon as it is read."""
    pieces: list[Piece] = []
    line_start = 0
    for place, token, value in lexer.get_tokens_unprocessed(text):
        kind = kind_of(str(token))
        start = place
        for part in value.split("\n")[:-1]:
            if kind and part:
                _append(pieces, Piece(start - line_start, len(part), kind))
            yield tuple(pieces)
            pieces = []
            start += len(part) + 1
            line_start = start
        rest = place + len(value) - start
        if kind and rest:
            _append(pieces, Piece(start - line_start, rest, kind))
    yield tuple(pieces)


def _append(pieces: list[Piece], piece: Piece) -> None:
    """Add *piece*, or lengthen the last one by it."""
    if pieces and pieces[-1].kind is piece.kind and pieces[-1].start + pieces[-1].length == piece.start:
        piece = Piece(pieces[-1].start, pieces[-1].length + piece.length, piece.kind)
        pieces.pop()
    pieces.append(piece)


def row_of(lexer: CodeLexer, line: str) -> tuple[Piece, ...]:
    """Return the pieces of *line* read by itself: a guess until all before it has been read."""
    return next(rows_of(lexer, line)) if len(line) <= MOST_CHARACTERS_OF_A_LINE else ()


@lru_cache(maxsize=512)
def kind_of(token: str) -> Kind | None:
    """Return the kind of a token type by its name, or by the nearest of those that it is a part of."""
    while token:
        if token in _KINDS:
            return _KINDS[token]
        token = token.rpartition(".")[0]
    return None
