"""Earlier versions of the writer's texts: kept when they are saved and as they are written, thinned as they age.

A version is two files: the text, compressed, under the digest of what it says, so that it lies there once however
often it comes back; and an empty file whose name is the moment, in a folder for the text's path. A moment is there or
not, and never half; what cannot be read of a text is passed over.
"""

from __future__ import annotations

import os
import re
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b
from pathlib import Path

from editor.storage.atomic import write_atomically
from editor.storage.fs import FileSystem
from editor.storage.leftovers import remove_quietly
from editor.storage.reading import CannotRead, read_file
from editor.storage.thinning import kept_of

MOST_BYTES = 256 * 1024 * 1024
ROOM_TO_MAKE = 0.9
"""What is left of ``MOST_BYTES`` when they were exceeded and the oldest versions had to go."""
_FRESH_SECONDS = 3600
_MOMENT = re.compile(r"(\d{13,16})-(opened|saved|written)-([0-9a-f]{32})")
_TEXT = re.compile(r"[0-9a-f]{32}")


class Kind(Enum):
    """Why a version was kept."""

    OPENED = "opened"  # as it was before the writer changed anything
    SAVED = "saved"
    WRITTEN = "written"  # between two saves


@dataclass(frozen=True, slots=True)
class Moment:
    """A version of a text: when it was so, in seconds since 1970, and what tells its text from others."""

    when: float
    kind: Kind
    digest: str

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"{round(self.when * 1000):013d}-{self.kind.value}-{self.digest}"


class Snapshots:
    """The versions in *folder*, by the paths of their files. All of it takes disk time, and any thread may ask."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES, fs: FileSystem | None = None) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._fs = fs or FileSystem()

    def add(self, path: Path, text: str, kind: Kind, *, when: float | None = None) -> None:
        """Keep *text* as what *path* held or was about to hold; raises OSError.

        A text that is the newest already is not kept twice: it becomes a saved one where it was only written.
        """
        when = time.time() if when is None else when
        data = text.encode("utf-8", "surrogatepass")
        made = Moment(when, kind, _digest(data))
        known = self.moments(path)
        newest = known[0] if known else None
        if newest and newest.digest == made.digest:
            if newest.kind is not Kind.WRITTEN or kind is Kind.WRITTEN:
                return
            remove_quietly(str(self._moments_of(path) / newest.name), self._fs)
        self._keep_text(made.digest, data)
        self._keep_moment(path, made)
        self._thin(path, now=when)

    def moments(self, path: Path) -> Sequence[Moment]:
        """Return the moments of *path*, the newest first."""
        return sorted(self._moments_in(self._moments_of(path)), key=lambda moment: moment.when, reverse=True)

    def read(self, moment: Moment) -> str | None:
        """Return the text of *moment*, None where it cannot be read or is not what it was."""
        try:
            data = zlib.decompress(read_file(self._text_of(moment.digest), fs=self._fs)[0])
        except (CannotRead, zlib.error):
            return None
        return data.decode("utf-8", "surrogatepass") if _digest(data) == moment.digest else None

    def follow(self, old: Path, new: Path) -> None:
        """Let *new* have the moments of *old* too: its text was saved under that name. Raises OSError."""
        for moment in self.moments(old):
            self._keep_moment(new, moment)

    def sweep(self, *, now: float | None = None) -> None:
        """Make room: moments that are too old or too many go, and texts that no moment knows."""
        now = time.time() if now is None else now
        for folder in self._folders():
            self._thin_folder(folder, now)
        self._make_room()
        known = {moment.digest for folder in self._folders() for moment in self._moments_in(folder)}
        for digest, _, written in self._texts():
            if digest not in known and written < now - _FRESH_SECONDS:  # a moment may be about to be made
                remove_quietly(str(self._text_of(digest)), self._fs)

    def _make_room(self) -> None:
        """Take away the oldest moments, whatever text they are of, until what is left has room."""
        sizes = {digest: size for digest, size, _ in self._texts()}
        total = sum(sizes.values())
        if total <= self._most_bytes:
            return
        every = [(moment, folder) for folder in self._folders() for moment in self._moments_in(folder)]
        every.sort(key=lambda each: each[0].when)
        uses: dict[str, int] = {}
        for moment, _ in every:
            uses[moment.digest] = uses.get(moment.digest, 0) + 1
        for moment, folder in every:
            if total <= self._most_bytes * ROOM_TO_MAKE:
                return
            remove_quietly(str(folder / moment.name), self._fs)
            uses[moment.digest] -= 1
            if not uses[moment.digest]:
                total -= sizes.get(moment.digest, 0)
                remove_quietly(str(self._text_of(moment.digest)), self._fs)

    def _thin(self, path: Path, *, now: float) -> None:
        self._thin_folder(self._moments_of(path), now)

    def _thin_folder(self, folder: Path, now: float) -> None:
        moments = list(self._moments_in(folder))
        kept = kept_of([moment.when for moment in moments], now=now)
        for moment in moments:
            if moment.when not in kept:
                remove_quietly(str(folder / moment.name), self._fs)

    def _keep_text(self, digest: str, data: bytes) -> None:
        place = self._text_of(digest)
        try:
            if zlib.decompress(read_file(place, fs=self._fs)[0]) == data:
                return
        except (CannotRead, zlib.error):
            pass  # it is not there, or damaged: it is written anew
        self._fs.make_folder(str(place.parent))
        write_atomically(place, zlib.compress(data, 6), fs=self._fs)

    def _keep_moment(self, path: Path, moment: Moment) -> None:
        folder = self._moments_of(path)
        self._fs.make_folder(str(folder))
        self._fs.close(self._fs.open(str(folder / moment.name), os.O_WRONLY | os.O_CREAT, 0o600))

    def _moments_of(self, path: Path) -> Path:
        return self._folder / "moments" / _digest(os.fsencode(os.path.realpath(path)))

    def _text_of(self, digest: str) -> Path:
        return self._folder / "texts" / digest[:2] / digest

    def _moments_in(self, folder: Path) -> Iterator[Moment]:
        for name in self._names(folder):
            found = _MOMENT.fullmatch(name)
            if found:
                yield Moment(int(found[1]) / 1000, Kind(found[2]), found[3])

    def _folders(self) -> list[Path]:
        place = self._folder / "moments"
        return [place / name for name in self._names(place) if _TEXT.fullmatch(name)]

    def _texts(self) -> Iterator[tuple[str, int, float]]:
        """Yield the digest of each text, its size on the disk and when it was written."""
        place = self._folder / "texts"
        for inner in self._names(place):
            for name in self._names(place / inner):
                if _TEXT.fullmatch(name):
                    try:
                        found = self._fs.stat(str(place / inner / name))
                    except OSError:
                        continue  # another window has swept it
                    yield name, found.st_size, found.st_mtime

    def _names(self, folder: Path) -> list[str]:
        try:
            return self._fs.listdir(str(folder))
        except OSError:
            return []


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()
