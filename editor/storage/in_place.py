"""Writing over a file itself, where a new file in its place would break a hard link or change its owner."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

from editor.storage.bytes_on_disk import NotWrittenBack, read_back, sync_folder_quietly, write_all
from editor.storage.fs import FileSystem
from editor.storage.leftovers import new_temporary, remove_quietly
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp


class LeftTorn(NotWrittenBack):
    """Neither the new bytes nor, after that, the old ones could be written; the new ones stand whole in ``copy``."""

    def __init__(self, path: str, copy: str) -> None:
        super().__init__(path)
        self.copy = copy


def rewrite(target: str, data: bytes, *, recovery: Path | None, before: Callable[[], None], fs: FileSystem) -> Stamp:
    """Make *data* the bytes of the file *target* and return its stamp; raises OSError, and then the old bytes stand.

    Before it is touched, a copy of *data* is safe in the folder *recovery* (or in our own one). It goes when all is
    well or the old bytes are back; where they are not, or we are killed between, it stays. Raises LeftTorn then.
    *before* is called before the file is touched; what it raises leaves it as it is.
    """
    folder = str(recovery or platformdirs.user_state_path("frontispiece") / "recovery")
    try:
        old, _ = read_file(Path(target), fs=fs)
    except CannotRead as error:
        cause = error.__cause__
        raise OSError(cause.errno if isinstance(cause, OSError) else errno.EIO, error.detail, target) from error
    fs.make_folder(folder)
    copy = _copy_of(data, folder, fs)
    try:
        before()
        stamp = _over(target, old, data, copy, fs)
    except LeftTorn:
        raise
    except BaseException:
        remove_quietly(copy, fs)
        raise
    remove_quietly(copy, fs)
    return stamp


def _copy_of(data: bytes, folder: str, fs: FileSystem) -> str:
    """Return the path of a new file in *folder* that holds *data*, safe on the disk."""
    copy, fd = new_temporary(folder, 0o600, fs)
    try:
        try:
            write_all(fd, data, fs)
            fs.fsync(fd)
        finally:
            fs.close(fd)
        read_back(copy, data, fs)
    except BaseException:
        remove_quietly(copy, fs)
        raise
    sync_folder_quietly(folder, fs)
    return copy


def _over(target: str, old: bytes, data: bytes, copy: str, fs: FileSystem) -> Stamp:
    fd = fs.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0))  # from here on the file may be torn
    try:
        _pour(fd, data, fs)
        return read_back(target, data, fs)
    except OSError:
        try:
            # Room that the old bytes had is theirs again.
            _pour(fs.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0)), old, fs)
        except OSError as worse:
            raise LeftTorn(target, copy) from worse
        raise


def _pour(fd: int, data: bytes, fs: FileSystem) -> None:
    try:
        write_all(fd, data, fs)
        fs.ftruncate(fd, len(data))
        fs.fsync(fd)
    finally:
        fs.close(fd)
