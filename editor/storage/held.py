"""Files that a living process holds: whose they are when it dies shows that nobody holds them any more."""

from __future__ import annotations

import os


def hold(fd: int) -> bool:
    """Take the open file *fd* for this process, until it closes it or ends; return whether nobody else holds it."""
    try:
        import fcntl
    except ImportError:  # Windows: a file that is open there cannot be opened for writing by others who ask us
        import msvcrt

        try:
            os.lseek(fd, 0, os.SEEK_SET)
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a disk that knows no locks
    return True
