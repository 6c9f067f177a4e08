"""The folder of a site's theme, where its gem is installed on this machine."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

_SYSTEM = (
    "/usr/share/rubygems-integration/all/gems",
    "/usr/share/gems/gems",
    "/var/lib/gems/*/gems",
    "/usr/lib/ruby/gems/*/gems",
    "/usr/local/lib/ruby/gems/*/gems",
    "/usr/local/bundle/gems",
    "/opt/homebrew/lib/ruby/gems/*/gems",
    "/opt/homebrew/opt/ruby/lib/ruby/gems/*/gems",
    "/Library/Ruby/Gems/*/gems",
)
_OF_WINDOWS = "Ruby*/lib/ruby/gems/*/gems"
_OF_SITE = ("vendor/bundle/ruby/*/gems", "vendor/bundle/gems", "vendor/gems")
_OF_HOME = (
    ".gem/ruby/*/gems",
    ".local/share/gem/ruby/*/gems",
    ".rbenv/versions/*/lib/ruby/gems/*/gems",
    ".asdf/installs/ruby/*/lib/ruby/gems/*/gems",
    ".rvm/gems/*/gems",
)
_PARTS = ("_layouts", "_includes", "_sass", "assets")
"""What Jekyll takes from a theme: one of them makes a folder one."""
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*", re.IGNORECASE)


def is_theme(folder: Path) -> bool:
    """Tell whether *folder* holds a theme."""
    return any((folder / part).is_dir() for part in _PARTS)


def find_theme(name: str, source: Path, environment: Mapping[str, str] | None = None) -> Path | None:
    """Return the folder of the gem *name*, of several versions the newest; None where it is not found.

    Looked at are the folders in which RubyGems and Bundler put gems, the site's own bundle first; no Ruby is asked.
    """
    name = name.strip().lower()
    if not _NAME.fullmatch(name):
        return None
    for folders in _gem_folders(source, environment or os.environ):
        found = [path for folder in folders for path in _versions(folder, name)]
        if found:
            return max(found, key=lambda path: _version_of(path, name))
    return None


def _gem_folders(source: Path, environment: Mapping[str, str]) -> Iterator[list[Path]]:
    """Yield the folders of the site's own bundle, then those of this machine."""
    yield [folder for pattern in _OF_SITE for folder in source.glob(pattern)]
    named = [part for name in ("GEM_HOME", "GEM_PATH") for part in environment.get(name, "").split(os.pathsep) if part]
    folders = [Path(part) / "gems" for part in named]
    home = environment.get("HOME") or environment.get("USERPROFILE")
    if home:
        folders += [folder for pattern in _OF_HOME for folder in Path(home).glob(pattern)]
    folders += [folder for pattern in _SYSTEM for folder in Path("/").glob(pattern.lstrip("/"))]
    if os.name == "nt":
        folders += Path("C:/").glob(_OF_WINDOWS)
    yield folders


def _versions(folder: Path, name: str) -> Iterator[Path]:
    try:
        yield from (path for path in folder.glob(f"{name}-*") if _version_of(path, name) and path.is_dir())
    except OSError:
        return


def _version_of(path: Path, name: str) -> tuple[int, ...]:
    found = re.fullmatch(rf"{re.escape(name)}-([0-9]+(?:\.[0-9]+)*)(?:[.-][A-Za-z].*)?", path.name)
    return tuple(int(part) for part in found[1].split(".")) if found else ()
