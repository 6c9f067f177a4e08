"""What a text defines for all of it: link targets, footnotes, abbreviations and attribute lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.render.kramdown.element import AttributeList, Element
from editor.render.kramdown.patterns import BLANKS, CODEBLOCK, ID_NAME, INDENT, OPT_SPACE, S

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks


@dataclass(frozen=True, slots=True)
class Target:
    """What a link's label stands for; *attributes* stand beside its definition."""

    address: str
    title: str | None = None
    attributes: AttributeList | None = None


Abbreviation = tuple[str, AttributeList | None]
"""The title of an abbreviation and what stands beside its definition."""

_FOOTNOTE = re.compile(rf"{OPT_SPACE}\[\^({ID_NAME})\]:{S}*?(.*?\n{CODEBLOCK})", re.MULTILINE)
_INDENT = re.compile(rf"^{INDENT}", re.MULTILINE)
_LINK = re.compile(rf"{OPT_SPACE}\[([^\n\]]+)\]:[ \t]*+([^\n]*)\n")
_TITLE_START = re.compile(r"""(?<![ \t])[ \t]+(["'])""")
_TITLE_LINE = re.compile(r"""[ \t]*(["'])(.+)\1[ \t]*\n""")
_ABBREVIATION = re.compile(rf"{OPT_SPACE}\*\[(.+?)\]:(.*?)\n")
_SPACES = re.compile(f"{S}+")


class Definitions:
    """Gathers what the blocks of a text define; of several definitions the last counts."""

    def __init__(self) -> None:
        self._links: dict[str, tuple[str, str | None, Element]] = {}
        self.footnotes: dict[str, str] = {}
        """The Markdown of each footnote by its name."""
        self.footnote_blocks: dict[str, Element] = {}
        self.abbreviations: dict[str, str] = {}
        self.abbreviation_blocks: dict[str, Element] = {}
        self.attributes: dict[str, AttributeList] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is defined."""
        return not (self._links or self.footnotes or self.abbreviations or self.attributes)

    @property
    def links(self) -> dict[str, Target]:
        """The targets of links by normal label, with the attributes that stand beside their definitions."""
        return {label: Target(address, title, block.ial) for label, (address, title, block) in self._links.items()}

    @property
    def given_abbreviations(self) -> dict[str, Abbreviation]:
        """The abbreviations, with the attributes that stand beside their definitions."""
        return {name: (title, self.abbreviation_blocks[name].ial) for name, title in self.abbreviations.items()}

    def add_link(self, label: str, address: str, title: str | None, block: Element) -> None:
        """Note a link's target, which is defined at the place of *block*."""
        self._links[label] = (address, title, block)


def normal_label(label: str) -> str:
    """Return the name under which a link's *label* is looked up."""
    return _SPACES.sub(" ", label).lower()


def read_footnote(blocks: Blocks) -> bool:
    """Read the definition of a footnote, with the indented lines behind it."""
    found = _FOOTNOTE.match(blocks.src, blocks.pos)
    if found is None:
        return False
    blocks.pos = found.end()
    content = _INDENT.sub("", found[2])
    note = Element("footnote_def", is_block=True)
    blocks.parse(note, content)  # what it defines counts for the whole text
    blocks.append(blocks.new("eob", "footnote_def"))
    blocks.defined.footnotes[found[1]] = content
    blocks.defined.footnote_blocks[found[1]] = note
    return True


def read_link(blocks: Blocks) -> bool:
    """Read the definition of a link target."""
    found = _LINK.match(blocks.src, blocks.pos)
    target = _target(found[2]) if found else None
    if found is None or target is None:
        return False
    address, title = target
    blocks.pos = found.end()
    if title is None and (below := _TITLE_LINE.match(blocks.src, blocks.pos)):
        blocks.pos, title = below.end(), below[2]
    block = blocks.new("eob", "link_def")
    blocks.append(block)
    blocks.defined.add_link(normal_label(found[1]), address, title, block)
    return True


def _target(line: str) -> tuple[str, str | None] | None:
    """Return the address and the title that *line* gives, or None where it gives none."""
    line = line.rstrip(" \t")
    if line.startswith("<"):
        place = line.find(">")
        while place >= 0:
            title = _title(line, place + 1)
            if title is not None or place == len(line) - 1:
                return line[1:place], title
            place = line.find(">", place + 1)
    if not line.strip(" \t\r\f\v"):
        return None
    start = _TITLE_START.search(line)
    if start is None:
        return line, None
    title = _title(line, start.start())
    return None if title is None else (line[: start.start()], title)


def _title(line: str, start: int) -> str | None:
    """Return the title in quotes that stands behind blanks at *start* and goes on to the end of *line*."""
    found = _TITLE_START.match(line, start)
    if found is None or line[-1] != found[1] or len(line) - 1 <= found.end():
        return None
    return line[found.end() : -1]


def read_abbreviation(blocks: Blocks) -> bool:
    """Read the definition of an abbreviation."""
    found = _ABBREVIATION.match(blocks.src, blocks.pos)
    if found is None:
        return False
    blocks.pos = found.end()
    block = blocks.new("eob", "abbrev_def")
    blocks.append(block)
    blocks.defined.abbreviations[found[1]] = found[2].strip(BLANKS)
    blocks.defined.abbreviation_blocks[found[1]] = block
    return True
