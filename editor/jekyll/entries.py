"""Which files and folders Jekyll enters, by ``include`` and ``exclude`` and the first letter of a name."""

from __future__ import annotations

import re

from editor.jekyll.filename import SPECIAL
from editor.jekyll.settings import Settings

_WILD = re.compile(r"[*?\[\\]")


class EntryFilter:
    """Jekyll's ``EntryFilter``: paths have slashes and are relative to the site's source."""

    def __init__(self, settings: Settings) -> None:
        self._excluded = _Patterns(tuple(p for p in settings.exclude if p not in settings.include))
        self._included = _Patterns(settings.include)

    def keeps(self, entry: str, base: str = "", *, folder: bool = False) -> bool:
        """Tell whether Jekyll takes *entry*, a path below the folder *base*; *folder* says whether it is one."""
        if entry[-1:] == ".":
            return False
        name = entry.rpartition("/")[2]
        # What is to be included is matched as if it lay in the source itself; Jekyll does so, too.
        included = self._included
        if included.match(entry, folder) or (name != entry and included.match(name, folder)):
            return True
        if self._excluded.match(f"{base}/{entry}" if base else entry, folder):
            return False
        return not (entry.startswith(SPECIAL) or name.startswith(SPECIAL) or entry[-1:] == "~")

    def is_plain(self, base: str) -> bool:
        """Tell whether below the folder *base* no pattern has a say but for names that begin specially."""
        return (
            not self._excluded.wild
            and not self._included.wild
            and all(start.startswith(SPECIAL) for start in self._included.starts)
            and not any(start.startswith(f"{base}/") or f"{base}/".startswith(start) for start in self._excluded.starts)
        )


class _Patterns:
    """A list of patterns: a path matches one that it begins with, or that fits it as ``File.fnmatch`` has it."""

    def __init__(self, patterns: tuple[str, ...]) -> None:
        # A pattern of nothing but slashes is the source itself, with which every path begins.
        self.starts = tuple(pattern.lstrip("/") for pattern in patterns)
        wild = [_regex(pattern) for pattern in self.starts if _WILD.search(pattern)]
        self.wild = re.compile("|".join(f"(?:{source})" for source in wild), re.DOTALL) if wild else None

    def match(self, path: str, folder: bool) -> bool:
        return (
            path.startswith(self.starts)
            or (folder and f"{path}/" in self.starts)
            or (self.wild is not None and self.wild.fullmatch(path) is not None)
        )


def _regex(pattern: str) -> str:
    """Return the regular expression of a Ruby glob in which an asterisk passes slashes."""
    parts: list[str] = []
    place = 0
    while place < len(pattern):
        letter = pattern[place]
        place += 1
        if letter == "*":
            parts.append(".*")
        elif letter == "?":
            parts.append(".")
        elif letter == "\\" and place < len(pattern):
            parts.append(re.escape(pattern[place]))
            place += 1
        elif letter == "[":
            found = re.match(r"([!^]?)((?:\\.|[^\]\\])+)\]", pattern[place:])
            if found is None:
                return "(?!)"
            parts.append(f"[{'^' if found[1] else ''}{_bracket(found[2])}]")
            place += found.end()
        else:
            parts.append(re.escape(letter))
    return "".join(parts)


def _bracket(inside: str) -> str:
    """Return what stands in a glob's brackets as a regular expression has it; an empty range is left out."""
    parts = []
    for first, last in re.findall(r"(\\.|.)(?:-(\\.|[^\]]))?", inside, re.DOTALL):
        low, high = first[-1], (last or first)[-1]
        if low <= high:
            parts.append(re.escape(low) if low == high else f"{re.escape(low)}-{re.escape(high)}")
    return "".join(parts) or r"^\s\S"
