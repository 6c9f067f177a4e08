"""Whether the page still answers: a few lines of SVG or CSS can keep its process busy, and growing, for ever."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

BEAT_MS = 1_000
MOST_BEATS = 10
"""How many beats a page may not answer; a book of ten megabytes is laid out in less. Beats are counted, and not the
time: a window that stood still hears the answer before the next one.
"""
MOST_BYTES = 1024 * 1024 * 1024
"""How large its process may be while it does not answer, where the system tells us."""


class Asked(Protocol):
    """A page that can be asked, and the process that it runs in."""

    def ask(self, expression: str, answered: Callable[[object], None]) -> None:
        """Tell the value of *expression* when the page comes to it."""

    @property
    def process(self) -> int:
        """The number of its process; 0 where there is none."""


class PageWatch(QObject):
    """Asks the page for a sign of life after each thing that it was given; ends its process where none comes."""

    stuck = Signal()  # its process is ended now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: Asked | None = None
        self._question = 0
        self._waits_for = 0  # the question that is not answered, if any
        self._last = 0  # the question with which it is enough
        self._beats = 0  # since it was asked
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._on_beat)

    def begin(self, page: Asked) -> None:
        """Watch *page*, which was given something; it may fail at it once it lays it out."""
        self._page = page
        self._last = self._question + 2
        if not self._beat.isActive():
            self._beat.start()

    def end(self) -> None:
        """Watch nothing: there is no page."""
        self._page = None
        self._waits_for = 0
        self._beat.stop()

    def _on_beat(self) -> None:
        if self._page is None:
            return
        if not self._waits_for:
            if self._question >= self._last:
                self._beat.stop()
                return
            self._question += 1
            self._waits_for = self._question
            self._beats = 0
            number = self._question
            self._page.ask("0", lambda _: self._on_answered(number))
            return
        self._beats += 1
        if self._beats > MOST_BEATS or size_of(self._page.process) > MOST_BYTES:
            process = self._page.process
            self.end()
            self.stuck.emit()
            if process > 0:
                with suppress(OSError):  # it has just ended
                    os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))

    def _on_answered(self, question: int) -> None:
        if question == self._waits_for:
            self._waits_for = 0


def size_of(process: int) -> int:
    """Return how many bytes *process* holds in memory; 0 where the system does not tell."""
    try:
        with open(f"/proc/{process}/statm", encoding="ascii") as told:
            return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
