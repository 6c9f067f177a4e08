"""What nobody caught: in the window, in threads, in Qt. What must be safe is made safe at once; then it is told."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from editor.storage.log import LastLines, places_of

_LOG = logging.getLogger("editor.mishaps")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


RESTART = 75
"""The exit code with which the application asks to be started anew."""


@dataclass(frozen=True, slots=True)
class Mishap:
    """An exception that nobody caught: the places that led to it, and what it says, which may quote a post."""

    places: str
    said: str


class Mishaps(QObject):
    """Hears of what nobody caught. ``make_safe`` is run at once, in the thread where it happened.

    ``happened`` is told in the thread that owns this, once for each place in the code: what goes wrong at every key
    is told once.
    """

    happened = Signal(object)  # Mishap

    def __init__(self, parent: QObject | None = None, *, last: LastLines | None = None) -> None:
        super().__init__(parent)
        self._last = last or LastLines()
        self._safe: list[Callable[[], None]] = []
        self._told: set[str] = set()
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    _arrived = Signal(object)

    @property
    def log(self) -> tuple[str, ...]:
        """The last lines of the log."""
        return self._last.lines

    def make_safe(self, run: Callable[[], None]) -> None:
        """Have *run* called, in whatever thread, before anything is told of a mishap."""
        self._safe.append(run)

    def install(self) -> None:
        """Hear of everything that nobody catches, from now on."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_log_qt)

    def uninstall(self) -> None:
        """Leave it to Python and Qt again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def tell(self, error: BaseException) -> None:
        """Make everything safe, write *error* to the log, and tell of it."""
        for run in self._safe:
            try:
                run()
            except Exception as other:  # noqa: BLE001 - one that fails must not keep the others from being safe
                _LOG.error("could not be made safe", exc_info=other)
        _LOG.error("nobody caught this", exc_info=error)
        places = places_of(error)
        if places not in self._told:
            self._told.add(places)
            self._arrived.emit(Mishap(places, "".join(traceback.format_exception_only(error)).strip()))

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.tell(error)

    def _on_thread_exception(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.tell(told.exc_value)

    def _on_unraisable(self, told: sys.UnraisableHookArgs) -> None:
        """Write down what went wrong where nothing could be raised, as in a destructor: nothing was lost by it."""
        _LOG.error("could not be raised", exc_info=told.exc_value)

    def _on_arrived(self, mishap: Mishap) -> None:
        self.happened.emit(mishap)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write what Qt says of its own things to the log; what Chromium says names addresses that stand in a post."""
    category = context.category or "default"
    of_a_page = category.startswith(("js", "qt.webengine"))
    said = "(of the page)" if of_a_page else message
    logging.getLogger(f"editor.qt.{category}").log(_LEVELS.get(kind, logging.INFO), "%s", said)
    if kind is QtMsgType.QtFatalMsg:
        logging.shutdown()
