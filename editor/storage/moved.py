"""A file that is gone, and stands in its folder under another name."""

from __future__ import annotations

import stat
from pathlib import Path

from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp

MOST_LOOKED_AT = 200
"""Files of the same size of which the bytes are compared; a folder with more of them is no folder of posts."""


def moved_to(path: Path, stamp: Stamp, *, fs: FileSystem | None = None) -> Path | None:
    """Return the one file in the folder of *path* that holds the bytes of *stamp*; None for none, or for several."""
    fs = fs or FileSystem()
    if not stamp.size:
        return None  # one empty file is like another
    try:
        names = sorted(fs.listdir(str(path.parent)))
    except OSError:
        return None
    alike = [found for name in names if _fits(found := path.parent / name, stamp, fs)][:MOST_LOOKED_AT]
    same = [found for found in alike if _holds(found, stamp, fs)]
    return same[0] if len(same) == 1 else None


def _fits(path: Path, stamp: Stamp, fs: FileSystem) -> bool:
    if path.name.startswith("."):
        return False
    try:
        found = fs.lstat(str(path))
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size == stamp.size


def _holds(path: Path, stamp: Stamp, fs: FileSystem) -> bool:
    try:
        return stamp.tells(read_file(path, fs=fs)[0])
    except CannotRead:
        return False
