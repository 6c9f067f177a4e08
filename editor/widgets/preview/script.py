"""What is to be done in the page: gathered, so that it is one script a frame however much is asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

TOGETHER_MS = 33
"""Two frames. What comes first is shown at once; what comes faster than that is shown together."""

_PARTS = ("reset", "removed", "inserted", "changed", "code", "done")
"""What of a patch is for the page."""


class PageScript(QObject):
    """Calls of our functions in the page, in the order in which they were asked for.

    While there is no page only what holds is kept; a page that begins anew is given that first. A page that is still
    busy with the last script is sent no other: what is asked meanwhile waits and goes together.
    """

    sent = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run: Callable[[str, Callable[[], None]], None] | None = None
        self._pages = 0  # how many began
        self._is_busy = False
        self._standing: dict[str, tuple[object, ...]] = {}  # function -> arguments
        self._calls: list[tuple[str, str]] = []  # function, and the call as it is spelled
        self._patches: list[object] = []
        self._frame = precise_timer(self, TOGETHER_MS)
        self._frame.timeout.connect(self._flush)
        self._event = precise_timer(self, 0)
        self._event.timeout.connect(self.flush_soon)

    @property
    def is_in_frame(self) -> bool:
        """Whether a script was sent less than a frame ago."""
        return self._frame.isActive()

    @property
    def is_idle(self) -> bool:
        """Whether all was sent and done, a frame ago or more."""
        return not (self._calls or self._patches or self._is_busy or self.is_in_frame or self._event.isActive())

    def begin(self, run: Callable[[str, Callable[[], None]], None]) -> None:
        """Send to *run* from now on, what holds first; it calls what it is given when the script is done."""
        self._forget_what_waits()
        self._run = run
        self._pages += 1
        self._is_busy = False
        for function, arguments in self._standing.items():
            self.call(function, *arguments)

    def end(self) -> None:
        """Send nothing: there is no page."""
        self._run = None
        self._is_busy = False

    def say(self, function: str, *arguments: object) -> None:
        """Call *function*, now and whenever the page begins anew."""
        self._standing[function] = arguments
        self.call(function, *arguments)

    def unsay(self, function: str) -> None:
        """Let what was said by *function* hold no longer."""
        self._standing.pop(function, None)

    def call(self, function: str, *arguments: object) -> None:
        """Call *function* as soon as may be."""
        self._note(function, arguments)
        self.flush_soon()

    def call_together(self, function: str, *arguments: object) -> None:
        """Call *function* with all else that comes of the present event."""
        self._note(function, arguments)
        self._event.start()

    def take_back(self, function: str) -> None:
        """Leave calls of *function* that were not sent."""
        self._calls = [call for call in self._calls if call[0] != function]

    def patch(self, patch: dict[str, object]) -> None:
        """Make *patch*, with what is called next or with ``flush_soon``."""
        self._patches.append({name: patch[name] for name in _PARTS})

    def drop_patches(self) -> None:
        """Leave patches unmade that were not sent."""
        self._patches.clear()

    def flush_soon(self) -> None:
        """Send what waits: now, or at the end of the frame in which something was sent."""
        if self._run is None:
            self._forget_what_waits()  # the page will begin with what stands, and be given the rest
        elif not self._frame.isActive():
            self._flush()

    def _note(self, function: str, arguments: tuple[object, ...]) -> None:
        self._note_patches()
        spelled = ", ".join(json.dumps(argument) for argument in arguments)
        self._calls.append((function, f"frontispiece.{function}({spelled});"))

    def _note_patches(self) -> None:
        if self._patches:
            self._calls.append(("apply", f"frontispiece.apply({json.dumps(self._patches)});"))
            self._patches = []

    def _flush(self) -> None:
        """Send what waits; what comes within the next frame waits for its end."""
        self._note_patches()
        if self._run is None or self._is_busy or not self._calls:
            return
        script, self._calls = "\n".join(spelled for _, spelled in self._calls), []
        self._is_busy = True
        self._frame.start()
        self._run(script, partial(self._on_done, self._pages))
        self.sent.emit()

    def _on_done(self, page: int) -> None:
        if isValid(self) and page == self._pages and self._run is not None:  # a page that goes answers last of all
            self._is_busy = False
            if self._calls or self._patches:
                self.flush_soon()

    def _forget_what_waits(self) -> None:
        self._calls.clear()
        self._patches.clear()


def precise_timer(parent: QObject, interval_ms: int) -> QTimer:
    """Return a timer of *parent*'s that fires once, to the millisecond."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(interval_ms)
    return timer
