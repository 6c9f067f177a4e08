"""Whether the page still answers: a few lines of SVG or CSS can keep its process busy, and growing, for ever."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from editor.widgets.preview.silence import Silence

BEAT_MS = 1_000
MOST_BEATS = 10
"""How many beats a page may not answer; a book of ten megabytes is laid out in less."""
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
        self._silence = Silence()
        self._last = 0  # the question with which it is enough
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._on_beat)

    def begin(self, page: Asked) -> None:
        """Watch *page*, which was given something; it may fail at it once it lays it out."""
        self._page = page
        self._last = self._silence.asked + 2
        if not self._beat.isActive():
            self._beat.start()

    def end(self) -> None:
        """Watch nothing: there is no page."""
        self._page = None
        self._silence.forget()
        self._beat.stop()

    def _on_beat(self) -> None:
        if self._page is None:
            return
        if self._silence.is_broken and self._silence.asked >= self._last:
            self._beat.stop()
            return
        beats = self._silence.beat(partial(self._page.ask, "0"))
        if beats > MOST_BEATS or (beats and size_of(self._page.process) > MOST_BYTES):
            process = self._page.process
            self.end()
            self.stuck.emit()
            if process > 0:
                with suppress(OSError):  # it has just ended
                    os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))


def size_of(process: int) -> int:
    """Return how many bytes *process* holds in memory; 0 where the system does not tell."""
    try:
        with open(f"/proc/{process}/statm", encoding="ascii") as told:
            return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
