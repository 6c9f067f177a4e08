"""How our own typography is set: by a theme of the content, and by the writer's own style sheet behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor import resources
from editor.storage.reading import CannotRead, read_file

THEMES = ("book", "github", "mincho")
"""The themes besides our own, which ``content.css`` is by itself."""
MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ContentStyles:
    """The rules that come behind ``content.css``."""

    theme: str = ""
    own: str = ""
    problem: CannotRead | None = None
    """Why the writer's own file was not read."""

    @property
    def embeddable_own(self) -> str:
        """The writer's own rules for a ``style`` element, which nothing in them ends."""
        return self.own.replace("</", "<\\/")  # in CSS this is the same


def content_styles(theme: str, own: Path | None) -> ContentStyles:
    """Return the rules of *theme*, none for our own or an unknown one, and of the file *own*, of a megabyte at most."""
    css = resources.text("preview", "themes", f"{theme}.css") if theme in THEMES else ""
    if own is None:
        return ContentStyles(css)
    try:
        data, _ = read_file(own, most=MOST_BYTES)
    except CannotRead as error:
        return ContentStyles(css, problem=error)
    return ContentStyles(css, data.decode("utf-8-sig", "replace"))
