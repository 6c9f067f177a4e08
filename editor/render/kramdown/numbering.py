"""What kramdown counts while it writes a page: ids, footnotes in the order of their references, what is listed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from itertools import islice

from editor.render.kramdown.crossing import (
    Entry,
    FootnotesHere,
    GivesPlace,
    HeadingId,
    TableOfContents,
    Unfilled,
    footnote_mark,
    footnote_source,
    numbered_id,
    resolve,
    table_of_contents,
)
from editor.render.kramdown.entities import entity_html
from editor.render.kramdown.options import DEFAULTS, Options

BACK_LINKS = "\x02back\x03"
"""Stands in a footnote where the links back to its references go."""
_CONTENTS = "\x02toc\x03"
_NOTES = "\x02notes\x03"


class Numbering:
    """Gives numbers in the order in which they are asked for, and notes which lists give their place first.

    *footnotes* holds the content of each footnote that is defined.
    """

    def __init__(
        self,
        footnotes: Mapping[str, Unfilled],
        headings: Mapping[str, int] | None = None,
        *,
        options: Options = DEFAULTS,
        has_contents: bool = False,
    ) -> None:
        self.options = options
        self.footnotes = footnotes
        self._taken: dict[str, int] = dict(headings or {})
        self.numbers: dict[str, int] = {}
        """The number of each footnote that was referred to, in the order of the first references."""
        self.references: dict[str, int] = {}
        """How often each was referred to."""
        self.contents: TableOfContents | None = None
        """The first place for the table of contents, unless *has_contents* tells that it stands elsewhere."""
        self._has_contents = has_contents
        self._has_notes = False

    def heading_id(self, slot: HeadingId) -> str:
        """Return an id for the next header of *slot*: repeats get ``-1``, ``-2``."""
        count = self._taken.get(slot.key, 0)
        self._taken[slot.key] = count + 1
        return numbered_id(slot, count)

    def footnote_mark(self, name: str) -> str:
        """Return the HTML of the next reference to *name*, or its source where no such footnote is defined."""
        if name not in self.footnotes:
            return footnote_source(name)
        number = self.number_of(name)
        count = self.references.get(name, 0)
        self.references[name] = count + 1
        return footnote_mark(name, number, count, prefix=self.options.footnote_prefix)

    def number_of(self, name: str) -> int:
        """Return the number of the footnote *name*, the next one where it has none yet."""
        return self.numbers.setdefault(name, len(self.numbers) + self.options.footnote_nr)

    def in_place_of(self, slot: GivesPlace, index: int) -> str | None:
        """Return what `with_contents` or `whole` will replace, where *slot* is the first of its kind."""
        if isinstance(slot, TableOfContents) and not self._has_contents:
            self._has_contents = True
            self.contents = slot
            return _CONTENTS
        if isinstance(slot, FootnotesHere) and not self._has_notes:
            self._has_notes = True
            return _NOTES
        return None

    def notes(self) -> tuple[str, list[Entry]]:
        """Return the list of the footnotes that were referred to, "" when none was, and the headers in them.

        A footnote may refer to others, which then follow. No footnote is a place for the footnotes: kramdown would
        leave a word of random letters there, and so the list stays as it was written.
        """
        self._has_notes = True
        bodies: list[str] = []
        listed: list[Entry] = []
        prefix = self.options.footnote_prefix
        names = list(self.numbers)
        for name in names:  # which grow
            links = _back_links(name, self)  # before what stands in the footnotes from here on is counted
            html, headings = resolve(self.footnotes[name], self)
            listed += [(level, id_, words.replace(BACK_LINKS, links)) for level, id_, words in headings]
            html = html.replace(BACK_LINKS, links)
            bodies.append(f'    <li id="fn:{escape(prefix + name)}" role="doc-endnote">{html}</li>\n')
            names.extend(reversed(list(islice(reversed(self.numbers), len(self.numbers) - len(names)))))
        if not bodies:
            return "", []
        first = self.options.footnote_nr
        start = f' start="{first}"' if first != 1 else ""
        items = "".join(bodies)
        return f'<div class="footnotes" role="doc-endnotes">\n  <ol{start}>\n{items}  </ol>\n</div>\n', listed


def whole(text: Unfilled, numbering: Numbering) -> str:
    """Return the HTML of a whole *text* with its slots filled, and with its footnotes."""
    body, listed = resolve(text, numbering)
    notes, in_notes = numbering.notes()
    html = body.replace(_NOTES, notes) if _NOTES in body else f"{body}{notes}"
    return with_contents(html, numbering.contents, [*listed, *in_notes])


def with_contents(html: str, place: TableOfContents | None, listed: list[Entry]) -> str:
    """Return *html* with the table of contents at *place*, if that was found there."""
    return html if place is None else html.replace(_CONTENTS, table_of_contents(place, listed))


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
