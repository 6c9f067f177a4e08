"""A body cut into paragraphs, without what is not read: code, comments, what Liquid hides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_CHARACTERS = 32_000
"""In a piece, where lines end in time: no pattern looks at much more at once, so none holds the interpreter long."""
_REGION = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n?"
    r"|(?P<comment><!--)"
    r"|\{%-?[ \t]*(?P<liquid>comment|highlight)\b[^%\n]*%\}"
    r"|(?P<gap>\n[ \t]*(?=\n))",
    re.MULTILINE,
)
_FENCES = {sign: re.compile(rf"^ {{0,3}}({sign}{{3,}}).*\n?", re.MULTILINE) for sign in "`~"}
_LIQUID_ENDS = {name: re.compile(rf"\{{%-?[ \t]*end{name}[ \t]*-?%\}}") for name in ("comment", "highlight")}


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, a list or a table as it is written, LF at its line ends; or the lines of some code."""

    text: str
    is_code: bool = False


def pieces(body: str) -> Iterator[Piece]:
    """Yield what *body*, Markdown without front matter, consists of; an open fence goes on to the end."""
    text = body.replace("\r\n", "\n").replace("\r", "\n") if "\r" in body else body
    parts: list[str] = []
    start = place = 0
    sought: set[str] = set()  # ends that do not come any more
    while found := _REGION.search(text, place):
        kind = found.lastgroup or ""
        if kind == "gap":
            parts.append(text[start : found.start()])
            yield from _paragraph(parts)
            start = place = found.end()
            continue
        inside_end, end = _end_of(text, found, kind, sought)
        if end < 0:
            place = found.end()
            continue
        parts.append(text[start : found.start()])
        if kind == "fence" or found["liquid"] == "highlight":
            yield from _paragraph(parts)
            yield Piece(text[found.end() : inside_end], is_code=True)
        start = place = end
    parts.append(text[start:])
    yield from _paragraph(parts)


def _end_of(text: str, found: re.Match[str], kind: str, sought: set[str]) -> tuple[int, int]:
    """Return where what begins with *found* ends, without and with its end; -1 where it does not end."""
    if kind == "fence":
        fence = found["fence"]
        for closing in _FENCES[fence[0]].finditer(text, found.end()):
            if closing[1].startswith(fence):
                return closing.start(), closing.end()
        return len(text), len(text)
    name = found["liquid"] or kind
    if name in sought:
        return -1, -1
    if name == "comment" and found["liquid"] is None:
        place = text.find("-->", found.end())
        ends = (place, place + 3) if place >= 0 else (-1, -1)
        name = "<!--"
    else:
        closing_tag = _LIQUID_ENDS[name].search(text, found.end())
        ends = closing_tag.span() if closing_tag else (-1, -1)
    if ends[1] < 0:
        sought.add(name)
    return ends


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
