"""What a block of a post is, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from editor.post.edit import Span


class Kind(Enum):
    """What a block is."""

    FRONT_MATTER = "front matter"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CODE = "code"
    QUOTE = "quote"
    LIST = "list"
    TABLE = "table"
    HTML = "html"
    COMMENT = "comment"
    MATH = "math"
    RULE = "rule"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the source, from the start of its first line to behind its last one; blank lines are of none."""

    kind: Kind
    span: Span
    level: int = 0
    """Of a heading, 1 to 6."""
    text: str = ""
    """Of a heading: what is written, without the signs that make it one and without its id."""
    id: str | None = None
    """Of a heading: the id that is written behind it."""

    def moved(self, distance: int) -> Block:
        """Return the block *distance* code points further on."""
        return Block(self.kind, self.span.moved(distance), self.level, self.text, self.id)
