"""Headings: a hash needs its space, and ids keep kana and kanji."""

from __future__ import annotations

import re
import unicodedata
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.treeprocessors import Treeprocessor

from editor.render.kramdown.crossing import HeadingId, Slot, slot_text

_ESCAPED = re.compile("\x02([0-9]+)\x03")
_STASHED = re.compile("\x02[^\x03]*\x03")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


class SpacedHashHeadings(HashHeaderProcessor):
    """ATX headings as GFM has them: ``#見出し`` without a space is text."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>(?:\\.|[^\\])*?)[ \t]*#*(?:\n|$)")


def heading_base(text: str) -> str:
    """Return what kramdown's GFM parser makes of a heading's text for its id (``generate_gfm_header_id``)."""
    kept = (c for c in text.lower() if c in "- \t" or unicodedata.category(c)[0] in "LMN" or _joins(c))
    return "".join(kept).replace(" ", "-").replace("\t", "-")


def _joins(character: str) -> bool:
    return unicodedata.category(character) == "Pc"


class HeadingIds(Treeprocessor):
    """Give each heading without an id a slot for one."""

    def __init__(self, md: Markdown, slots: list[Slot]) -> None:
        super().__init__(md)
        self._slots = slots

    def run(self, root: ElementTree.Element) -> None:
        """Set the attribute on all headings below *root*."""
        for element in root.iter():
            if element.tag in _HEADINGS and "id" not in element.attrib:
                base = heading_base(_text_of(element))
                if base:
                    element.set("id", slot_text(self._slots, HeadingId(base)))


def _text_of(element: ElementTree.Element) -> str:
    text = _ESCAPED.sub(lambda match: chr(int(match[1])), "".join(element.itertext()))
    return _STASHED.sub("", text)
