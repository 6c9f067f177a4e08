"""The theme of a site: a gem that is installed on this machine, or a folder that the writer points to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from editor.jekyll.theme import find_theme as find_gem
from editor.storage.reading import open_file

_MOST_BYTES = 100_000
_DEPENDENCY = re.compile(r"add_runtime_dependency\(%q<([\w.-]+)>")
_VERSION = re.compile(r"-(\d[0-9A-Za-z.]*)\Z")


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme by its folder."""

    root: Path

    @property
    def version(self) -> str:
        """The version of the gem, which ends the name of its folder; empty for a folder of another name."""
        found = _VERSION.search(self.root.name)
        return found[1] if found else ""

    @property
    def plugins(self) -> frozenset[str]:
        """The gems that the theme needs, which Jekyll loads as plugins (``require_theme_deps``)."""
        specification = self.root.parent.parent / "specifications" / f"{self.root.name}.gemspec"
        try:
            with open_file(specification) as file:
                text = file.read(_MOST_BYTES).decode("utf-8", "replace")
        except OSError:
            return frozenset()
        return frozenset(_DEPENDENCY.findall(text))


def find_theme(name: str, site: Path) -> Theme | None:
    """Return the theme *name* of the site at *site*, None where its gem is not found."""
    folder = find_gem(name, site)
    return Theme(folder) if folder is not None else None
