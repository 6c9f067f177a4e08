"""What keeps Jekyll, or us, from reading front matter, as a value that a form can show."""

from __future__ import annotations

from enum import Enum


class Problem(Enum):
    """Why front matter is not read."""

    SYNTAX = "syntax"
    """It is not YAML, by libyaml's word."""
    NOT_A_MAPPING = "not a mapping"
    """It is a list, a text or a number; Jekyll then drops it."""
    TOO_DEEP = "too deep"
    """Lists and maps are nested deeper than we follow; Jekyll may read it."""
    TOO_BIG = "too big"
    """It is longer, or by its aliases grows larger, than we follow; Jekyll may read it."""
    DISALLOWED = "disallowed"
    """A symbol or a Ruby object, which Debian's Jekyll refuses; the Jekyll gem reads most of them as text."""
    UNKNOWN_ALIAS = "unknown alias"
    """An alias without its anchor; the Jekyll gem reads null."""
    RECURSIVE = "recursive"
    """An alias inside what its anchor names; Jekyll runs out of stack."""
    UNREADABLE_VALUE = "unreadable value"
    """A number or a time on which Psych raises."""
    UNDECODABLE = "undecodable"
    """Bytes that are no characters in the file's encoding."""
    YAML_UNAVAILABLE = "yaml unavailable"
    """PyYAML was built without libyaml."""


class FrontMatterError(ValueError):
    """Front matter that is not read.

    ``line`` and ``column`` count from 1, in the file, and are those that Jekyll logs: where the construct begins
    that libyaml could not follow (1, 1 for a character that YAML forbids). ``position`` is the code point of the
    trouble itself. ``detail`` is in libyaml's or Psych's words, ``context`` what libyaml was at, such as "while parsing
    a block mapping".
    """

    def __init__(
        self, line: int, column: int, problem: Problem, detail: str, *, context: str = "", position: int = 0
    ) -> None:
        super().__init__(f"line {line}, column {column}: {detail}")
        self.line = line
        self.column = column
        self.problem = problem
        self.detail = detail
        self.context = context
        self.position = position
