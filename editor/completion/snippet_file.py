"""Files of snippets: YAML, or JSON, in the form that Visual Studio Code has for them.

Each entry has a name, and below it ``prefix`` (one word or several), ``body`` (a text, or a list of lines) and, where
it is wanted, ``description``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from editor.post.front_matter import Entry, Node, Style, read_front_matter
from editor.post.values import Value
from editor.writing.snippets import Fault, Part, SnippetRefused, parse_snippet

NAMES = ("snippets.yml", "snippets.yaml", "snippets.json")
"""What the writer's own file may be called; the first that is there counts."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A snippet by its *name*; one of the *prefixes* is typed for it."""

    name: str
    prefixes: tuple[str, ...]
    body: str
    description: str = ""

    @property
    def parts(self) -> tuple[Part, ...]:
        """The body as it is put in."""
        return parse_snippet(self.body)


class Trouble(Enum):
    """Why an entry, or the file, is passed over."""

    UNREADABLE = "unreadable"
    """It is no YAML that we read: the *words* are the reader's."""
    NOT_A_MAP = "not a map"
    NO_PREFIX = "no prefix"
    NO_BODY = "no body"
    NOT_CLOSED = Fault.NOT_CLOSED.value
    UNKNOWN_VARIABLE = Fault.UNKNOWN_VARIABLE.value
    NOT_KNOWN_HERE = Fault.NOT_KNOWN_HERE.value
    TOO_DEEP = Fault.TOO_DEEP.value


@dataclass(frozen=True, slots=True)
class SnippetTrouble:
    """What is wrong with the entry *name* on *line*, from 1."""

    line: int
    trouble: Trouble
    name: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class SnippetFile:
    """The snippets of a file, and what was passed over."""

    snippets: tuple[Snippet, ...] = ()
    troubles: tuple[SnippetTrouble, ...] = ()


def read_snippets(text: str) -> SnippetFile:
    """Return the snippets of the file's *text*; one that is wrong does not keep the others away."""
    read = read_front_matter(text)
    if read.error is not None and read.root is None:
        return SnippetFile(troubles=(SnippetTrouble(read.error.line, Trouble.UNREADABLE, words=read.error.detail),))
    snippets: list[Snippet] = []
    troubles: list[SnippetTrouble] = []
    for entry in read.root.children if read.root else ():
        found = _snippet(text, entry)
        if isinstance(found, Snippet):
            snippets.append(found)
        else:
            place, trouble, words = found
            line = text.count("\n", 0, place) + 1
            troubles.append(SnippetTrouble(line, trouble, entry.key or "", words))
    return SnippetFile(tuple(snippets), tuple(troubles))


def _snippet(text: str, entry: Entry) -> Snippet | tuple[int, Trouble, str]:
    start = entry.entry_span.start
    if not isinstance(entry.node.value, dict):
        return start, Trouble.NOT_A_MAP, ""
    parts = {part.key: part.node for part in entry.node.children}
    prefixes = tuple(prefix for prefix in _texts(parts.get("prefix")) if prefix)
    if not prefixes:
        return start, Trouble.NO_PREFIX, ""
    lines = _texts(parts.get("body"))
    if not any(lines):
        return start, Trouble.NO_BODY, ""
    # The last line end of a block of YAML belongs to the block.
    body = "\n".join(lines).removesuffix("\n")
    try:
        parse_snippet(body)
    except SnippetRefused as refused:
        return _place_of(text, parts["body"], body, refused), Trouble(refused.fault.value), refused.words
    return Snippet(entry.key or "", prefixes, body, " ".join(_texts(parts.get("description"))))


def _texts(node: Node | None) -> list[str]:
    value: Value = node.value if node else None
    return [_text(item) for item in value] if isinstance(value, list) else [] if value is None else [_text(value)]


def _text(value: Value) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def _place_of(text: str, node: Node, body: str, refused: SnippetRefused) -> int:
    """Return where in the file's *text* the line of *body* stands that is refused."""
    number = body.count("\n", 0, refused.place)
    if node.children:
        return node.children[min(number, len(node.children) - 1)].node.span.start
    place = node.span.start
    if node.style is Style.LITERAL:
        for _ in range(number + 1):
            place = text.find("\n", place) + 1
    return place
