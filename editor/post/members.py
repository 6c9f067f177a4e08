"""Putting items or entries in a collection and taking them out, by their own spans alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from editor.post.edit import Edit, Span
from editor.post.lines import before_ending, column_of, is_blank, line_end, line_start, next_line
from editor.post.nodes import Node, Style

_TEXT_BLOCKS = (Style.LITERAL, Style.FOLDED)
# The header of a text block to which the blank lines behind it belong.
KEEPS = re.compile(r"[|>][1-9]?\+")


def last_leaf(node: Node) -> Node:
    """Return the value that stands last in *node*; a flow collection is one."""
    return last_leaf(node.children[-1].node) if node.style is Style.BLOCK and node.children else node


def leaf_end(source: str, node: Node) -> int:
    """Return where the last line of *node* ends: before its line ending, its comment and blank lines behind it."""
    leaf = last_leaf(node)
    return before_ending(source, leaf.span.end) if leaf.style in _TEXT_BLOCKS else leaf.span.end


@dataclass(frozen=True, slots=True)
class Members:
    """The items or entries of a collection, each from its dash or key to the end of its last leaf."""

    source: str
    spans: tuple[Span, ...]
    whole: Span
    flow: bool
    newline: str
    nodes: tuple[Node, ...]

    @property
    def column(self) -> str:
        """The indentation of the dashes or keys of a block collection."""
        return column_of(self.source, self.spans[0].start)

    def removed(self, first: int, last: int) -> list[Edit]:
        """Return the edits that take out the members from *first* up to *last*, with the comments behind them.

        Comments on lines of their own stay. Not all members of a nested collection can go: it would turn into null.
        """
        if self.flow:
            return [self._cut(*self._flow_range(first, last))]
        if first == 0 and not self._begins_line(0):
            return [self._cut(self.spans[0].start, self.spans[last].start)]
        edits = [
            self._cut(line_start(self.source, span.start), next_line(self.source, span.end))
            for span in self.spans[first:last]
        ]
        end = self.lines_end(last - 1, behind=first - 1)
        return [*edits[:-1], self._cut(edits[-1].start, end)]

    def lines_end(self, index: int, *, behind: int) -> int:
        """Return where the lines of the member *index* end that go with it, when *behind* is the member before.

        Blank lines and indented comments behind it stay, unless they would become lines of a text block there.
        """
        end = next_line(self.source, self.spans[index].end)
        leaf = last_leaf(self.nodes[behind]) if behind >= 0 else None
        if leaf is None or leaf.style not in _TEXT_BLOCKS:
            return end
        keeps = KEEPS.match(self.source, leaf.span.start)
        position = end
        while position < len(self.source):
            line = self.source[position : line_end(self.source, position)]
            if not is_blank(line) and not (line.startswith(" ") and line.lstrip(" ").startswith("#")):
                break
            position = next_line(self.source, position)
            if keeps or not is_blank(line):
                end = position
        return end

    def inserted(self, index: int, texts: Sequence[str]) -> list[Edit]:
        """Return the edit that puts *texts*, each a member from its dash or key on, before the member *index*."""
        if not texts:
            return []
        if self.flow:
            return [self._put_in_flow(index, texts)]
        if index == 0 and not self._begins_line(0):
            lines = "".join(f"{text}{self.newline}{self.column}" for text in texts)
            return [Edit(self.spans[0].start, "", lines)]
        if index == 0:
            position = line_start(self.source, self.spans[0].start)
        else:
            position = next_line(self.source, self.spans[index - 1].end)
        return [Edit(position, "", "".join(f"{self.column}{text}{self.newline}" for text in texts))]

    def _put_in_flow(self, index: int, texts: Sequence[str]) -> Edit:
        separator = self._separator()
        if index == len(self.spans):
            return Edit(self.spans[-1].end, "", "".join(f"{separator}{text}" for text in texts))
        return Edit(self.spans[index].start, "", "".join(f"{text}{separator}" for text in texts))

    def _flow_range(self, first: int, last: int) -> tuple[int, int]:
        if last < len(self.spans):
            return self.spans[first].start, self.spans[last].start
        if first > 0:
            return self.spans[first - 1].end, self.spans[-1].end
        return self.spans[0].start, self.spans[-1].end

    def _separator(self) -> str:
        """Return what stands between two members: as between the first two without a comment there."""
        pairs = zip(self.spans, self.spans[1:], strict=False)
        gaps = [self.source[one.end : two.start] for one, two in pairs]
        clean = next((gap for gap in gaps if "#" not in gap), None)
        if clean is not None:
            return clean
        opening = self.source[self.whole.start + 1 : self.spans[0].start]
        if is_blank(opening) and len(opening.strip(" \t")):
            return f",{opening}"
        return f",{self.newline}{self.column}" if gaps else ", "

    def _begins_line(self, index: int) -> bool:
        start = self.spans[index].start
        return is_blank(self.source[line_start(self.source, start) : start])

    def _cut(self, start: int, end: int) -> Edit:
        return Edit(start, self.source[start:end], "")


def joined(source: str, edits: Sequence[Edit]) -> Edit:
    """Return one edit that makes all *edits* of *source*, none of which overlap; without any, one without effect."""
    if not edits:
        return Edit(0, "", "")
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    parts: list[str] = []
    position = ordered[0].start
    for edit in ordered:
        parts += (source[position : edit.start], edit.inserted)
        position = edit.end
    return Edit(ordered[0].start, source[ordered[0].start : position], "".join(parts)).trimmed()
