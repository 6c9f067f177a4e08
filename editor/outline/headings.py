"""The headings of a post, with the words and the ids that they have when it is published."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from editor.outline.blocks import Block, Kind
from editor.outline.structure import Structure
from editor.post.edit import Span
from editor.render.kramdown.definitions import Definitions
from editor.render.kramdown.document import OwnNames, words_of
from editor.render.kramdown.element import Element
from editor.render.kramdown.header_ids import gfm_base
from editor.render.kramdown.options import DEFAULTS
from editor.render.kramdown.spans import Spans

_LINE_END = re.compile(r"\r\n?|\n")
_SIGNS = re.compile(r"""[*_`~\[\]<>&\\{}$"'!|^]|--|\.\.\.""")
# What a definition elsewhere makes into a link or a number: it is taken as defined.
_REFERENCE = re.compile(r"(?<![!\\])\[([^\[\]\n]+)\]\[[^\]\n]*\]|\[\^[^\]\n]+\]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading at the top level of a post."""

    level: int
    text: str
    """Its words, without marks."""
    line: int
    """From 1, in the source."""
    span: Span
    """Its line, or its two lines."""
    id: str
    """What a link to it names, where the site lets kramdown make ids as Jekyll does by default."""


def headings_of(source: str, structure: Structure) -> tuple[Heading, ...]:
    """Return the headings of *source*, in order."""
    found: list[Heading] = []
    taken: dict[str, int] = {}
    line, place = 1, 0
    has_returns = "\r" in source
    for block in structure.blocks:
        if block.kind is not Kind.HEADING:
            continue
        start = block.span.start
        line += len(_LINE_END.findall(source, place, start)) if has_returns else source.count("\n", place, start)
        place = block.span.start
        words = heading_words(block.text)
        found.append(Heading(block.level, " ".join(words.split()), line, block.span, _id(block, words, taken)))
    return tuple(found)


def _id(block: Block, words: str, taken: dict[str, int]) -> str:
    if block.id:
        return block.id
    base = gfm_base(words)
    count = taken.get(base, 0)
    taken[base] = count + 1
    return f"{base}-{count}" if count else base


@lru_cache(maxsize=2048)
def heading_words(text: str) -> str:
    """Return what a reader sees of the heading *text*."""
    if not _SIGNS.search(text):
        return text
    holder = Element("header")
    Spans(DEFAULTS, OwnNames(Definitions())).parse(holder, _REFERENCE.sub(r"\1", text))
    return words_of(holder)


def heading_at(headings: Iterable[Heading], place: int) -> int | None:
    """Return the index of the heading under which *place* lies; None before the first."""
    index = None
    for number, heading in enumerate(headings):
        if heading.span.start > place:
            break
        index = number
    return index


def next_heading(headings: Iterable[Heading], place: int) -> Heading | None:
    """Return the first heading that begins behind *place*."""
    return next((heading for heading in headings if heading.span.start > place), None)


def previous_heading(headings: Iterable[Heading], place: int) -> Heading | None:
    """Return the last heading that begins before *place*: from within a section its own."""
    before = [heading for heading in headings if heading.span.start < place]
    return before[-1] if before else None
