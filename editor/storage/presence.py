"""Which files lie open in which window, so that two windows on one file know of each other."""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from editor.storage.fs import FileSystem
from editor.storage.glance import Glances
from editor.storage.held import hold
from editor.storage.leftovers import new_temporary, remove_quietly

_KEY = 32
_OURS = re.compile(r"([0-9a-f]{32})-[0-9a-f]{16}\.open")
_FLAGS = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class Presence:
    """What this window has open, told to others by files in *folder* that it holds until it ends."""

    def __init__(self, folder: Path, *, fs: FileSystem | None = None) -> None:
        self.folder = folder
        self._fs = fs or FileSystem()
        self._leading: Glances[str] = Glances(os.path.realpath, os.path.abspath)
        self._held: dict[Path, tuple[str, int]] = {}

    def take(self, path: Path) -> None:
        """Tell others that *path* lies open here; raises OSError where that cannot be told."""
        if path in self._held:
            return
        self._fs.make_folder(str(self.folder))
        name = f"{self._key(path)}-{secrets.token_hex(8)}.open"
        # Held before it has its name: others take what has one and is not held for that of a dead window.
        temporary, fd = new_temporary(str(self.folder), 0o600, self._fs)
        hold(fd)
        try:
            self._fs.replace(temporary, str(self.folder / name))
        except OSError:
            remove_quietly(temporary, self._fs)
            self._fs.close(fd)
            raise
        self._held[path] = (name, fd)

    def leave(self, path: Path) -> None:
        """Tell others that *path* lies open here no more."""
        name, fd = self._held.pop(path, ("", -1))
        if name:
            remove_quietly(str(self.folder / name), self._fs)
            with suppress(OSError):
                self._fs.close(fd)

    def leave_all(self) -> None:
        """Tell others that nothing lies open here any more."""
        for path in list(self._held):
            self.leave(path)

    def elsewhere(self, path: Path) -> bool:
        """Tell whether *path* lies open in another window; what a window that died left behind is removed."""
        key = self._held[path][0][:_KEY] if path in self._held else self._key(path)
        own = {name for name, _ in self._held.values()}
        try:
            names = self._fs.listdir(str(self.folder))
        except OSError:
            return False
        others = [name for name in names if (found := _OURS.fullmatch(name)) and found[1] == key and name not in own]
        held = [self._is_held(name) for name in others]  # all are asked, so that the dead ones go
        return any(held)

    def _key(self, path: Path) -> str:
        return blake2b(os.fsencode(self._leading.of(path)), digest_size=16).hexdigest()

    def _is_held(self, name: str) -> bool:
        place = str(self.folder / name)
        try:
            fd = self._fs.open(place, _FLAGS)
        except OSError:
            return False
        dead = hold(fd)
        if dead:
            remove_quietly(place, self._fs)
        with suppress(OSError):
            self._fs.close(fd)
        return not dead
