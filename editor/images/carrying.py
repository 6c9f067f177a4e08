"""Laying a file into the site: never over another, whole or not at all, and taken out again as long as it is ours."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from editor.images.naming import free_names, problem_of_folder, problem_of_name
from editor.storage.atomic import write_atomically
from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import digest_of

MOST_NAMES = 10_000


class NotLaid(Exception):
    """A file that could not be laid into the site; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A file in the site: its path there, and whether it was made now or stood there already with the same bytes."""

    root: Path
    path: str
    digest: bytes
    made: bool

    @property
    def file(self) -> Path:
        """Where it lies."""
        return self.root / self.path


def lay(root: Path, folder: str, name: str, data: bytes, *, fs: FileSystem | None = None) -> Laid:
    """Write *data* to *name* in *folder* of the site at *root*, or to a name that counts on; raises NotLaid.

    A file of that name with the same bytes is taken as it is. Folders are made, and on failure removed again.
    """
    if problem_of_name(name) or problem_of_folder(folder):
        raise NotLaid(name)
    place = root / folder
    if not _lies_in(place, root):
        raise NotLaid(folder)
    made: list[Path] = []
    try:
        for above in reversed([place, *place.parents]):
            if not above.is_dir():
                above.mkdir()
                made.append(above)
        for free in islice(free_names(name), MOST_NAMES):
            laid = _lay(root, place / free, data, fs or FileSystem())
            if laid is not None:
                return laid
    except OSError as error:
        _remove_folders(made)
        raise NotLaid(error.strerror or str(error)) from error
    raise NotLaid(name)


def is_free(root: Path, folder: str, name: str, data: bytes) -> bool:
    """Tell whether *name* in *folder* is not taken by other bytes."""
    return not os.path.lexists(root / folder / name) or _holds(root / folder / name, data)


def take_out(laid: Laid) -> bool:
    """Remove the file that ``lay`` made, and its folder where nothing else is in it; not where it was changed since.

    Raises OSError where it cannot be removed.
    """
    if not laid.made or not _is_unchanged(laid):
        return False
    laid.file.unlink()
    folder = laid.file.parent
    while folder != laid.root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
    return True


def _lay(root: Path, file: Path, data: bytes, fs: FileSystem) -> Laid | None:
    """Write the file, or return None where another has the name; raises OSError."""
    path = file.relative_to(root).as_posix()
    if os.path.lexists(file):
        return Laid(root, path, digest_of(data), made=False) if _holds(file, data) else None
    try:
        # The name is taken first: whoever else writes there at this moment is not written over.
        os.close(fs.open(str(file), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    except FileExistsError:
        return None
    try:
        write_atomically(file, data, fs=fs)
    except BaseException:
        with contextlib.suppress(OSError):
            file.unlink()
        raise
    return Laid(root, path, digest_of(data), made=True)


def _holds(file: Path, data: bytes) -> bool:
    try:
        return file.stat().st_size == len(data) and read_file(file, most=len(data))[0] == data
    except (OSError, CannotRead):
        return False


def _is_unchanged(laid: Laid) -> bool:
    try:
        return digest_of(read_file(laid.file, most=1 << 30)[0]) == laid.digest
    except CannotRead:
        return False


def _lies_in(place: Path, root: Path) -> bool:
    """Tell whether *place* is in *root*, whatever links lead there."""
    return Path(os.path.realpath(place)).is_relative_to(os.path.realpath(root))


def _remove_folders(made: list[Path]) -> None:
    for folder in reversed(made):
        with contextlib.suppress(OSError):
            folder.rmdir()
