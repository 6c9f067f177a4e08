"""What a text defines for all of it: link targets, footnotes, abbreviations and attribute lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.render.kramdown.element import AttributeList, Element
from editor.render.kramdown.patterns import BLANKS, CODEBLOCK, ID_NAME, INDENT, NON_S, OPT_SPACE, S

if TYPE_CHECKING:
    from editor.render.kramdown.blocks import Blocks


@dataclass(frozen=True, slots=True)
class Target:
    """What a link's label stands for; *attributes* stand beside its definition."""

    address: str
    title: str | None = None
    attributes: AttributeList | None = None


_FOOTNOTE = re.compile(rf"{OPT_SPACE}\[\^({ID_NAME})\]:{S}*?(.*?\n{CODEBLOCK})", re.MULTILINE)
_INDENT = re.compile(rf"^{INDENT}", re.MULTILINE)
_LINK = re.compile(
    rf"{OPT_SPACE}\[([^\n\]]+)\]:[ \t]*(?:<(.*?)>|([^\n]*?{NON_S}[^\n]*?))"
    r"""(?:(?:[ \t]*?\n|[ \t]+?)[ \t]*?(["'])(.+?)\4)?[ \t]*?\n"""
)
_TITLE_INSIDE = re.compile(r"""[ \t]+["']""")
_ABBREVIATION = re.compile(rf"{OPT_SPACE}\*\[(.+?)\]:(.*?)\n")
_SPACES = re.compile(f"{S}+")


class Definitions:
    """Gathers what the blocks of a text define; of several definitions the last counts."""

    def __init__(self) -> None:
        self._links: dict[str, tuple[str, str | None, Element]] = {}
        self.footnotes: dict[str, str] = {}
        """The Markdown of each footnote by its name."""
        self.abbreviations: dict[str, str] = {}
        self.abbreviation_blocks: dict[str, Element] = {}
        self.attributes: dict[str, AttributeList] = {}

    @property
    def links(self) -> dict[str, Target]:
        """The targets of links by normal label, with the attributes that stand beside their definitions."""
        return {label: Target(address, title, block.ial) for label, (address, title, block) in self._links.items()}

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
    blocks.parse(Element("footnote_def", is_block=True), content)  # what it defines counts for the whole text
    blocks.append(blocks.new("eob", "footnote_def"))
    blocks.defined.footnotes[found[1]] = content
    return True


def read_link(blocks: Blocks) -> bool:
    """Read the definition of a link target."""
    found = _LINK.match(blocks.src, blocks.pos)
    if found is None or (found[3] and _TITLE_INSIDE.search(found[3])):
        return False
    blocks.pos = found.end()
    block = blocks.new("eob", "link_def")
    blocks.append(block)
    address = found[2] if found[2] is not None else found[3]
    blocks.defined.add_link(normal_label(found[1]), address, found[5], block)
    return True


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
