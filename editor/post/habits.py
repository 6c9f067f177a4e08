"""What a front matter does elsewhere, so that new text does likewise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor.post.characters import is_printable
from editor.post.emit import is_plain
from editor.post.lines import column_of
from editor.post.newlines import neighbour_ending
from editor.post.nodes import Kind, Node, Style
from editor.post.post import Post
from editor.post.slots import Manner

if TYPE_CHECKING:
    # For its name alone: YAML is imported when the first front matter is read.
    from editor.post.front_matter import Field

_QUOTES = (Style.SINGLE, Style.DOUBLE)


def manner_at(post: Post, position: int, *, careful: bool = False) -> Manner:
    """Return how new text is to be written at *position*: line ending, quotes and lists as in the other fields."""
    fields = post.front_matter.fields
    return Manner(
        newline=neighbour_ending(post.source, position),
        like=_quotes(fields),
        lists=_lists(post.source, fields),
        chosen=frozenset(filter(None, map(_chosen_quotes, _texts(fields)))),
        careful=careful,
    )


def _quotes(fields: tuple[Field, ...]) -> Style:
    """Return the quotes around every text of *fields* on one line, or PLAIN where some have none."""
    styles = Counter(field.style for field in fields if field.kind is Kind.TEXT)
    if styles[Style.PLAIN] or not (styles[Style.SINGLE] or styles[Style.DOUBLE]):
        return Style.PLAIN
    return max(_QUOTES, key=lambda style: styles[style])


def _texts(fields: tuple[Field, ...]) -> Iterator[Node]:
    """Tell the texts of *fields* and of their lists."""
    for field in fields:
        yield field.node
        if field.kind is Kind.LIST:
            yield from (entry.node for entry in field.node.children)


def _chosen_quotes(node: Node) -> Style | None:
    """Return the quotes of *node* where its text would do without them."""
    if not isinstance(node.value, str):
        return None
    needless = is_plain(node.value, flow=True) if node.style is Style.SINGLE else is_printable(node.value)
    return node.style if needless and node.style in _QUOTES else None


def _lists(source: str, fields: tuple[Field, ...]) -> str | None:
    """Return how much deeper than its key the last list of *fields* stands, None where it stands in brackets.

    A list of scalars tells more than one of maps, which seldom stands in brackets.
    """
    lists = [field for field in fields if isinstance(field.value, list) and field.node.children]
    flat = [field for field in lists if field.kind is Kind.LIST]
    if not lists or (flat or lists)[-1].style is not Style.BLOCK:
        return None
    last = (flat or lists)[-1]
    return column_of(source, last.node.span.start).removeprefix(column_of(source, last.entry_span.start))
