"""A top-level block as the renderer keeps it between edits."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.render.template import Template


@dataclass(eq=False, slots=True)
class Node:
    """A block of the text, or the content of one footnote, which stands in no place of its own."""

    id: int
    source: str
    line_count: int
    defines: bool = False
    """Whether it defines names for the whole text."""
    awaits: bool = False
    """Whether a closing line far below would make it longer."""
    starts: bool = True
    """Whether nothing stands before it."""
    is_footnote: bool = False
    template: Template | None = None
    html: str = ""
    """The template with its slots filled."""
    sent: str | None = None
    """The HTML that the preview was told last; None if it does not know the block."""
    gone: frozenset[int] = frozenset()
    """The slots whose lists show the table of contents or the footnotes instead."""
    heading_ids: tuple[str, ...] = ()
    """What its headings' ids are counted by, in order."""
    marks: tuple[str, ...] = ()
    """The footnotes it refers to, in order."""
    first_ids: dict[str, int] = field(default_factory=dict)
    """For each heading text of the block, how often it stands before the block."""
    mark_numbers: tuple[tuple[int, int] | None, ...] = ()
    """For each reference to a footnote its number and how many came before; None where no footnote is defined."""
