"""What a piece of a line is, whatever colour that has."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Kind(Enum):
    """The kinds of text that look different."""

    MARK = auto()
    HEADING = auto()
    TITLE = auto()  # a heading of the first level
    EMPHASIS = auto()
    STRONG = auto()
    STRUCK = auto()
    CODE = auto()
    BLOCK_CODE = auto()
    TABLE = auto()
    LINK = auto()
    URL = auto()
    QUOTE = auto()
    MARKUP = auto()
    COMMENT = auto()
    LIQUID = auto()
    ATTRIBUTES = auto()
    MATH = auto()
    KEY = auto()
    STRING = auto()
    NUMBER = auto()
    KEYWORD = auto()
    NAME = auto()
    INSERTED = auto()
    DELETED = auto()


class Piece(NamedTuple):
    """*length* code points of a line from *start* on; pieces may lie in one another."""

    start: int
    length: int
    kind: Kind
