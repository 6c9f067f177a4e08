"""Changing many files as one: all of them or none, also when we are killed in the middle."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.storage.atomic import write_atomically
from editor.storage.bytes_on_disk import sync_folder_quietly
from editor.storage.fs import FileSystem
from editor.storage.leftovers import sweep_leftovers
from editor.storage.reading import CannotRead, ReadProblem, read_file
from editor.storage.stamp import Stamp
from editor.storage.transaction_log import Entry, Log, logs_of_the_dead


@dataclass(frozen=True, slots=True)
class FileChange:
    """What is to become of one file.

    ``before`` is the stamp of the bytes that must stand at ``path``, None where nothing may stand; ``data`` are the
    bytes to be there afterwards, None to remove the file. With ``moved_to`` the file goes there, with its owner, mode
    and attributes, and ``data`` are its bytes in the new place.
    """

    path: Path
    before: Stamp | None
    data: bytes | None
    moved_to: Path | None = None

    @property
    def target(self) -> Path:
        """Where ``data`` stand afterwards."""
        return self.moved_to or self.path


class NotChanged(Exception):
    """Nothing was changed, or all was put back: *path* was in the way, and *why*; of *left* the old bytes are missing.

    What is *left* could not be put back now; its bytes are kept, and ``roll_back_unfinished`` tries again.
    """

    def __init__(self, path: Path, why: Exception | None, left: tuple[Path, ...] = ()) -> None:
        super().__init__(f"{path}: {why or 'changed by others'}")
        self.path = path
        self.why = why
        """What the system said; None where the file is not what ``before`` says."""
        self.left = left


class CalledOff(Exception):
    """The writer called the change off; all was put back."""


@dataclass(frozen=True, slots=True)
class RolledBack:
    """An unfinished change that was found: the files put back, and those that others had changed or that failed."""

    restored: tuple[Path, ...]
    left: tuple[Path, ...]


def change_files(
    changes: Sequence[FileChange],
    *,
    folder: Path,
    progress: Callable[[int], None] = lambda count: None,
    cancelled: Callable[[], bool] = lambda: False,
    recovery: Path | None = None,
    fs: FileSystem | None = None,
) -> tuple[FileChange, ...]:
    """Make all *changes* and return those that take them back; raises NotChanged or CalledOff, and then none is made.

    The old bytes are safe in the folder *folder* before the first file is touched, and go when the last is written:
    killed between, ``roll_back_unfinished`` puts them back. *progress* gets the number of files done.
    """
    fs = fs or FileSystem()
    _refuse_twice(changes)
    undo: list[FileChange] = []
    touched = 0
    at = changes[0].path if changes else folder
    with _prepared(changes, folder, fs) as log:
        try:
            for change in changes:
                if cancelled():
                    raise CalledOff
                at = change.path
                _look(change, log.bytes_of(touched), fs)
                touched += 1  # from here on it may be done, whatever is told of it
                undo.append(_make(change, log.bytes_of(touched - 1), recovery, fs))
                progress(touched)
            # Once for all, while the log stands: after a power cut it knows the old files as well as the new ones.
            for there in {place.parent for change in changes for place in (change.path, change.target)}:
                sync_folder_quietly(str(there), fs)
            log.finish()
        except BaseException as error:
            left = _put_back(log, range(touched - 1, -1, -1), recovery, fs)[1]
            if left:
                log.keep()
            if isinstance(error, _InTheWay):
                raise NotChanged(error.path, None, left) from error
            if isinstance(error, OSError | CannotRead):
                raise NotChanged(at, error, left) from error
            raise
    for there in {change.target.parent for change in changes}:  # once: it looks at every file of the folder
        sweep_leftovers(there, fs=fs)
    return tuple(reversed(undo))


def roll_back_unfinished(folder: Path, *, recovery: Path | None = None, fs: FileSystem | None = None) -> RolledBack:
    """Put back what a change that was killed had done, by the logs in *folder* that no living process holds."""
    fs = fs or FileSystem()
    restored: list[Path] = []
    left: list[Path] = []
    sweep_leftovers(folder, fs=fs)
    for log in logs_of_the_dead(folder, fs):
        with log:
            done, undone = _put_back(log, range(len(log.entries) - 1, -1, -1), recovery, fs)
            restored += done
            left += undone
            if undone:
                log.keep()
    return RolledBack(tuple(restored), tuple(left))


class _InTheWay(Exception):
    """A file is not what the change expects."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


def _refuse_twice(changes: Sequence[FileChange]) -> None:
    """Raise ValueError where two changes touch one path: their order would decide, and no undo could."""
    paths = [path for change in changes for path in {change.path, change.target}]
    if len(set(paths)) != len(paths):
        raise ValueError("a file is changed twice")


def _prepared(changes: Sequence[FileChange], folder: Path, fs: FileSystem) -> Log:
    """Return the log that holds the bytes that stand now; raises NotChanged."""
    entries = [Entry.of(change.path, change.before, change.data, change.moved_to) for change in changes]
    at = changes[0].path if changes else folder

    def old_bytes() -> Iterator[bytes]:
        nonlocal at
        for change in changes:
            at = change.path
            data = _read(change.path, fs)
            if (data is None) != (change.before is None) or (change.before and not change.before.tells(data or b"")):
                raise _InTheWay(change.path)
            if change.moved_to is not None and _read(change.moved_to, fs) is not None:
                raise _InTheWay(change.moved_to)
            yield data or b""

    try:
        return Log.begin(folder, entries, old_bytes(), fs)
    except _InTheWay as way:
        raise NotChanged(way.path, None) from way
    except (OSError, CannotRead) as error:
        raise NotChanged(at, error) from error


def _look(change: FileChange, old: bytes, fs: FileSystem) -> None:
    """Look whether still stands what the change expects; raises _InTheWay."""
    if _read(change.path, fs) != (None if change.before is None else old):
        raise _InTheWay(change.path)
    if change.moved_to is not None and _read(change.moved_to, fs) is not None:
        raise _InTheWay(change.moved_to)


def _make(change: FileChange, old: bytes, recovery: Path | None, fs: FileSystem) -> FileChange:
    """Make one change and return the one that takes it back."""
    before = None if change.before is None else old
    if change.data is None:
        if before is not None:
            fs.unlink(str(change.path))
        return FileChange(change.path, None, before)
    fs.make_shared_folder(str(change.target.parent))
    if change.moved_to is not None:
        fs.replace(str(change.path), str(change.moved_to))
    stamp = write_atomically(change.target, change.data, recovery=recovery, sweeps=False, syncs_folder=False, fs=fs)
    if change.moved_to is None:
        return FileChange(change.path, stamp, before)
    return FileChange(change.moved_to, stamp, before, moved_to=change.path)


def _put_back(
    log: Log, numbers: range, recovery: Path | None, fs: FileSystem
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Undo the entries *numbers* of *log*, as far as they are done; return what was put back, and what could not be."""
    restored, left = [], []
    for number in numbers:
        entry = log.entries[number]
        try:
            if _restore(entry, log.bytes_of(number), recovery, fs):
                restored.append(entry.path)
        except (OSError, CannotRead, _InTheWay):
            left.append(entry.path)
    return tuple(restored), tuple(left)


def _restore(entry: Entry, old: bytes, recovery: Path | None, fs: FileSystem) -> bool:
    """Put the old state of *entry* back and return whether there was anything to do; raises _InTheWay."""
    before = None if entry.before is None else old
    here = _read(entry.path, fs)
    if entry.moved_to is not None and here is None:
        there = _read(entry.moved_to, fs)
        if there is None or (there != old and not entry.made(there)):
            raise _InTheWay(entry.moved_to)
        fs.replace(str(entry.moved_to), str(entry.path))
        here = there
        if here == before:
            return True
    if here == before:
        return False
    # What is neither the old nor the new is another's, and so is its absence.
    if not (entry.after is None if here is None else entry.made(here)):
        raise _InTheWay(entry.path)
    if before is None:
        fs.unlink(str(entry.path))
    else:
        write_atomically(entry.path, before, recovery=recovery, sweeps=False, fs=fs)
    return True


def _read(path: Path, fs: FileSystem) -> bytes | None:
    """Return the bytes of *path*, None where nothing stands there; raises CannotRead."""
    try:
        return read_file(path, fs=fs)[0]
    except CannotRead as error:
        if error.reason is ReadProblem.MISSING and _is_missing(path, fs):
            return None
        raise


def _is_missing(path: Path, fs: FileSystem) -> bool:
    """Tell whether no file, and no link that leads nowhere, has this name."""
    try:
        fs.lstat(os.fspath(path))
    except OSError as error:
        return error.errno in (errno.ENOENT, errno.ENOTDIR)
    return False
