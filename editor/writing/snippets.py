r"""Snippets: a text with places to go through, as editors share them since TextMate.

``$1`` and ``${2:text}`` are places, ``$0`` is where the caret stands at the end, places of equal number hold the same
text, ``${1|one,two|}`` offers texts of which the first stands there, and ``$TITLE`` or ``${TITLE:text}`` is a variable,
with *text* where it is empty. ``\$``, ``\}`` and ``\\`` are the signs themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Union

from editor.post.edit import Span
from editor.writing.blocks import continuation
from editor.writing.body import Body
from editor.writing.change import Change, Draft, Selection
from editor.writing.parts import parts_of
from editor.writing.snippet_places import SnippetPlaces

VARIABLES = (
    "SELECTION", "TM_SELECTED_TEXT", "CLIPBOARD", "TITLE", "SLUG", "DATE", "TIME", "NOW",
    "CURRENT_YEAR", "CURRENT_MONTH", "CURRENT_DATE", "CURRENT_HOUR", "CURRENT_MINUTE", "CURRENT_SECOND",
)  # fmt: skip
"""What a snippet may name; the last six are Visual Studio Code's, in which ``CURRENT_DATE`` is the day of the month."""

_SELECTED = ("SELECTION", "TM_SELECTED_TEXT")
_MOST_NESTED = 20
_SIMPLE = re.compile(r"\$(?:(?P<number>[0-9]+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*))")
_OPENING = re.compile(r"\$\{(?:(?P<number>[0-9]+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*))(?P<then>[:}|/]|$|.)", re.DOTALL)
_TEXT = re.compile(r"[^$\\}]+")
_LINE_END = re.compile(r"\r\n?|\n")


class Fault(Enum):
    """Why the text of a snippet cannot be read."""

    NOT_CLOSED = "not closed"
    UNKNOWN_VARIABLE = "unknown variable"
    NOT_KNOWN_HERE = "not known here"
    """A sign behind the name that other editors may know, such as a change by a regular expression."""
    TOO_DEEP = "too deep"


class SnippetRefused(ValueError):
    """The text of a snippet cannot be read: at the code point *place*, for the sake of *words*."""

    def __init__(self, fault: Fault, place: int, words: str) -> None:
        super().__init__(f"{fault.value} at {place}: {words}")
        self.fault = fault
        self.place = place
        self.words = words


@dataclass(frozen=True, slots=True)
class Variable:
    """What the editor knows, or *default*."""

    name: str
    default: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where the writer goes; *default* stands there before."""

    number: int
    default: tuple[Part, ...] = ()


Part = Union[str, Variable, Place]  # noqa: UP007 - a name that is not defined yet


def parse_snippet(text: str) -> tuple[Part, ...]:
    """Return the parts of the snippet *text*; raises SnippetRefused."""
    parts, _ = _read(text, 0, depth=0)
    return parts


def insert_snippet(
    body: Body, span: Span, parts: Iterable[Part], variables: Mapping[str, str]
) -> tuple[Change, SnippetPlaces | None]:
    """Put a snippet in the place of *span*, and return the change with the places to go through, None for none.

    Its lines go on with the quotes and items of the line that it begins in, and end as the lines there do.
    """
    line = body.line_at(span.start)
    before = body.text(line.start, span.start)
    indent = continuation(parts_of(line))[: len(before)]
    writer = _Writer(span.start, body.ending_at(line), indent, variables)
    parts = tuple(parts)
    writer.learn(parts)
    writer.write(parts)
    draft = Draft(body)
    text = "".join(writer.pieces)
    draft.replace(span.start, span.end, text)
    places = writer.places(Span(span.start, span.start + len(text)))
    selection = Selection(places.here.start, places.here.end)
    return draft.change(selection), None if places.is_last and not places.here else places


class _Writer:
    """Writes parts from *start* on, and notes where the places lie."""

    def __init__(self, start: int, ending: str, indent: str, variables: Mapping[str, str]) -> None:
        self.pieces: list[str] = []
        self._at = start
        self._ending = ending
        self._indent = indent
        self._variables = variables
        self._defaults: dict[int, tuple[Part, ...]] = {}
        self._spans: dict[int, list[Span]] = {}
        self._order: list[tuple[int, int]] = []
        self._around: list[int] = []
        self._open: dict[int, int] = {}
        """The numbers of the places that are being written, and which in the order each is."""

    def learn(self, parts: Iterable[Part]) -> None:
        """Note what stands at the places of a number: the first text that is given for one of them."""
        for part in parts:
            if isinstance(part, Place | Variable):
                if isinstance(part, Place) and part.default:
                    self._defaults.setdefault(part.number, part.default)
                self.learn(part.default)

    def write(self, parts: Iterable[Part]) -> None:
        """Write *parts*."""
        for part in parts:
            if isinstance(part, str):
                self._write_text(part)
            elif isinstance(part, Variable):
                value = self._variables.get(part.name, "")
                if part.name in _SELECTED:
                    value = self._without_indent(value)
                if value:
                    self._write_text(value)
                else:
                    self.write(part.default)
            elif part.number not in self._open:
                start = self._at
                spans = self._spans.setdefault(part.number, [])
                self._around.append(next(reversed(self._open.values()), -1))
                self._open[part.number] = len(self._order)
                self._order.append((part.number, len(spans)))
                self.write(part.default or self._defaults.get(part.number, ()))
                del self._open[part.number]
                spans.append(Span(start, self._at))

    def places(self, whole: Span) -> SnippetPlaces:
        """Return the places in the order in which they are gone through; the last is ``$0``, at the end if absent."""
        if 0 not in self._spans:
            self._spans[0] = [Span(whole.end, whole.end)]
            self._order.append((0, 0))
            self._around.append(-1)
        numbers = sorted(self._spans, key=lambda number: (number == 0, number))
        order = tuple((numbers.index(number), index) for number, index in self._order)
        return SnippetPlaces(whole, tuple(tuple(self._spans[number]) for number in numbers), order, tuple(self._around))

    def _without_indent(self, text: str) -> str:
        """Return *text*, which stood where the snippet comes, without what its lines will begin with again."""
        first, *rest = _LINE_END.split(text)
        return "\n".join((first, *(line.removeprefix(self._indent) for line in rest)))

    def _write_text(self, text: str) -> None:
        written = (self._ending + self._indent).join(_LINE_END.split(text))
        self.pieces.append(written)
        self._at += len(written)


def _read(text: str, at: int, *, depth: int) -> tuple[tuple[Part, ...], int]:
    """Return the parts from *at* on and where they end: at the text's end, or at the brace that closes *depth*."""
    parts: list[Part] = []
    while at < len(text):
        if depth and text[at] == "}":
            break
        if found := _TEXT.match(text, at):
            parts.append(found[0])
            at = found.end()
        elif text[at] == "\\" and text[at + 1 : at + 2] in ("$", "}", "\\"):
            parts.append(text[at + 1])
            at += 2
        elif found := _OPENING.match(text, at):
            part, at = _read_braced(text, found, depth + 1)
            parts.append(part)
        elif found := _SIMPLE.match(text, at):
            # Such as the $x of a formula: what is no variable of ours is text.
            known = found["number"] or found["name"] in VARIABLES
            parts.append(_part(found, ()) if known else found[0])
            at = found.end()
        else:
            parts.append(text[at])
            at += 1
    return tuple(parts), at


def _read_braced(text: str, found: re.Match[str], depth: int) -> tuple[Part, int]:
    if depth > _MOST_NESTED:
        raise SnippetRefused(Fault.TOO_DEEP, found.start(), found[0])
    if found["name"] and found["name"] not in VARIABLES:
        raise SnippetRefused(Fault.UNKNOWN_VARIABLE, found.start(), found["name"])
    default: tuple[Part, ...] = ()
    at = found.end()
    if found["then"] == ":":
        default, at = _read(text, at, depth=depth)
        if at >= len(text):
            raise SnippetRefused(Fault.NOT_CLOSED, found.start(), found[0])
        at += 1
    elif found["then"] == "|" and found["number"]:
        end = text.find("|}", at)
        if end < 0:
            raise SnippetRefused(Fault.NOT_CLOSED, found.start(), found[0])
        default = (text[at:end].split(",")[0],)
        at = end + 2
    elif not found["then"]:
        raise SnippetRefused(Fault.NOT_CLOSED, found.start(), found[0])
    elif found["then"] != "}":
        raise SnippetRefused(Fault.NOT_KNOWN_HERE, found.start(), found[0])
    return _part(found, default), at


def _part(found: re.Match[str], default: tuple[Part, ...]) -> Part:
    return Place(int(found["number"][:9]), default) if found["number"] else Variable(found["name"], default)
