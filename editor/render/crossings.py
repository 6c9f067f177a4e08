"""All that crosses blocks, kept while blocks come, change and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from editor.render.kramdown.crossing import (
    Numbering,
    footnote_mark,
    footnote_source,
    footnotes_section,
    resolve,
)
from editor.render.node import Node
from editor.render.outline import Kind
from editor.render.registry import InOrder, Meanings, Users
from editor.render.template import Definitions, Link, Template, is_current

_NOTHING = Template("")
_GROWTH = 1.25  # so that numbering while a long text is loaded costs a fixed share of the loading


@dataclass(slots=True)
class Consequences:
    """What follows from a new template."""

    again: dict[Node, None] = field(default_factory=dict)
    """Nodes whose templates no longer hold."""
    refill: dict[Node, None] = field(default_factory=dict)
    """Nodes whose slots must be filled anew."""


class Crossings:
    """Link targets, abbreviations, footnotes and ids of headings of one text; *position* tells where a node stands."""

    def __init__(self, position: Callable[[Node], int]) -> None:
        self._links: Meanings[Node, Link] = Meanings(position)
        self._abbreviations: Meanings[Node, str] = Meanings(position)
        self._footnotes: Meanings[Node, str] = Meanings(position)
        self._position = position
        self._link_users: Users[Node] = Users()
        self._nodes: dict[Node, None] = {}  # all that have a template
        self._headings: dict[str, InOrder[Node]] = {}
        self._marked: InOrder[Node] = InOrder(position)
        self._contents: dict[str, Node] = {}
        self._content_nodes: set[Node] = set()
        self._notes_have_headings = False
        self._numbering = Numbering(())
        self._numbered = 0
        self.notes_are_stale = False
        """Whether numbers of footnotes, or their list, may have changed since `renumber`."""

    def link(self, label: str) -> Link | None:
        """Return the target of *label*, if there is one."""
        return self._links.get(label)

    def abbreviations_in(self, source: str) -> dict[str, str]:
        """Return the abbreviations whose letters stand in *source*, with their meanings."""
        found = ((name, self._abbreviations.get(name)) for name in self._abbreviations.names() if name in source)
        return {name: meaning for name, meaning in found if meaning is not None}

    def install(self, node: Node, template: Template) -> Consequences:
        """Give *node*, which stands in the text or is a footnote, its template and return what follows."""
        result = Consequences()
        before = node.template or _NOTHING
        node.template = template
        self._nodes[node] = None
        self._link_users.change(node, before.links, template.links)
        result.refill[node] = None
        if node.is_footnote:
            self.notes_are_stale = True
        else:
            self._define(node, before.defines, template.defines, result)
            self._place_headings(node, before, template, result)
            self._place_marks(node, before, template)
        return result

    def forget(self, node: Node) -> Consequences:
        """Take all that *node* brought out again, before it leaves the text, and return what follows."""
        result = Consequences()
        if node.template is None:
            return result
        before = node.template
        node.template = None
        self._nodes.pop(node, None)
        self._link_users.change(node, before.links, {})
        if not node.is_footnote:
            self._define(node, before.defines, Definitions(), result)
            self._place_headings(node, before, _NOTHING, result)
            self._place_marks(node, before, _NOTHING)
        return result

    def holds(self, content: Node) -> bool:
        """Tell whether *content* is that of a footnote which is still defined so."""
        return content in self._content_nodes

    def fill(self, node: Node) -> str:
        """Return the HTML of *node* with its slots filled as far as they are known."""
        if node.template is None:
            return ""
        return resolve(node.template.html, node.template.slots, _NodeNumbers(node))

    @property
    def wants_renumbering(self) -> bool:
        """Whether so many references are new since `renumber` that it is worth doing before all is rendered."""
        return self.notes_are_stale and len(self._marked.nodes) > _GROWTH * self._numbered

    def renumber(self) -> list[Node]:
        """Number all references to footnotes anew and return the nodes where that changes one."""
        numbering = Numbering(())
        changed = []
        for node in self._marked.nodes:
            numbers: list[tuple[int, int] | None] = []
            for name in node.template.marks if node.template else ():
                if name not in self._contents:
                    numbers.append(None)
                    continue
                count = numbering.references.get(name, 0)
                numbering.references[name] = count + 1
                numbers.append((numbering.numbers.setdefault(name, len(numbering.numbers) + 1), count))
            if node.mark_numbers != tuple(numbers):
                node.mark_numbers = tuple(numbers)
                changed.append(node)
        self._numbering = numbering
        self._numbered = len(self._marked.nodes)
        return changed

    def notes_html(self) -> str:
        """Return the list of footnotes; all of them must be rendered, and numbered by `renumber`."""
        contents = {
            name: (node.template.html, node.template.slots) for name, node in self._contents.items() if node.template
        }
        taken = {base: self._taken(order.nodes[-1], base) for base, order in self._headings.items()}
        numbering = Numbering(contents, taken)
        numbering.numbers = dict(self._numbering.numbers)
        numbering.references = dict(self._numbering.references)
        self._notes_have_headings = any(
            node.template is not None and node.template.heading_ids for node in self._contents.values()
        )
        self.notes_are_stale = False
        return footnotes_section(contents, numbering)

    def _define(self, node: Node, before: Definitions, after: Definitions, result: Consequences) -> None:
        for label in self._links.change(node, before.links, after.links):
            result.again.update(dict.fromkeys(self._link_users.of(label)))
        names = self._abbreviations.change(node, before.abbreviations, after.abbreviations)
        if names:
            result.again.update(dict.fromkeys(self._holding(names)))
        for name in self._footnotes.change(node, before.footnotes, after.footnotes):
            self.notes_are_stale = True
            old = self._contents.pop(name, None)
            if old is not None:
                self._content_nodes.discard(old)
                self.forget(old)
            source = self._footnotes.get(name)
            if source is not None:
                content = Node(0, Kind.TEXT, source, 0, is_footnote=True)
                self._contents[name] = content
                self._content_nodes.add(content)
                result.again[content] = None

    def _holding(self, names: Iterable[str]) -> Iterator[Node]:
        """Yield the nodes whose templates no longer hold now that *names* mean another thing."""
        wanted = tuple(names)
        for node in self._nodes:
            if any(name in node.source for name in wanted) and not (
                node.template and is_current(node.template, node.source, self)
            ):
                yield node

    def _place_headings(self, node: Node, before: Template, after: Template, result: Consequences) -> None:
        old, new = Counter(before.heading_ids), Counter(after.heading_ids)
        if old == new:
            return
        self.notes_are_stale = self.notes_are_stale or self._notes_have_headings
        for base in old.keys() | new.keys():
            if old[base] == new[base]:
                continue
            order = self._headings.setdefault(base, InOrder(self._position))
            place = order.nodes.index(node) if old[base] else order.add(node)
            if not new[base]:
                order.remove(node)
                node.first_ids.pop(base, None)
            if not order.nodes:
                del self._headings[base]
            self._count_from(order.nodes, place, base, result)

    def _count_from(self, nodes: list[Node], place: int, base: str, result: Consequences) -> None:
        taken = self._taken(nodes[place - 1], base) if place > 0 else 0
        for node in nodes[place:]:
            if node.first_ids.get(base) != taken:
                node.first_ids[base] = taken
                result.refill[node] = None
            taken = self._taken(node, base)

    def _taken(self, node: Node, base: str) -> int:
        """Return how many headings up to the end of *node* give *base*."""
        own = node.template.heading_ids.count(base) if node.template else 0
        return node.first_ids.get(base, 0) + own

    def _place_marks(self, node: Node, before: Template, after: Template) -> None:
        if before.marks == after.marks:
            return
        self.notes_are_stale = True
        if before.marks and not after.marks:
            self._marked.remove(node)
            node.mark_numbers = ()
        elif after.marks and not before.marks:
            self._marked.add(node)


class _NodeNumbers:
    """Fills the slots of one node from what was counted for it."""

    def __init__(self, node: Node) -> None:
        self._ids = dict(node.first_ids)
        self._marks = iter(node.mark_numbers)

    def heading_id(self, base: str) -> str:
        count = self._ids.get(base, 0)
        self._ids[base] = count + 1
        return f"{base}-{count}" if count else base

    def footnote_mark(self, name: str) -> str:
        number = next(self._marks, None)
        return footnote_mark(name, *number) if number else footnote_source(name)
