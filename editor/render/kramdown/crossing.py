"""What crosses blocks: ids of headers, marks of footnotes and lists that give their place, as slots to be filled."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from editor.render.kramdown.markup import escape_value

# Both control characters are taken out of every text, so a text cannot forge a slot.
_SLOT = re.compile("(?:<sup>\x02slot(?P<mark>[0-9]+)\x03</sup>)|\x02slot(?P<bare>[0-9]+)\x03")


@dataclass(frozen=True, slots=True)
class HeadingId:
    """Where the attribute ``id`` of a header goes: *base* behind *prefix*, with a number if that is taken."""

    base: str
    prefix: str = ""
    is_gfm: bool = True
    """Whether the GFM parser gives the id; kramdown itself does so in HTML and footnotes, and counts apart."""

    @property
    def key(self) -> str:
        """What is counted: the base, told apart by who gives the id."""
        return self.base if self.is_gfm else f"\x02{self.base}"


@dataclass(frozen=True, slots=True)
class OwnId:
    """Where the attribute ``id`` of a header goes that the text itself gives."""

    id: str


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """Where a reference to the footnote *name* stands."""

    name: str


@dataclass(frozen=True, slots=True)
class TableOfContents:
    """Where the table of contents goes, as a list *tag* with *attributes*, if this is the first such place."""

    tag: str
    attributes: tuple[tuple[str, str], ...]
    written: str
    """The HTML of the list as it was written; its slots are those up to *end*."""
    end: int


@dataclass(frozen=True, slots=True)
class FootnotesHere:
    """Where the list of footnotes goes instead of the end, if this is the first such place."""

    written: str
    """The HTML of the list as it was written; its slots are those up to *end*."""
    end: int


GivesPlace = TableOfContents | FootnotesHere
Slot = HeadingId | OwnId | FootnoteMark | GivesPlace


@dataclass(frozen=True, slots=True)
class Heading:
    """A header that the table of contents lists, with its content."""

    level: int
    slot: int
    """The index of the slot in which its id will stand."""
    html: str


Entry = tuple[int, str, str]
"""The level of a header that the table of contents lists, its id, and its content as HTML."""


@dataclass(frozen=True, slots=True)
class Unfilled:
    """HTML with slots, in the order in which they stand there, and its headers for the table of contents."""

    html: str
    slots: tuple[Slot, ...] = ()
    headings: tuple[Heading, ...] = ()


def slot_text(slots: list[Slot], slot: Slot) -> str:
    """Return what stands in the HTML until *slot*, which is added to *slots*, is filled."""
    slots.append(slot)
    return slot_mark(len(slots) - 1)


def slot_mark(index: int) -> str:
    """Return what stands in the HTML until the slot *index* is filled."""
    return f"\x02slot{index}\x03"


def without_slots(html: str) -> str:
    """Return *html* with nothing where its slots are."""
    return _SLOT.sub("", html)


def counted(slots: Sequence[Slot], gone: Container[int]) -> Iterator[Slot]:
    """Yield the *slots* that count where the lists whose indices are *gone* are not shown.

    Of what stands in such a list kramdown counts nothing but the ids that its GFM parser gives: it does so before.
    """
    end = 0
    for index, slot in enumerate(slots):
        if index >= end:
            yield slot
            if index in gone and isinstance(slot, GivesPlace):
                end = slot.end
        elif isinstance(slot, HeadingId) and slot.is_gfm:
            yield slot


class Numbers(Protocol):
    """Fills slots, asked in the order in which they stand."""

    def heading_id(self, slot: HeadingId) -> str:
        """Return the id for the next header of *slot*."""

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to the footnote *name*."""

    def in_place_of(self, slot: GivesPlace, index: int) -> str | None:
        """Return what stands in the place of the list *slot*, the slot *index*; None where the list itself does."""


def resolve(part: Unfilled, numbers: Numbers) -> tuple[str, list[Entry]]:
    """Return the HTML of *part* with its slots filled in their order, and what the table of contents lists of it."""
    slots = part.slots
    if not slots:
        return part.html, []
    ids: dict[int, str] = {}

    def fill(found: re.Match[str]) -> str:
        index = int(found["mark"] or found["bare"])
        slot = slots[index]
        match slot:
            case HeadingId():
                ids[index] = numbers.heading_id(slot)
                return f' id="{escape(ids[index])}"' if ids[index].strip() else ""
            case OwnId(id_):
                ids[index] = id_
                return f' id="{escape_value(id_)}"' if id_.strip() else ""
            case FootnoteMark(name):
                return numbers.footnote_mark(name) if found["mark"] else footnote_source(name)
        instead = numbers.in_place_of(slot, index)
        if instead is None:
            return _SLOT.sub(fill, slot.written)
        for hidden in counted(slots[index : slot.end], (0,)):
            if isinstance(hidden, HeadingId):
                numbers.heading_id(hidden)
        return instead

    html = _SLOT.sub(fill, part.html)
    return html, [(heading.level, ids[heading.slot], heading.html) for heading in part.headings if heading.slot in ids]


def numbered_id(slot: HeadingId, count: int) -> str:
    """Return the id of *slot* where *count* headers before it gave the same."""
    return f"{slot.prefix}{slot.base}" + (f"-{count}" if count else "")


def footnote_source(name: str) -> str:
    """Return what stands for a reference to a footnote that nobody defined: its source."""
    return f"[^{escape(name)}]"


def footnote_mark(name: str, number: int, repeat: int, *, prefix: str = "") -> str:
    """Return kramdown's HTML of a reference; *repeat* counts the earlier ones to the same footnote."""
    name = escape(prefix + name)
    anchor = name + (f":{repeat}" if repeat else "")
    return (
        f'<sup id="fnref:{anchor}" role="doc-noteref"><a href="#fn:{name}" class="footnote" rel="footnote">'
        f"{number}</a></sup>"
    )


def table_of_contents(slot: TableOfContents, headings: Sequence[Entry]) -> str:
    """Return the list of *headings*, as in kramdown's ``generate_toc_tree``."""
    if not headings:
        return ""
    attributes = dict(slot.attributes)
    own = attributes.setdefault("id", "markdown-toc")
    spelled = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    parts = [f"<{slot.tag}{spelled}>\n"]
    levels: list[int] = []
    is_open = False  # whether the last entry has no list below it
    for level, id_, html in headings:
        if levels and levels[-1] < level:
            parts.append(f"{' ' * 4 * len(levels)}<{slot.tag}>\n")
        while levels and levels[-1] >= level:
            parts.append(_entry_end(slot.tag, len(levels), is_open=is_open))
            levels.pop()
            is_open = False
        levels.append(level)
        shift = " " * (4 * len(levels) - 2)
        parts.append(f'{shift}<li><a href="#{escape(id_)}" id="{escape(own)}-{escape(id_)}">{html}</a>')
        is_open = True
    while levels:
        parts.append(_entry_end(slot.tag, len(levels), is_open=is_open))
        levels.pop()
        is_open = False
    parts.append(f"</{slot.tag}>\n")
    return "".join(parts)


def _entry_end(tag: str, depth: int, *, is_open: bool) -> str:
    """Return what closes an entry of the contents at *depth*, with the list below it if there is one."""
    return "</li>\n" if is_open else f"{' ' * 4 * depth}</{tag}>\n{' ' * (4 * depth - 2)}</li>\n"
