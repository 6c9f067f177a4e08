"""Reads the top-level blocks of a body by kramdown's own block rules.

The parser of the preview reads them, so the outline agrees with what is published. It is spared the blocks that their
lines alone tell, which are most of a post.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from editor.outline.blocks import Block, Kind
from editor.post.edit import Span
from editor.render.kramdown.blocks import Blocks
from editor.render.kramdown.definitions import Definitions
from editor.render.kramdown.document import new_root
from editor.render.kramdown.element import Element
from editor.render.kramdown.options import DEFAULTS
from editor.render.kramdown.patterns import DEFINITION_START, IAL, OPT_SPACE

_KINDS = {
    "header": Kind.HEADING, "p": Kind.PARAGRAPH, "codeblock": Kind.CODE, "blockquote": Kind.QUOTE, "ul": Kind.LIST,
    "ol": Kind.LIST, "dl": Kind.LIST, "table": Kind.TABLE, "html": Kind.HTML, "raw": Kind.HTML,
    "comment": Kind.COMMENT, "math": Kind.MATH, "hr": Kind.RULE,
}  # fmt: skip

# Blocks that are told by their lines alone, with the blank lines behind them. The parser would read them the same, only
# slower; all else is left to it. Blanks are those of Ruby, so a wide one is a letter.
_REST = r"[^\n|]*+\n"
_PLAIN = (
    r"(?:[^ \t\r\n\f\v~`>#*+\-_0-9:<\[{^$\\=|]|`{1,2}+[^`\n|]|\*{1,2}+[^ \t\r\n\f\v*\[|]|[0-9]++[^0-9.\n|])" + _REST
)
_MARKED = r"(?:[*+-]|[0-9]++\.)"
_ITEM = rf"{_MARKED} [^ \t\r\n\f\v~`>#*+\-_0-9:<\[{{^$\\=|][^\n<{{|]*+\n"
_ROW = r"(?>\|[ ][^\n`<\\]*?[^\n`<\\|+:= \t\r\f\v-][^\n`<\\]*+\n)"
_BEHIND = r"(?:[ \t]*+\n)++"
_GOES_ON = rf"(?:{OPT_SPACE}{IAL})*{DEFINITION_START}"
_SIMPLE = re.compile(
    rf"(?P<paragraphs>(?: {{0,3}}+{_PLAIN}(?:[ \t]*+{_PLAIN})*+{_BEHIND}(?!{_GOES_ON}))++)"
    rf"|(?P<atx>#{{1,6}}+)[ \t]++(?P<contents>[^\n{{]*+(?<![ \t\r\f\v\0#]))\n{_BEHIND}"
    rf"|(?P<list>(?:{_ITEM})++){_BEHIND}(?![ \t]|{_MARKED}|{_GOES_ON})"
    rf"|(?P<quote>(?:> ?[^\n]*+\n)++){_BEHIND}"
    rf"|(?P<table>{_ROW}(?:(?:\|[-:| ]++\n)?+{_ROW})*+){_BEHIND}"
)
_SIMPLE_KINDS = {"list": Kind.LIST, "quote": Kind.QUOTE, "table": Kind.TABLE}
_AFTER_TERMS = re.compile(_GOES_ON)
_DROPPED = re.compile("\r(?=\n)|[\x02\x03]")


def _never(_cut: int) -> bool:
    return False


class _Source:
    """The text as kramdown sees it, LF at its line ends, and the way back."""

    def __init__(self, source: str) -> None:
        self._dropped = [found.start() for found in _DROPPED.finditer(source)] if _DROPPED.search(source) else []
        self._before = [place - number for number, place in enumerate(self._dropped)]
        text = _DROPPED.sub("", source) if self._dropped else source
        text = text.replace("\r", "\n") if "\r" in text else text
        self.length = len(source)
        self.text = text if text.endswith("\n") else text + "\n"

    def text_place(self, source_place: int) -> int:
        """Return the place in the text of *source_place*."""
        return source_place - bisect_left(self._dropped, source_place)

    def place(self, place: int) -> int:
        """Return the place in the source of *place* in the text."""
        return min(place + bisect_left(self._before, place), self.length)


class Reader:
    """Reads the blocks of a body from its start on."""

    def __init__(self, body: str) -> None:
        self._source = _Source(body)
        self._parser = Blocks(DEFAULTS, Definitions())
        self._parser.begin(self._source.text)
        self._parser.depth = 1
        self._parser.tree = new_root(after_blank=False)
        self._blocks: list[Block] = []
        self._known: Element | None = None
        self._definitions: Element | None = None
        """The list of definitions that was read last: more may come to it."""
        self._paragraph = 0
        """Where the paragraph began that was read last: it may turn out to be terms of definitions."""

    def read(self, start: int = 0, *, until: Callable[[int], bool] = _never) -> tuple[list[Block], list[int]]:
        """Return the blocks from the cut *start* on, and the cuts: places where reading may begin anew.

        Reading ends with the text, or at the first cut, which is the last of those returned, that *until* agrees to.
        """
        parser, text, cuts = self._parser, self._source.text, []
        parser.pos = self._source.text_place(start)
        while parser.pos < len(text):
            if self._is_clean():
                cuts.append(self._source.place(parser.pos))
                if until(cuts[-1]):
                    break
                simple = _SIMPLE.match(text, parser.pos)
                parser.tree = new_root(after_blank=parser.pos > 0 or simple is not None)
                if simple:
                    self._take_simple(simple)
                    continue
            start = parser.pos
            parser.read_block()
            self._take(start)
        return self._blocks, cuts

    def _is_clean(self) -> bool:
        parser = self._parser
        last = parser.last()
        return (
            parser.ial is None
            and (last is None or last.kind == "blank")
            and not _AFTER_TERMS.match(parser.src, parser.pos)
        )

    def _take_simple(self, found: re.Match[str]) -> None:
        self._parser.pos = found.end()
        place = self._source.place
        if found["atx"]:
            span = Span(place(found.start()), place(found.end("contents") + 1))
            self._blocks.append(Block(Kind.HEADING, span, len(found["atx"]), found["contents"]))
        elif found.lastgroup != "paragraphs":
            group = found.lastgroup or ""
            span = Span(place(found.start()), place(found.end(group)))
            self._blocks.append(Block(_SIMPLE_KINDS[group], span))

    def _take(self, start: int) -> None:
        """Note the block that was read from *start* on, if it is one that is told of."""
        element = self._last_element()
        if element is None or element.kind == "raw_text":
            return
        known, self._known = element is self._known, element
        if known and element.kind == "header":
            heading = self._blocks[-1]  # an attribute list behind it may have given it an id
            self._blocks[-1] = Block(heading.kind, heading.span, heading.level, heading.text, _id_of(element))
            return
        if element.kind == "p":
            self._paragraph = start if not known else self._paragraph
            return
        end = self._end_of_lines(start)
        if element.kind != "dl":
            if not known:
                self._blocks.append(self._block(element, start, end))
        elif element is self._definitions:
            self._blocks[-1] = self._block(element, self._blocks[-1].span.start, end, placed=True)
        else:
            self._definitions = element
            self._blocks.append(self._block(element, self._paragraph, end))

    def _last_element(self) -> Element | None:
        for child in reversed(self._parser.tree.children):
            if isinstance(child, Element) and child.kind not in ("blank", "eob"):
                return child
        return None

    def _end_of_lines(self, start: int) -> int:
        """Return where the lines end that were read from *start* on, without the blank ones behind them."""
        text, end = self._source.text, self._parser.pos
        lines = text[start:end].rstrip(" \t\r\n\f\v")
        line_end = text.find("\n", start + len(lines)) + 1
        # An end tag may leave the rest of its line to the next block.
        return end if text[end:line_end].strip(" \t\r\n\f\v") else line_end

    def _block(self, element: Element, start: int, end: int, *, placed: bool = False) -> Block:
        place = self._source.place
        span = Span(start if placed else place(start), place(end))
        kind = _KINDS.get(element.kind, Kind.OTHER)
        if kind is not Kind.HEADING:
            return Block(kind, span)
        return Block(kind, span, element.level, element.text, _id_of(element))


def _id_of(heading: Element) -> str | None:
    listed = heading.ial.pairs.get("id") if heading.ial is not None else None
    return listed or heading.attributes.get("id")
