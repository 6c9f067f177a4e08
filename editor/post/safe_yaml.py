"""What safe_yaml 1.0.5 reads in a YAML tree, with its default options, as the Jekyll gem calls it.

Follows its ``PsychHandler``, which fills lists and maps as libyaml's events come, and so has faults of its own:
a null key makes a key of its value, a list or map as a key takes the wrong value, an alias reads its text a
second time.
"""

from __future__ import annotations

import base64
import re

from editor.post.psych import merge_into
from editor.post.scalars import safe_yaml_scalar
from editor.post.syntax import Shape, SyntaxNode
from editor.post.values import Key, Value, key_of

_BINARY_TAGS = ("tag:yaml.org,2002:binary", "x-private:binary", "!binary")


class SafeYamlReading:
    """The value of a tree; ``failures`` counts what made safe_yaml raise, which is then left out."""

    def __init__(self) -> None:
        self.failures = 0
        self._anchors: dict[str, Value] = {}
        self._open: list[list[Value] | dict[Key, Value]] = []
        self._key: Value = None  # the one that waits for its value, in whatever map

    def begin_map(self) -> dict[Key, Value]:
        """Open the map at the root and return it: it fills as its keys and values are read."""
        root: dict[Key, Value] = {}
        self._open.append(root)
        return root

    def read(self, node: SyntaxNode) -> None:
        """Read *node* into the list or map that is open."""
        if node.shape is Shape.ALIAS:
            value = self._anchors.get(node.text)
            self._add(safe_yaml_scalar(value) if isinstance(value, str) else value)
        elif node.shape is Shape.SCALAR:
            value = _scalar(node)
            if node.anchor is not None:
                self._anchors[node.anchor] = value
            self._add(value)
        else:
            collection: list[Value] | dict[Key, Value] = [] if node.shape is Shape.LIST else {}
            if node.anchor is not None:
                self._anchors[node.anchor] = collection
            self._add(collection)
            self._open.append(collection)
            for child in node.children:
                self.read(child)
            self._open.pop()

    def _add(self, value: Value) -> None:
        """Put *value* into the list that is open, or take it for a key or a value of the map that is."""
        top = self._open[-1]
        if isinstance(top, list):
            top.append(value)
        elif self._key is None:
            self._key = value
        else:
            key, self._key = self._key, None
            if key != "<<":
                top[key_of(key, top)] = value
            elif isinstance(value, dict):
                merge_into(top, value)
            else:
                self.failures += 1


def _scalar(node: SyntaxNode) -> Value:
    if node.tag in _BINARY_TAGS:
        digits = re.sub(r"[^A-Za-z0-9+/]", "", node.text)
        decoded = base64.b64decode(digits[: len(digits) - (len(digits) % 4 == 1)] + "==")
        return decoded.decode("utf-8", "replace")
    return node.text if node.quoted else safe_yaml_scalar(node.text)
