"""The headings of a page, marked so that what is made of it knows where each came to stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

_HEADING = re.compile(
    r"(?P<opening><h(?P<level>[1-6])\b[^>]*>)(?P<inner>.*?)</h(?P=level)\s*>", re.DOTALL | re.IGNORECASE
)
_RAW = re.compile(r"<!--.*?-->|<(?P<tag>script|style|textarea|template)\b.*?</(?P=tag)\s*>", re.DOTALL | re.IGNORECASE)
_NOT_READ = re.compile(r"<sup\b.*?</sup\s*>|<annotation\b.*?</annotation\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_NAME = "frontispiece-heading-{0}"
_PLACE = '<a id="{0}" style="display: block"></a>'
"""A block: the box of letters may reach above the sheet on which its line stands first, and would be on none."""


@dataclass(frozen=True, slots=True)
class PageHeading:
    """A heading: its level from 1 to 6, its words, and the name of the place where it begins."""

    level: int
    text: str
    name: str


def mark_headings(html: str) -> tuple[str, tuple[PageHeading, ...]]:
    """Return *html* with a named place in each heading that has words, and the headings in their order."""
    hidden = [match.span() for match in _RAW.finditer(html)]
    parts: list[str] = []
    found: list[PageHeading] = []
    last = 0
    for match in _HEADING.finditer(html):
        text = _words(match["inner"])
        if not text or any(start <= match.start() < end for start, end in hidden):
            continue
        name = _NAME.format(len(found) + 1)
        found.append(PageHeading(int(match["level"]), text, name))
        parts += (html[last : match.end("opening")], _PLACE.format(name))
        last = match.end("opening")
    return "".join((*parts, html[last:])), tuple(found)


def links_to(headings: tuple[PageHeading, ...]) -> str:
    """Return links to *headings* that are not seen: Chromium tells in a PDF only of places that are linked."""
    links = "".join(f'<a href="#{heading.name}"></a>' for heading in headings)
    return f"<nav hidden>{links}</nav>" if links else ""


def _words(inner: str) -> str:
    """Return what is read of a heading, without the marks of its notes."""
    return " ".join(unescape(_TAG.sub("", _NOT_READ.sub("", inner))).split())
