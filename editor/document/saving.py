"""Saving a document: what came of it, as a value."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from editor.document.document import Document
from editor.post.codec import UnencodableText, decode, encode
from editor.post.post import Post
from editor.storage.atomic import LeftTorn, NotWrittenBack, write_atomically
from editor.storage.fs import FileSystem
from editor.storage.reading import CannotRead, ReadProblem, read_file
from editor.storage.stamp import Stamp


class SaveProblem(Enum):
    """Why a post was not saved; the file on disk is whole in each case."""

    NO_PATH = "no path"
    FORBIDDEN = "forbidden"
    READ_ONLY = "read only"
    DISK_FULL = "disk full"
    FOLDER_GONE = "folder gone"
    NOT_A_FILE = "not a file"
    NAME_TOO_LONG = "name too long"
    LINK_LOOP = "link loop"
    UNENCODABLE = "unencodable"
    NOT_KEPT = "not kept"
    SLOW = "slow"  # the disk does not answer; whether it has written, nobody knows yet
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Saved:
    """The text stands in *path*."""

    path: Path


@dataclass(frozen=True, slots=True)
class ChangedOnDisk:
    """Nothing was written: *path* holds something else than what was opened; *source* is that, None if it is gone."""

    path: Path
    source: str | None


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing was written, or the old bytes were put back; *detail* is the system's word or the odd character.

    Only for NOT_KEPT, and where the file could not be replaced but had to be rewritten, may it be torn; *detail* is
    then the path of a whole copy of the new bytes.
    """

    path: Path | None
    reason: SaveProblem
    detail: str = ""


class _Found(Exception):
    """The file became another while it was about to be written."""

    def __init__(self, conflict: ChangedOnDisk | Failed) -> None:
        super().__init__()
        self.conflict = conflict


@dataclass(frozen=True, slots=True)
class Writing:
    """What is to be written where: all that saving needs to know of a document, which may be changed meanwhile."""

    target: Path
    data: bytes
    post: Post
    encoding: str
    stamp: Stamp | None
    """Of the bytes that may be written over; None where nothing may be."""

    def carry_out(self, *, overwrite: bool = False, fs: FileSystem | None = None) -> Stamp | ChangedOnDisk | Failed:
        """Write it, in any thread; without *overwrite* only where the file is as it was left, up to the last moment."""

        def look() -> None:
            conflict = None if overwrite else _conflict(self, fs)
            if conflict is not None:
                raise _Found(conflict)

        try:
            look()
            return write_atomically(self.target, self.data, before=look, fs=fs)
        except _Found as found:
            return found.conflict
        except OSError as error:
            detail = error.copy if isinstance(error, LeftTorn) else error.strerror or ""
            return Failed(self.target, _reason_of(error), detail)


def writing_of(document: Document, *, path: Path | None = None) -> Writing | Failed:
    """Return what saving *document* to *path*, or to its own file, is to write."""
    target = path or document.path
    if target is None:
        return Failed(None, SaveProblem.NO_PATH)
    try:
        data = encode(document.post.source, document.codec)
    except UnencodableText as error:
        return Failed(target, SaveProblem.UNENCODABLE, error.character)
    stamp = document.stamp if target == document.path else None
    return Writing(target, data, document.post, document.codec.name, stamp)


def written(
    document: Document, writing: Writing, outcome: Stamp | ChangedOnDisk | Failed
) -> Saved | ChangedOnDisk | Failed:
    """Note in *document* what came of *writing*, and return it."""
    if not isinstance(outcome, Stamp):
        return outcome
    document.mark_saved(path=writing.target, stamp=outcome, post=writing.post)
    return Saved(writing.target)


def _conflict(writing: Writing, fs: FileSystem | None) -> ChangedOnDisk | Failed | None:
    """Compare the file with what was opened, by its bytes: the clock may lie."""
    target, stamp = writing.target, writing.stamp
    try:
        data, _ = read_file(target, fs=fs)
    except CannotRead as error:
        if error.reason is ReadProblem.MISSING:
            return ChangedOnDisk(target, None) if stamp is not None else None
        if error.reason in (ReadProblem.FOLDER, ReadProblem.NOT_A_FILE):
            return Failed(target, SaveProblem.NOT_A_FILE, error.detail)
        cause = error.__cause__
        reason = _reason_of(cause) if isinstance(cause, OSError) else SaveProblem.FAILED
        return Failed(target, reason, error.detail or error.reason.value)
    if stamp is not None and stamp.tells(data):
        return None
    return ChangedOnDisk(target, decode(data, encoding=writing.encoding)[0])


def _reason_of(error: OSError) -> SaveProblem:
    if isinstance(error, NotWrittenBack):
        return SaveProblem.NOT_KEPT
    return {
        errno.EACCES: SaveProblem.FORBIDDEN,
        errno.EPERM: SaveProblem.FORBIDDEN,
        errno.EROFS: SaveProblem.READ_ONLY,
        errno.ENOSPC: SaveProblem.DISK_FULL,
        errno.EDQUOT: SaveProblem.DISK_FULL,
        errno.EFBIG: SaveProblem.DISK_FULL,
        errno.ENOENT: SaveProblem.FOLDER_GONE,
        errno.ENOTDIR: SaveProblem.FOLDER_GONE,
        errno.EISDIR: SaveProblem.NOT_A_FILE,
        errno.EINVAL: SaveProblem.NOT_A_FILE,
        errno.ENAMETOOLONG: SaveProblem.NAME_TOO_LONG,
        errno.ELOOP: SaveProblem.LINK_LOOP,
    }.get(error.errno or 0, SaveProblem.FAILED)
