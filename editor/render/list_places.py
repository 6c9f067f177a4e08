"""Which lists of a text give their places to the table of contents and to the footnotes: the first of each kind."""

from __future__ import annotations

from collections.abc import Callable

from editor.render.kramdown.crossing import FootnotesHere, GivesPlace, TableOfContents
from editor.render.node import Node
from editor.render.registry import InOrder
from editor.render.template import Template


class ListPlaces:
    """Keeps `Node.gone` of the nodes right; *position* tells where a node stands."""

    def __init__(self, position: Callable[[Node], int]) -> None:
        self._nodes = InOrder(position)  # all that have such a list
        self.contents: Node | None = None
        """Shows the table of contents."""
        self.notes: Node | None = None
        """Shows the footnotes."""
        self.are_stale = False
        """Whether a list has come, changed or gone since `find`."""

    def change(self, node: Node, before: Template, after: Template) -> None:
        """Note that *node* has the lists of *after* where it had those of *before*."""
        had, has = _has_list(before), _has_list(after)
        if not had and not has:
            return
        self.are_stale = True
        node.gone = frozenset()
        if had and not has:
            self._nodes.remove(node)
        elif has and not had:
            self._nodes.add(node)

    def find(self) -> list[Node]:
        """Find the first lists anew and return the nodes in which others show now."""
        self.are_stale = False
        found: dict[Node, set[int]] = {node: set() for node in (self.contents, self.notes) if node is not None}
        self.contents = self.notes = None
        for node in self._nodes.nodes:
            if self.contents is not None and self.notes is not None:
                break
            end = 0  # of the last list that is not shown
            for index, slot in enumerate(node.template.slots if node.template else ()):
                if index < end:
                    continue
                if isinstance(slot, TableOfContents) and self.contents is None:
                    self.contents = node
                elif isinstance(slot, FootnotesHere) and self.notes is None:
                    self.notes = node
                else:
                    continue
                found.setdefault(node, set()).add(index)
                end = slot.end
        changed = [node for node, gone in found.items() if node.gone != gone]
        for node in changed:
            node.gone = frozenset(found[node])
        return changed


def _has_list(template: Template) -> bool:
    return any(isinstance(slot, GivesPlace) for slot in template.slots)
