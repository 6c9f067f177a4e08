"""The page around a post, as the render process tells it: without what makes it, which is slow to import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Frame:
    """The page around a post as HTML, "" where there is none."""

    html: str = ""
    missing_theme: str = ""
    """The theme of the site, where it is not on this machine."""
    missing_layout: str = ""
    """The layout that the post names and nobody has."""
    theme: str = ""
    """The folder of the theme."""
    base: str = ""
    """What addresses of the site begin with: its ``baseurl``."""
    origin: str = ""
    """What whole addresses of the site begin with before that: its ``url``."""


def frame_of(message: Mapping[str, object]) -> Frame | None:
    """Return the frame that *message* tells; None where it is none of ours."""
    values = {field.name: message.get(field.name) for field in fields(Frame)}
    if not all(isinstance(value, str) for value in values.values()):
        return None
    return Frame(**{name: str(value) for name, value in values.items()})
