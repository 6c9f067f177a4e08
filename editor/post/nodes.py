"""The tree of values of front matter, each with the span of the source in which it is spelled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from editor.post.edit import Span
from editor.post.values import Value


class Kind(Enum):
    """What sort of value stands there, and so which editor fits it."""

    TEXT = "text"
    BOOLEAN = "boolean"
    NUMBER = "number"
    DATE = "date"
    """A date or a Moment."""
    NULL = "null"
    LIST = "list"
    """A list of scalars, in flow or block style."""
    TREE = "tree"
    """A map, or a list that holds maps, lists or opaque values."""
    OPAQUE = "opaque"
    """A tag, an alias, a symbol, a merge key: what an editor must not rewrite."""


class Style(Enum):
    """How a value is spelled."""

    PLAIN = "plain"
    SINGLE = "single"
    DOUBLE = "double"
    LITERAL = "literal"
    FOLDED = "folded"
    FLOW = "flow"
    BLOCK = "block"
    EMPTY = "empty"
    """Nothing is written: null."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value in a map, or an item of a list (whose key is None).

    ``entry_span`` begins at the key (at its ``?``, anchor or tag if it has one) or at the item's dash, and ends
    where the value's span ends.
    """

    key: str | None
    key_span: Span | None
    entry_span: Span
    node: Node


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it is spelled.

    ``span`` leaves out an anchor or tag before the value, and comments after it. A block collection begins at
    its first key or dash and ends with its last leaf; a literal or folded scalar begins at ``|`` or ``>`` and
    ends behind the newline of its last line (of its last blank line if it keeps them, ``+``); an empty value lies
    just behind the colon or dash.
    """

    span: Span
    kind: Kind
    style: Style
    value: Value
    children: tuple[Entry, ...] = ()
