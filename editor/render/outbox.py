"""What the preview was told, and what it must be told next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editor.render.chunks import ChunkedList
from editor.render.code_change import CodeChange, code_change
from editor.render.node import Node
from editor.render.template import Failure

_STEP = 256  # blocks looked through at a time for a neighbour that the preview knows


@dataclass(frozen=True, slots=True)
class Block:
    """A top-level block as the preview shows it; lines are counted from 0."""

    id: int
    start_line: int
    line_count: int
    html: str


@dataclass(frozen=True, slots=True)
class Patch:
    """What turns the preview as it was told last into the preview as it should be now.

    To be done in the order removed, lines, inserted, changed, code.
    """

    removed: tuple[int, ...] = ()
    inserted: tuple[tuple[int, Block], ...] = ()
    """Each block with the id of the one before it, 0 for the top."""
    changed: tuple[tuple[int, str], ...] = ()
    code: tuple[tuple[int, CodeChange], ...] = ()
    """Blocks of code of which no more than tokens changed."""
    lines: tuple[tuple[int, int], ...] = ()
    """Blocks whose distance to the one before changed, with their start line (see `line_map.LineMap`)."""
    failed: tuple[tuple[int, Failure], ...] = ()
    """Blocks of this patch that could not be rendered and show their source."""

    def __bool__(self) -> bool:
        return bool(self.removed or self.inserted or self.changed or self.code or self.lines or self.failed)


class Outbox:
    """Gathers what happens to *blocks*, and to the list of *notes* behind them, into patches."""

    def __init__(self, blocks: ChunkedList[Node], notes: Node) -> None:
        self._blocks = blocks
        self._notes = notes
        self._touched: dict[Node, None] = {}
        self._moved: dict[Node, None] = {}
        self._removed: list[int] = []

    def touch(self, node: Node) -> None:
        """Note that the HTML of *node* may have changed."""
        self._touched[node] = None

    def move(self, node: Node) -> None:
        """Note that *node* may stand at another distance from the block before it."""
        self._moved[node] = None

    def drop(self, node: Node) -> None:
        """Note that *node* has left the text."""
        self._touched.pop(node, None)
        self._moved.pop(node, None)
        if node.sent is not None:
            self._removed.append(node.id)
            node.sent = None

    def take(self) -> Patch:
        """Return what happened since the last patch."""
        placed = sorted(
            ((self._blocks.index_of(node), node) for node in self._touched if node in self._blocks),
            key=lambda pair: pair[0],
        )
        lines = tuple(self._starts())
        changed: list[tuple[int, str]] = []
        code: list[tuple[int, CodeChange]] = []
        for _, node in placed:
            if node.sent is not None and node.sent != node.html:
                change = code_change(node.sent, node.html)
                if change:
                    code.append((node.id, change))
                else:
                    changed.append((node.id, node.html))
        failed = [(node.id, node.template.failure) for _, node in placed if node.template and node.template.failure]
        inserted = [self._insertion(index, node) for index, node in placed if node.sent is None]
        for _, node in placed:
            node.sent = node.html
        if self._notes in self._touched:
            self._take_notes(inserted, changed)
        patch = Patch(tuple(self._removed), tuple(inserted), tuple(changed), tuple(code), lines, tuple(failed))
        self._touched.clear()
        self._moved.clear()
        self._removed.clear()
        return patch

    def _insertion(self, index: int, node: Node) -> tuple[int, Block]:
        block = Block(node.id, self._blocks.weight_before(index), node.line_count, node.html)
        node.sent = node.html  # so that the next one finds it before itself
        before = self._known_before(index)
        return (before.id if before else 0), block

    def _take_notes(self, inserted: list[tuple[int, Block]], changed: list[tuple[int, str]]) -> None:
        notes = self._notes
        if notes.sent is None and notes.html:
            last = self._known_before(len(self._blocks))
            inserted.append((last.id if last else 0, Block(notes.id, self._blocks.weight, 0, notes.html)))
            notes.sent = notes.html
        elif notes.sent is not None and not notes.html:
            self._removed.append(notes.id)
            notes.sent = None
        elif notes.sent is not None and notes.sent != notes.html:
            changed.append((notes.id, notes.html))
            notes.sent = notes.html

    def _known_before(self, index: int) -> Node | None:
        """Return the last block before *index* that the preview knows."""
        step = 1  # mostly the one right before
        while index > 0:
            start = max(0, index - step)
            step = _STEP
            for node in reversed(self._blocks.slice(start, index)):
                if node.sent is not None:
                    return node
            index = start
        return None

    def _known_from(self, node: Node) -> Node | None:
        """Return *node*, or the next block behind it that the preview knows."""
        if node.sent is not None:
            return node
        for other in self._blocks.iterate(self._blocks.index_of(node)):
            if other.sent is not None:
                return other
        return None

    def _starts(self) -> Iterator[tuple[int, int]]:
        known = {self._known_from(node) for node in self._moved if node in self._blocks}
        indexes = sorted((self._blocks.index_of(node), node.id) for node in known if node is not None)
        for index, id_ in indexes:
            yield id_, self._blocks.weight_before(index)
        if self._moved and self._notes.sent is not None:
            yield self._notes.id, self._blocks.weight
