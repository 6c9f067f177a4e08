"""What somebody waits for though the disk may not answer: at once where it does, else with the window alive."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

T = TypeVar("T")

GLIMPSE_S = 0.04
"""How long the window stands still for it: most disks have answered by then, and nothing comes in between."""
PATIENCE_MS = 10_000


class _Bell(QObject):
    """Tells, in the thread that made it, of each errand that is done. It outlives them: no other thread may end it."""

    rung = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self._on_rung, Qt.ConnectionType.QueuedConnection)

    def _on_rung(self, errand: Errand[object]) -> None:
        errand.end()


@lru_cache(maxsize=1)
def _bell() -> _Bell:
    return _Bell()


class Errand(Generic[T]):
    """Runs *job* in a thread of its own: one that hangs for ever takes none of the pool's with it.

    *late* is called, in the thread that made the errand, with what came after nobody waited for it any more, None
    where the job failed.
    """

    def __init__(self, job: Callable[[], T], *, late: Callable[[T | None], None]) -> None:
        self._job = job
        self._late = late
        self._done = threading.Event()
        self._results: list[T] = []
        self._error: Exception | None = None
        self._has_left = False
        self._loop: QEventLoop | None = None
        threading.Thread(target=self._run, args=(_bell(),), name="errand", daemon=True).start()

    def wait(self, *, slow: Callable[[], None]) -> T | None:
        """Return what the job returns, or raise what it raises; None where it takes longer than anyone waits.

        Where it is not done at once *slow* is called, and the window lives on meanwhile.
        """
        if not self._done.wait(GLIMPSE_S):
            slow()
            self._loop = loop = QEventLoop()
            QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
            if not self._done.is_set():
                loop.exec()
            self._loop = None
        if not self._done.is_set():
            self._has_left = True
            return None
        del self._job, self._late  # the bell still has to ring, and nothing they know of shall live as long
        if self._error is not None:
            raise self._error
        return self._results[0]

    def end(self) -> None:
        """Go on where it is waited for, or tell what came too late."""
        if self._loop is not None:
            self._loop.quit()
        elif self._has_left:
            self._has_left = False
            self._late(self._results[0] if self._results else None)

    def _run(self, bell: _Bell) -> None:
        try:
            self._results.append(self._job())
        except Exception as error:  # noqa: BLE001 - it is raised where it is waited for
            self._error = error
        self._done.set()
        with suppress(RuntimeError):  # the program ends, and the bell is gone
            bell.rung.emit(self)
