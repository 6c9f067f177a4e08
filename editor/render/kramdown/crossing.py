"""What crosses blocks: ids of headers, numbers of footnotes and the table of contents, as slots to be filled later."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice
from typing import Protocol

from editor.render.kramdown.entities import entity_html
from editor.render.kramdown.options import DEFAULTS, Options

# Both control characters are taken out of every text, so a text cannot forge a slot.
_SLOT = re.compile("(?:<sup>\x02slot(?P<mark>[0-9]+)\x03</sup>)|\x02slot(?P<bare>[0-9]+)\x03")
BACK_LINKS = "\x02back\x03"
"""Stands in a footnote where the links back to its references go."""


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
class FootnoteMark:
    """Where a reference to the footnote *name* stands."""

    name: str


@dataclass(frozen=True, slots=True)
class TableOfContents:
    """Where the table of contents goes, as a list *tag* with *attributes*, if this is the first such place."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    otherwise: str = ""
    """The HTML of the list as it was written, without headings and footnotes."""


@dataclass(frozen=True, slots=True)
class FootnotesHere:
    """Where the list of footnotes goes instead of the end, if this is the first such place."""

    otherwise: str = ""


Slot = HeadingId | FootnoteMark | TableOfContents | FootnotesHere


@dataclass(frozen=True, slots=True)
class Heading:
    """A header that the table of contents lists, with its id and its content."""

    level: int
    id: str | int
    """The id, or the index of the slot in which it will stand."""
    html: str


def slot_text(slots: list[Slot], slot: Slot) -> str:
    """Return what stands in the HTML until *slot*, which is added to *slots*, is filled."""
    slots.append(slot)
    return f"\x02slot{len(slots) - 1}\x03"


def without_slots(html: str) -> str:
    """Return *html* with nothing where its slots are."""
    return _SLOT.sub("", html)


class Numbers(Protocol):
    """Fills slots, asked in the order in which they stand."""

    def heading_id(self, slot: HeadingId) -> str:
        """Return the id for the next header of *slot*."""

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to the footnote *name*."""

    def table_of_contents(self, slot: TableOfContents) -> str:
        """Return the table of contents, or the list as it was written."""

    def footnotes_here(self, slot: FootnotesHere) -> str:
        """Return the list of footnotes, or the list as it was written."""


class Numbering:
    """Gives numbers in the order in which they are asked for, as kramdown does while it writes a page."""

    def __init__(
        self, footnotes: Container[str], headings: Mapping[str, int] | None = None, *, options: Options = DEFAULTS
    ) -> None:
        self.options = options
        self._footnotes = footnotes
        self._taken: dict[str, int] = dict(headings or {})
        self.numbers: dict[str, int] = {}
        """The number of each footnote that was referred to, in the order of the first references."""
        self.references: dict[str, int] = {}
        """How often each was referred to."""

    def heading_id(self, slot: HeadingId) -> str:
        """Return an id for the next header of *slot*: repeats get ``-1``, ``-2``."""
        count = self._taken.get(slot.key, 0)
        self._taken[slot.key] = count + 1
        return numbered_id(slot, count)

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to *name*, or its source where no such footnote is defined."""
        if name not in self._footnotes:
            return footnote_source(name)
        number = self.number_of(name)
        count = self.references.get(name, 0)
        self.references[name] = count + 1
        return footnote_mark(name, number, count, prefix=self.options.footnote_prefix)

    def number_of(self, name: str) -> int:
        """Return the number of the footnote *name*, the next one where it has none yet."""
        return self.numbers.setdefault(name, len(self.numbers) + self.options.footnote_nr)

    def table_of_contents(self, slot: TableOfContents) -> str:
        """Return the list as it was written: a footnote shows no contents."""
        return slot.otherwise

    def footnotes_here(self, slot: FootnotesHere) -> str:
        """Return the list as it was written."""
        return slot.otherwise


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


def resolve(html: str, slots: Sequence[Slot], numbering: Numbers, ids: dict[int, str] | None = None) -> str:
    """Return *html* with its slots filled in the order in which they stand there.

    The ids of its headings are noted in *ids*, by the index of the slot that each fills.
    """
    if not slots:
        return html

    def fill(found: re.Match[str]) -> str:
        index = int(found["mark"] or found["bare"])
        slot = slots[index]
        match slot:
            case HeadingId():
                id_ = numbering.heading_id(slot)
                if ids is not None:
                    ids[index] = id_
                return f' id="{escape(id_)}"' if id_.strip() else ""
            case FootnoteMark():
                return numbering.footnote_mark(slot.name) if found["mark"] else footnote_source(slot.name)
            case TableOfContents():
                return numbering.table_of_contents(slot)
            case FootnotesHere():
                return numbering.footnotes_here(slot)

    return _SLOT.sub(fill, html)


def resolve_whole(
    html: str, slots: Sequence[Slot], headings: Sequence[Heading], numbering: Numbering, notes: Callable[[], str]
) -> str:
    """Return the *html* of a whole text with its slots filled, and with its footnotes."""
    contents = _Deferred(numbering)
    ids: dict[int, str] = {}
    body = resolve(html, slots, contents, ids)
    section = notes()
    if contents.table is not None:
        body = body.replace(_TOC_PLACE, table_of_contents(contents.table, listed(headings, ids)))
    if _NOTES_PLACE in body:
        return body.replace(_NOTES_PLACE, section)
    return f"{body}{section}"


_TOC_PLACE = "\x02toc\x03"
_NOTES_PLACE = "\x02notes\x03"


class _Deferred:
    """Numbers as *numbering* does, and leaves marks where the contents and the notes go."""

    def __init__(self, numbering: Numbering) -> None:
        self._numbering = numbering
        self.heading_id = numbering.heading_id
        self.footnote_mark = numbering.footnote_mark
        self.table: TableOfContents | None = None
        self._notes = False

    def table_of_contents(self, slot: TableOfContents) -> str:
        if self.table is not None:
            return slot.otherwise
        self.table = slot
        return _TOC_PLACE

    def footnotes_here(self, slot: FootnotesHere) -> str:
        if self._notes:
            return slot.otherwise
        self._notes = True
        return _NOTES_PLACE


def listed(headings: Sequence[Heading], ids: Mapping[int, str]) -> list[tuple[int, str, str]]:
    """Return the level, id and HTML of each of *headings*, whose ids may stand in the slots of *ids*."""
    return [
        (heading.level, ids[heading.id] if isinstance(heading.id, int) else heading.id, heading.html)
        for heading in headings
        if isinstance(heading.id, str) or heading.id in ids
    ]


def table_of_contents(slot: TableOfContents, headings: Sequence[tuple[int, str, str]]) -> str:
    """Return the list of *headings*, each a level, an id and HTML: kramdown's ``generate_toc_tree``."""
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


def footnotes_section(contents: Mapping[str, tuple[str, tuple[Slot, ...]]], numbering: Numbering) -> str:
    """Return the list of the footnotes that were referred to, or "" when none was.

    *contents* holds each footnote's HTML with its slots; a footnote may refer to others, which then follow.
    """
    bodies: list[tuple[str, str]] = []
    names = list(numbering.numbers)
    for name in names:  # which grow: a footnote may refer to the next
        html, slots = contents[name]
        links = _back_links(name, numbering)  # before what stands in the footnotes from here on is counted
        bodies.append((name, resolve(html, slots, numbering).replace(BACK_LINKS, links)))
        names.extend(reversed(list(islice(reversed(numbering.numbers), len(numbering.numbers) - len(names)))))
    if not bodies:
        return ""
    prefix = numbering.options.footnote_prefix
    items = "".join(
        f'    <li id="fn:{escape(prefix + name)}" role="doc-endnote">{html}</li>\n' for name, html in bodies
    )
    first = numbering.options.footnote_nr
    start = f' start="{first}"' if first != 1 else ""
    return f'<div class="footnotes" role="doc-endnotes">\n  <ol{start}>\n{items}  </ol>\n</div>\n'


def _back_links(name: str, numbering: Numbering) -> str:
    """Return the links back to each reference so far, or nothing where the option says so."""
    sign = numbering.options.footnote_backlink
    if not sign:
        return ""
    anchor = escape(numbering.options.footnote_prefix + name)
    shown = re.sub(r"&(?!#?[a-zA-Z0-9]+;)|[<>]", lambda found: escape(found[0]), sign)
    links = []
    for number in range(numbering.references[name]):
        place = f"{anchor}:{number}" if number else anchor
        count = f"<sup>{number + 1}</sup>" if number else ""
        links.append(f'<a href="#fnref:{place}" class="reversefootnote" role="doc-backlink">{shown}{count}</a>')
    return entity_html(0xA0, "", numbering.options.entity_output).join(links)
