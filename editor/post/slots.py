"""The place in the source at which a value stands, reached by a path of keys and indices."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from editor.post.edit import Span
from editor.post.lines import column_of
from editor.post.members import Members, leaf_end
from editor.post.nodes import Entry, Node, Style
from editor.post.paths import Path
from editor.post.refusal import FieldEditRefused, Reason

_COLON = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*:")
_ANCHOR = re.compile(r"[ \t]+&[^\s,\[\]{}]+")
_QUOTABLE = (Style.PLAIN, Style.SINGLE, Style.DOUBLE)


@dataclass(frozen=True, slots=True)
class Manner:
    """How new text is written where nothing stands to go by."""

    newline: str
    like: Style
    """The quotes of the neighbours."""
    lists: str | None
    """How much deeper than its key the dashes of a list stand; None where lists stand in brackets."""
    chosen: frozenset[Style] = frozenset()
    """The quotes that stand somewhere without need: the writer likes them."""
    careful: bool = False
    """Whether every text goes in double quotes, which no place reads otherwise."""

    def near(self, style: Style | None) -> Manner:
        """Return the manner with the quotes *style* of a nearer neighbour, if there is one."""
        return self if style is None or self.careful else replace(self, like=style)


@dataclass(frozen=True, slots=True)
class Slot:
    """A value and what holds it."""

    source: str
    node: Node
    after: int
    """Right behind the colon or dash; in a flow list, where the item begins."""
    column: str
    """The indentation of the key or dash."""
    flow: bool
    of_key: bool
    """Whether the value belongs to a key, not to a dash or comma."""

    @property
    def end(self) -> int:
        """Where the value's last line ends, without the comment behind it."""
        return max(leaf_end(self.source, self.node), self.after if self.node.style is Style.EMPTY else 0)

    def members(self, newline: str) -> Members:
        """Return the members of the collection that stands here."""
        flow = self.node.style is Style.FLOW
        spans = tuple(
            Span(entry.entry_span.start, max(slot.end, entry.key_span.end if entry.key_span else 0))
            for entry, slot in ((entry, self.of(entry)) for entry in self.node.children)
        )
        nodes = tuple(entry.node for entry in self.node.children)
        return Members(self.source, spans, self.node.span, flow, newline, nodes)

    def of(self, entry: Entry) -> Slot:
        """Return the place of the value of *entry*, a child of the collection that stands here."""
        return entry_slot(self.source, entry, flow=self.flow or self.node.style is Style.FLOW)

    def index_of(self, part: str | int) -> int | None:
        """Return which child *part* names, the last of several with one key; None if there is none."""
        entries = self.node.children
        if isinstance(part, int):
            inside = isinstance(self.node.value, list) and 0 <= part < len(entries)
            return part if inside else None
        if not isinstance(self.node.value, dict):
            return None
        return next((i for i in reversed(range(len(entries))) if entries[i].key == part), None)

    def at(self, path: Path) -> Slot:
        """Return the place at *path* within this value; raises FieldEditRefused where it leads nowhere."""
        slot = self
        for part in path:
            index = slot.index_of(part)
            if index is None:
                reason = Reason.OUT_OF_RANGE if isinstance(part, int) else Reason.NO_SUCH_FIELD
                raise FieldEditRefused(reason, str(part))
            slot = slot.of(slot.node.children[index])
        return slot


def entry_slot(source: str, entry: Entry, *, flow: bool) -> Slot:
    """Return the place of the value of *entry*, in a flow collection or not."""
    column = column_of(source, entry.entry_span.start)
    if entry.key_span is not None:
        colon = _COLON.match(source, entry.key_span.end)
        after = colon.end() if colon else entry.key_span.end
        anchor = _ANCHOR.match(source, after) if entry.node.style is Style.EMPTY else None
        after = anchor.end() if anchor else after
    else:
        after = entry.node.span.start if flow else entry.entry_span.start + 1
    return Slot(source, entry.node, after, column, flow, of_key=entry.key_span is not None)


def quotes_near(entries: tuple[Entry, ...], index: int) -> Style | None:
    """Return the quotes of the text nearest before *index*, else of the next behind it; None if there is none."""
    for entry in (*reversed(entries[:index]), *entries[index:]):
        if isinstance(entry.node.value, str) and entry.node.style in _QUOTABLE:
            return entry.node.style
    return None
