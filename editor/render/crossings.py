"""All that crosses blocks, kept while blocks come, change and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from editor.render.kramdown.crossing import (
    FootnotesHere,
    Numbering,
    Slot,
    TableOfContents,
    footnotes_section,
    listed,
    resolve,
)
from editor.render.kramdown.definitions import Abbreviation, Target
from editor.render.kramdown.element import AttributeList
from editor.render.kramdown.options import Options
from editor.render.node import Node
from editor.render.node_numbers import NodeNumbers
from editor.render.registry import InOrder, Meanings, Users
from editor.render.template import Definitions, Question, Sort, Template, is_current

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

    def __init__(self, position: Callable[[Node], int], options: Options) -> None:
        self._options = options
        self._links: Meanings[Node, Target] = Meanings(position)
        self._attributes: Meanings[Node, AttributeList] = Meanings(position, _joined)
        self._abbreviations: Meanings[Node, Abbreviation] = Meanings(position)
        self._footnotes: Meanings[Node, str] = Meanings(position)
        self._position = position
        self._users: Users[Question, Node] = Users()
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

    def answer(self, question: Question) -> object:
        """Return what the name of *question* means; for a footnote, whether there is one."""
        match question:
            case (Sort.LINK, name):
                return self._links.get(name)
            case (Sort.ATTRIBUTES, name):
                return self._attributes.get(name)
            case (Sort.FOOTNOTE, name):
                return self._footnotes.get(name) is not None
        raise AssertionError(question)

    def abbreviations_in(self, source: str) -> dict[str, Abbreviation]:
        """Return the abbreviations whose letters stand in *source*, with their meanings."""
        found = ((name, self._abbreviations.get(name)) for name in self._abbreviations.names() if name in source)
        return {name: meaning for name, meaning in found if meaning is not None}

    def install(self, node: Node, template: Template) -> Consequences:
        """Give *node*, which stands in the text or is a footnote, its template and return what follows."""
        result = Consequences()
        before = node.template or _NOTHING
        node.template = template
        self._nodes[node] = None
        self._users.change(node, before.asked, template.asked)
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
        self._users.change(node, before.asked, {})
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
            node.template.html,
            node.template.slots,
            NodeNumbers(
                node,
                self._contents_list if self._is_first(node, self._listing) else None,
                self._notes_html if self._is_first(node, self._noting) else None,
                self._options.footnote_prefix,
            ),
        )

    def _is_first(self, node: Node, nodes: dict[Node, None]) -> bool:
        return node in nodes and node is min(nodes, key=self._position)

    @property
    def wants_renumbering(self) -> bool:
        """Whether so many references are new since `renumber` that it is worth doing before all is rendered."""
        return self.notes_are_stale and len(self._marked.nodes) > _GROWTH * self._numbered

    def renumber(self) -> list[Node]:
        """Number all references to footnotes anew and return the nodes where that changes one."""
        numbering = Numbering((), options=self._options)
        changed = []
        for node in self._marked.nodes:
            numbers: list[tuple[int, int] | None] = []
            for name in node.template.marks if node.template else ():
                if name not in self._contents:
                    numbers.append(None)
                    continue
                count = numbering.references.get(name, 0)
                numbering.references[name] = count + 1
                numbers.append((numbering.number_of(name), count))
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
        numbering = Numbering(contents, taken, options=self._options)
        numbering.numbers = dict(self._numbering.numbers)
        numbering.references = dict(self._numbering.references)
        self._notes_have_headings = any(
            node.template is not None and node.template.heading_ids for node in self._contents.values()
        )
        self.notes_are_stale = False
        self._notes_html = footnotes_section(contents, numbering)
        return "" if self._noting else self._notes_html.strip("\n")

    @property
    def noting(self) -> list[Node]:
        """The blocks that show the list of footnotes."""
        return list(self._noting)

    def list_contents(self) -> list[Node]:
        """Gather the table of contents anew and return the blocks that show it."""
        self.contents_are_stale = False
        self._contents_list = []
        for node in self._listed.nodes:
            if node.template is not None:
                ids: dict[int, str] = {}
                resolve(node.template.html, node.template.slots, NodeNumbers(node), ids)
                self._contents_list += listed(node.template.headings, ids)
        return list(self._listing)

    def _define(self, node: Node, before: Definitions, after: Definitions, result: Consequences) -> None:
        for label in self._links.change(node, before.links, after.links):
            result.again.update(dict.fromkeys(self._users.of((Sort.LINK, label))))
        for name in self._attributes.change(node, before.attributes, after.attributes):
            result.again.update(dict.fromkeys(self._users.of((Sort.ATTRIBUTES, name))))
        names = self._abbreviations.change(node, before.abbreviations, after.abbreviations)
        if names:
            result.again.update(dict.fromkeys(self._holding(names)))
        for name in self._footnotes.change(node, before.footnotes, after.footnotes):
            self.notes_are_stale = True
            result.again.update(dict.fromkeys(self._users.of((Sort.FOOTNOTE, name))))
            old = self._contents.pop(name, None)
            if old is not None:
                self._content_nodes.discard(old)
                self.forget(old)
            source = self._footnotes.get(name)
            if source is not None:
                content = Node(0, source, 0, is_footnote=True)
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
        if _shows(node, TableOfContents, after, self._listing) or (self._listing and before.headings != after.headings):
            self.contents_are_stale = True
        if _shows(node, FootnotesHere, after, self._noting):
            self.notes_are_stale = True


def _shows(node: Node, kind: type[Slot], template: Template, nodes: dict[Node, None]) -> bool:
    """Note in *nodes* whether *node* has a slot of *kind*; tell whether it has or had one."""
    before = node in nodes
    if any(isinstance(slot, kind) for slot in template.slots):
        nodes[node] = None
        return True
    nodes.pop(node, None)
    return before


def _joined(lists: Iterable[AttributeList]) -> AttributeList:
    """Return what several definitions of one name say together, as in kramdown."""
    whole = AttributeList()
    for given in lists:
        whole.add(given)
    return whole
