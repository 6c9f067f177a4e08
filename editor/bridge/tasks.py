"""Work outside the GUI thread: frozen values go in, frozen values come out."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

T = TypeVar("T")

THREADS = 2
CLOSE_WAIT_MS = 5_000
HANGS_S = 10.0
"""A job that takes longer may hang at a disk: another thread takes its place, so that it holds up no others."""
MOST_HANGING = 16
GIVE_WAY_S = 0.0001
"""How long a thread of the pool keeps Python to itself while the window waits for it. It waits anew behind each call of
Qt that lets go of Python: a list that paints its rows would do so a hundred times, at five milliseconds each.
"""


class TaskRunner(Protocol):
    """Runs jobs; what comes of one is told in the thread that owns the runner."""

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run *job*, then call *done* with its result, or *failed* with what it raised."""


class InlineTasks:
    """Runs each job at once, in the caller's thread: for tests."""

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run *job* before returning."""
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 - the border of tasks: whatever a job raises is told
            failed(error)
        else:
            done(result)


class PoolTasks(QObject):
    """Runs jobs in a pool of *threads*; after ``close`` nothing is told any more."""

    _finished = Signal(object)  # what is to be called in the owner's thread

    def __init__(self, parent: QObject | None = None, *, threads: int = THREADS) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._threads = threads
        self._begun: dict[int, float] = {}  # when the job that runs in a thread began, by the thread
        self._pool.setMaxThreadCount(threads)
        self._closed = False
        sys.setswitchinterval(GIVE_WAY_S)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run *job* in the pool."""
        if not self._closed:
            begun = tuple(self._begun.values())
            hanging = sum(time.monotonic() - when > HANGS_S for when in begun)
            self._pool.setMaxThreadCount(self._threads + min(hanging, MOST_HANGING))
            self._pool.start(partial(self._work, job, done, failed))  # of a QRunnable PySide would keep some for ever

    def close(self) -> bool:
        """Wait for what runs, forget what waits, and tell nobody; return whether all came to its end."""
        self._closed = True
        self._pool.clear()
        return self._pool.waitForDone(CLOSE_WAIT_MS)

    def _work(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        begun, thread = self._begun, threading.get_ident()
        begun[thread] = time.monotonic()
        try:
            answer: Callable[[], None] = partial(done, job())
        except Exception as error:  # noqa: BLE001 - the border of tasks: whatever a job raises is told
            answer = partial(failed, error)
        finally:
            del begun[thread]
        if not self._closed:
            self._finished.emit(answer)

    def _on_finished(self, answer: Callable[[], None]) -> None:
        if not self._closed:
            answer()


class Latest(Generic[T]):
    """One request in flight; of those that come meanwhile only the newest is run, and only its answer is shown."""

    def __init__(self, tasks: TaskRunner, *, show: Callable[[T], None], fail: Callable[[Exception], None]) -> None:
        self._tasks = tasks
        self._show = show
        self._fail = fail
        self._running = False
        self._waiting: Callable[[], T] | None = None

    def request(self, job: Callable[[], T]) -> None:
        """Run *job*, now or as soon as the one in flight is done; an older one that still waits is dropped."""
        if self._running:
            self._waiting = job
            return
        self._running = True
        self._tasks.run(job, self._on_done, self._on_failed)

    def _on_done(self, result: T) -> None:
        if self._next():
            self._show(result)

    def _on_failed(self, error: Exception) -> None:
        if self._next():
            self._fail(error)

    def _next(self) -> bool:
        """Go on with what waits; return whether the answer at hand is the newest."""
        self._running = False
        job, self._waiting = self._waiting, None
        if job is not None:
            self.request(job)
        return job is None
