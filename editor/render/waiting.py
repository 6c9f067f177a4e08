"""What has yet to be rendered."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from editor.render.node import Node


@dataclass
class Waiting:
    """What has to be rendered, in three orders: at once, when seen, in the order of the text."""

    urgent: deque[Node] = field(default_factory=deque)
    rest: deque[Node] = field(default_factory=deque)
    nodes: set[Node] = field(default_factory=set)

    def add(self, node: Node, *, urgent: bool) -> None:
        """Let *node* wait; what is urgent goes before all that is not, also before what is seen."""
        self.nodes.add(node)
        (self.urgent if urgent else self.rest).append(node)

    def pop(self, seen: deque[Node]) -> Node | None:
        """Take out the node to render next, those of *seen* before the rest; None when nothing waits."""
        for queue in (self.urgent, seen, self.rest):
            while queue:
                node = queue.popleft()
                if node in self.nodes:
                    self.nodes.discard(node)
                    return node
        return None
