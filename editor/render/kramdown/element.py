"""The tree that a text is parsed into: blocks and spans, their attributes, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias

Child: TypeAlias = "str | Element"
"""Running text is a plain ``str``; everything else is an element."""


class Outcome(Enum):
    """What a rule may say besides whether it has read a block."""

    CLOSED = "the end tag of the element in which blocks are read"


class AttributeList:
    """What one ``{: …}`` says: attributes, and names of attribute list definitions to follow."""

    __slots__ = ("pairs", "refs")

    def __init__(self) -> None:
        self.pairs: dict[str, str] = {}
        self.refs: list[str] = []

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AttributeList) and self.pairs == other.pairs and self.refs == other.refs

    __hash__ = None  # type: ignore[assignment] # it changes

    def add(self, other: AttributeList) -> None:
        """Take in what *other* says: classes are added, other attributes replaced."""
        self.refs.extend(other.refs)
        merge(self.pairs, other.pairs)


def merge(attributes: dict[str, str], more: dict[str, str]) -> None:
    """Set *more* in *attributes*; classes are added to those that are there."""
    for key, value in more.items():
        if key == "class" and attributes.get("class"):
            attributes[key] = f"{attributes[key]} {value}"
        else:
            attributes[key] = value


class Element:
    """A block or span of the kind *kind*, named as kramdown names its elements (``p``, ``header``, ``codespan``…).

    ``raw_text`` is text that is yet to be parsed for spans, ``raw`` is HTML to be written as it stands.
    """

    __slots__ = (
        "alignment",
        "attributes",
        "children",
        "closed",
        "ial",
        "is_block",
        "kind",
        "language",
        "level",
        "model",
        "text",
        "transparent",
        "value",
    )

    def __init__(self, kind: str, value: str = "", *, is_block: bool = False) -> None:
        self.kind = kind
        self.value = value
        self.is_block = is_block
        self.children: list[Child] = []
        self.attributes: dict[str, str] = {}
        self.ial: AttributeList | None = None
        self.transparent = False
        """Whether a paragraph shows its content without an element of its own, as in a tight list."""
        self.level = 0
        """Of a header, 1 to 6; of an entity its code point, of a quote its place in the option ``smart_quotes``."""
        self.text = ""
        """The words of a header or term that its id is made of, or the letter that an entity or a sign stands for."""
        self.language: str | None = None
        self.model = ""
        """How an HTML element's content is read: ``raw``, ``block`` or ``span``."""
        self.closed = False
        """Whether an HTML element was closed in its own tag, or a block marker is a plain ``^``."""
        self.alignment: list[str] = []
        """Of a table's columns: ``left``, ``right``, ``center`` or nothing."""

    def elements(self) -> Iterator[Element]:
        """Yield the children that are elements."""
        for child in self.children:
            if not isinstance(child, str):
                yield child

    def add_text(self, text: str) -> None:
        """Append running *text*, joined to what stands before it."""
        if not text:
            return
        children = self.children
        if children and isinstance(children[-1], str):
            last = children.pop()
            last += text  # type: ignore[operator] # what no list holds grows in place
            children.append(last)
        else:
            children.append(text)

    def add_raw_text(self, text: str) -> None:
        """Append *text* that is yet to be parsed for spans, joined to such text before it."""
        last = self.children[-1] if self.children else None
        if isinstance(last, Element) and last.kind == "raw_text":
            value, last.value = last.value, ""
            value += text  # what no element holds grows in place
            last.value = value
        elif text:
            self.children.append(Element("raw_text", text))

    @property
    def refs(self) -> list[str]:
        """The names that the element's own attribute list refers to."""
        return self.ial.refs if self.ial is not None else []
