"""The calls to the operating system that opening and saving make, in one place, so that a test can let any one fail."""

from __future__ import annotations

import os
from contextlib import suppress


class FileSystem:
    """The calls of ``os`` by their names there; attributes of files where the system has them."""

    open = staticmethod(os.open)
    close = staticmethod(os.close)
    read = staticmethod(os.read)
    write = staticmethod(os.write)
    fstat = staticmethod(os.fstat)
    stat = staticmethod(os.stat)
    lstat = staticmethod(os.lstat)
    access = staticmethod(os.access)
    listdir = staticmethod(os.listdir)
    fsync = staticmethod(os.fsync)
    ftruncate = staticmethod(os.ftruncate)
    replace = staticmethod(os.replace)
    unlink = staticmethod(os.unlink)

    def make_folder(self, folder: str) -> None:
        """Make *folder*, which nobody else may look into, and those above it; one that is there is left as it is."""
        os.makedirs(folder, mode=0o700, exist_ok=True)

    def make_shared_folder(self, folder: str) -> None:
        """Make *folder* and those above it, open to whom the umask leaves; one that is there is left as it is."""
        os.makedirs(folder, exist_ok=True)

    def chmod(self, fd: int, mode: int) -> None:
        """Give the open file *fd* the permissions *mode*, where the system can."""
        if hasattr(os, "fchmod"):
            os.fchmod(fd, mode)

    def chown(self, fd: int, uid: int, gid: int) -> None:
        """Give the open file *fd* its owner and group; raises OSError where that is not ours to give."""
        if hasattr(os, "fchown"):
            os.fchown(fd, uid, gid)

    def attributes(self, path: str) -> dict[str, bytes]:
        """Return the extended attributes of *path* that can be read; none where the system has none."""
        if not hasattr(os, "listxattr"):
            return {}
        found: dict[str, bytes] = {}
        with suppress(OSError):  # a file system without attributes
            for name in os.listxattr(path):
                with suppress(OSError):  # one that only root may read, and not those after it
                    found[name] = os.getxattr(path, name)
        return found

    def set_attribute(self, fd: int, name: str, value: bytes) -> None:
        """Set one extended attribute of the open file *fd*; raises OSError where it cannot be kept."""
        if hasattr(os, "setxattr"):
            os.setxattr(fd, name, value)

    def sync_folder(self, folder: str) -> None:
        """Bring the entries of *folder* to the disk, where the system lets a folder be opened."""
        if os.name != "posix":
            return
        fd = self.open(folder, os.O_RDONLY)
        try:
            self.fsync(fd)
        finally:
            self.close(fd)
