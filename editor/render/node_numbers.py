"""Fills the slots of one block's template from what was counted for it in the whole text."""

from __future__ import annotations

from collections.abc import Sequence

from editor.render.kramdown.crossing import (
    Entry,
    GivesPlace,
    HeadingId,
    TableOfContents,
    footnote_mark,
    footnote_source,
    numbered_id,
    table_of_contents,
)
from editor.render.node import Node


class NodeNumbers:
    """Fills the slots of one node from what was counted for it, with *contents* and *notes* where it shows them."""

    def __init__(self, node: Node, contents: Sequence[Entry] = (), notes: str = "", prefix: str = "") -> None:
        self._gone = node.gone
        self._contents = contents
        self._prefix = prefix
        self._notes = notes
        self._ids = dict(node.first_ids)
        self._marks = iter(node.mark_numbers)

    def heading_id(self, slot: HeadingId) -> str:
        """Return the id of the next heading of *slot*."""
        count = self._ids.get(slot.key, 0)
        self._ids[slot.key] = count + 1
        return numbered_id(slot, count)

    def in_place_of(self, slot: GivesPlace, index: int) -> str | None:
        """Return the table of contents or the footnotes as they were made last, where they stand."""
        if index not in self._gone:
            return None
        return table_of_contents(slot, self._contents) if isinstance(slot, TableOfContents) else self._notes

    def footnote_mark(self, name: str) -> str:
        """Return the next reference to the footnote *name*."""
        number = next(self._marks, None)
        return footnote_mark(name, *number, prefix=self._prefix) if number else footnote_source(name)
