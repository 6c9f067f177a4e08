"""The render process as the window sees it: edits go in, patches come out, and typing never waits for either."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

from editor.bridge.kept_text import KeptText
from editor.bridge.pace import Pace
from editor.post.edit import Edit
from editor.processes import own_command
from editor.render.told_faults import faults_of, moved
from editor.render.told_frame import frame_of
from editor.render.told_glimpses import glimpse_of

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

TIME_LIMIT_MS = 3_000
START_LIMIT_MS = 20_000  # a cold disk and a slow machine are no fault of the text
CHARACTERS_PER_MS = 1_000
"""A whole text is read more slowly, the longer it is: so many characters are granted a millisecond more."""
STOP_WAIT_MS = 1_000
MOST_FAILURES = 2
FIRST_LINES = (0, 80)  # what is seen of a post that was just opened, until the page tells
MOST_BYTES = 256 * 1024 * 1024
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text lies, for its Liquid: its site's folder and its file, "" for none, and what stands before it.

    *theme* is the folder of a theme that stands in for the site's, "" for none.
    """

    site: str = ""
    path: str = ""
    head: str = ""
    theme: str = ""


NOWHERE = Origin()


@dataclass(slots=True)
class _Text:
    """What the process is to hold."""

    kept: KeptText
    config: dict[str, Json]
    resumed: bool  # whether what is shown is of this text already
    origin: Origin
    shown: bool = True
    version: int = 0  # in which the process was given it whole
    is_answered: bool = False  # since then


class RenderClient(QObject):
    """Keeps one render process busy with the newest text.

    Edits are sent as they come, those of fast typing together. The process is started at the first text at the latest,
    and anew when it died or was silent for three seconds while it owed an answer; what fails twice at the same version
    is given up, and the last good state stays.
    """

    patched = Signal(object)  # the message, a dict[str, Json], and whether it ``is_current``: of the newest shown text
    faults_told = Signal(object)  # tuple[ToldFault, ...]: what is wrong in the text's Liquid, with places of now
    frame_told = Signal(object)  # Frame: the page around the text, once ``want_frame`` was called
    style_failed = Signal(str)  # Sass's words about styles that could not be made
    glimpse_told = Signal(object)  # Glimpse, once ``want_glimpse`` was called
    gave_up = Signal(str)

    def __init__(
        self, parent: QObject | None = None, *, command: Sequence[str] = (), time_limit_ms: int = TIME_LIMIT_MS
    ) -> None:
        super().__init__(parent)
        self._command = list(command) or own_command("--render-worker")
        self._text: _Text | None = None
        self._version = 0
        self._failures = 0
        self._received = bytearray()
        self._wants_frame: dict[str, Json] = {"kind": "page", "wanted": False, "blocks": False}
        self._glimpse = ""
        self._styles: dict[int, Callable[[str | None], None]] = {}
        self._last_style = 0
        self._since: list[tuple[int, Edit]] = []  # what the process has not answered, by version
        self._unsent: list[Json] = []  # edits that wait for the pace
        self._pace = Pace(self, self._send_edits)
        self._visible: tuple[int, int] | None = None
        self._process: QProcess | None = None
        self._is_up = False
        self._time_limit_ms = time_limit_ms
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit_timeout)

    @property
    def version(self) -> int:
        """The number of the newest text or edit."""
        return self._version

    def start(self) -> None:
        """Start the process, which takes a while, unless it runs: it may be up by the time there is a text."""
        if self._process is not None:
            return
        self._received.clear()
        self._is_up = False
        process = self._process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._on_process_ready_read, Qt.ConnectionType.QueuedConnection)
        process.finished.connect(self._on_process_finished)
        process.errorOccurred.connect(self._on_process_error_occurred)
        process.start(self._command[0], self._command[1:])
        if self._wants_frame["wanted"]:
            self._send(self._wants_frame)

    def load(
        self,
        text: str,
        config: Mapping[str, Json],
        origin: Origin = NOWHERE,
        *,
        same_post: bool = False,
        shown: bool = True,
    ) -> None:
        """Render *text* from now on, by the site's *config*; what was asked before is of no interest any more.

        The first patch of it says ``reset``, and ``resumed`` where *same_post* is shown already. Of a text that is not
        *shown* the faults alone are told.
        """
        self._text = _Text(KeptText(text), dict(config), same_post, origin, shown)
        self._since.clear()
        self._failures = 0
        if not same_post:
            self._visible = FIRST_LINES
        self._send_text()

    def edit(self, edits: Sequence[Edit]) -> None:
        """Make *edits* in the text, each of what the one before left."""
        if self._text is None or not edits:
            return
        for edit in edits:
            self._text.kept.apply(edit)
        self._failures = 0
        self._version += 1
        self._since += [(self._version, edit) for edit in edits]
        if self._process is None:
            self._send_text()
        else:
            self._unsent += [[edit.start, len(edit.removed), edit.inserted] for edit in edits]
            self._pace.ask()

    def set_head(self, head: str) -> None:
        """Take *head* for what stands before the text in its file."""
        if self._text is None or head == self._text.origin.head:
            return
        self._text.origin = replace(self._text.origin, head=head)
        if self._process is not None:
            self._send_edits()  # what is answered in a version has all edits before it
            self._failures = 0
            self._version += 1
            self._send({"kind": "head", "version": self._version, "head": head})
            self._await_answer()

    def want_frame(self, *, wanted: bool, with_blocks: bool = False) -> None:
        """Have the page around the text told, now and whenever it is another, *with_blocks* of the text; or no more."""
        self._wants_frame = {"kind": "page", "wanted": wanted, "blocks": with_blocks}
        if self._process is not None:
            self._send(self._wants_frame)

    def want_glimpse(self, what: str) -> None:
        """Have the "listing" or the "card" of the post told, now and whenever it is another; nothing for ""."""
        if what != self._glimpse:
            self._glimpse = what
            if self._process is not None:
                self._send({"kind": "glimpse", "wanted": what})

    def ask_style(self, path: str, answered: Callable[[str | None], None]) -> None:
        """Tell the style sheet of the site at the percent-encoded *path*, None where there is none."""
        if self._process is None:
            answered(None)
            return
        self._last_style += 1
        self._styles[self._last_style] = answered
        self._send({"kind": "style", "id": self._last_style, "path": path})

    def set_visible(self, first: int, last: int) -> None:
        """Let the lines *first* to *last* be rendered before all others."""
        if (first, last) != self._visible:
            self._visible = (first, last)
            if self._process is not None:
                self._send({"kind": "visible", "first": first, "last": last})

    def stop(self) -> None:
        """End the process; nothing is told any more."""
        self._text = None
        self._drop_unsent()
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._on_process_ready_read)
            process.finished.disconnect(self._on_process_finished)
            process.errorOccurred.disconnect(self._on_process_error_occurred)
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(STOP_WAIT_MS)
            process.deleteLater()

    def _send_edits(self) -> None:
        edits = self._drop_unsent()
        if edits:
            self._send({"kind": "edit", "version": self._version, "edits": edits})
            if self._process is not None:
                self._process.waitForBytesWritten(0)  # else it would be written when the letter is painted
            self._await_answer()

    def _drop_unsent(self) -> list[Json]:
        self._pace.leave()
        edits, self._unsent = self._unsent, []
        return edits

    def _send_text(self) -> None:
        self._drop_unsent()
        if self._text is None:
            return
        self._version += 1
        self._text.version, self._text.is_answered = self._version, False
        self.start()
        if self._visible is not None:
            self._send({"kind": "visible", "first": self._visible[0], "last": self._visible[1]})
        if self._glimpse:
            self._send({"kind": "glimpse", "wanted": self._glimpse})
        origin = self._text.origin
        place: dict[str, Json] = {"site": origin.site, "path": origin.path, "head": origin.head, "theme": origin.theme}
        place["shown"] = self._text.shown
        self._send({"kind": "load", "version": self._version, "config": self._text.config, **place})
        self._write(str(self._text.kept).encode("utf-8", "surrogatepass"))
        self._await_answer()

    def _send(self, message: dict[str, Json]) -> None:
        self._write(json.dumps(message, ensure_ascii=True).encode("ascii"))

    def _write(self, body: bytes) -> None:
        if self._process is not None:
            self._process.write(_LENGTH.pack(len(body)))
            self._process.write(body)

    def _await_answer(self) -> None:
        if not self._limit.isActive():
            length = len(self._text.kept) if self._text is not None and not self._text.is_answered else 0
            limit = self._time_limit_ms if self._is_up else START_LIMIT_MS
            self._limit.start(limit + length // CHARACTERS_PER_MS)

    def _on_process_ready_read(self) -> None:
        if self._process is None:
            return
        self._received += self._process.readAllStandardOutput().data()
        while len(self._received) >= _LENGTH.size and self._process is not None:
            length = _LENGTH.unpack_from(self._received)[0]
            end = _LENGTH.size + length
            if length > MOST_BYTES:
                self._process.kill()  # whatever this is, it is no message
                return
            if len(self._received) < end:
                return
            body = bytes(self._received[_LENGTH.size : end])
            del self._received[:end]
            try:
                message = json.loads(body)
            except ValueError:
                self._process.kill()
                return
            self._take(message)

    def _take(self, message: dict[str, Json]) -> None:
        """Pass a patch on; of an older version too, as later ones build upon it, but none of another text."""
        kind = message.get("kind")
        if kind == "ready":
            self._is_up = True
            self._limit.stop()
            if self._text is not None:
                self._await_answer()
        elif kind == "patch" and self._text is not None:
            version = message.get("version")
            self._limit.stop()
            if version != self._version or not message.get("done"):
                self._await_answer()
            if not isinstance(version, int) or version < self._text.version:
                return
            self._text.is_answered = True
            self._since = [entry for entry in self._since if entry[0] > version]
            if not self._text.shown:
                return
            if message.get("reset"):
                message["resumed"], self._text.resumed = self._text.resumed, True
            message["is_current"] = version == self._version
            self.patched.emit(message)
        elif kind == "faults" and self._text is not None:
            self._take_faults(message, self._text.version)
        elif kind == "page" and (frame := frame_of(message)) is not None:
            self.frame_told.emit(frame)
        elif kind == "glimpse" and (glimpse := glimpse_of(message)) is not None:
            self.glimpse_told.emit(glimpse)
        elif kind == "style":
            number, css, error = (message.get(name) for name in ("id", "css", "error"))
            answered = self._styles.pop(number, None) if isinstance(number, int) else None
            if answered is not None:
                answered(css if isinstance(css, str) else None)
            if isinstance(error, str) and error:
                self.style_failed.emit(error)
        elif kind == "failed" and message.get("block") == 0:
            self._send_text()  # the process lost the text; a block that fails by itself shows its source instead

    def _take_faults(self, message: dict[str, Json], loaded: int) -> None:
        version, faults = message.get("version"), faults_of(message)
        if isinstance(version, int) and version >= loaded and faults is not None:
            for later, edit in self._since:
                if later > version:
                    faults = moved(faults, edit)
            self.faults_told.emit(faults)

    def _on_limit_timeout(self) -> None:
        """End the process, and ``finished`` brings it back; but not for what the window has not sent or read yet."""
        if self._process is None:
            return
        if self._process.bytesToWrite():
            self._await_answer()
        elif self._process.waitForReadyRead(0):
            self._on_process_ready_read()
            if self._received:  # the beginning of an answer
                self._await_answer()
        elif self._process is not None:
            self._process.kill()

    def _on_process_error_occurred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._limit.stop()
            self.gave_up.emit(self.tr("The render process could not be started."))

    def _on_process_finished(self) -> None:
        """Begin anew with the text as it is now, unless it has failed at this very text before."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        asked, self._styles = self._styles, {}
        for answered in asked.values():
            answered(None)
        self._limit.stop()
        self._failures += 1
        if self._failures < MOST_FAILURES:
            self._send_text()
        else:
            self.gave_up.emit(self.tr("Rendering this text takes too long. Typing and saving go on."))


def _environment() -> QProcessEnvironment:
    """Return the environment in which the process finds our package, and no other by the name of one."""
    environment = QProcessEnvironment.systemEnvironment()
    places = [str(Path(__file__).parents[2]), environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(place for place in places if place))
    return environment
