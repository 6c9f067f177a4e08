"""A body cut into paragraphs, without what is not read: code, comments, what Liquid hides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from editor.post.edit import Span
from editor.spelling.code_spans import code_spans

MOST_CHARACTERS = 32_000
"""In a piece, where lines end in time: no pattern looks at much more at once, so none holds the interpreter long."""
_REGION = re.compile(
    r"^(?P<before>(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}\.)(?=[ \t])))*)[ \t]*"
    r"(?:(?P<ticks>`{3,})[^`\n]*|(?P<tildes>~{3,})[^\n]*)(?:\n|\Z)"
    r"|(?P<comment><!--)"
    r"|^ {0,3}<(?P<script>script|style)\b"
    r"|(?P<kramdown>\{::comment\})"
    r"|\{%-?[ \t]*(?P<liquid>comment|highlight)\b[^%\n]*%\}"
    r"|(?P<gap>\n[ \t]*(?=\n))",
    re.MULTILINE,
)
_FENCES = {sign: re.compile(rf"^[ \t]*({sign}{{3,}})[ \t]*(?:\n|\Z)", re.MULTILINE) for sign in "`~"}
_QUOTED_FENCES = {
    sign: re.compile(rf"^(?:(?![ \t]*>)|[ \t>]*({sign}{{3,}})[ \t]*(?:\n|\Z))", re.MULTILINE) for sign in "`~"
}
_QUOTE_SIGNS = re.compile(r"^[ \t]*(?:>[ ]?)+", re.MULTILINE)
_ENDS = {
    "<!--": re.compile("-->"),
    "kramdown": re.compile(r"\{:/(?:comment)?\}"),
    **{name: re.compile(rf"</{name}[ \t]*>") for name in ("script", "style")},
    **{name: re.compile(rf"\{{%-?[ \t]*end{name}[ \t]*-?%\}}") for name in ("comment", "highlight")},
}
_FENCE = "fence"
_CODE_INDENT = 4
_ITEM = re.compile(r"^(?P<item>[ \t]*(?:[-*+:]|\d{1,9}\.)[ \t]+)|^ {0,3}(?P<note>\[\^[^\]\n]+\]:)", re.MULTILINE)
_ELEMENT = re.compile(r"<(?P<end>/?)(?:table|div|ul|ol|dl|blockquote|section|article|figure|details)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, a list or a table as it is written, LF at its line ends; or the lines of some code."""

    text: str
    is_code: bool = False


@dataclass(slots=True)
class Walk:
    """Where a walk over the paragraphs of a body has come to, as far as what follows depends on it."""

    margin: int = 0
    """Columns from which the text of the item above begins."""
    elements: int = 0
    """Elements of HTML that are open."""
    unended: set[str] = field(default_factory=set)
    """Names of what begins, and does not end in the text that was walked over."""


def pieces(body: str, walk: Walk | None = None) -> Iterator[Piece]:
    """Yield what *body*, Markdown without front matter, consists of; an open fence goes on to the end.

    What is indented by four columns more than the item above is code, but not within an element of HTML. A *walk* that
    has come to *body* is taken further.
    """
    walk = Walk() if walk is None else walk
    for piece in _blocks(with_plain_ends(body), walk.unended):
        if piece.is_code:
            yield piece
            continue
        indent = _indent_of(piece.text)
        if indent >= walk.margin + _CODE_INDENT and not walk.elements:
            yield Piece(piece.text, is_code=True)
            continue
        if not indent:
            walk.margin = 0
        for found in _ITEM.finditer(piece.text):
            walk.margin = _CODE_INDENT if found["note"] else len(found["item"].expandtabs(_CODE_INDENT))
        for found in _ELEMENT.finditer(piece.text):
            walk.elements = max(0, walk.elements - 1) if found["end"] else walk.elements + 1
        yield piece


def end_behind(names: Set[str], text: str, place: int) -> bool:
    """Tell whether one of *names*, which are not ended at *place* of *text*, ends behind it or takes all the rest."""
    return _FENCE in names or any(_ENDS[name].search(text, place) for name in names)


def with_plain_ends(text: str) -> str:
    """Return *text* with LF at the ends of its lines."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _indent_of(text: str) -> int:
    """Return by how many columns the first line of *text* that is not blank is indented."""
    line = text.lstrip("\n").partition("\n")[0]
    return len(line[: len(line) - len(line.lstrip(" \t"))].expandtabs(_CODE_INDENT))


def _blocks(text: str, unended: set[str]) -> Iterator[Piece]:
    """Yield paragraphs, and the code that signs stand around; *unended* are those whose end does not come any more."""
    parts: list[str] = []
    start = place = 0
    codes = _Codes(text)
    while found := _REGION.search(text, place):
        if found.lastgroup == "gap":
            parts.append(text[start : found.start()])
            yield from _paragraph(parts)
            start = place = found.end()
            continue
        if (found["comment"] or found["kramdown"]) and (around := codes.around(found.start())) is not None:
            place = around.end
            continue
        fence = found["ticks"] or found["tildes"]
        inside_end, end = _end_of_fence(text, found, fence, unended) if fence else _end_of_hidden(text, found, unended)
        if end < 0:
            place = found.end()
            continue
        parts.append(text[start : found.start()])
        if fence or found["liquid"] == "highlight":
            yield from _paragraph(parts)
            code = text[found.end() : inside_end]
            yield Piece(_QUOTE_SIGNS.sub("", code) if fence and ">" in found["before"] else code, is_code=True)
        start = place = end
    parts.append(text[start:])
    yield from _paragraph(parts)


class _Codes:
    """The code within the lines of a text, read as far as it is asked for."""

    def __init__(self, text: str) -> None:
        self._spans = code_spans(text, 0, len(text))
        self._last: Span | None = Span(0, 0)

    def around(self, place: int) -> Span | None:
        """Return the code that holds *place*, which lies behind all that were asked for."""
        while self._last is not None and self._last.end <= place:
            self._last = next(self._spans, None)
        return self._last if self._last is not None and self._last.start < place else None


def _end_of_fence(text: str, found: re.Match[str], fence: str, unended: set[str]) -> tuple[int, int]:
    """Return where the code that begins with *found* ends, without and with its last line; in a quote at its end."""
    fences = _QUOTED_FENCES if ">" in found["before"] else _FENCES
    for closing in fences[fence[0]].finditer(text, found.end()):
        if closing[1] is None or closing[1].startswith(fence):
            return closing.span()
    unended.add(_FENCE)
    return len(text), len(text)


def _end_of_hidden(text: str, found: re.Match[str], unended: set[str]) -> tuple[int, int]:
    """Return where what begins with *found* ends, without and with its end; -1 where it does not end."""
    name = found["liquid"] or found["script"] or ("<!--" if found["comment"] else "kramdown")
    closing = None if name in unended else _ENDS[name].search(text, found.end())
    if closing is None:
        unended.add(name)
        return -1, -1
    return closing.span()


def _paragraph(parts: list[str]) -> Iterator[Piece]:
    """Yield the paragraph that *parts* make, in pieces where it is very long, and empty them."""
    text = "".join(parts)
    parts.clear()
    while len(text) > MOST_CHARACTERS:
        cut = text.rfind("\n", 0, MOST_CHARACTERS) + 1 or text.find("\n", MOST_CHARACTERS) + 1
        if not cut:
            break
        yield Piece(text[:cut])
        text = text[cut:]
    if text and not text.isspace():
        yield Piece(text)
