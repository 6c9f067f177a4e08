"""The theme of a site: a gem that is installed on this machine, or a folder that the writer points to."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_PLACES = (
    "/usr/share/rubygems-integration/all/gems",
    "/usr/share/gems/gems",
    "/var/lib/gems/*/gems",
    "/usr/lib/ruby/gems/*/gems",
    "/usr/local/lib/ruby/gems/*/gems",
    "/usr/local/bundle/gems",
    "/opt/homebrew/lib/ruby/gems/*/gems",
    "/opt/homebrew/opt/ruby/lib/ruby/gems/*/gems",
    "~/.local/share/gem/ruby/*/gems",
    "~/.gem/ruby/*/gems",
    "~/.rbenv/versions/*/lib/ruby/gems/*/gems",
    "~/.asdf/installs/ruby/*/lib/ruby/gems/*/gems",
    "~/.rvm/gems/*/gems",
    "C:/Ruby*/lib/ruby/gems/*/gems",
)
_DEPENDENCY = re.compile(r"add_runtime_dependency\(%q<([\w.-]+)>")
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*")


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme by its folder."""

    name: str
    version: str
    root: Path

    @property
    def plugins(self) -> frozenset[str]:
        """The gems that the theme needs, which Jekyll loads as plugins (``require_theme_deps``)."""
        specification = self.root.parent.parent / "specifications" / f"{self.root.name}.gemspec"
        try:
            text = specification.read_text("utf-8", "replace")
        except OSError:
            return frozenset()
        return frozenset(_DEPENDENCY.findall(text))


def find_theme(name: str, site: Path) -> Theme | None:
    """Return the theme *name* of the site at *site*: the newest version that is found; None where there is none.

    Looked for are the site's own bundle, then the places where Ruby keeps gems on this system.
    """
    if not _NAME.fullmatch(name):
        return None
    bundle = (str(site / "vendor/bundle/ruby/*/gems"), str(site / "vendor/bundle/gems"))
    return _find(name, (*bundle, *_own_places(), *_PLACES))


def _own_places() -> tuple[str, ...]:
    paths = [*os.environ.get("GEM_PATH", "").split(os.pathsep), os.environ.get("GEM_HOME", "")]
    return tuple(os.path.join(path, "gems") for path in paths if path)


@lru_cache(maxsize=32)
def _find(name: str, places: tuple[str, ...]) -> Theme | None:
    for place in places:
        found = sorted(_versions(name, place), key=lambda theme: _order(theme.version))
        if found:
            return found[-1]
    return None


def _versions(name: str, place: str) -> Iterator[Theme]:
    pattern = re.compile(rf"{re.escape(name)}-(\d[0-9A-Za-z.]*)")
    path = Path(os.path.expanduser(place))
    for folder in _globbed(path) if "*" in place else [path]:
        try:
            names = os.listdir(folder)
        except OSError:
            continue  # a place without gems
        for entry in names:
            version = pattern.fullmatch(entry)
            if version is not None and (folder / entry).is_dir():
                yield Theme(name, version[1], folder / entry)


def _globbed(path: Path) -> list[Path]:
    anchor = Path(path.anchor)
    try:
        return sorted(anchor.glob(str(path.relative_to(anchor))))
    except (OSError, ValueError):
        return []


def _order(version: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in version.split("."))
