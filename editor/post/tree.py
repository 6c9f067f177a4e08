"""From the syntax tree, once its values are read, to the nodes that a form shows."""

from __future__ import annotations

import datetime

from editor.post.edit import Span
from editor.post.nodes import Entry, Kind, Node
from editor.post.psych import merged_map
from editor.post.syntax import Shape, SyntaxNode
from editor.post.values import Moment, OddKey, Symbol, Value, key_of, key_text

_SCALARS = frozenset((Kind.TEXT, Kind.BOOLEAN, Kind.NUMBER, Kind.DATE, Kind.NULL))


def node_of(text: str, tree: SyntaxNode, *, merges: bool = False) -> Node:
    """Return the node of *tree* in *text*; one that *merges* is opaque."""
    children: tuple[Entry, ...] = ()
    if tree.shape is Shape.LIST:
        children = tuple(
            _item(text, start, child) for start, child in zip(tree.entry_starts, tree.children, strict=True)
        )
    elif tree.shape is Shape.MAP:
        pairs = zip(tree.entry_starts, tree.children[::2], tree.children[1::2], strict=True)
        children = tuple(_pair(text, start, key, child) for start, key, child in pairs)
    kind = Kind.OPAQUE if merges else _kind(tree, children)
    return Node(Span(tree.start, tree.end), kind, tree.style, tree.value, children)


def _item(text: str, start: int, child: SyntaxNode) -> Entry:
    return Entry(None, None, Span(start, child.end), node_of(text, child))


def _pair(text: str, start: int, key: SyntaxNode, child: SyntaxNode) -> Entry:
    name = key_of(key.value, {})
    key_span = Span(key.start, key.end)
    spelled = key_span.of(text) if isinstance(name, OddKey) else key_text(name)
    node = node_of(text, child, merges=merged_map(key, child) is not None)
    return Entry(spelled, key_span, Span(start, child.end), node)


def _kind(tree: SyntaxNode, children: tuple[Entry, ...]) -> Kind:
    if tree.tag is not None or tree.shape is Shape.ALIAS:
        return Kind.OPAQUE
    if tree.shape is Shape.MAP:
        return Kind.TREE
    if tree.shape is Shape.LIST:
        return Kind.LIST if all(entry.node.kind in _SCALARS for entry in children) else Kind.TREE
    return _scalar_kind(tree.value)


def _scalar_kind(value: Value) -> Kind:
    if value is None:
        return Kind.NULL
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, int | float):
        return Kind.NUMBER
    if isinstance(value, datetime.date | Moment):
        return Kind.DATE
    return Kind.OPAQUE if isinstance(value, Symbol | bytes) else Kind.TEXT
