"""What crosses blocks: ids of headings and numbers of footnotes, as slots that are filled once the order is known."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol
from xml.etree import ElementTree

from markdown.inlinepatterns import InlineProcessor

# Python-Markdown takes both control characters out of every text, so a text cannot forge a slot.
_SLOT = re.compile("(?:<sup>\x02slot(?P<mark>[0-9]+)\x03</sup>)|\x02slot(?P<bare>[0-9]+)\x03")


@dataclass(frozen=True, slots=True)
class HeadingId:
    """Where the id of a heading goes: *base*, or *base* with a number if that is taken."""

    base: str


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """Where a reference to the footnote *name* stands."""

    name: str


Slot = HeadingId | FootnoteMark


def slot_text(slots: list[Slot], slot: Slot) -> str:
    """Return what stands in the HTML until *slot*, which is added to *slots*, is filled."""
    slots.append(slot)
    return f"\x02slot{len(slots) - 1}\x03"


class FootnoteMarks(InlineProcessor):
    """Find ``[^name]`` in running text."""

    def __init__(self, slots: list[Slot]) -> None:
        super().__init__(r"\[\^([^\]\n]+)\]")
        self._slots = slots

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[ElementTree.Element, int, int]:  # type: ignore[override]
        """Return the slot of the mark, with where it stands."""
        sup = ElementTree.Element("sup")
        sup.text = slot_text(self._slots, FootnoteMark(m[1]))
        return sup, m.start(0), m.end(0)


class Numbers(Protocol):
    """Fills slots, asked in the order in which they stand."""

    def heading_id(self, base: str) -> str:
        """Return the id for the next heading whose text gives *base*."""
        ...

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to the footnote *name*."""
        ...


class Numbering:
    """Gives numbers in the order in which they are asked for, as kramdown does while it writes a page."""

    def __init__(self, footnotes: Container[str], headings: Mapping[str, int] | None = None) -> None:
        self._footnotes = footnotes
        self._taken: dict[str, int] = dict(headings or {})
        self.numbers: dict[str, int] = {}
        """The number of each footnote that was referred to, in the order of the first references."""
        self.references: dict[str, int] = {}
        """How often each was referred to."""

    def heading_id(self, base: str) -> str:
        """Return an id for the next heading whose text gives *base*: repeats get ``-1``, ``-2``."""
        count = self._taken.get(base, 0)
        self._taken[base] = count + 1
        return f"{base}-{count}" if count else base

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to *name*, or its source where no such footnote is defined."""
        if name not in self._footnotes:
            return footnote_source(name)
        number = self.numbers.setdefault(name, len(self.numbers) + 1)
        count = self.references.get(name, 0)
        self.references[name] = count + 1
        return footnote_mark(name, number, count)


def footnote_source(name: str) -> str:
    """Return what stands for a reference to a footnote that nobody defined: its source."""
    return f"[^{escape(name)}]"


def footnote_mark(name: str, number: int, repeat: int) -> str:
    """Return kramdown's HTML of a reference; *repeat* counts the earlier ones to the same footnote."""
    anchor = escape(name) + (f":{repeat}" if repeat else "")
    return (
        f'<sup id="fnref:{anchor}"><a href="#fn:{escape(name)}" class="footnote" rel="footnote" '
        f'role="doc-noteref">{number}</a></sup>'
    )


def resolve(html: str, slots: Sequence[Slot], numbering: Numbers) -> str:
    """Return *html* with its slots filled in the order in which they stand there."""
    if not slots:
        return html

    def fill(match: re.Match[str]) -> str:
        slot = slots[int(match["mark"] or match["bare"])]
        if isinstance(slot, HeadingId):
            return escape(numbering.heading_id(slot.base))
        if match["mark"] is None:  # in an attribute, such as the text of a picture
            return footnote_source(slot.name)
        return numbering.footnote_mark(slot.name)

    return _SLOT.sub(fill, html)


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
    items = "".join(_footnote(name, html, numbering.references[name]) for name, html in bodies)
    return f'<div class="footnotes" role="doc-endnotes">\n<ol>\n{items}</ol>\n</div>'


def _footnote(name: str, html: str, references: int) -> str:
    links = []
    for number in range(references):
        anchor = escape(name) + (f":{number}" if number else "")
        sign = "↩" + (f"<sup>{number + 1}</sup>" if number else "")
        links.append(f'<a href="#fnref:{anchor}" class="reversefootnote" role="doc-backlink">{sign}</a>')
    back = "\u00a0".join(links)
    body = html[: -len("</p>")] + f"\u00a0{back}</p>" if html.endswith("</p>") else f"{html}\n<p>{back}</p>"
    return f'<li id="fn:{escape(name)}">\n{body}\n</li>\n'
