"""The end that nothing in Python can catch: faulthandler writes where the code was, and the next start tells it."""

from __future__ import annotations

import faulthandler
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from editor.storage.fs import FileSystem
from editor.storage.held import hold
from editor.storage.leftovers import new_temporary, remove_quietly
from editor.storage.reading import CannotRead, read_file

_OURS = re.compile(r"hard-[0-9a-f]{16}\.txt")
_FLAGS = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class HardEnds:
    """A file in *folder* that faulthandler writes to when the process crashes; gone when it ends as it should."""

    def __init__(self, folder: Path, *, fs: FileSystem | None = None) -> None:
        self._folder = folder
        self._fs = fs or FileSystem()
        self._path = ""
        self._fd = -1

    def watch(self) -> None:
        """Have a crash of this process written down, where there is room to write."""
        path = str(self._folder / f"hard-{secrets.token_hex(8)}.txt")
        try:
            self._fs.make_folder(str(self._folder))
            # Held before it has its name: others take what has one and is not held for that of a dead process.
            temporary, self._fd = new_temporary(str(self._folder), 0o600, self._fs)
            hold(self._fd)
            self._fs.replace(temporary, path)
        except OSError:
            faulthandler.enable()  # to where errors go, if anywhere
            return
        self._path = path
        faulthandler.enable(self._fd)

    def end(self) -> None:
        """Note that the process ends as it should."""
        if self._path:
            faulthandler.disable()
            remove_quietly(self._path, self._fs)
            with suppress(OSError):
                self._fs.close(self._fd)
            self._path = ""

    def told(self) -> Iterator[str]:
        """Yield what earlier processes that crashed left behind, and forget it."""
        try:
            names = [name for name in self._fs.listdir(str(self._folder)) if _OURS.fullmatch(name)]
        except OSError:
            return
        for name in sorted(names):
            text = self._left_in(self._folder / name)
            if text.strip():
                yield text

    def _left_in(self, path: Path) -> str:
        """Return what a dead process wrote to *path* and remove it; nothing where its process lives."""
        try:
            fd = self._fs.open(str(path), _FLAGS)
        except OSError:
            return ""
        try:
            if not hold(fd):
                return ""
            text = read_file(path, fs=self._fs)[0].decode("utf-8", "replace")
        except CannotRead:
            return ""
        finally:
            with suppress(OSError):
                self._fs.close(fd)
        remove_quietly(str(path), self._fs)
        return text
