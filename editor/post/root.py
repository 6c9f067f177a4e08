"""The map that all fields of a post are: its lines, or its braces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.post.edit import Edit, Span
from editor.post.emit import entry_text, spell, spell_key
from editor.post.lines import is_blank, line_end, line_start, next_line
from editor.post.members import Members
from editor.post.nodes import Style
from editor.post.post import Post
from editor.post.slots import Manner
from editor.post.targets import field_entry, field_slot
from editor.post.values import Value

_EMPTY_BRACES = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*[ \t]*\{()[ \t\r\n]*\}")


class Root:
    """Where the fields of a post stand, and how one is added, taken out or moved."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._source = post.source
        self._flow = post.front_matter.flow
        self.entries = tuple(map(field_entry, post.front_matter.fields))

    def insertion_point(self, index: int) -> int:
        """Return about where a new field *index* will stand, to go by what is near."""
        if not self.entries:
            return self._post.head.yaml_end if self._post.head else 0
        return self.entries[min(index, len(self.entries) - 1)].entry_span.start

    def inserted(self, index: int, key: str, value: Value, manner: Manner) -> list[Edit]:
        """Return the edits that add *key* with *value* before the field *index*."""
        if self._flow:
            like = Style.DOUBLE if manner.careful else manner.like
            text = spell(value, like=like, flow=True, indent="", newline=manner.newline)
            return self.inserted_text(index, key, text, manner)
        text = entry_text(
            key,
            value,
            indent=self._column,
            newline=manner.newline,
            like=manner.like,
            lists=manner.lists,
            careful=manner.careful,
        )
        return self._put(index, text, manner.newline)

    def inserted_text(self, index: int, key: str, text: str, manner: Manner) -> list[Edit]:
        """Return the edits that add *key* with the YAML *text* before the field *index*."""
        return self._put(index, f"{spell_key(key, flow=self._flow)}: {text}", manner.newline)

    def removed(self, indices: Sequence[int]) -> list[Edit]:
        """Return the edits that take out the fields *indices*."""
        members = self._members("\n")
        if self._flow and len(indices) == len(self.entries):
            return members.removed(0, len(self.entries))
        edits: list[Edit] = []
        kept_before = 0
        for index in indices:
            # In braces a removed field takes the comma behind it along, and the last ones the comma before them.
            following = [other for other in range(index, len(self.entries)) if other not in indices]
            if not self._flow or following:
                edits += members.removed(index, index + 1)
            elif not kept_before:
                edits += members.removed(index, len(self.entries))
                kept_before = 1
        return edits

    def moved(self, index: int, to: int) -> Iterator[list[Edit]]:
        """Tell the edits that take the field *index* to *to*, counted as if it were gone; the best first.

        The second puts it behind the blank lines and comments there, which a text block at its end would swallow.
        """
        members = self._members("\n")
        target = to if to < index else to + 1
        entry = members.spans[index]
        if self._flow:
            yield members.removed(index, index + 1) + members.inserted(target, [entry.of(self._source)])
            return
        start, end = self._with_comments(index), members.lines_end(index, behind=index - 1)
        lines = self._source[start:end]
        if target > 0:
            position = next_line(self._source, members.spans[target - 1].end)
            yield [Edit(start, lines, ""), Edit(position, "", lines)]
        late = self._with_comments(target) if target < len(self.entries) else self._post.yaml.end
        yield [Edit(start, lines, ""), Edit(late, "", lines)]

    @property
    def _column(self) -> str:
        return self._members("\n").column if self.entries else ""

    def _members(self, newline: str) -> Members:
        spans = tuple(
            Span(field.entry_span.start, max(field_slot(self._post, field).end, field.key_span.end))
            for field in self._post.front_matter.fields
        )
        root = self._post.front_matter.root
        nodes = tuple(entry.node for entry in self.entries)
        whole = root.span if root else self._post.yaml
        return Members(self._source, spans, whole, self._flow, newline, nodes)

    def _put(self, index: int, text: str, newline: str) -> list[Edit]:
        if self._post.head is None:
            return [Edit(0, "", f"---{newline}{text}{newline}---{newline}")]
        if not self.entries:
            return [self._first(text, newline)]
        members = self._members(newline)
        if index == 0 and not self._flow:
            return [Edit(self._with_comments(0), "", f"{members.column}{text}{newline}")]
        return members.inserted(index, [text])

    def _first(self, text: str, newline: str) -> Edit:
        """Return the edit that writes the first field in front matter that has none."""
        yaml = self._post.yaml
        braces = _EMPTY_BRACES.match(self._source, yaml.start, yaml.end)
        if self._flow and braces:
            return Edit(braces.start(1), "", text)
        return Edit(yaml.end, "", f"{text}{newline}")

    def _with_comments(self, index: int) -> int:
        """Return where the comment lines begin that stand directly above the field *index*, in its column."""
        spans = self._members("\n").spans
        top = self._post.yaml.start if index == 0 else next_line(self._source, spans[index - 1].end)
        start = line_start(self._source, spans[index].start)
        column = self._column
        while start > top:
            above = line_start(self._source, start - 2 if self._source.endswith("\r\n", 0, start) else start - 1)
            line = self._source[above : line_end(self._source, above)]
            if is_blank(line) or not line.startswith(f"{column}#"):
                break
            start = above
        return max(start, top)
