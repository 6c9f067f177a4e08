"""The journal of a text that is being written: what is typed is on the disk a moment later, whatever becomes of us."""

from __future__ import annotations

import json
import os
import re
import threading
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from editor.storage.bytes_on_disk import sync_folder_quietly, write_all
from editor.storage.fs import FileSystem
from editor.storage.held import hold
from editor.storage.leftovers import new_temporary, remove_quietly, sweep_leftovers
from editor.storage.reading import CannotRead, read_file
from editor.storage.stamp import Stamp

MOST_BYTES = 256 * 1024 * 1024
_OURS = re.compile(r"text-[0-9a-f]{24}\.journal")
_FRAME = 8
"""Bytes before each record: its size and its checksum, four of each."""
_MOST_EDITS_BYTES = 4 * 1024 * 1024
_NO_JOURNAL = (StopIteration, ValueError, TypeError, LookupError, ArithmeticError, zlib.error, RecursionError)
"""What reading one raises that somebody else wrote, or a version of ours that is to come."""


Typed = tuple[int, int, str]
"""An edit: where it begins, how many code points it removes there, and what it inserts."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text comes from: its file (None for one that has none yet), what stood there, and how it was spelled."""

    path: Path | None
    stamp: Stamp | None
    spelling: tuple[str, ...]
    """What the caller needs to spell it again, such as the name of its encoding."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A text that a journal holds: as it was opened or saved last, and as it was when the writing ended."""

    journal: Path
    origin: Origin
    base: str
    text: str
    when: float
    """When it was written to last, in seconds since 1970."""


class Journal:
    """The journal of one text. ``begin`` and ``note`` take no time; ``write`` brings all to the disk, in any thread.

    A journal has a file only while the text differs from ``base``: an edit makes it, ``begin`` lets it go.
    """

    def __init__(self, folder: Path, *, fs: FileSystem | None = None) -> None:
        self._folder = str(folder)
        self._fs = fs or FileSystem()
        self._noting = threading.Lock()
        self._writing = threading.Lock()
        self._origin: Origin | None = None
        self._base = ""
        self._edits: list[Typed] = []
        self._now: Callable[[], str] = str
        """All edits since the base that are in the file or wait to be."""
        self._written = 0
        self._begins = False
        self._fd: int | None = None
        self._path = ""
        self._bytes = 0
        self._old: list[str] = []
        """Files of this journal that the next one takes the place of: until then they are the safest there is."""

    def begin(self, base: str, origin: Origin) -> None:
        """Note that *base* was opened or saved: what was noted before is of no more use."""
        with self._noting:
            self._base, self._origin = base, origin
            self._edits.clear()
            self._begins = True

    def note(self, edits: Sequence[Typed], now: Callable[[], str]) -> None:
        """Note *edits*, each of the text that the one before left; *now* gives the text after them, in any thread."""
        with self._noting:
            self._edits += edits
            self._now = now

    @property
    def waits(self) -> bool:
        """Whether there is something that the disk does not know."""
        with self._noting:
            return self._begins or self._written < len(self._edits)

    def write(self) -> None:
        """Bring what was noted to the disk; raises OSError, and then the next call writes all of it anew."""
        with self._writing:
            with self._noting:
                begins, self._begins = self._begins, False
                base, origin, now = self._base, self._origin, self._now
                fresh = self._edits[self._written :]
                edited = bool(self._edits)
                self._written = len(self._edits)
            try:
                if not edited:
                    self._let_go(keep=False)
                elif begins or self._fd is None or self._bytes > _MOST_EDITS_BYTES:
                    assert origin is not None, "a journal begins before anything is noted"
                    self._make_anew(base, origin, now())
                elif fresh:
                    self._append(fresh)
            except BaseException:
                with self._noting:
                    self._begins = True
                raise

    def close(self, *, keep: bool = False) -> None:
        """End the journal; its file goes, unless it is to be kept for the next start."""
        with self._writing:
            self._let_go(keep=keep)

    def _append(self, edits: Sequence[Typed]) -> None:
        assert self._fd is not None
        # Lone surrogates, of bytes that no encoding explains, are escapes in JSON.
        record = _framed(json.dumps(edits).encode("ascii"))
        try:
            write_all(self._fd, record, self._fs)
            self._fs.fsync(self._fd)
        except BaseException:
            self._old.append(self._path)
            self._let_go(keep=True)  # what stands in it is whole up to here
            raise
        self._bytes += len(record)

    def _make_anew(self, base: str, origin: Origin, text: str) -> None:
        """Make a file with the text as it was and as it is; the old one goes when this one is safe."""
        old_fd, old = self._fd, [*self._old, *([] if self._fd is None else [self._path])]
        self._fs.make_folder(self._folder)
        temporary, fd = new_temporary(self._folder, 0o600, self._fs)
        path = os.path.join(self._folder, f"text-{os.path.basename(temporary).strip('.~')}.journal")
        try:
            instead = [os.path.basename(each) for each in old]
            head = json.dumps({**_written_origin(origin), "instead": instead}).encode("ascii")
            write_all(fd, _framed(head) + _framed(_packed(base)) + _framed(_packed(text)), self._fs)
            self._fs.fsync(fd)
            hold(fd)
            self._old.append(path)  # it may be there although it is said to have failed
            self._fs.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                self._fs.close(fd)
            remove_quietly(temporary, self._fs)
            raise
        sync_folder_quietly(self._folder, self._fs)
        self._fd, self._path, self._bytes, self._old = fd, path, 0, []
        for each in old:
            remove_quietly(each, self._fs)
        if old_fd is not None:
            with suppress(OSError):
                self._fs.close(old_fd)

    def _let_go(self, *, keep: bool) -> None:
        if not keep:
            for each in self._old:
                remove_quietly(each, self._fs)
            self._old = []
        if self._fd is None:
            return
        fd, self._fd = self._fd, None
        if not keep:
            remove_quietly(self._path, self._fs)
        with suppress(OSError):
            self._fs.close(fd)


def recoverable(folder: Path, *, fs: FileSystem | None = None) -> Iterator[Recovered]:
    """Yield the texts of the journals in *folder* that no living process holds, the newest first.

    Of a journal whose end is torn the whole records count. One that cannot be read at all is passed over, and stays;
    one in the place of which there is another goes: its process was killed between the two.
    """
    fs = fs or FileSystem()
    sweep_leftovers(folder, fs=fs)
    try:
        names = [name for name in fs.listdir(str(folder)) if _OURS.fullmatch(name)]
    except OSError:
        return
    found = [each for name in names if (each := _recovered(folder / name, fs))]
    replaced = {name for _, instead in found for name in instead}
    for recovered, _ in sorted(found, key=lambda each: each[0].when, reverse=True):
        if recovered.journal.name in replaced:
            remove_quietly(str(recovered.journal), fs)
        elif recovered.text != recovered.base:
            yield recovered


def forget(journal: Path, *, fs: FileSystem | None = None) -> None:
    """Remove a journal of which the writer has said what becomes of it; raises OSError."""
    (fs or FileSystem()).unlink(str(journal))


def _recovered(path: Path, fs: FileSystem) -> tuple[Recovered, list[str]] | None:
    """Return what the journal *path* holds and the names of those that it took the place of."""
    try:
        fd = fs.open(str(path), os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        if not hold(fd):
            return None
        data, stamp = read_file(path, fs=fs, most=MOST_BYTES)
    except (OSError, CannotRead):
        return None
    finally:
        with suppress(OSError):
            fs.close(fd)
    records = _records(data)
    try:
        head = json.loads(next(records))
        origin, instead = _read_origin(head), list(map(str, head.get("instead", ())))
        base, text = _unpacked(next(records)), _unpacked(next(records))
        for record in records:
            for start, removed, inserted in json.loads(record):
                text = f"{text[:start]}{inserted}{text[start + removed :]}"
    except _NO_JOURNAL:
        return None
    return Recovered(path, origin, base, text, stamp.mtime_ns / 1e9), instead


def _framed(record: bytes) -> bytes:
    return len(record).to_bytes(4, "big") + zlib.crc32(record).to_bytes(4, "big") + record


def _records(data: bytes) -> Iterator[bytes]:
    """Yield the records of a journal up to the first that is torn."""
    place = 0
    while place + _FRAME <= len(data):
        size, check = int.from_bytes(data[place : place + 4], "big"), int.from_bytes(data[place + 4 : place + 8], "big")
        record = data[place + _FRAME : place + _FRAME + size]
        if len(record) < size or zlib.crc32(record) != check:
            return
        yield record
        place += _FRAME + size


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def _unpacked(record: bytes) -> str:
    return zlib.decompress(record).decode("utf-8", "surrogatepass")


def _written_origin(origin: Origin) -> dict[str, object]:
    stamp = origin.stamp
    return {
        "path": None if origin.path is None else str(origin.path),
        "stamp": None if stamp is None else [stamp.size, stamp.mtime_ns, stamp.digest.hex()],
        "spelling": list(origin.spelling),
    }


def _read_origin(value: dict[str, object]) -> Origin:
    path, stamp, spelling = value["path"], value["stamp"], value["spelling"]
    if not isinstance(path, str | None) or not isinstance(spelling, list) or not isinstance(stamp, list | None):
        raise TypeError(value)
    return Origin(
        None if path is None else Path(path),
        None if stamp is None else Stamp(int(stamp[0]), int(stamp[1]), bytes.fromhex(stamp[2])),
        tuple(map(str, spelling)),
    )
