"""Writing a file so that, whatever happens, either the old bytes or the new ones stand there, whole.

QSaveFile reports success on a full disk, and its left-overs have names that Jekyll publishes; ours does neither.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
import time
from pathlib import Path

from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp

LEFTOVER_AGE_SECONDS = 3600
_PREFIX, _SUFFIX = ".~", "~"  # Jekyll skips names that begin with a dot
_EXCLUSIVE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class NotWrittenBack(OSError):
    """The disk gave back other bytes than were written."""

    def __init__(self, path: str) -> None:
        super().__init__(errno.EIO, "the disk did not keep what was written", path)


def write_atomically(path: Path, data: bytes, *, recovery: Path | None = None, fs: FileSystem | None = None) -> Stamp:
    """Replace the bytes of *path* by *data* and return the new stamp; raises OSError, and then the old file is whole.

    Links are followed. Mode, and as far as the system lets us owner and attributes, are kept. Where replacing would
    break a hard link or the owner, or the folder is closed to us, the file is rewritten in place, after a copy of the
    new bytes in the folder *recovery* (or the system's temporary one) is safe on disk; that copy goes when all is well.
    """
    fs = fs or FileSystem()
    target = os.path.realpath(path, strict=False)
    if Path(target).is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    old = _stat_or_none(target, fs)
    if old is not None and not stat.S_ISREG(old.st_mode):
        raise OSError(errno.EINVAL, "not a regular file", target)
    if old is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), target)
    if old is not None and old.st_nlink > 1:
        return _rewrite(target, data, recovery, fs)
    try:
        temporary, fd = _new_beside(target, fs)
    except PermissionError:
        if old is None:
            raise
        return _rewrite(target, data, recovery, fs)
    try:
        try:
            _fill(fd, data, fs)
            kept = old is None or _dress(fd, target, old, fs)
            if old is None:
                fs.chmod(fd, 0o666 & ~_umask())
            fs.fsync(fd)
        finally:
            fs.close(fd)
        if not kept:
            fs.unlink(temporary)
            return _rewrite(target, data, recovery, fs)
        stamp = _checked(temporary, data, fs)
        fs.replace(temporary, target)
    except BaseException:
        _remove_quietly(temporary, fs)
        raise
    _sync_folder_quietly(target, fs)
    return stamp


def sweep_leftovers(folder: Path, *, now: float | None = None) -> list[Path]:
    """Remove what a save that was killed left in *folder* over an hour ago; return what was removed."""
    limit = (time.time() if now is None else now) - LEFTOVER_AGE_SECONDS
    removed = []
    for entry in os.scandir(folder):
        if _is_ours(entry.name) and entry.is_file(follow_symlinks=False) and entry.stat().st_mtime < limit:
            Path(entry.path).unlink(missing_ok=True)
            removed.append(Path(entry.path))
    return removed


def _is_ours(name: str) -> bool:
    middle = name[len(_PREFIX) : -len(_SUFFIX)]
    return (
        name.startswith(_PREFIX)
        and name.endswith(_SUFFIX)
        and len(middle) == 24
        and all(letter in "0123456789abcdef" for letter in middle)
    )


def _new_beside(target: str, fs: FileSystem) -> tuple[str, int]:
    """Make an empty file in the target's folder that nobody else may read; the name is short at any target."""
    folder = os.path.dirname(target)
    while True:
        name = os.path.join(folder, _PREFIX + secrets.token_hex(12) + _SUFFIX)
        try:
            return name, fs.open(name, _EXCLUSIVE, 0o600)
        except FileExistsError:
            continue


def _fill(fd: int, data: bytes, fs: FileSystem) -> None:
    """Write all of *data*: the system may take less than it was given, and says so only by the count."""
    rest = memoryview(data)
    while rest:
        written = fs.write(fd, rest)
        if written <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[written:]


def _dress(fd: int, target: str, old: os.stat_result, fs: FileSystem) -> bool:
    """Give the new file the old one's owner, attributes and mode; return whether the owner could be kept."""
    made = fs.fstat(fd)
    if (made.st_uid, made.st_gid) != (old.st_uid, old.st_gid):
        try:
            fs.chown(fd, old.st_uid, old.st_gid)
        except PermissionError:
            return False
    for name, value in fs.attributes(target).items():
        try:
            fs.set_attribute(fd, name, value)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
                raise
            # Attributes that only the system sets (such as security labels) are set by it on the new file too.
    fs.chmod(fd, stat.S_IMODE(old.st_mode))
    return True


def _checked(path: str, data: bytes, fs: FileSystem) -> Stamp:
    """Read *path* back and return its stamp; raises NotWrittenBack where it holds other bytes."""
    try:
        there, stamp = read_file(Path(path), fs=fs, most=len(data) + 1)
    except CannotRead as error:
        raise NotWrittenBack(path) from error
    if there != data:
        raise NotWrittenBack(path)
    return stamp


def _rewrite(target: str, data: bytes, recovery: Path | None, fs: FileSystem) -> Stamp:
    """Write over the file itself, once both its old bytes and the new ones are safe elsewhere."""
    folder = recovery or Path(os.path.expanduser("~"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        old, _ = read_file(Path(target), fs=fs)
    except CannotRead as error:
        raise OSError(errno.EIO, error.detail or error.reason.value, target) from error
    copy, fd = _new_beside(str(folder / "copy"), fs)
    try:
        try:
            _fill(fd, data, fs)
            fs.fsync(fd)
        finally:
            fs.close(fd)
        _checked(copy, data, fs)
        try:
            _pour(target, data, fs)
            stamp = _checked(target, data, fs)
        except OSError:
            _pour(target, old, fs)  # room that the old bytes had is theirs again
            raise
    except BaseException:
        _remove_quietly(copy, fs)
        raise
    _remove_quietly(copy, fs)
    return stamp


def _pour(target: str, data: bytes, fs: FileSystem) -> None:
    fd = fs.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        _fill(fd, data, fs)
        fs.ftruncate(fd, len(data))
        fs.fsync(fd)
    finally:
        fs.close(fd)


def _stat_or_none(path: str, fs: FileSystem) -> os.stat_result | None:
    try:
        return fs.stat(path)
    except FileNotFoundError:
        return None


def _remove_quietly(path: str, fs: FileSystem) -> None:
    try:
        fs.unlink(path)
    except OSError:
        return  # the sweep finds it later; the failure that brought us here is what matters


def _sync_folder_quietly(target: str, fs: FileSystem) -> None:
    """Bring the new name to the disk; the bytes are there already, so a folder that cannot be synced is no failure."""
    try:
        fs.sync_folder(os.path.dirname(target))
    except OSError:
        return


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
