"""What the editor of a field is given to show, and values in words."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from editor.post.nodes import Node, Style
from editor.post.post import Post
from editor.post.refusal import FieldEditRefused
from editor.post.values import NANOSECONDS, Moment, Symbol, Value, same_value

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """A value with its place in the front matter of *post*.

    Where there is no post, spellings are made from the values.
    """

    path: Path
    node: Node
    post: Post | None = field(default=None, repr=False)
    choices: Mapping[str, int] = field(default_factory=dict)
    """The values that are offered, each with how many posts have it."""

    @property
    def key(self) -> str:
        """The key of the field."""
        return str(self.path[0])

    @property
    def spelling(self) -> str:
        """The value as it is written."""
        return self.spelling_of(self.node)

    def spelling_of(self, node: Node) -> str:
        """Return *node* as it is written: the source's own words, quotes and all."""
        return node.span.of(self.post.source) if self.post else scalar_text(node.value)

    def bare_spelling_of(self, node: Node) -> str:
        """Return *node* as it is written, but what quotes hold without the quotes."""
        quoted = node.style not in (Style.PLAIN, Style.EMPTY)
        return node.value if quoted and isinstance(node.value, str) else self.spelling_of(node)

    def raw_at(self, steps: Path = ()) -> str:
        """Return the YAML of the value, or of what stands at *steps* in it, with its anchor and tag."""
        # Here and not above: YAML, which this brings with it, is imported after the window is up.
        from editor.post.raw import raw_of

        if self.post is None:
            return self.spelling
        try:
            return raw_of(self.post, (*self.path, *steps))
        except FieldEditRefused:
            return self.spelling

    def shows_the_same_as(self, other: Content) -> bool:
        """Tell whether an editor would show both alike; where they stand in the source does not matter."""
        one, two = self.node, other.node
        return (
            (one.kind, one.style, self.spelling, self.choices) == (two.kind, two.style, other.spelling, other.choices)
        ) and same_value(one.value, two.value)


def scalar_text(value: Value) -> str:
    """Return a scalar as a writer would read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, Moment):
        return moment_text(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Symbol):
        return f":{value.name}"
    return str(value)


def moment_text(moment: Moment) -> str:
    """Return *moment* in Jekyll's own form, ``2026-01-30 08:57:57 +0000``."""
    zone = datetime.timezone(datetime.timedelta(seconds=moment.offset or 0))
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    time = (epoch + datetime.timedelta(seconds=moment.ns // NANOSECONDS)).astimezone(zone)
    return f"{time:%Y-%m-%d %H:%M:%S}" + ("" if moment.offset is None else f" {time:%z}")
