"""Fills the slots of one block's template from what was counted for it in the whole text."""

from __future__ import annotations

from collections.abc import Sequence

from editor.render.kramdown.crossing import (
    FootnotesHere,
    HeadingId,
    TableOfContents,
    footnote_mark,
    footnote_source,
    numbered_id,
    table_of_contents,
)
from editor.render.node import Node


class NodeNumbers:
    """Fills the slots of one node from what was counted for it."""

    def __init__(
        self,
        node: Node,
        contents: Sequence[tuple[int, str, str]] | None = None,
        notes: str | None = None,
        prefix: str = "",
    ) -> None:
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

    def table_of_contents(self, slot: TableOfContents) -> str:
        """Return the table of contents as it was gathered last, in the first place for it."""
        contents, self._contents = self._contents, None
        return table_of_contents(slot, contents) if contents is not None else slot.otherwise

    def footnotes_here(self, slot: FootnotesHere) -> str:
        """Return the list of footnotes as it was made last, in the first place for it."""
        notes, self._notes = self._notes, None
        return notes if notes is not None else slot.otherwise

    def footnote_mark(self, name: str) -> str:
        """Return the next reference to the footnote *name*."""
        number = next(self._marks, None)
        return footnote_mark(name, *number, prefix=self._prefix) if number else footnote_source(name)
