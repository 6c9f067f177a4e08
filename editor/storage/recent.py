"""The files that were opened lately."""

from __future__ import annotations

import json
import os
from pathlib import Path

from editor.event import Event
from editor.storage.atomic import write_atomically

MOST_RECENT = 20


class RecentFiles:
    """Paths, newest first, kept in the JSON file *path*; a damaged or missing file is an empty list."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files = _read(path)
        self.changed: Event[tuple[Path, ...]] = Event()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that still exist, newest first."""
        return tuple(file for file in self._files if file.is_file())

    def add(self, file: Path) -> None:
        """Put *file* at the head of the list; the same file by another name goes."""
        real = os.path.realpath(file)
        others = [other for other in self._files if os.path.realpath(other) != real]
        self._keep([Path(os.path.abspath(file)), *others][:MOST_RECENT])

    def clear(self) -> None:
        """Forget all."""
        self._keep([])

    def _keep(self, files: list[Path]) -> None:
        self._files = files
        text = json.dumps([os.fsencode(file).decode("utf-8", "surrogateescape") for file in files])
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            write_atomically(self._path, text.encode("ascii"))
        except OSError:
            pass  # the list of recent files is a comfort: without room for it, writing goes on
        self.changed.emit(self.files)


def _read(path: Path) -> list[Path]:
    try:
        names = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return []
    if not isinstance(names, list):
        return []
    return [Path(name) for name in names if isinstance(name, str) and name][:MOST_RECENT]
