"""The folder of a site's theme, where its gem is installed on this machine."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

_SYSTEM = (
    "/usr/share/rubygems-integration/all/gems",
    "/var/lib/gems/*/gems",
    "/usr/lib/ruby/gems/*/gems",
    "/usr/local/lib/ruby/gems/*/gems",
    "/opt/homebrew/lib/ruby/gems/*/gems",
    "/Library/Ruby/Gems/*/gems",
)
_OF_SITE = ("vendor/bundle/ruby/*/gems", "vendor/gems")
_OF_HOME = (".gem/ruby/*/gems", ".local/share/gem/ruby/*/gems", ".rbenv/versions/*/lib/ruby/gems/*/gems")
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*", re.IGNORECASE)


def find_theme(name: str, source: Path, environment: Mapping[str, str] | None = None) -> Path | None:
    """Return the folder of the gem *name*, of several versions the newest; None where it is not found.

    Looked at are the folders in which RubyGems and Bundler put gems; no Ruby is asked.
    """
    name = name.strip().lower()
    if not _NAME.fullmatch(name):
        return None
    found = [path for folder in _gem_folders(source, environment or os.environ) for path in _versions(folder, name)]
    return max(found, key=lambda path: _version_of(path, name), default=None)


def _gem_folders(source: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    for pattern in _OF_SITE:
        yield from source.glob(pattern)
    for variable in ("GEM_HOME", "GEM_PATH"):
        for part in environment.get(variable, "").split(os.pathsep):
            if part:
                yield Path(part) / "gems"
    home = environment.get("HOME") or environment.get("USERPROFILE")
    if home:
        for pattern in _OF_HOME:
            yield from Path(home).glob(pattern)
    for pattern in _SYSTEM:
        yield from Path("/").glob(pattern.lstrip("/"))


def _versions(folder: Path, name: str) -> Iterator[Path]:
    try:
        yield from (path for path in folder.glob(f"{name}-*") if _version_of(path, name) and path.is_dir())
    except OSError:
        return


def _version_of(path: Path, name: str) -> tuple[int, ...]:
    found = re.fullmatch(rf"{re.escape(name)}-([0-9]+(?:\.[0-9]+)*)(?:[.-][A-Za-z].*)?", path.name)
    return tuple(int(part) for part in found[1].split(".")) if found else ()
