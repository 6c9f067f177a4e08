"""All that crosses blocks, kept while blocks come, change and go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from editor.render.kramdown.crossing import (
    Entry,
    FootnoteMark,
    Heading,
    HeadingId,
    Slot,
    TableOfContents,
    counted,
    resolve,
)
from editor.render.kramdown.definitions import Abbreviation, Target
from editor.render.kramdown.element import AttributeList
from editor.render.kramdown.numbering import Numbering, with_contents
from editor.render.kramdown.options import Options
from editor.render.list_places import ListPlaces
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
        self._places = ListPlaces(position)
        self._contents_list: list[Entry] = []
        self._notes = ""
        self._listed_in_notes: list[Entry] = []
        self._contents_in_notes: TableOfContents | None = None
        self._contents: dict[str, Node] = {}
        self._content_nodes: set[Node] = set()
        self._notes_have_headings = False
        self._numbering = Numbering({})
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
            self._place(node, before, template, result)
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
            self._place(node, before, _NOTHING, result)
        return result

    def holds(self, content: Node) -> bool:
        """Tell whether *content* is that of a footnote which is still defined so."""
        return content in self._content_nodes

    def fill(self, node: Node) -> str:
        """Return the HTML of *node* with its slots filled as far as they are known."""
        if node.template is None:
            return ""
        notes = self._whole_notes() if node is self._places.notes else ""
        numbers = NodeNumbers(node, self._contents_list, notes, self._options.footnote_prefix)
        return resolve(node.template, numbers)[0]

    @property
    def places_are_stale(self) -> bool:
        """Whether the contents or the footnotes may stand elsewhere since `find_places`."""
        return self._places.are_stale

    def find_places(self) -> Consequences:
        """Find anew which lists show the table of contents and the footnotes, and return what follows."""
        result = Consequences()
        before = self._places.contents, self._places.notes
        for node in self._places.find():
            result.refill[node] = None
            self._count(node, result)
            self.contents_are_stale = self._shows_contents
        if before != (self._places.contents, self._places.notes):
            self.notes_are_stale = True  # which show the contents, and stand at the end, only if no block does
        return result

    @property
    def _shows_contents(self) -> bool:
        return self._places.contents is not None or self._contents_in_notes is not None

    @property
    def wants_renumbering(self) -> bool:
        """Whether so many references are new since `renumber` that it is worth doing before all is rendered."""
        return self.notes_are_stale and len(self._marked.nodes) > _GROWTH * self._numbered

    def renumber(self) -> list[Node]:
        """Number all references to footnotes anew and return the nodes where that changes one."""
        numbering = Numbering({}, options=self._options)
        changed = []
        for node in self._marked.nodes:
            numbers: list[tuple[int, int] | None] = []
            for name in node.marks:
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

    def write_notes(self) -> None:
        """Make the list of footnotes anew; all of them must be rendered, and numbered by `renumber`."""
        contents = {name: node.template for name, node in self._contents.items() if node.template}
        taken = {base: self._taken(order.nodes[-1], base) for base, order in self._headings.items()}
        in_block = self._places.contents is not None
        numbering = Numbering(contents, taken, options=self._options, has_contents=in_block)
        numbering.numbers = dict(self._numbering.numbers)
        numbering.references = dict(self._numbering.references)
        self._notes_have_headings = any(
            isinstance(slot, HeadingId) for template in contents.values() for slot in template.slots
        )
        self.notes_are_stale = False
        before = self._listed_in_notes, self._contents_in_notes
        self._notes, self._listed_in_notes = numbering.notes()
        self._contents_in_notes = numbering.contents
        if before != (self._listed_in_notes, self._contents_in_notes):
            self.contents_are_stale = self._shows_contents

    @property
    def notes_html(self) -> str:
        """The list of footnotes as `write_notes` left it; "" where a block shows it."""
        return "" if self.noting is not None else self._whole_notes().strip("\n")

    def _whole_notes(self) -> str:
        return with_contents(self._notes, self._contents_in_notes, self._contents_list)

    @property
    def noting(self) -> Node | None:
        """The block that shows the list of footnotes."""
        return self._places.notes

    @property
    def listing(self) -> Node | None:
        """The block that shows the table of contents, if it does not stand in the footnotes."""
        return self._places.contents

    def list_contents(self) -> None:
        """Gather the table of contents anew."""
        self.contents_are_stale = False
        self._contents_list = []
        for node in self._listed.nodes:
            if node.template is not None:
                self._contents_list += resolve(node.template, NodeNumbers(node))[1]
        self._contents_list += self._listed_in_notes

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

    def _place(self, node: Node, before: Template, after: Template, result: Consequences) -> None:
        """Note what *node* has to be counted and listed, and where it may show what crosses blocks."""
        self._places.change(node, before, after)
        self._count(node, result)
        if before.headings and not after.headings:
            self._listed.remove(node)
        elif after.headings and not before.headings:
            self._listed.add(node)
        if _listed(before) != _listed(after):
            self.contents_are_stale = self.contents_are_stale or self._shows_contents

    def _count(self, node: Node, result: Consequences) -> None:
        """Count the headings and marks of *node* that show."""
        shown = tuple(counted(node.template.slots if node.template else (), node.gone))
        self._place_headings(node, tuple(slot.key for slot in shown if isinstance(slot, HeadingId)), result)
        self._place_marks(node, tuple(slot.name for slot in shown if isinstance(slot, FootnoteMark)))

    def _place_headings(self, node: Node, after: tuple[str, ...], result: Consequences) -> None:
        old, new = Counter(node.heading_ids), Counter(after)
        node.heading_ids = after
        if old == new:
            return
        self.contents_are_stale = self.contents_are_stale or self._shows_contents
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
        return node.first_ids.get(base, 0) + node.heading_ids.count(base)

    def _place_marks(self, node: Node, after: tuple[str, ...]) -> None:
        before, node.marks = node.marks, after
        if before == after:
            return
        self.notes_are_stale = True
        if before and not after:
            self._marked.remove(node)
            node.mark_numbers = ()
        elif after and not before:
            self._marked.add(node)


def _listed(template: Template) -> list[tuple[Heading, Slot]]:
    """Return the headings of *template* with what makes their ids."""
    return [(heading, template.slots[heading.slot]) for heading in template.headings]


def _joined(lists: Iterable[AttributeList]) -> AttributeList:
    """Return what several definitions of one name say together, as in kramdown."""
    whole = AttributeList()
    for given in lists:
        whole.add(given)
    return whole
