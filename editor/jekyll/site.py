"""The site in which a post lies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from editor.jekyll.config import Config, read_config

POST_FOLDERS = ("_posts", "_drafts")
MOST_LEVELS = 40


@dataclass(frozen=True)
class Site:
    """A folder that Jekyll would build."""

    root: Path

    @cached_property
    def config(self) -> Config:
        """What the site's ``_config.yml`` says, read at the first question."""
        return read_config(self.root)


def find_site(path: Path) -> Site | None:
    """Return the site that holds the file or folder *path*: the nearest folder above with a ``_config.yml``.

    A site without configuration is known by its ``_posts`` or ``_drafts``: the folder above the outermost of them.
    None where neither is found.
    """
    place = Path(path).absolute()
    above = [place, *place.parents][:MOST_LEVELS]
    for folder in above:
        if (folder / "_config.yml").is_file() or (folder / "_config.yaml").is_file():
            return Site(folder)
    for folder in reversed(above):
        if folder.name in POST_FOLDERS:
            return Site(folder.parent)
    if place.is_dir() and any((place / name).is_dir() for name in POST_FOLDERS):
        return Site(place)
    return None
