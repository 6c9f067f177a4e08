"""The log of a change of many files: the bytes that stood before, safe on the disk while the change is made."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from editor.storage.bytes_on_disk import sync_folder_quietly, write_all
from editor.storage.fs import FileSystem
from editor.storage.held import hold
from editor.storage.leftovers import new_temporary, remove_quietly
from editor.storage.stamp import Stamp, digest_of

_OURS = re.compile(r"change-[0-9a-f]{24}\.log")
_MOST_HEAD = 64 * 1024 * 1024
_HEAD_SIZE = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a change: its old bytes and its new ones by size and digest, None where there is no file."""

    path: Path
    before: tuple[int, str] | None
    after: tuple[int, str] | None
    moved_to: Path | None

    @classmethod
    def of(cls, path: Path, before: Stamp | None, data: bytes | None, moved_to: Path | None) -> Entry:
        """Return the entry of a change."""
        return cls(
            path,
            None if before is None else (before.size, before.digest.hex()),
            None if data is None else _print_of(data),
            moved_to,
        )

    def made(self, data: bytes) -> bool:
        """Tell whether *data* are the new bytes."""
        return self.after == _print_of(data)

    @property
    def size(self) -> int:
        """The number of old bytes."""
        return 0 if self.before is None else self.before[0]


class Log:
    """An open log, held by this process; as a context it goes in the end, unless ``keep`` was called.

    The file: eight bytes for the size of the head, the head as JSON (the entries), the old bytes one after another.
    """

    def __init__(self, path: str, fd: int, entries: list[Entry], start: int, fs: FileSystem) -> None:
        self.entries = entries
        self._path = path
        self._fd = fd
        self._fs = fs
        self._starts = [start]
        for entry in entries:
            self._starts.append(self._starts[-1] + entry.size)
        self._kept = False

    @classmethod
    def begin(cls, folder: Path, entries: list[Entry], old: Iterable[bytes], fs: FileSystem) -> Log:
        """Write a log of *entries* and their *old* bytes into *folder*, and return it; raises OSError."""
        fs.make_folder(str(folder))
        temporary, writing = new_temporary(str(folder), 0o600, fs)
        path = os.path.join(folder, f"change-{os.path.basename(temporary).strip('.~')}.log")
        head = json.dumps([_written(entry) for entry in entries]).encode("ascii")
        try:
            try:
                write_all(writing, len(head).to_bytes(_HEAD_SIZE, "big") + head, fs)
                for data in old:
                    write_all(writing, data, fs)
                fs.fsync(writing)
            finally:
                fs.close(writing)
            fd = fs.open(temporary, os.O_RDWR | getattr(os, "O_BINARY", 0))
            try:
                if not hold(fd):
                    raise BlockingIOError(temporary)
                fs.replace(temporary, path)
            except BaseException:
                fs.close(fd)
                raise
        except BaseException:
            remove_quietly(temporary, fs)
            remove_quietly(path, fs)
            raise
        sync_folder_quietly(str(folder), fs)
        return cls(path, fd, entries, _HEAD_SIZE + len(head), fs)

    def bytes_of(self, number: int) -> bytes:
        """Return the old bytes of entry *number*; raises OSError, also where the log does not hold them whole."""
        start, end = self._starts[number], self._starts[number + 1]
        os.lseek(self._fd, start, os.SEEK_SET)
        data = _read_exactly(self._fd, end - start, self._fs)
        before = self.entries[number].before
        if before is not None and before != _print_of(data):
            raise OSError(f"{self._path}: the bytes of {self.entries[number].path} are damaged")
        return data

    def finish(self) -> None:
        """Remove the log: from now on the change is made; raises OSError, and then it is not."""
        self._fs.unlink(self._path)
        self._kept = True

    def keep(self) -> None:
        """Leave the log where it is, for another try."""
        self._kept = True

    def __enter__(self) -> Log:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._kept:
            remove_quietly(self._path, self._fs)
        with contextlib.suppress(OSError):
            self._fs.close(self._fd)


def logs_of_the_dead(folder: Path, fs: FileSystem) -> Iterator[Log]:
    """Yield the logs in *folder* that no living process holds; one that cannot be read is passed over and stays."""
    try:
        names = sorted(filter(_OURS.fullmatch, fs.listdir(str(folder))))
    except OSError:
        return
    for name in names:
        log = _opened(os.path.join(folder, name), fs)
        if log is not None:
            yield log


def _opened(path: str, fs: FileSystem) -> Log | None:
    try:
        fd = fs.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        if hold(fd):
            size = int.from_bytes(_read_exactly(fd, _HEAD_SIZE, fs), "big")
            if size <= _MOST_HEAD:
                entries = [_read_entry(value) for value in json.loads(_read_exactly(fd, size, fs))]
                return Log(path, fd, entries, _HEAD_SIZE + size, fs)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        pass  # not a log, or a torn one: it was never begun with
    with contextlib.suppress(OSError):
        fs.close(fd)
    return None


def _read_exactly(fd: int, size: int, fs: FileSystem) -> bytes:
    parts, rest = [], size
    while rest:
        part = fs.read(fd, min(rest, 1024 * 1024))
        if not part:
            raise OSError("the log ends too early")
        parts.append(part)
        rest -= len(part)
    return b"".join(parts)


def _print_of(data: bytes) -> tuple[int, str]:
    return len(data), digest_of(data).hex()


def _written(entry: Entry) -> dict[str, object]:
    # Names that are no UTF-8 hold lone surrogates, which JSON keeps as escapes.
    moved_to = None if entry.moved_to is None else str(entry.moved_to)
    return {"path": str(entry.path), "before": entry.before, "after": entry.after, "moved_to": moved_to}


def _read_entry(value: dict[str, object]) -> Entry:
    path, moved_to = value["path"], value["moved_to"]
    if not isinstance(path, str) or not isinstance(moved_to, str | None):
        raise TypeError(value)
    return Entry(
        Path(path),
        _read_print(value["before"]),
        _read_print(value["after"]),
        None if moved_to is None else Path(moved_to),
    )


def _read_print(value: object) -> tuple[int, str] | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise TypeError(value)
    size, digest = value
    if not isinstance(size, int) or not isinstance(digest, str) or size < 0:
        raise TypeError(value)
    return size, digest
