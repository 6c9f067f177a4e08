"""Sass as Jekyll compiles it (``jekyll-sass-converter``): by Dart Sass, in a process that can be stopped."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor.render.liquid.ruby import Object, text_of

SECONDS = 10.0
_MOST_KEPT = 64
_MOST_FILES = 5_000
_STYLES = ("expanded", "compressed")
_PLACE = re.compile(r"^ +(?P<file>\S.*?) (?P<line>\d+):\d+ ", re.MULTILINE)
"""The first of the places below the words of an error: that of the error itself."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """CSS, and the sheets from which it was made: they may lie outside of the folders, as ``../assets/x`` does."""

    css: str
    paths: tuple[str, ...]
    read: tuple[tuple[int, int] | None, ...]
    """The stamps of the sheets when they were read."""


@dataclass
class Sass:
    """Compiles styles that may import from *folders*; what was compiled is kept as long as none of their files change.

    *style* is Dart Sass's; the older ones of libsass, which only look different, are shown expanded.
    """

    folders: tuple[Path, ...]
    roots: tuple[Path, ...] = ()
    """The folders of site and theme, outside of which nothing is imported."""
    style: str = "expanded"
    seconds: float = SECONDS
    _kept: dict[str, _Compiled] = field(default_factory=dict)

    def css(self, text: str, *, indented: bool) -> str:
        """Return *text* as CSS; raises Refused with Sass's words, or where it takes too long or cannot be run."""
        key = hashlib.sha256(repr((text, indented, list(_stamps(self.folders)))).encode()).hexdigest()
        kept = self._kept.get(key)
        if kept is None or kept.read != tuple(map(_stamp, kept.paths)):
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            kept = self._kept[key] = self._compiled(text, indented=indented)
        return kept.css

    def _compiled(self, text: str, *, indented: bool) -> _Compiled:
        # Here and not above: only a site with styles needs it.
        from editor.render.pages.sass_compiler import Sheets, compile_styles

        sheets = Sheets([str(folder) for folder in self.folders], [os.path.realpath(root) for root in self.roots])
        css = compile_styles(text, sheets, indented=indented, style=self.style, seconds=self.seconds)
        paths = tuple(sheets.read)
        return _Compiled(css, paths, tuple(map(_stamp, paths)))


def sass_of(source: Path, config: Mapping[str, Object], theme: Path | None) -> Sass:
    """Return what compiles the styles of the site at *source*, by what *config* says of ``sass``."""
    given = config.get("sass")
    options = given if isinstance(given, dict) else {}
    paths = options.get("load_paths")
    named = [*(paths if isinstance(paths, list) else [paths] if paths else []), options.get("sass_dir") or "_sass"]
    root = os.path.realpath(source)
    folders = []
    for name in named:
        folder = os.path.realpath(os.path.join(root, text_of(name)))
        if folder.startswith(root + os.sep) and os.path.isdir(folder):  # nothing outside of the site
            folders.append(Path(folder))
    if theme is not None and (theme / "_sass").is_dir():
        folders.append(theme / "_sass")
    style = text_of(options.get("style")).lstrip(":")
    roots = (source, *([theme] if theme is not None else []))
    return Sass(tuple(dict.fromkeys(folders)), roots, style if style in _STYLES else "expanded")


def told_by_sass(words: str, address: str) -> str:
    """Return in one line what Sass says is wrong, *words*, in the sheet at *address*.

    Of that sheet itself no line is told: Sass does not see its front matter.
    """
    said = words.partition("\n")[0].removeprefix("Error: ")
    place = _PLACE.search(words)
    if place is None or place["file"] == "-":
        return f"{address}: {said}"
    return f"{os.path.basename(place['file'])}:{place['line']}: {said}"


def _stamps(folders: tuple[Path, ...]) -> Iterator[tuple[str, tuple[int, int]]]:
    count = 0
    for root in folders:
        for folder, _, names in os.walk(root):
            for name in sorted(names):
                if name.endswith((".scss", ".sass", ".css")) and (count := count + 1) <= _MOST_FILES:
                    path = os.path.join(folder, name)
                    if (stamp := _stamp(path)) is not None:
                        yield path, stamp


def _stamp(path: str) -> tuple[int, int] | None:
    """Return what changes with the file *path*; None where it is gone."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
