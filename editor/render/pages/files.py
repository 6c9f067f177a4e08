"""The layouts and includes of a site and of its theme: the site's own come first, and none lies outside."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from editor.jekyll.layouts import layout_files, layout_name
from editor.jekyll.merging import Data
from editor.jekyll.read_file import read_bytes, text_of_bytes
from editor.jekyll.settings import Settings
from editor.storage.reading import open_file

MOST_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout: its front matter and its template."""

    name: str
    path: str
    data: Data
    content: str


class Templates:
    """Reads layouts and includes once each; ``forget`` makes it read them again."""

    def __init__(self, source: Path, settings: Settings, theme: Path | None) -> None:
        self._settings = settings
        self._roots = [source, *([theme] if theme is not None else [])]
        self._layout_paths: dict[str, Path] | None = None
        self._layouts: dict[str, Layout | None] = {}
        self._includes: dict[str, str | None] = {}

    def forget(self) -> None:
        """Read everything again when it is asked for."""
        self._layout_paths = None
        self._layouts.clear()
        self._includes.clear()

    def layout(self, name: str) -> Layout | None:
        """Return the layout *name*, None where neither the site nor the theme has it."""
        if name not in self._layouts:
            path = self._paths().get(name)
            self._layouts[name] = None if path is None else self._read_layout(name, path)
        return self._layouts[name]

    def include(self, name: str) -> str | None:
        """Return the text of the include *name*, None where neither the site nor the theme has it."""
        if name not in self._includes:
            site, *theme = self._roots
            folders = [site / self._settings.includes_dir, *(root / "_includes" for root in theme)]
            found = (self.text_below(folder, name) for folder in folders)
            self._includes[name] = next((text for text in found if text is not None), None)
        return self._includes[name]

    def text_below(self, folder: Path, name: str) -> str | None:
        """Return the text of the file *name* below *folder*; None where it is not there, or leads outside."""
        root = os.path.realpath(folder)
        path = os.path.realpath(os.path.join(root, name))
        if not path.startswith(root + os.sep):
            return None
        data = self._bytes_of(path)
        return None if data is None else text_of_bytes(data, self._settings.encoding)[0]

    def _paths(self) -> dict[str, Path]:
        if self._layout_paths is None:
            paths: dict[str, Path] = {}
            for index, root in enumerate(self._roots):
                folder = self._settings.layouts_dir if index == 0 else "_layouts"
                real = os.path.realpath(root)
                for path in layout_files(root, self._settings) if index == 0 else _theme_layouts(root):
                    if Path(os.path.realpath(root / folder / path)).is_relative_to(real):
                        paths.setdefault(layout_name(path), root / folder / path)
            self._layout_paths = paths
        return self._layout_paths

    def _read_layout(self, name: str, path: Path) -> Layout | None:
        data = self._bytes_of(str(path))
        if data is None:
            return None
        read = read_bytes(data, self._settings.encoding)
        return Layout(name, str(path), read.values or {}, read.content)

    def _bytes_of(self, path: str) -> bytes | None:
        """Return what the file *path* holds, None where it cannot be read or a link leads out of site and theme."""
        real = Path(os.path.realpath(path))
        if not any(real.is_relative_to(os.path.realpath(root)) for root in self._roots):
            return None
        try:
            with open_file(real) as file:
                data = file.read(MOST_BYTES + 1)
        except OSError:
            return None
        return data if len(data) <= MOST_BYTES else None


def _theme_layouts(root: Path) -> list[str]:
    folder = root / "_layouts"
    found = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    return sorted(path.relative_to(folder).as_posix() for path in found)
