"""A file system whose call number n fails, to walk through all the calls of a save."""

from __future__ import annotations

import os
from typing import Any

from editor.storage.fs import FileSystem

CALLS = ("open", "close", "read", "write", "fstat", "stat", "fsync", "ftruncate", "replace", "chmod", "chown")


class FailingFileSystem(FileSystem):
    """Counts the calls and lets the one of number *failing* fail with *error*; none for 0."""

    def __init__(self, failing: int = 0, error: int = 0) -> None:
        self.calls = 0
        self.failing = failing
        self.error = error
        for name in CALLS:
            setattr(self, name, self._counted(name, getattr(FileSystem, name)))

    def _counted(self, name: str, call: Any) -> Any:
        bound = call.__get__(self) if name in ("chmod", "chown") else call

        def counted(*args: Any) -> Any:
            self.calls += 1
            if self.calls == self.failing:
                if name == "close":  # the descriptor is gone all the same, as on Linux
                    bound(*args)
                raise OSError(self.error, os.strerror(self.error))
            return bound(*args)

        return counted
