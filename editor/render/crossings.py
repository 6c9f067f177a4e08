"""All that crosses blocks, kept while blocks come, change and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from editor.render.kramdown.crossing import (
    FootnotesHere,
    HeadingId,
    Numbering,
    TableOfContents,
    footnote_mark,
    footnote_source,
    footnotes_section,
    heading_id,
    ids_by_slot,
    numbered_id,
    resolve,
    table_of_contents,
)
from editor.render.kramdown.definitions import Target
from editor.render.kramdown.element import AttributeList
from editor.render.node import Node
from editor.render.outline import Kind
from editor.render.registry import InOrder, Meanings, Users
from editor.render.template import Definitions, Template, is_current

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
        self._links: Meanings[Node, Target] = Meanings(position)
        self._attributes: Meanings[Node, AttributeList] = Meanings(position)
        self._abbreviations: Meanings[Node, str] = Meanings(position)
        self._footnotes: Meanings[Node, str] = Meanings(position)
        self._position = position
        self._link_users: Users[Node] = Users()
        self._attribute_users: Users[Node] = Users()
        self._nodes: dict[Node, None] = {}  # all that have a template
        self._headings: dict[str, InOrder[Node]] = {}
        self._marked: InOrder[Node] = InOrder(position)
        self._listed: InOrder[Node] = InOrder(position)
        self._listing: dict[Node, None] = {}  # those that show the table of contents
        self._noting: dict[Node, None] = {}  # those that show the footnotes
        self._contents_list: list[tuple[int, str, str]] = []
        self._notes_html = ""
        self._contents: dict[str, Node] = {}
        self._content_nodes: set[Node] = set()
        self._notes_have_headings = False
        self._numbering = Numbering(())
        self._numbered = 0
        self.notes_are_stale = False
        """Whether numbers of footnotes, or their list, may have changed since `renumber`."""
        self.contents_are_stale = False
        """Whether the table of contents is shown and may have changed since `list_contents`."""

    def link(self, label: str) -> Target | None:
        """Return the target of *label*, if there is one."""
        return self._links.get(label)

    def attributes(self, name: str) -> AttributeList | None:
        """Return the attribute list that is defined as *name*, if there is one."""
        return self._attributes.get(name)

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
        self._attribute_users.change(node, before.attributes, template.attributes)
        result.refill[node] = None
        if node.is_footnote:
            self.notes_are_stale = True
        else:
            self._define(node, before.defines, template.defines, result)
            self._place_headings(node, before, template, result)
            self._place_marks(node, before, template)
            self._place_contents(node, before, template)
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
        self._attribute_users.change(node, before.attributes, {})
        if not node.is_footnote:
            self._define(node, before.defines, Definitions(), result)
            self._place_headings(node, before, _NOTHING, result)
            self._place_marks(node, before, _NOTHING)
            self._place_contents(node, before, _NOTHING)
        return result

    def holds(self, content: Node) -> bool:
        """Tell whether *content* is that of a footnote which is still defined so."""
        return content in self._content_nodes

    def fill(self, node: Node) -> str:
        """Return the HTML of *node* with its slots filled as far as they are known."""
        if node.template is None:
            return ""
        return resolve(
            node.template.html, node.template.slots, _NodeNumbers(node, self._contents_list, self._notes_html)
        )

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
        """Return the list of footnotes; all of them must be rendered, and numbered by `renumber`.

        It is "" where a block shows them; those blocks must be filled again then.
        """
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
        self._notes_html = footnotes_section(contents, numbering).strip("\n")
        return "" if self._noting else self._notes_html

    @property
    def noting(self) -> list[Node]:
        """The blocks that show the list of footnotes."""
        return list(self._noting)

    def list_contents(self) -> list[Node]:
        """Gather the table of contents anew and return the blocks that show it."""
        self.contents_are_stale = False
        self._contents_list = []
        for node in self._listed.nodes:
            if node.template is None:
                continue
            numbers = _NodeNumbers(node, (), "")
            slots = node.template.slots
            ids = ids_by_slot(slots, [numbers.heading_id(slot) for slot in slots if isinstance(slot, HeadingId)])
            self._contents_list += [(h.level, heading_id(h, ids), h.html) for h in node.template.headings]
        return list(self._listing)

    def _define(self, node: Node, before: Definitions, after: Definitions, result: Consequences) -> None:
        for label in self._links.change(node, before.links, after.links):
            result.again.update(dict.fromkeys(self._link_users.of(label)))
        for name in self._attributes.change(node, before.attributes, after.attributes):
            result.again.update(dict.fromkeys(self._attribute_users.of(name)))
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
        self.contents_are_stale = bool(self._listing)
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

    def _place_contents(self, node: Node, before: Template, after: Template) -> None:
        if before.headings and not after.headings:
            self._listed.remove(node)
        elif after.headings and not before.headings:
            self._listed.add(node)
        for shown, kind in ((self._listing, TableOfContents), (self._noting, FootnotesHere)):
            if any(isinstance(slot, kind) for slot in after.slots):
                shown[node] = None
            else:
                shown.pop(node, None)
        if self._listing and (before.headings != after.headings or node in self._listing):
            self.contents_are_stale = True
        if node in self._noting or any(isinstance(slot, FootnotesHere) for slot in before.slots):
            self.notes_are_stale = True


class _NodeNumbers:
    """Fills the slots of one node from what was counted for it."""

    def __init__(self, node: Node, contents: Sequence[tuple[int, str, str]], notes: str) -> None:
        self._contents = contents
        self._notes = notes
        self._ids = dict(node.first_ids)
        self._marks = iter(node.mark_numbers)

    def heading_id(self, slot: HeadingId) -> str:
        count = self._ids.get(slot.key, 0)
        self._ids[slot.key] = count + 1
        return numbered_id(slot, count)

    def table_of_contents(self, slot: TableOfContents) -> str:
        return table_of_contents(slot, self._contents)

    def footnotes_here(self) -> str:
        return self._notes

    def footnote_mark(self, name: str) -> str:
        number = next(self._marks, None)
        return footnote_mark(name, *number) if number else footnote_source(name)
