"""A file system in which calls fail by their number, to walk through all the calls of a save."""

from __future__ import annotations

import errno
import inspect
import os
from collections.abc import Callable
from typing import TypeVar

from editor.storage.fs import FileSystem

R = TypeVar("R")

CALLS = tuple(name for name, _ in inspect.getmembers(FileSystem, callable) if not name.startswith("_"))


class FailingFileSystem(FileSystem):
    """Counts the calls and lets the one of number *failing* fail with *error*; none for 0.

    With *lasting* all after it fail too. With *late* the call does its work first, as a network disk may that has
    lost only the answer.
    """

    def __init__(self, failing: int = 0, error: int = 0, *, lasting: bool = False, late: bool = False) -> None:
        self.calls = 0
        self.failing = failing
        self.error = error
        self.lasting = lasting
        self.late = late
        for name in CALLS:
            setattr(self, name, self._counted(name, getattr(self, name)))

    def _counted(self, name: str, call: Callable[..., R]) -> Callable[..., R]:
        def counted(*args: object) -> R:
            self.calls += 1
            after = self.lasting and self.calls > self.failing > 0
            if self.calls == self.failing or after:
                if self.late or name == "close":  # the descriptor is gone all the same, as on Linux
                    call(*args)
                raise OSError(self.error, os.strerror(self.error))
            return call(*args)

        return counted


def fs_with(**calls: Callable[..., object]) -> FileSystem:
    """Return a file system in which *calls* take the place of those of the system."""
    fs = FileSystem()
    for name, call in calls.items():
        setattr(fs, name, call)
    return fs


def short_writes(most: int, *, full: int = 0) -> FileSystem:
    """Return one that takes at most *most* bytes at a time, and from write number *full* on none."""
    writes = 0

    def write(fd: int, data: memoryview) -> int:
        nonlocal writes
        writes += 1
        return 0 if 0 < full <= writes else os.write(fd, data[:most])

    return fs_with(write=write)


def foreign_owner(uid: int) -> FileSystem:
    """Return one that shows every file but a fresh one as that of user *uid*, and gives no file away."""

    def stat(path: str) -> os.stat_result:
        found = os.stat(path)
        return os.stat_result((*found[:4], uid, *found[5:]))

    def chown(fd: int, uid: int, gid: int) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    return fs_with(stat=stat, chown=chown)
