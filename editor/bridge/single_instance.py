"""One window by default: what a second start is to open is handed to the first, if that one lives."""

from __future__ import annotations

import json
import logging
import os
import struct
import threading
import time
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor.storage.fs import FileSystem
from editor.storage.held import hold

if TYPE_CHECKING:
    # QtNetwork is imported only where two windows meet, and after the first paint.
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LOG = logging.getLogger(__name__)
_LENGTH = struct.Struct(">I")
_MOST_BYTES = 1024 * 1024
_DONE = b"taken"
PATIENCE_SECONDS = 5.0
"""How long the second waits for a first that may just be starting, before it opens a window of its own."""
RETRY_SECONDS = 0.05
_LONGEST_PLACE = 100
"""Bytes that the path of a Unix socket may surely have."""


class SingleInstance(QObject):
    """The first window of this user: whoever holds the file in *folder*, until it ends, however it ends."""

    files_asked = Signal(list)  # of Path: a second start was given these; none only asks for the window

    def __init__(self, folder: Path, parent: QObject | None = None, *, fs: FileSystem | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._fs = fs or FileSystem()
        self._server: QLocalServer | None = None
        self._fd = -1

    def become_first(self) -> bool:
        """Return whether this process is the first now; where that cannot be told, it is."""
        try:
            self._fs.make_folder(str(self._folder))
            fd = self._fs.open(str(self._folder / "first"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True  # nowhere to meet: each start has a window of its own
        if hold(fd):
            self._fd = fd
            return True
        self._fs.close(fd)
        return False

    def listen(self) -> None:
        """Take what later starts hand over; a place that a dead one left is made anew."""
        if self._fd < 0 or self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_new_connection)
        # This process holds the file: whoever made what stands at the place is dead.
        QLocalServer.removeServer(self._place())
        if not server.listen(self._place()):
            _LOG.warning("no place to listen: %s", server.errorString())

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Have the first window open *paths*; return whether it took them."""
        until = time.monotonic() + PATIENCE_SECONDS
        message = json.dumps([str(path.absolute()) for path in paths]).encode("ascii")
        while time.monotonic() < until:
            if _sent(self._place(), message, until):
                return True
            if self.become_first():
                return False  # it ended meanwhile
            threading.Event().wait(RETRY_SECONDS)  # it holds the file, but does not listen yet
        return False

    def close(self) -> None:
        """Be the first no more."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._fd >= 0:
            self._fs.close(self._fd)
            self._fd = -1

    def _place(self) -> str:
        """Return where the first listens: in the user's own folder, where the system lets a socket lie there."""
        place = str(self._folder / "window")
        if os.name == "posix" and len(os.fsencode(place)) <= _LONGEST_PLACE:
            return place
        return f"frontispiece-{blake2b(os.fsencode(place), digest_size=12).hexdigest()}"

    def _on_new_connection(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            _Caller(socket, self)


class _Caller(QObject):
    """A second start that has something to hand over."""

    def __init__(self, socket: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._instance = instance
        self._received = bytearray()
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(socket.deleteLater)
        self._on_ready_read()

    def _on_ready_read(self) -> None:
        self._received += self._socket.readAll().data()
        if len(self._received) < _LENGTH.size:
            return
        (size,) = _LENGTH.unpack_from(self._received)
        if size > _MOST_BYTES:
            self._socket.abort()
            return
        if len(self._received) < _LENGTH.size + size:
            return
        paths = _paths_in(bytes(self._received[_LENGTH.size : _LENGTH.size + size]))
        self._received.clear()
        if paths is None:
            self._socket.abort()
            return
        self._socket.write(_DONE)
        self._socket.flush()
        self._instance.files_asked.emit(paths)


def _sent(name: str, message: bytes, until: float) -> bool:
    """Send *message* to the server *name* and return whether it was taken."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_left(until)):
        return False
    socket.write(_LENGTH.pack(len(message)) + message)
    answer = b""
    while len(answer) < len(_DONE) and socket.waitForReadyRead(_left(until)):
        answer += socket.readAll().data()
    socket.abort()
    return answer == _DONE


def _left(until: float) -> int:
    return max(1, round((until - time.monotonic()) * 1000))


def _paths_in(message: bytes) -> list[Path] | None:
    """Return the paths of a message, None for what no start of ours would send."""
    try:
        names = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) and os.path.isabs(name) for name in names):
        return None
    return [Path(name) for name in names]
