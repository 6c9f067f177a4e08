"""The files and the folders of sites that were opened lately."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from editor.event import Event
from editor.storage.atomic import write_atomically
from editor.storage.glance import Glances
from editor.storage.reading import CannotRead, read_file

MOST_RECENT = 20
_MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Seen:
    """A path as it was seen: whether something stands there, and where it leads."""

    is_there: bool
    real: str


class RecentFiles:
    """Paths, newest first, kept in the JSON file *path*; of a damaged or missing file, what can be read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files = _read(path)
        self._glances = Glances(_look, _guess)
        self.changed: Event[tuple[Path, ...]] = Event()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files and folders that still exist, newest first; those of a disk that does not answer are among them."""
        seen = self._glances.of_all(self._files)
        return tuple(file for file in self._files if seen[file].is_there)

    def add(self, file: Path) -> None:
        """Put *file* at the head of the list; the same file by another name goes."""
        path = Path(os.path.abspath(file))
        seen = self._glances.of_all((path, *self._files))
        others = [other for other in self._files if other != path and seen[other].real != seen[path].real]
        self._keep([path, *others][:MOST_RECENT])

    def clear(self) -> None:
        """Forget all."""
        self._keep([])

    def _keep(self, files: list[Path]) -> None:
        self._files = files
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps([str(file) for file in files]).encode("ascii"))
        except OSError:
            pass  # the list of recent files is a comfort: without room for it, writing goes on
        self.changed.emit(self.files)


def _look(path: Path) -> _Seen:
    return _Seen(path.exists(), os.path.realpath(path))


def _guess(path: Path) -> _Seen:
    return _Seen(is_there=True, real=os.path.abspath(path))


def _read(path: Path) -> list[Path]:
    try:
        names = json.loads(read_file(path, most=_MOST_BYTES)[0])
    except (CannotRead, ValueError, RecursionError):
        return []
    if not isinstance(names, list):
        return []
    return [Path(name) for name in names if isinstance(name, str) and _can_be_a_path(name)][:MOST_RECENT]


def _can_be_a_path(name: str) -> bool:
    """Tell whether *name* is one that the system takes: no NUL, and of surrogates only those of undecodable bytes."""
    try:
        return os.path.isabs(name) and b"\0" not in os.fsencode(name)
    except UnicodeEncodeError:
        return False
