"""The page around a post, as the render process tells it: without what makes it, which is slow to import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

PLACE = '<div id="frontispiece-place"></div>'
"""What stands in the page where its layouts show the text."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The page around a post as HTML, "" where there is none."""

    html: str = ""
    missing_theme: str = ""
    """The theme of the site, where it is not on this machine."""
    missing_layout: str = ""
    """The layout that the post, or a layout around it, names and nobody has."""
    fault: str = ""
    """What is wrong in the layouts and their includes, in Liquid's words; where there is no page, why."""
    theme: str = ""
    """The folder of the theme."""
    base: str = ""
    """What addresses of the site begin with: its ``baseurl``."""
    origin: str = ""
    """What whole addresses of the site begin with before that: its ``url``."""
    site: str = ""
    path: str = ""
    """The site's folder and the file of the post that it is around, as they were told."""
    lacks: bool = False
    """Whether the page has scripts, or parts on other machines, that it lacks as long as its site is not trusted."""
    is_too_much: bool = False
    """Whether there is no page as its layouts take too long, too much memory, or nest too deep."""
    blocks: tuple[str, ...] = field(default=(), compare=False)
    """The text when the page was made, as HTML block by block, where that was asked for."""


def frame_of(message: Mapping[str, object]) -> Frame | None:
    """Return the frame that *message* tells; None where it is none of ours."""
    values = {entry.name: message.get(entry.name) for entry in fields(Frame)}
    blocks, lacks, is_too_much = values.pop("blocks"), values.pop("lacks"), values.pop("is_too_much")
    if not all(isinstance(value, str) for value in values.values()):
        return None
    if not isinstance(lacks, bool) or not isinstance(is_too_much, bool):
        return None
    if not isinstance(blocks, list) or not all(isinstance(block, str) for block in blocks):
        return None
    texts = {name: str(value) for name, value in values.items()}
    return Frame(**texts, lacks=lacks, is_too_much=is_too_much, blocks=tuple(blocks))
