"""Tells when files may have changed on the disk: by the system's word, by asking again and again where it has none."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from editor.bridge.tasks import TaskRunner

QUIET_MS = 150
"""A storm of changes is told when it has been quiet for so long, or once it has lasted for ``MOST_WAIT_MS``."""
MOST_WAIT_MS = 1_000
POLL_MS = 5_000
_REMOTE = ("nfs", "cifs", "smb", "fuse", "9p", "afp", "webdav", "dav", "ncp", "ceph", "gluster")


class FileWatch(QObject):
    """Follows files; ``stirred`` says of one that it may be another now, and whoever hears it looks.

    The folder is watched too, since most programs put a new file in the place of the old one. Of a disk of the network,
    which may keep the window waiting and of which the system tells nothing, files are asked about every few seconds.
    All are when the window comes to the front.
    """

    stirred = Signal(object)  # Path

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._files: set[Path] = set()
        self._near: set[Path] = set()
        self._remote: set[Path] = set()
        self._stirred: set[Path] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_file_changed)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        self._quiet = self._timer(QUIET_MS, self._tell)
        self._enough = self._timer(MOST_WAIT_MS, self._tell)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application_state_changed)

    def follow(self, path: Path) -> None:
        """Watch *path*, be it there or not."""
        if path in self._files:
            return
        self._files.add(path)
        self._tasks.run(partial(is_remote, path), partial(self._on_place_told, path), _raised)

    def leave(self, path: Path) -> None:
        """Watch *path* no more."""
        self._files.discard(path)
        self._near.discard(path)
        self._remote.discard(path)
        self._stirred.discard(path)
        needed = {str(place) for file in self._files for place in _places(file)}
        for place in _places(path):
            if str(place) not in needed:
                self._watcher.removePath(str(place))
        if not self._remote:
            self._poll.stop()

    def look_again(self) -> None:
        """Tell of every file, as if all had changed."""
        self._stir(*self._files)

    def _watch(self, path: Path) -> None:
        """Have the system tell of *path*, its folder, and the one above, from which the folder may go and come."""
        known = {*self._watcher.files(), *self._watcher.directories()}
        for place in _places(path):
            if str(place) not in known and os.path.exists(place):
                self._watcher.addPath(str(place))

    def _on_place_told(self, path: Path, remote: bool) -> None:
        if path not in self._files:
            return
        if remote:
            self._remote.add(path)
            self._poll.start()
        else:
            self._near.add(path)
            self._watch(path)

    def _on_file_changed(self, name: str) -> None:
        self._stir(*(file for file in self._near if str(file) == name or os.path.realpath(file) == name))

    def _on_folder_changed(self, name: str) -> None:
        folder = Path(name)
        self._stir(*(file for file in self._files if folder in (file.parent, file.parent.parent)))

    def _on_poll(self) -> None:
        if QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
            self._stir(*self._remote)

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()

    def _stir(self, *files: Path) -> None:
        self._stirred.update(files)
        if self._stirred:
            self._quiet.start()
            if not self._enough.isActive():
                self._enough.start()

    def _tell(self) -> None:
        self._quiet.stop()
        self._enough.stop()
        stirred, self._stirred = self._stirred, set()
        for path in sorted(stirred & self._files):
            if path in self._near:
                self._watch(path)  # a file that was replaced is another one to the system
            self.stirred.emit(path)

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer


def is_remote(path: Path) -> bool:
    """Tell whether *path* lies on a disk of the network, of which the system tells no changes; this may take long."""
    kind = QStorageInfo(str(path.parent)).fileSystemType().toStdString().lower()
    return kind.startswith(_REMOTE) and not kind.startswith("fuseblk")


def _places(path: Path) -> tuple[Path, Path, Path]:
    return path, path.parent, path.parent.parent


def _raised(error: Exception) -> None:
    raise error
