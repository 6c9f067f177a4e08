"""What crosses blocks: ids of headers, numbers of footnotes and the table of contents, as slots to be filled later."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

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
    """Where the table of contents goes, as a list *tag* with *attributes*."""

    tag: str
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FootnotesHere:
    """Where the list of footnotes goes instead of the end."""


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


class Numbers(Protocol):
    """Fills slots, asked in the order in which they stand."""

    def heading_id(self, slot: HeadingId) -> str:
        """Return the id for the next header of *slot*."""

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to the footnote *name*."""

    def table_of_contents(self, slot: TableOfContents) -> str:
        """Return the table of contents."""

    def footnotes_here(self) -> str:
        """Return the list of footnotes."""


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
        self.ids: list[str] = []
        """The ids that were given, in order."""

    def heading_id(self, slot: HeadingId) -> str:
        """Return an id for the next header of *slot*: repeats get ``-1``, ``-2``."""
        count = self._taken.get(slot.key, 0)
        self._taken[slot.key] = count + 1
        self.ids.append(numbered_id(slot, count))
        return self.ids[-1]

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to *name*, or its source where no such footnote is defined."""
        if name not in self._footnotes:
            return footnote_source(name)
        number = self.numbers.setdefault(name, len(self.numbers) + self.options.footnote_nr)
        count = self.references.get(name, 0)
        self.references[name] = count + 1
        return footnote_mark(name, number, count, prefix=self.options.footnote_prefix)

    def table_of_contents(self, slot: TableOfContents) -> str:
        """Leave the slot for when all ids are known."""
        return ""

    def footnotes_here(self) -> str:
        """Leave the slot for when all footnotes are known."""
        return ""


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


def resolve(html: str, slots: Sequence[Slot], numbering: Numbers) -> str:
    """Return *html* with its slots filled in the order in which they stand there."""
    if not slots:
        return html

    def fill(found: re.Match[str]) -> str:
        slot = slots[int(found["mark"] or found["bare"])]
        match slot:
            case HeadingId():
                id_ = numbering.heading_id(slot)
                return f' id="{escape(id_)}"' if id_.strip() else ""
            case FootnoteMark():
                return numbering.footnote_mark(slot.name) if found["mark"] else footnote_source(slot.name)
            case TableOfContents():
                return numbering.table_of_contents(slot)
            case FootnotesHere():
                return numbering.footnotes_here()

    return _SLOT.sub(fill, html)


def resolve_whole(
    html: str, slots: Sequence[Slot], headings: Sequence[Heading], numbering: Numbering, notes: Callable[[], str]
) -> str:
    """Return the *html* of a whole text with its slots filled, and with its footnotes."""
    contents = _Deferred(numbering)
    body = resolve(html, slots, contents)
    ids = ids_by_slot(slots, numbering.ids)
    listed = [(heading.level, heading_id(heading, ids), heading.html) for heading in headings]
    section = notes()
    if contents.table is not None:
        body = body.replace(_TOC_PLACE, table_of_contents(contents.table, listed))
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
        first, self.table = self.table is None, self.table or slot
        return _TOC_PLACE if first else ""

    def footnotes_here(self) -> str:
        first, self._notes = not self._notes, True
        return _NOTES_PLACE if first else ""


def ids_by_slot(slots: Sequence[Slot], ids: Sequence[str]) -> dict[int, str]:
    """Return the *ids* that were given, in order, by the index of the slot that each fills."""
    waiting = [index for index, slot in enumerate(slots) if isinstance(slot, HeadingId)]
    return dict(zip(waiting, ids, strict=True))


def heading_id(heading: Heading, ids: Mapping[int, str]) -> str:
    """Return the id of *heading*, which may stand in a slot."""
    return heading.id if isinstance(heading.id, str) else ids[heading.id]


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
    while len(bodies) < len(numbering.numbers):  # a footnote may refer to the next
        for name in list(numbering.numbers)[len(bodies) :]:
            html, slots = contents[name]
            bodies.append((name, resolve(html, slots, numbering)))
    if not bodies:
        return ""
    items = "".join(_footnote(name, html, numbering) for name, html in bodies)
    first = numbering.options.footnote_nr
    start = f' start="{first}"' if first != 1 else ""
    return f'<div class="footnotes" role="doc-endnotes">\n  <ol{start}>\n{items}  </ol>\n</div>\n'


def _footnote(name: str, html: str, numbering: Numbering) -> str:
    options = numbering.options
    anchor = escape(options.footnote_prefix + name)
    return f'    <li id="fn:{anchor}" role="doc-endnote">{html}</li>\n'.replace(
        BACK_LINKS, _back_links(anchor, numbering.references[name], options.footnote_backlink)
    )


def _back_links(anchor: str, references: int, sign: str) -> str:
    """Return the links back to each reference, or nothing where the option says so."""
    if not sign:
        return ""
    shown = re.sub(r"&(?!#?[a-zA-Z0-9]+;)|[<>]", lambda found: escape(found[0]), sign)
    links = []
    for number in range(references):
        place = f"{anchor}:{number}" if number else anchor
        count = f"<sup>{number + 1}</sup>" if number else ""
        links.append(f'<a href="#fnref:{place}" class="reversefootnote" role="doc-backlink">{shown}{count}</a>')
    return "\u00a0".join(links)
