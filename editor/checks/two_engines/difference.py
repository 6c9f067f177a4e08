"""What differs between the two engines, as a value: the words for the writer are made where it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from editor.post.edit import Edit, Span


class Kind(Enum):
    """What it is that Jekyll (kramdown) and GitHub (CommonMark with its own extensions) read differently."""

    EMPHASIS = "emphasis"
    """Stars or underscores that are marks to Jekyll and letters on GitHub."""
    GITHUB_EMPHASIS = "emphasis on GitHub"
    """Stars or underscores that are marks on GitHub and letters to Jekyll."""
    EMPHASIS_SHAPE = "emphasis otherwise"
    """Both emphasize something, but not the same words."""
    STRUCK = "struck"
    """Tildes that strike out in one of the two; GitHub takes a single one, too."""
    TABLE = "table"
    """Lines that are a table to Jekyll and not on GitHub; Jekyll asks for no line of dashes."""
    GITHUB_TABLE = "table on GitHub"
    """Lines that are a table on GitHub and not to Jekyll, which wants a blank line before it and behind it."""
    CELLS = "cells"
    """A table in both, but not with the same cells."""
    LIST = "list"
    """Lines that are a list, or another list, in one of the two."""
    NESTING = "nesting"
    """An item that lies deeper in one of the two."""
    NUMBER = "number"
    """An item with another number: Jekyll counts from 1, whatever stands there."""
    SPACING = "spacing"
    """Items that stand wider apart in one of the two."""
    TASK = "task"
    """A box to tick in one of the two."""
    HEADING = "heading"
    """A line that is a heading in one of the two, or one of another level."""
    HEADING_ID = "heading id"
    """``{#id}`` behind a heading, which GitHub shows."""
    RULE = "rule"
    """A line across the page in one of the two."""
    LINE_BREAK = "line break"
    """A line that ends in one of the two and goes on in the other."""
    ATTRIBUTES = "attributes"
    """``{: …}``, which GitHub shows."""
    CONTENTS = "contents"
    """``{:toc}``, the table of contents that GitHub does not make."""
    EXTENSION = "extension"
    """``{::comment}`` and its like, or a lone ``^``, which GitHub shows."""
    ABBREVIATION = "abbreviation"
    """``*[HTML]: …``, which GitHub shows."""
    DEFINITION_LIST = "definition list"
    """``: …`` below a term, which GitHub shows."""
    MATH = "math"
    """A formula in one of the two, or one that stands in the line here and by itself there."""
    CODE_BLOCK = "code block"
    """Lines that are code in one of the two."""
    CODE_SPAN = "code span"
    """Backticks that mark other code, or none, in one of the two."""
    QUOTE = "quote"
    """Lines that are a quotation in one of the two."""
    ALERT = "alert"
    """``> [!NOTE]``, which is a coloured box on GitHub alone."""
    LINK = "link"
    """A link or image in one of the two, or to another address."""
    BARE_ADDRESS = "bare address"
    """An address that GitHub makes a link of, and Jekyll does not."""
    HTML = "HTML"
    """Markdown between HTML tags, or tags that one of the two takes for text."""
    REMOVED_HTML = "removed HTML"
    """An element that GitHub leaves out, such as ``<iframe>``."""
    ENTITY = "entity"
    """``&…;`` that is a letter in one of the two."""
    ESCAPE = "escape"
    """A backslash that is seen in one of the two."""
    LIQUID = "Liquid"
    """A Liquid tag, which Jekyll carries out and GitHub shows."""
    OTHER = "other"
    """Shown differently, for a reason that has no name here."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The code points of *span* are shown differently; *fix* makes both agree, empty where no one is certain.

    The edits of *fix* are of the text as it is, in order, and do not overlap.
    """

    span: Span
    kind: Kind
    fix: tuple[Edit, ...] = ()

    def moved(self, distance: int) -> Difference:
        """Return the same difference *distance* code points further on."""
        fix = tuple(Edit(edit.start + distance, edit.removed, edit.inserted) for edit in self.fix)
        return Difference(self.span.moved(distance), self.kind, fix)

    def fixed(self, text: str) -> str:
        """Return *text* with the fix made; raises EditMismatch where it is not the text that was compared."""
        for edit in reversed(self.fix):
            text = edit.apply_to(text)
        return text
