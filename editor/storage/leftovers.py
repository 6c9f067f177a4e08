"""The temporary files of a save: names that Jekyll skips, and the removal of those that a killed save left behind."""

from __future__ import annotations

import os
import re
import secrets
import stat
import time
from pathlib import Path

from editor.storage.fs import FileSystem

LEFTOVER_AGE_SECONDS = 3600
_OURS = re.compile(r"\.~[0-9a-f]{24}~")  # Jekyll skips names that begin with a dot
_EXCLUSIVE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_MOST_TRIES = 100


def new_temporary(folder: str, mode: int, fs: FileSystem) -> tuple[str, int]:
    """Make an empty file in *folder* and return its path and descriptor; raises OSError.

    Its name is short, so that a file whose own name is as long as can be is saved too.
    """
    for _ in range(_MOST_TRIES):
        path = os.path.join(folder, f".~{secrets.token_hex(12)}~")
        try:
            return path, fs.open(path, _EXCLUSIVE, mode)
        except FileExistsError:
            continue  # another name is tried
    raise FileExistsError(folder)


def sweep_leftovers(folder: Path, *, now: float | None = None, fs: FileSystem | None = None) -> list[Path]:
    """Remove what a save that was killed left in *folder* over an hour ago; return what was removed.

    What cannot be seen or removed is passed over: sweeping is a courtesy, and no save fails for it.
    """
    fs = fs or FileSystem()
    limit = (time.time() if now is None else now) - LEFTOVER_AGE_SECONDS
    try:
        names = fs.listdir(str(folder))
    except OSError:
        return []
    removed = []
    for name in filter(_OURS.fullmatch, names):
        path = folder / name
        try:
            found = fs.lstat(str(path))
            if stat.S_ISREG(found.st_mode) and found.st_mtime < limit:
                fs.unlink(str(path))
                removed.append(path)
        except OSError:
            continue  # it is passed over, see above
    return removed


def remove_quietly(path: str, fs: FileSystem) -> None:
    """Remove the file *path*, if that can be."""
    try:
        fs.unlink(path)
    except OSError:
        return  # the sweep finds it later; the failure that brought us here is what matters
