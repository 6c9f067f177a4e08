"""The layouts of a site."""

from __future__ import annotations

import os
from collections.abc import Iterator

from editor.jekyll.entries import EntryFilter
from editor.jekyll.settings import Settings


def layout_files(source: str | os.PathLike[str], settings: Settings) -> Iterator[str]:
    """Yield the paths of the layouts below the layouts' folder, with slashes."""
    kept = EntryFilter(settings)
    root = os.path.join(source, settings.layouts_dir)
    if "\0" in root:  # as the configuration may spell it: no disk has such a folder
        return
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        below = os.path.relpath(folder, root).replace(os.sep, "/")
        for file in files:
            path = file if below == "." else f"{below}/{file}"
            if "." in file[1:] and not file.startswith(".") and kept.keeps(path):
                yield path


def layout_name(path: str) -> str:
    """Return the name of the layout in the file *path*."""
    return path.rstrip(".").rpartition(".")[0]
