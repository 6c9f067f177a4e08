"""The log: what the program did, never what the writer wrote."""

from __future__ import annotations

import logging
import logging.handlers
import re
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType

MOST_BYTES = 512 * 1024
OLDER_FILES = 3
LAST_LINES = 60
NAME = "editor"

_FORMAT = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")


class LastLines(logging.Handler):
    """Remembers the last lines of the log, for a report."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=LAST_LINES)
        self.setFormatter(_WithoutWords())

    def emit(self, record: logging.LogRecord) -> None:
        """Remember *record*."""
        self._lines.append(self.format(record))

    @property
    def lines(self) -> tuple[str, ...]:
        """The last lines, the oldest first."""
        return tuple(self._lines)


class _WithoutWords(logging.Formatter):
    """Formats an exception by its type and its places: what it says may be a piece of the writer's text."""

    def __init__(self) -> None:
        super().__init__(_FORMAT._fmt)

    def format(self, record: logging.LogRecord) -> str:
        """Return *record* as a line, whatever words another log has kept in it."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Return the type of the exception and where it was raised."""
        return "" if ei[1] is None else places_of(ei[1])


def places_of(error: BaseException) -> str:
    """Return the type of *error* and the places in the code that led to it, without what it says."""
    lines = []
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {_within(frame.filename)}:{frame.lineno} {frame.name}")
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    because = f"\nbecause of\n{places_of(cause)}" if cause is not None else ""
    return "\n".join([f"{type(error).__module__}.{type(error).__qualname__}", *lines]) + because


def start_log(path: Path) -> LastLines:
    """Write the log to the file *path*, which is begun anew when it is full, and remember its last lines.

    Without a place to write to, only the last lines are kept.
    """
    root = logging.getLogger(NAME)
    root.setLevel(logging.INFO)
    root.propagate = False
    last = LastLines()
    root.addHandler(last)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept = logging.handlers.RotatingFileHandler(
            path, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return last  # a log is a comfort: without room for it, writing goes on
    kept.setFormatter(_WithoutWords())
    root.addHandler(kept)
    return last


def stop_log() -> None:
    """Close what ``start_log`` opened."""
    root = logging.getLogger(NAME)
    for each in list(root.handlers):
        root.removeHandler(each)
        each.close()


def _within(filename: str) -> str:
    """Return *filename* from the program's or the library's folder on: above it stand the writer's own names."""
    return re.sub(r".*[\\/](?=(editor|site-packages|lib|tests)[\\/])", "", filename)
