"""Reading a file whole, with the stamp that later tells whether it is still the same."""

from __future__ import annotations

import errno
import os
import stat
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from editor.storage.fs import FileSystem
from editor.storage.stamp import Stamp, digest_of

MOST_BYTES = 32 * 1024 * 1024
"""A larger file is no post, and a window would stand still over it: 32 MB take 5 s to lay out, 100 MB take 15 s."""
_CHUNK = 1024 * 1024
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)


class ReadProblem(Enum):
    """Why a file was not read."""

    MISSING = "missing"
    FOLDER = "folder"
    NOT_A_FILE = "not a file"  # a pipe, a socket, a device
    FORBIDDEN = "forbidden"
    TOO_LARGE = "too large"
    LINK_LOOP = "link loop"
    NO_TEXT = "no text"  # a picture, a PDF, an archive
    SLOW = "slow"  # the disk does not answer
    FAILED = "failed"


class CannotRead(Exception):
    """A file that was not read: which, why, and the system's words where it gave some."""

    def __init__(self, path: Path, reason: ReadProblem, detail: str = "") -> None:
        super().__init__(f"{path}: {reason.value} {detail}".rstrip())
        self.path = path
        self.reason = reason
        self.detail = detail


def read_file(path: Path, *, fs: FileSystem | None = None, most: int = MOST_BYTES) -> tuple[bytes, Stamp]:
    """Return the bytes of *path* and their stamp; raises CannotRead. Never waits for a pipe or a device."""
    fs = fs or FileSystem()
    try:
        kind = fs.stat(str(path)).st_mode
        if not stat.S_ISREG(kind):
            raise CannotRead(path, ReadProblem.FOLDER if stat.S_ISDIR(kind) else ReadProblem.NOT_A_FILE)
        fd = fs.open(str(path), _FLAGS)
    except OSError as error:
        raise CannotRead(path, _reason_of(error), error.strerror or "") from error
    except ValueError as error:  # a name that no file can have: with a NUL, or a lone surrogate
        raise CannotRead(path, ReadProblem.MISSING, str(error)) from error
    try:
        try:
            return _read_open(path, fd, fs, most)
        finally:
            fs.close(fd)
    except OSError as error:
        raise CannotRead(path, _reason_of(error), error.strerror or "") from error


def open_plain(path: str | os.PathLike[str]) -> tuple[int, os.stat_result]:
    """Open the file *path* for reading; raises OSError, for what is no file too. Never waits for a pipe.

    For files of a site, which may have come in an archive: the name of a post may be that of a pipe, at which Jekyll
    waits for ever.
    """
    fd = os.open(path, _FLAGS)
    status = os.fstat(fd)
    if not stat.S_ISREG(status.st_mode):
        os.close(fd)
        raise OSError(errno.EINVAL, "it is a pipe or a device, not a file", os.fspath(path))
    return fd, status


def open_file(path: str | os.PathLike[str]) -> BinaryIO:
    """Open as ``open_plain`` does, for whoever wants a file of Python's."""
    return os.fdopen(open_plain(path)[0], "rb")


def _read_open(path: Path, fd: int, fs: FileSystem, most: int) -> tuple[bytes, Stamp]:
    before = fs.fstat(fd)
    if not stat.S_ISREG(before.st_mode):
        raise CannotRead(path, ReadProblem.NOT_A_FILE)
    if before.st_size > most:
        raise CannotRead(path, ReadProblem.TOO_LARGE)
    parts, size = [], 0
    while part := fs.read(fd, _CHUNK):
        parts.append(part)
        size += len(part)
        if size > most:
            raise CannotRead(path, ReadProblem.TOO_LARGE)
    data = b"".join(parts)
    return data, Stamp(len(data), fs.fstat(fd).st_mtime_ns, digest_of(data))


def _reason_of(error: OSError) -> ReadProblem:
    return {
        errno.ENOENT: ReadProblem.MISSING,
        errno.ENOTDIR: ReadProblem.MISSING,
        errno.EISDIR: ReadProblem.FOLDER,
        errno.EACCES: ReadProblem.FORBIDDEN,
        errno.EPERM: ReadProblem.FORBIDDEN,
        errno.ELOOP: ReadProblem.LINK_LOOP,
        errno.ENXIO: ReadProblem.NOT_A_FILE,
    }.get(error.errno or 0, ReadProblem.FAILED)
