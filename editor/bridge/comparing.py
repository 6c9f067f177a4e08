"""Has a process of its own compare a post with what Jekyll makes of it: the window never waits for it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from editor.processes import own_command

_STOP_WAIT_MS = 500


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it: the two pages and in how many ``places`` they differ, or what kept them from being made.

    ``missing`` names what is not there: ``site``, ``jekyll`` or ``page``; ``stopped`` is what Jekyll said, ``failed``
    what our own program did.
    """

    places: int = 0
    theirs: str = ""
    ours: str = ""
    missing: str = ""
    stopped: str = ""
    failed: str = ""


class Comparing(QObject):
    """Compares one post at a time; a new question ends the one before, which is not answered any more."""

    answered = Signal(object)  # Compared

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def ask(self, path: Path, text: bytes, *, trusted: bool, theme: str) -> None:
        """Compare the post at *path*, its file holding *text*; plugins of the site run only if it is *trusted*.

        The folder *theme* stands in for the site's theme, "" for none.
        """
        self.stop()
        wishes = [*(["--trusted"] if trusted else []), *(["--theme", theme] if theme else [])]
        command = own_command("compare", str(path), "--text", "-", "--json", *wishes)
        process = self._process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error_occurred)
        process.start(command[0], command[1:])
        process.write(text)
        process.closeWriteChannel()

    def stop(self) -> None:
        """End what is under way; it is not answered."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error_occurred)
            process.kill()
            process.waitForFinished(_STOP_WAIT_MS)
            process.deleteLater()

    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            printed, complaint = (
                bytes(process.readAllStandardOutput().data()),
                bytes(process.readAllStandardError().data()),
            )
            process.deleteLater()
            self.answered.emit(_read(printed, complaint.decode("utf-8", "replace")))

    def _on_error_occurred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            process, self._process = self._process, None
            process.deleteLater()
            self.answered.emit(Compared(failed=process.errorString()))


def _read(printed: bytes, complaint: str) -> Compared:
    try:
        answer = json.loads(printed)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        return Compared(failed=complaint.strip().removeprefix("frontispiece: ") or "no answer")
    known = {name: answer[name] for name in ("places", "theirs", "ours", "missing", "stopped") if name in answer}
    return Compared(**known)
