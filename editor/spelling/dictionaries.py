"""The dictionaries of Hunspell on this system: pairs of an .aff and a .dic file, known by their language."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

MOST_FOLDERS = 500
"""Folders within one that are looked into."""
_PARTS = re.compile("[-_.]")
_SETS = ("hunspell", "myspell", "myspell/dicts")
_LIBRE_OFFICE = ("share/extensions", "program/share/extensions")


@dataclass(frozen=True, slots=True)
class Dictionary:
    """``name.aff`` and ``name.dic`` in *folder*; the name is that of a language, such as ``en_US``."""

    name: str
    folder: Path

    @property
    def language(self) -> str:
        """The language without its country, such as ``en``."""
        return _PARTS.split(self.name)[0].lower()

    @property
    def code(self) -> str:
        """The language as it is written elsewhere, such as ``en-US``."""
        return self.name.replace("_", "-")


def find_dictionaries(folders: Iterable[Path]) -> tuple[Dictionary, ...]:
    """Return the dictionaries in *folders* and in the folders that lie right in them, by name.

    Of two with one name that of the earlier folder is taken; a name that only links to another is left out.
    """
    found: dict[str, Dictionary] = {}
    for folder in folders:
        for place in (folder, *islice(_folders_in(folder), MOST_FOLDERS)):
            for name in _names_in(place):
                found.setdefault(name, Dictionary(name, place))
    own: dict[str, Dictionary] = {}
    for dictionary in found.values():
        target = os.path.realpath(dictionary.folder / f"{dictionary.name}.dic")
        if target not in own or Path(target).stem == dictionary.name:
            own[target] = dictionary
    return tuple(sorted(own.values(), key=lambda one: one.name.casefold()))


def usual_languages(dictionaries: Iterable[Dictionary], locale: str, *, latin: bool) -> tuple[str, ...]:
    """Return the name to begin with: of the writer's *locale*, such as ``de_DE``, none if it is not there.

    Who writes in other than *latin* letters has English for what is Latin.
    """
    there = sorted(dictionaries, key=lambda one: one.name.casefold())
    for wanted in (locale,) if latin else (locale, "en_US"):
        language = _PARTS.split(wanted)[0].lower()
        usual = (wanted, language, f"{language}_{language.upper()}", "en_US")
        near = sorted(
            (one.name for one in there if one.language == language),
            key=lambda name: usual.index(name) if name in usual else len(usual),
        )
        if near:
            return (near[0],)
    return ()


def system_folders(
    *, platform: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> tuple[Path, ...]:
    """Return where dictionaries may lie on a system of the kind *platform*, the writer's own places first.

    Those of Hunspell and MySpell, of LibreOffice, of what a Flatpak or a Snap sees of its host, and at last the one
    that comes with our binding of Hunspell.
    """
    home = home or Path.home()
    folders: list[Path] = [Path(part) for part in environ.get("DICPATH", "").split(os.pathsep) if part]
    if platform == "win32":
        programs = [Path(environ[name]) for name in ("ProgramFiles", "ProgramFiles(x86)") if environ.get(name)]
        own = [Path(environ[name]) for name in ("APPDATA", "LOCALAPPDATA") if environ.get(name)]
        folders += [folder / "hunspell" for folder in own]
        folders += [folder / "LibreOffice" / part for folder in programs for part in _LIBRE_OFFICE]
    elif platform == "darwin":
        folders += [home / "Library/Spelling", Path("/Library/Spelling")]
        folders += [Path(base, "share", part) for base in ("/opt/homebrew", "/usr/local") for part in _SETS]
        folders.append(Path("/Applications/LibreOffice.app/Contents/Resources/extensions"))
    else:
        shared = environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        bases = [environ.get("XDG_DATA_HOME") or home / ".local/share", *filter(None, shared.split(":"))]
        bases += ["/run/host/usr/share", "/var/lib/snapd/hostfs/usr/share"]
        if environ.get("SNAP"):
            bases.append(Path(environ["SNAP"], "usr/share"))
        folders += [Path(base, part) for base in bases for part in _SETS]
        folders += [Path(base, "libreoffice/share/extensions") for base in ("/usr/lib", "/usr/lib64")]
        folders += [folder / "share/extensions" for folder in sorted(Path("/opt").glob("libreoffice*"))]
    return tuple(dict.fromkeys((*folders, *_bundled())))


def _bundled() -> Iterator[Path]:
    spec = find_spec("hunspell")
    for folder in (spec and spec.submodule_search_locations) or ():
        yield Path(folder) / "dictionaries"


def _names_in(folder: Path) -> list[str]:
    """Return the names in *folder* of which both files are there; what cannot be listed has none."""
    try:
        files = {entry.name for entry in os.scandir(folder)}
    except OSError:
        return []
    return sorted(name[:-4] for name in files if name.endswith(".dic") and f"{name[:-4]}.aff" in files)


def _folders_in(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        try:
            if entry.is_dir():
                yield Path(entry.path)
        except OSError:  # a link into nothing that may be asked
            continue
