"""The site in which a post lies."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from editor.jekyll.config import Config, read_config

if TYPE_CHECKING:
    from editor.jekyll.settings import Settings

POST_FOLDERS = ("_posts", "_drafts")
MOST_LEVELS = 40


@dataclass(frozen=True)
class Site:
    """A folder that Jekyll would build."""

    root: Path
    """Where its configuration lies."""
    _kept: Config | None = field(default=None, init=False, repr=False, compare=False)

    # Not by ``cached_property``: up to Python 3.11 its one lock is that of all sites, and a dead disk would hold them.
    @property
    def config(self) -> Config:
        """What the site's ``_config.yml`` says, read at the first question."""
        if self._kept is None:
            object.__setattr__(self, "_kept", read_config(self.root))
        assert self._kept is not None
        return self._kept

    @property
    def settings(self) -> Settings:
        """What a build of now goes by; Jekyll's own settings where those of the site would stop it."""
        # Here and not above: an open post asks for the encoding alone, before YAML and calendars are imported.
        from editor.jekyll.settings import settings_of
        from editor.jekyll.stops import JekyllStops

        now = int(time.time())
        try:
            return self.config.settings(now=now)
        except JekyllStops:
            return settings_of({}, now=now)

    @property
    def source(self) -> Path:
        """The folder that is built: ``source`` of the configuration, or the root itself."""
        named = self.config.values.get("source")
        return self.root / named if isinstance(named, str) and named else self.root

    def path_below(self, path: Path) -> str | None:
        """Return where *path* lies below the source, with slashes; None where it lies elsewhere.

        A link among the posts is a post where it lies; what it leads to counts only where that is in the site.
        """
        given, source = os.path.abspath(path), os.path.realpath(self.source)
        for place, folder in (
            (os.path.join(os.path.realpath(os.path.dirname(given)), os.path.basename(given)), source),
            (given, os.path.abspath(self.source)),  # the whole folder of the posts may be a link out of the site
            (os.path.realpath(given), source),
        ):
            if Path(place).is_relative_to(folder):
                return Path(place).relative_to(folder).as_posix()
        return None


def find_site(path: Path) -> Site | None:
    """Return the site that holds the file or folder *path*: the nearest folder above with a ``_config.yml``.

    A site without configuration is known by its ``_posts`` or ``_drafts``: the folder above the outermost of them.
    None where neither is found.
    """
    place = Path(os.path.realpath(path)) if ".." in path.parts else path.absolute()
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
