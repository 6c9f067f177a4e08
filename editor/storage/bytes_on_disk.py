"""Bytes brought to the disk: all of them, and looked at again before anyone is told that they are there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp


class NotWrittenBack(OSError):
    """The disk gave back other bytes than were written."""

    def __init__(self, path: str) -> None:
        super().__init__(errno.EIO, "the disk did not keep what was written", path)


def write_all(fd: int, data: bytes, fs: FileSystem) -> None:
    """Write all of *data*: the system may take less than it was given, and says so only by the count."""
    rest = memoryview(data)
    while rest:
        written = fs.write(fd, rest)
        if written <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[written:]


def read_back(path: str, data: bytes, fs: FileSystem) -> Stamp:
    """Return the stamp of *path*; raises NotWrittenBack where it holds other bytes than *data*."""
    try:
        there, stamp = read_file(Path(path), fs=fs, most=len(data) + 1)
    except CannotRead as error:
        raise NotWrittenBack(path) from error
    if there != data:
        raise NotWrittenBack(path)
    return stamp


def sync_folder_quietly(folder: str, fs: FileSystem) -> None:
    """Bring a new name to the disk; the bytes are there already, so a folder that cannot be synced is no failure."""
    try:
        fs.sync_folder(folder)
    except OSError:
        return
