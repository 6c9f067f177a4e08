"""The fields of front matter: what Jekyll reads, and where each is spelled."""

from __future__ import annotations

from dataclasses import dataclass

from editor.post.edit import Span
from editor.post.nodes import Entry, Kind, Node, Style
from editor.post.problems import FrontMatterError, Problem
from editor.post.psych import PsychReading, merged_map
from editor.post.safe_yaml import SafeYamlReading
from editor.post.syntax import Shape, SyntaxNode
from editor.post.tree import node_of
from editor.post.values import Key, Moment, OddKey, Symbol, Value, key_of, key_text, same_entry

__all__ = [
    "Entry",
    "Field",
    "FrontMatter",
    "FrontMatterError",
    "Key",
    "Kind",
    "Moment",
    "Node",
    "OddKey",
    "Problem",
    "Style",
    "Symbol",
    "Value",
    "read_front_matter",
]


@dataclass(frozen=True, slots=True)
class Field:
    """A key of the front matter with its value, as it stands there."""

    key: str
    """The key's text; for a list or map as a key, its spelling."""
    key_span: Span
    value_span: Span
    entry_span: Span
    """From the key (or its ``?``, anchor or tag) to the end of the value."""
    value: Value
    """What Psych reads."""
    kind: Kind
    style: Style
    readings_differ: bool
    """Whether safe_yaml reads another value, or it is not certain what is read."""
    overridden: bool
    """Whether a later duplicate, or a later merge, puts another value in its place."""
    node: Node
    """The value's own tree of spans."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields in their order. With a ``SYNTAX`` or similar error there are none.

    With an error of single values (DISALLOWED, UNKNOWN_ALIAS, RECURSIVE, UNREADABLE_VALUE) they are there, though
    Debian's Jekyll reads none of them.
    """

    fields: tuple[Field, ...] = ()
    error: FrontMatterError | None = None
    flow: bool = False
    """Whether all of it stands in braces."""
    root: Node | None = None
    """The whole value; None where there is none or it has a syntax error."""

    def get(self, key: str) -> Field | None:
        """Return the field of *key* whose value counts, None where there is none."""
        return next((field for field in self.fields if field.key == key and not field.overridden), None)

    def values(self) -> dict[str, Value]:
        """Return what Psych reads, merged keys included, with each key as text."""
        value = self.root.value if self.root else None
        return {key_text(key): part for key, part in value.items()} if isinstance(value, dict) else {}


def read_front_matter(text: str) -> FrontMatter:
    """Read *text*, the YAML part of a post from its opening line on; an error is part of the answer."""
    # Here and not above: the text is on the screen before YAML is imported.
    from editor.post.libyaml import parse_first_document

    try:
        tree = parse_first_document(text)
    except FrontMatterError as error:
        error.__cause__ = error.__context__ = None  # a value from here on: it keeps no frames, and so no text
        return FrontMatter(error=error.with_traceback(None))
    if tree is None:
        return FrontMatter()
    psych = PsychReading()
    if tree.shape is not Shape.MAP:
        value = psych.read(tree)
        refusal = psych.error
        if refusal is None and value is not None and value is not False:
            refusal = tree.error(Problem.NOT_A_MAPPING, "front matter is no mapping")
        return FrontMatter(error=refusal, root=node_of(text, tree))
    fields, root = _fields(text, tree, psych)
    return FrontMatter(fields, psych.error, tree.style is Style.FLOW, root)


def _fields(text: str, tree: SyntaxNode, psych: PsychReading) -> tuple[tuple[Field, ...], Node]:
    """Return the fields of the mapping *tree*, and its node."""
    psych.read(tree)
    root = node_of(text, tree)
    pairs = list(zip(tree.children[::2], tree.children[1::2], strict=True))
    differ = _differing(pairs, psych)
    overridden = _overridden(pairs)
    fields = tuple(
        Field(
            key=entry.key or "",
            key_span=entry.key_span or entry.entry_span,
            value_span=entry.node.span,
            entry_span=entry.entry_span,
            value=entry.node.value,
            kind=entry.node.kind,
            style=entry.node.style,
            readings_differ=differ[index],
            overridden=overridden[index],
            node=entry.node,
        )
        for index, entry in enumerate(root.children)
    )
    return fields, root


def _differing(pairs: list[tuple[SyntaxNode, SyntaxNode]], psych: PsychReading) -> list[bool]:
    """Tell for each entry whether safe_yaml reads it otherwise than Psych, or either raises."""
    safe = SafeYamlReading()
    root = safe.begin_map()
    result: list[bool] = []
    for key, node in pairs:
        failures = safe.failures
        safe.read(key)
        safe.read(node)
        read: dict[Key, Value] = merged_map(key, node) or {}
        if not read:
            read[key_of(key.value, read)] = node.value
        if any(key.outer_start <= place <= node.end for place in psych.endless):
            result.append(False)
            continue
        result.append(
            safe.failures > failures
            or any(key.outer_start <= place <= node.end for place in psych.refused)
            or not all(same_entry(root, name, value) for name, value in read.items())
        )
    return result


def _overridden(pairs: list[tuple[SyntaxNode, SyntaxNode]]) -> list[bool]:
    """Tell for each entry whether one behind it puts another value in its place."""
    later: set[tuple[type, Key]] = set()
    result: list[bool] = []
    for key, node in reversed(pairs):
        merged = merged_map(key, node)
        if merged is None:
            name = key_of(key.value, {})
            result.append((type(name), name) in later)
            later.add((type(name), name))
        else:
            result.append(False)
            later.update((type(name), name) for name in merged)
    return result[::-1]
