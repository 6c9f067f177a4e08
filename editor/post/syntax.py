"""The tree of a YAML document: what stands where, not yet what it means."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from editor.post.nodes import Style
from editor.post.problems import FrontMatterError, Problem
from editor.post.values import Value


class Shape(Enum):
    """What a syntax node is."""

    SCALAR = "scalar"
    LIST = "list"
    MAP = "map"
    ALIAS = "alias"


@dataclass(slots=True, eq=False)
class SyntaxNode:
    """A value or key. A map's children are its keys and values in turn."""

    shape: Shape
    start: int
    """Where the value itself begins, behind its anchor and tag."""
    end: int
    outer_start: int
    """Where its anchor or tag begins, if it has one."""
    line: int
    column: int
    style: Style
    anchor: str | None = None
    tag: str | None = None
    text: str = ""
    """A scalar's text, an alias's name."""
    quoted: bool = False
    """libyaml's quoted_implicit: in quotes or a block scalar, and without a tag."""
    children: list[SyntaxNode] = field(default_factory=list)
    entry_starts: list[int] = field(default_factory=list)
    """For each item its dash, for each key its ``?``, or else where the item or key begins."""
    target: SyntaxNode | None = None
    """What an alias stands for; None when nothing bears its name, or the alias stands in it."""
    recursive: bool = False
    """Whether an alias stands in what it names."""
    size: int = 1
    height: int = 1
    value: Value = None
    """What Psych reads; the reading sets it."""

    def error(self, problem: Problem, detail: str) -> FrontMatterError:
        """Return the error that *problem* stands here."""
        return FrontMatterError(self.line, self.column, problem, detail, position=self.start)
