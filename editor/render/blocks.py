"""A post rendered block by block: an edit costs what its blocks cost, whatever the length of the text.

Law: after any edits, `BlockRenderer.html` equals `render_full` of the text, and that is what the whole engine gives.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext

from editor.post.edit import Edit
from editor.render.chunks import ChunkedList
from editor.render.crossings import Consequences, Crossings
from editor.render.kramdown.options import DEFAULTS, Options
from editor.render.lines import LineChange, Lines
from editor.render.math.in_tree import Formulas
from editor.render.node import Node
from editor.render.outbox import Block, Outbox, Patch
from editor.render.outline import Cut, could_close, cut_blocks
from editor.render.template import (
    BlockConverter,
    Failure,
    Template,
    TimeLimitReached,
    failed_template,
    is_current,
    sets_options,
)
from editor.render.waiting import Waiting

__all__ = ["Block", "BlockRenderer", "Patch", "render_full"]

_REWIND = 2  # blocks before the touched one whose ends may hang on it: rules look at most two lines ahead
_URGENT_BLOCKS = 16  # an edit that makes more blocks is a paste or a load: what is seen comes first then
_CACHED_CHARACTERS = 4_000_000


def render_full(text: str, options: Options = DEFAULTS) -> str:
    """Return the HTML of all of *text*."""
    renderer = BlockRenderer(options)
    renderer.load(text)
    return renderer.html()


class BlockRenderer:
    """Keeps the HTML of one text up to date under edits, and tells what changed as patches.

    *limit* makes the context in which one block is rendered; it may raise TimeLimitReached. *now* is a clock in
    seconds.
    """

    def __init__(
        self,
        options: Options = DEFAULTS,
        *,
        limit: Callable[[], AbstractContextManager[None]] = nullcontext,
        now: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._limit = limit
        self._now = now
        self._options = options
        self._formulas: Formulas | None = None
        self._converter = BlockConverter(options)
        self._cache: dict[tuple[str, bool, bool], Template] = {}
        self._cached_characters = 0
        self._last_id = 0
        self._window = (0, 0)
        self._start("")

    def set_options(self, options: Options, formulas: Formulas | None = None) -> None:
        """Read and write by *options* what is taken from now on, with its formulas shown by *formulas*."""
        if (options, formulas) != (self._options, self._formulas):
            self._options = options
            self._formulas = formulas
            self._converter = BlockConverter(options, formulas)
            self._cache.clear()
            self._cached_characters = 0

    def _start(self, text: str) -> None:
        self._lines = Lines(text)
        self._option_lines = sum(map(sets_options, self._lines.lines))
        self._blocks: ChunkedList[Node] = ChunkedList([], lambda node: node.line_count, places=True)
        self._crossings = Crossings(self._blocks.index_of, self._options)
        self._notes = Node(self._next_id(), "", 0)
        self._waiting = Waiting()
        self._awaiting: set[Node] = set()
        self._outbox = Outbox(self._blocks, self._notes)

    @property
    def done(self) -> bool:
        """Whether everything is rendered."""
        crossings = self._crossings
        are_stale = crossings.places_are_stale or crossings.notes_are_stale or crossings.contents_are_stale
        return not self._waiting.nodes and not are_stale

    def load(self, text: str, *, budget_seconds: float = math.inf) -> Patch:
        """Take *text* in place of the text before; render for about *budget_seconds* and return what came of it.

        The patch is for an empty preview.
        """
        self.take(text)
        return self.work(budget_seconds)

    def take(self, text: str) -> None:
        """Take *text* in place of the text before, rendering nothing yet; the next patch is for an empty preview."""
        self._start(text)
        nodes = []
        position = 0
        source = list(self._lines.lines)
        for cut in self._cut(source, starts=True, window=len(text)):
            node = self._node(cut, "".join(source[position : position + cut.line_count]))
            position += cut.line_count
            nodes.append(node)
        self._blocks.replace(0, 0, nodes)
        for node in nodes:
            self._waiting.add(node, urgent=node.defines)

    def apply(self, edits: Sequence[Edit], *, budget_seconds: float = math.inf) -> Patch:
        """Make *edits*, one after the other; render for about *budget_seconds* and return what came of it.

        Raises TextMismatch where an edit lies outside the text.
        """
        for edit in edits:
            self._splice(self._lines.edit(edit.start, len(edit.removed), edit.inserted))
        return self.work(budget_seconds)

    def splice(self, start: int, removed: int, inserted: str) -> LineChange:
        """Replace *removed* code points at *start*, rendering nothing yet; raises TextMismatch outside the text."""
        change = self._lines.edit(start, removed, inserted)
        self._splice(change)
        return change

    def show(self, first: int, last: int) -> None:
        """Note that the lines from *first* to *last* are seen: they are rendered before others."""
        self._window = (max(0, first), max(0, last))

    def work(self, budget_seconds: float) -> Patch:
        """Render what waits, at least one block and for about *budget_seconds*, and return what changed."""
        self._work(budget_seconds)
        return self._outbox.take()

    def html(self) -> str:
        """Return the HTML of the whole text, all of it rendered."""
        return "\n".join(self.blocks())

    def blocks(self) -> list[str]:
        """Return the HTML of the whole text block by block, notes last; blocks that show nothing are left out."""
        while not self.done:
            self._work(math.inf)
        return [node.html for node in (*self._blocks, self._notes) if node.html]

    @property
    def line_count(self) -> int:
        """How many lines the text has."""
        return len(self._lines.lines)

    def text(self) -> str:
        """Return the text as the edits have left it; costs a copy of it."""
        return self._lines.text()

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _node(self, cut: Cut, source: str) -> Node:
        node = Node(self._next_id(), source, cut.line_count, cut.defines, cut.awaits, cut.starts)
        if cut.awaits:
            self._awaiting.add(node)
        return node

    def _splice(self, change: LineChange) -> None:
        """Cut the text anew around *change*, keeping the nodes whose source is the same."""
        first = self._first_affected(change)
        if self._count_option_lines(change):
            first = 0
        line = self._blocks.weight_before(first)
        cuts, old_count = self._cut_anew(change, first, line)
        old = self._blocks.slice(first, first + old_count)
        head = 0
        while head < min(len(old), len(cuts)) and _same(old[head], cuts[head]):
            head += 1
        tail = 0
        while tail < min(len(old), len(cuts)) - head and _same(old[-1 - tail], cuts[-1 - tail]):
            tail += 1
        for node, (cut, _) in zip(old[:head], cuts[:head], strict=True):
            self._set_awaits(node, awaits=cut.awaits)
        if tail:
            for node, (cut, _) in zip(old[-tail:], cuts[-tail:], strict=True):
                self._set_awaits(node, awaits=cut.awaits)
        self._exchange(first + head, old[head : len(old) - tail], cuts[head : len(cuts) - tail])

    def _cut(self, lines: Iterable[str], *, starts: bool, **window: int) -> Iterator[Cut]:
        """Return the blocks of *lines*; a text that sets options in its midst is one, as they reach all of it."""
        if self._option_lines:
            return iter([Cut(sum(1 for _ in lines), starts=True)])
        return cut_blocks(lines, self._options, starts=starts, **window)

    def _count_option_lines(self, change: LineChange) -> bool:
        """Follow how many lines set options; tell whether the whole text must be cut anew for them."""
        before = self._option_lines
        self._option_lines += sum(map(sets_options, change.inserted)) - sum(map(sets_options, change.removed))
        return bool(before or self._option_lines)

    def _first_affected(self, change: LineChange) -> int:
        """Return the index of the first block whose end may lie elsewhere now."""
        index, _ = self._blocks.find(change.start)
        first = max(0, index - _REWIND)
        if self._awaiting and any(map(could_close, (*change.removed, *change.inserted))):
            first = min(first, *map(self._blocks.index_of, self._awaiting), first)
        return first

    def _cut_anew(self, change: LineChange, first: int, line: int) -> tuple[list[tuple[Cut, str]], int]:
        """Return the blocks from *line* on, with their sources, up to where an old cut holds; and the old count."""
        cuts: list[tuple[Cut, str]] = []
        new_line = old_line = line
        old_count = 0
        old_nodes = self._blocks.iterate(first)
        for cut in self._cut(self._lines.lines.iterate(line), starts=line == 0):
            cuts.append((cut, "".join(self._lines.lines.slice(new_line, new_line + cut.line_count))))
            new_line += cut.line_count
            while old_line < change.end or old_line + change.growth < new_line:
                node = next(old_nodes, None)
                if node is None:
                    break
                old_line += node.line_count
                old_count += 1
            if old_line >= change.end and old_line + change.growth == new_line:
                return cuts, old_count
        return cuts, len(self._blocks) - first

    def _exchange(self, index: int, old: list[Node], cuts: list[tuple[Cut, str]]) -> None:
        """Make the blocks *old* at *index* into *cuts*; nodes are kept as far as there are cuts for them."""
        moves = [node.line_count for node in old] != [cut.line_count for cut, _ in cuts]
        kept = old[: len(cuts)]
        for node in old[len(cuts) :]:
            self._drop(node)
        nodes = kept + [self._node(cut, source) for cut, source in cuts[len(kept) :]]
        for node, (cut, source) in zip(kept, cuts, strict=False):
            node.source, node.line_count, node.defines, node.starts = source, cut.line_count, cut.defines, cut.starts
            self._set_awaits(node, awaits=cut.awaits)
        self._blocks.replace(index, index + len(old), nodes)
        for node in nodes:
            self._waiting.add(node, urgent=len(nodes) < _URGENT_BLOCKS or node.defines)
        if moves:
            for node in self._blocks.slice(index, index + len(nodes) + 1):
                self._outbox.move(node)

    def _drop(self, node: Node) -> None:
        self._follow(self._crossings.forget(node))
        self._waiting.nodes.discard(node)
        self._awaiting.discard(node)
        self._outbox.drop(node)

    def _set_awaits(self, node: Node, *, awaits: bool) -> None:
        node.awaits = awaits
        if awaits:
            self._awaiting.add(node)
        else:
            self._awaiting.discard(node)

    def _work(self, budget_seconds: float) -> None:
        end = self._now() + budget_seconds
        seen = self._seen()
        while (node := self._waiting.pop(seen)) is not None:
            self._render(node)
            if self._now() >= end:
                break
        if self._crossings.places_are_stale:
            self._follow(self._crossings.find_places())
        if self._crossings.wants_renumbering or (self._crossings.notes_are_stale and not self._waiting.nodes):
            for node in self._crossings.renumber():
                self._fill(node)
        if not self._waiting.nodes and (self._crossings.notes_are_stale or self._crossings.contents_are_stale):
            self._gather()

    def _gather(self) -> None:
        """Make the list of footnotes and the table of contents anew, as far as they may have changed."""
        crossings = self._crossings
        if crossings.notes_are_stale:
            crossings.write_notes()
        if crossings.contents_are_stale:
            crossings.list_contents()
        self._notes.html = crossings.notes_html
        self._outbox.touch(self._notes)
        for node in (crossings.listing, crossings.noting):
            if node is not None:
                self._fill(node)

    def _seen(self) -> deque[Node]:
        """Return the blocks that wait and are seen."""
        first, last = self._window
        if last <= first or not self._waiting.nodes:
            return deque()
        start, _ = self._blocks.find(first)
        stop, _ = self._blocks.find(last)
        return deque(node for node in self._blocks.slice(start, stop + 1) if node in self._waiting.nodes)

    def _render(self, node: Node) -> None:
        if node not in self._blocks and not self._crossings.holds(node):
            return
        key = node.source, node.starts, node.is_footnote
        template = self._cache.get(key)
        if template is None or not is_current(template, node.source, self._crossings):
            template = self._convert(node)
            self._remember(key, template)
        self._follow(self._crossings.install(node, template))

    def _convert(self, node: Node) -> Template:
        try:
            with self._limit():
                return self._converter.convert(
                    node.source, self._crossings, starts=node.starts, is_footnote=node.is_footnote
                )
        except RecursionError:
            failure = Failure.TOO_DEEP
        except TimeLimitReached:
            failure = Failure.TOO_LONG
        except MemoryError:
            failure = Failure.OUT_OF_MEMORY
        except Exception:  # noqa: BLE001 - the border of a task: one block's fault must not hide the others
            failure = Failure.BROKEN
        return failed_template(node.source, failure)

    def _remember(self, key: tuple[str, bool, bool], template: Template) -> None:
        if key not in self._cache:
            self._cached_characters += len(key[0])
        self._cache[key] = template
        while self._cached_characters > _CACHED_CHARACTERS:
            oldest = next(iter(self._cache))
            del self._cache[oldest]
            self._cached_characters -= len(oldest[0])

    def _follow(self, result: Consequences) -> None:
        for node in result.again:
            self._waiting.add(node, urgent=False)
        for node in result.refill:
            self._fill(node)

    def _fill(self, node: Node) -> None:
        if not node.is_footnote:
            node.html = self._crossings.fill(node)
            self._outbox.touch(node)


def _same(node: Node, cut: tuple[Cut, str]) -> bool:
    return node.source == cut[1] and node.starts == cut[0].starts
