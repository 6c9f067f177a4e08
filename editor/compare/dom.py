"""HTML as the tree that a browser makes of it, written down so that two can be compared.

Not told apart, for no reader and no style sheet can: the order of attributes and of classes, how an entity or a boolean
attribute is spelled, white space in a style, runs of white space and white space at the edge of a block, newlines that
end a ``pre``, and how a highlighter cuts code into spans. All else is told apart: every element, attribute, class,
letter and comment, and white space in code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import html5lib
from html5lib.treewalkers import getTreeWalker

Block: TypeAlias = tuple[str, ...]
"""One top-level node, a line for each tag, text and comment in it."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_INLINE = _words(
    """a abbr acronym audio b bdi bdo big button canvas cite code data del dfn em embed font i iframe img input ins kbd
    label map mark math meter noscript object output picture q rb rp rt ruby s samp script select small span strike
    strong sub sup svg textarea time tt u var video wbr"""
)
_BOOLEAN = _words(
    """allowfullscreen async autofocus autoplay checked controls default defer disabled hidden ismap loop multiple muted
    nomodule novalidate open playsinline readonly required reversed selected"""
)
_VERBATIM = frozenset(("pre", "code", "textarea", "script", "style"))
_HIGHLIGHTED = frozenset(("highlight", "highlighter-rouge", "codehilite", "sourceCode"))
_SPACES = re.compile(r"[ \t\n\f\r]+")
_COLON = re.compile(r"\s*:\s*")


@dataclass(slots=True)
class _Piece:
    """A tag, a text or a comment of the tree, in the order of the source."""

    kind: str  # open, close, text, comment
    text: str  # the name of a tag, else what is said
    attributes: str = ""
    verbatim: bool = False


@dataclass(slots=True)
class _Open:
    """An element that is not closed yet."""

    name: str
    verbatim: bool
    highlighted: bool
    is_token: bool = False


@dataclass(slots=True)
class _Reader:
    """Gathers the pieces of a tree, without the token spans of highlighted code."""

    pieces: list[_Piece] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        parent = self.stack[-1] if self.stack else _Open("", verbatim=False, highlighted=False)
        highlighted = parent.highlighted or not _HIGHLIGHTED.isdisjoint(attributes.get("class", "").split())
        is_token = (
            highlighted and name == "span" and attributes.keys() <= {"class"} and parent.name in ("pre", "code", "span")
        )
        self.stack.append(_Open(name, parent.verbatim or name in _VERBATIM, highlighted, is_token))
        if not is_token:
            self.pieces.append(_Piece("open", name, _spelled(attributes)))

    def close(self) -> None:
        """End the element that was begun last."""
        element = self.stack.pop()
        if not element.is_token:
            self.pieces.append(_Piece("close", element.name))

    def say(self, text: str) -> None:
        """Add *text* where the reader is."""
        if self.pieces and self.pieces[-1].kind == "text":
            self.pieces[-1].text += text
        else:
            self.pieces.append(_Piece("text", text, verbatim=bool(self.stack) and self.stack[-1].verbatim))


def blocks_of(html: str) -> list[Block]:
    """Return the top-level nodes of the fragment *html*; two fragments look alike where these are equal."""
    tree = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    return list(_blocks(_trimmed(_pieces(tree))))


def lines_of(page: str) -> list[str]:
    """Return the whole *page*, a line for each tag, text and comment, indented by its depth."""
    tree = html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)
    lines: list[str] = []
    depth = 0
    for block in _blocks(_trimmed(_pieces(tree))):
        for line in block:
            depth -= line.startswith("</")
            lines.append("  " * depth + line)
            depth += line.startswith("<") and not line.startswith(("</", "<!--"))
    return lines


def _pieces(tree: object) -> list[_Piece]:
    """Return the pieces of *tree*, which html5lib built as a browser does."""
    reader = _Reader()
    for token in getTreeWalker("etree")(tree):
        kind = token["type"]
        if kind in ("StartTag", "EmptyTag"):
            reader.open(token["name"], {_name(name): value for name, value in token["data"].items()})
            if kind == "EmptyTag":
                reader.close()
        elif kind == "EndTag":
            reader.close()
        elif kind in ("Characters", "SpaceCharacters"):
            reader.say(token["data"])
        elif kind == "Comment":
            reader.pieces.append(_Piece("comment", _SPACES.sub(" ", token["data"]).strip()))
    return reader.pieces


def _name(name: tuple[str | None, str]) -> str:
    space, local = name
    return f"{{{space}}}{local}" if space else local


def _spelled(attributes: dict[str, str]) -> str:
    return "".join(f" {name}={_value(name, value)!r}" for name, value in sorted(attributes.items()))


def _value(name: str, value: str) -> str:
    if name in _BOOLEAN:
        return ""
    if name == "class":
        return " ".join(sorted(set(value.split())))
    if name == "style":
        parts = (_SPACES.sub(" ", part).strip() for part in value.split(";"))
        return "; ".join(_COLON.sub(": ", part, count=1) for part in parts if part)
    return value


def _trimmed(pieces: list[_Piece]) -> Iterator[_Piece]:
    """Yield *pieces* without the white space that does not show."""
    for number, piece in enumerate(pieces):
        if piece.kind == "text":
            before = pieces[number - 1] if number else None
            after = pieces[number + 1] if number + 1 < len(pieces) else None
            piece.text = _shown(piece, before, after, pieces, number)
            if not piece.text:
                continue
        yield piece


def _shown(piece: _Piece, before: _Piece | None, after: _Piece | None, pieces: list[_Piece], number: int) -> str:
    if not piece.verbatim:
        text = _SPACES.sub(" ", piece.text)
        text = text.lstrip(" ") if _breaks_line(before) else text
        return text.rstrip(" ") if _breaks_line(after) else text
    if after is not None and after.kind == "close" and after.text in ("script", "style"):
        return piece.text.strip()
    return piece.text.rstrip("\r\n") if _ends_pre(pieces, number + 1) else piece.text


def _breaks_line(piece: _Piece | None) -> bool:
    """Tell whether white space beside *piece* does not show; None is the edge of the fragment."""
    return piece is None or (piece.kind in ("open", "close") and piece.text not in _INLINE)


def _ends_pre(pieces: list[_Piece], number: int) -> bool:
    """Tell whether nothing but closing tags stands between *number* and the end of a ``pre``."""
    while number < len(pieces) and pieces[number].kind == "close":
        if pieces[number].text == "pre":
            return True
        if pieces[number].text not in ("code", "span"):
            return False
        number += 1
    return False


def _blocks(pieces: Iterator[_Piece]) -> Iterator[Block]:
    depth = 0
    block: list[str] = []
    for piece in pieces:
        match piece.kind:
            case "open":
                block.append(f"<{piece.text}{piece.attributes}>")
                depth += 1
            case "close":
                block.append(f"</{piece.text}>")
                depth -= 1
            case "comment":
                block.append(f"<!--{piece.text}-->")
            case _:
                block.append(repr(piece.text))
        if not depth:
            yield tuple(block)
            block = []
