"""What the disks say of paths that somebody has at hand: none of them is waited for that does not answer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar

T = TypeVar("T")

GLANCE_S = 0.04
"""How long the disks are waited for, all together."""
FRESH_S = 0.1
"""What was seen so lately is not looked at again: when another post comes to the front two dozen parts ask of it."""


class Glances(Generic[T]):
    """What *look* finds at a path, which may be asked in the GUI thread: it looks in a thread of its own.

    Of a path at which it still hangs what it found before has to do, or else what *guess* makes of the name alone.
    """

    def __init__(self, look: Callable[[Path], T], guess: Callable[[Path], T]) -> None:
        self._look = look
        self._guess = guess
        self._found: dict[Path, T] = {}
        self._looked: dict[Path, float] = {}
        self._hanging: set[Path] = set()

    def of(self, path: Path) -> T:
        """Return what is known of *path*, as it is now."""
        return self.of_all((path,))[path]

    def of_all(self, paths: Iterable[Path]) -> dict[Path, T]:
        """Return what is known of each of *paths*, as it is now."""
        asked = tuple(paths)
        now = time.monotonic()
        old = tuple(path for path in asked if now - self._looked.get(path, -FRESH_S) >= FRESH_S)
        if old:
            looking = threading.Thread(target=self._look_at, args=(old,), name="glance", daemon=True)
            looking.start()
            looking.join(GLANCE_S)
        return {path: self._found[path] if path in self._found else self._guess(path) for path in asked}

    def learn(self, path: Path) -> None:
        """Look at *path* in the caller's thread, which may wait for its disk."""
        with suppress(OSError, ValueError):  # a name that no file can have
            self._found[path] = self._look(path)
            self._looked[path] = time.monotonic()

    def _look_at(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            if path not in self._hanging:
                self._hanging.add(path)
                try:
                    self.learn(path)
                finally:
                    self._hanging.discard(path)
