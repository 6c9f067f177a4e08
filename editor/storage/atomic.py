"""Writing a file so that, whatever happens, either the old bytes or the new ones stand there, whole.

QSaveFile reports success on a full disk, and its left-overs have names that Jekyll publishes; ours does neither.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from editor.storage.bytes_on_disk import NotWrittenBack, read_back, sync_folder_quietly, write_all
from editor.storage.fs import FileSystem
from editor.storage.in_place import LeftTorn, rewrite
from editor.storage.leftovers import new_temporary, remove_quietly, sweep_leftovers
from editor.storage.stamp import Stamp

__all__ = ["LeftTorn", "NotWrittenBack", "sweep_leftovers", "write_atomically"]

# What the system answers where an owner is not ours to give: by its rules, or as that disk knows no owners.
_OWNER_REFUSED = (errno.EPERM, errno.EACCES, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)


def write_atomically(
    path: Path,
    data: bytes,
    *,
    recovery: Path | None = None,
    sweeps: bool = True,
    syncs_folder: bool = True,
    before: Callable[[], None] | None = None,
    fs: FileSystem | None = None,
) -> Stamp:
    """Replace the bytes of *path* by *data* and return the new stamp; raises OSError, and then the old file is whole.

    Links are followed. Mode, and as far as the system lets us owner and attributes, are kept; a new file has the mode
    that the umask leaves. Where replacing would break a hard link or the owner, or the folder is closed to us, the file
    is rewritten in place, after a copy of the new bytes in the folder *recovery* is safe on disk. If it *sweeps*, what
    killed saves left in the file's folder an hour ago or more is removed; that looks at every file there. Unless it
    *syncs_folder*, the old file may stand again after a power cut, until the caller has the folder synced. *before* is
    called when all is ready and the file is about to be touched: what it raises leaves the file as it is.
    """
    fs = fs or FileSystem()
    target = _resolved(path, fs)
    old = _stat_or_none(target, fs)
    if old is not None:
        if not stat.S_ISREG(old.st_mode):
            raise OSError(errno.EINVAL, "not a regular file", target)
        if not fs.access(target, os.W_OK):
            # The system says why: the file is not ours, or nothing on its disk can be written.
            fs.close(fs.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0)))
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), target)
    look = before or _do_nothing
    stamp = None
    if old is None or old.st_nlink == 1:
        stamp = _replace(target, old, data, look, fs, syncs_folder=syncs_folder)
    if stamp is None:
        stamp = rewrite(target, data, recovery=recovery, before=look, fs=fs)
    if sweeps:
        sweep_leftovers(Path(os.path.dirname(target)), fs=fs)
    return stamp


def _resolved(path: Path, fs: FileSystem) -> str:
    """Return what *path* leads to, be it there or not; raises OSError for a loop of links or an impossible name."""
    try:
        target = os.path.realpath(path, strict=False)
        looped = stat.S_ISLNK(fs.lstat(target).st_mode)
    except FileNotFoundError:
        return target
    except ValueError as error:  # a NUL, or a lone surrogate
        raise OSError(errno.EINVAL, str(error), str(path)) from error
    if looped:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return target


def _do_nothing() -> None:
    return


def _replace(
    target: str,
    old: os.stat_result | None,
    data: bytes,
    before: Callable[[], None],
    fs: FileSystem,
    *,
    syncs_folder: bool,
) -> Stamp | None:
    """Put a new file in the place of *target* and return its stamp, or None where only writing in place is right."""
    folder = os.path.dirname(target)
    try:
        # The bytes of a file that only its owner reads are never open to others; a new one is what the umask says.
        temporary, fd = new_temporary(folder, 0o666 if old is None else 0o600, fs)
    except PermissionError:
        if old is None:
            raise
        return None
    try:
        try:
            write_all(fd, data, fs)
            kept = old is None or _dress(fd, target, old, fs)
            fs.fsync(fd)
        finally:
            fs.close(fd)
        if not kept:
            remove_quietly(temporary, fs)
            return None
        stamp = read_back(temporary, data, fs)
        before()
        fs.replace(temporary, target)
    except BaseException:
        remove_quietly(temporary, fs)
        raise
    if syncs_folder:
        sync_folder_quietly(folder, fs)
    return stamp


def _dress(fd: int, target: str, old: os.stat_result, fs: FileSystem) -> bool:
    """Give the new file the old one's owner, attributes and mode; return whether the owner could be kept."""
    made = fs.fstat(fd)
    if (made.st_uid, made.st_gid) != (old.st_uid, old.st_gid):
        try:
            fs.chown(fd, old.st_uid, old.st_gid)
        except OSError as error:
            if error.errno in _OWNER_REFUSED:
                return False
            raise
    for name, value in fs.attributes(target).items():
        try:
            fs.set_attribute(fd, name, value)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
                raise
            # Attributes that only the system sets (such as security labels) are set by it on the new file too.
    fs.chmod(fd, stat.S_IMODE(old.st_mode))
    return True


def _stat_or_none(path: str, fs: FileSystem) -> os.stat_result | None:
    try:
        return fs.stat(path)
    except FileNotFoundError:
        return None
