"""The preview pane: an empty place first, the page in it once the window is painted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor import resources
from editor.bridge.served import Place
from editor.bridge.tasks import TaskRunner
from editor.bridge.theme import Theme
from editor.render.line_map import LineMap
from editor.widgets.notice import NoticeLine, Severity

if TYPE_CHECKING:
    from editor.widgets.preview.view import PreviewView

FRAME_MS = 16
VISIBLE_DELAY_MS = 120
REBIRTHS_MS = (200, 1_000, 5_000, 30_000)  # longer each time: a post may well be what ends the page's process
CALM_MS = 10_000


class PreviewPane(QWidget):
    """Shows blocks of HTML and patches them by id; knows no document.

    The page is given one script a frame at most, with all that came meanwhile. When its process ends, it comes back
    with the header, language and place that it had; the blocks are given anew by whoever listens to ``ready``. What
    the pane itself has to say stands above the page, where no post can reach it.
    """

    ready = Signal()
    link_clicked = Signal(str)
    visible_changed = Signal(int, int)  # first and last line, from 0

    def __init__(self, parent: QWidget | None = None, *, tasks: TaskRunner | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._view: PreviewView | None = None
        self._message: NoticeLine | None = None
        self._is_ready = False
        self._ends = 0
        self._lines = LineMap()
        self._seen_from = 0
        self._place = Place()
        self._zoom = 1.0
        self._standing: dict[str, tuple[str, ...]] = {}  # what is said once and holds: function -> arguments
        self._ground = ""
        self._waiting: list[str] = []
        self._patches: list[object] = []
        self.setAccessibleName(self.tr("Preview"))
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._frame = self._timer(FRAME_MS)
        self._frame.timeout.connect(self._flush)
        self._look = self._timer(VISIBLE_DELAY_MS)
        self._look.timeout.connect(self._ask_what_is_visible)
        self._calm = self._timer(CALM_MS)
        self._calm.timeout.connect(self._on_calm_timeout)
        self._rebirth = self._timer(REBIRTHS_MS[0])
        self._rebirth.timeout.connect(self._on_rebirth_timeout)

    @property
    def is_ready(self) -> bool:
        """Whether the page is there."""
        return self._is_ready

    @property
    def message(self) -> str:
        """What stands above the page."""
        return self._message.text if self._message else ""

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1 is as it is."""
        return self._zoom

    def start(self) -> None:
        """Make the page; ``ready`` tells when it is there. This imports WebEngine, which takes a while."""
        if self._view is not None:
            return
        # Here and not above: the window and its text are on the screen before WebEngine is imported.
        from editor.widgets.preview.view import PreviewView

        self._view = PreviewView(self, tasks=self._tasks)
        self._view.loaded.connect(self._on_view_loaded)
        self._view.ended.connect(self._on_view_ended)
        self._view.scrolled.connect(self._look_soon)
        self._view.link_clicked.connect(self.link_clicked)
        self._view.set_ground(self._ground)
        self._view.set_place(self._place)
        self._view.setZoomFactor(self._zoom)
        self._column.addWidget(self._view, 1)
        self.setFocusProxy(self._view)

    def set_place(self, site: Path | None, folder: Path | None) -> None:
        """Let names in the post mean files of *site* and of the post's *folder*."""
        self._place = Place(site, folder)
        if self._view is not None:
            self._view.set_place(self._place)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in light or dark, on the grounds of *theme*."""
        self._ground = theme.surface
        if self._view is not None:
            self._view.set_ground(theme.surface)
        self._say("setTheme", "dark" if theme.dark else "light", theme.surface, theme.window)

    def set_zoom(self, factor: float) -> None:
        """Show the page *factor* times as large, between a quarter and five times."""
        self._zoom = min(5.0, max(0.25, factor))
        if self._view is not None:
            self._view.setZoomFactor(self._zoom)
            self._look_soon()

    def show_header(self, html: str) -> None:
        """Show *html*, the card made from the front matter, above the text."""
        self._say("showHeader", html)

    def show_lang(self, lang: str) -> None:
        """Say in which language the post is, so that its letters get the right forms."""
        self._say("setLang", lang)

    def show_message(self, text: str) -> None:
        """Show *text* above the page until the next patch; an empty text takes it away."""
        if text == self.message:
            return
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None
        if text:
            self._message = NoticeLine(Severity.WARNING, text, (), self)
            self._message.closed.connect(self._on_message_closed)
            self._column.insertWidget(0, self._message)
            QAccessible.updateAccessibility(QAccessibleEvent(self._message, QAccessible.Event.Alert))

    def empty(self) -> None:
        """Show nothing."""
        self._patches.clear()
        self._lines = LineMap()
        self._standing.pop("showHeader", None)
        self.show_message("")
        self._call("empty")

    def apply(self, patch: dict[str, object]) -> None:
        """Make *patch*, a message of the render process, in the page.

        One that resets is seen from its top, unless it is ``resumed``: then what was seen stays where it is.
        """
        self.show_message("")
        if patch.get("reset"):
            self._lines = LineMap()
        self._lines.apply(
            patch["removed"],  # type: ignore[arg-type]
            [entry[:4] for entry in patch["inserted"]],  # type: ignore[attr-defined]
            patch["lines"],  # type: ignore[arg-type]
        )
        self._patches.append({name: patch[name] for name in ("reset", "removed", "inserted", "changed")})
        if patch.get("reset") and patch.get("resumed"):
            self._call("holdAt", self._lines.block_at(self._seen_from))
        self._flush_soon()

    def scroll_to_line(self, line: int) -> None:
        """Bring the block of *line* into view, if it is not."""
        block = self._lines.block_at(line)
        if block is not None:
            self._call("scrollTo", block)

    def _say(self, function: str, *arguments: str) -> None:
        """Call *function*, now and whenever the page begins anew."""
        self._standing[function] = arguments
        self._call(function, *arguments)

    def _call(self, function: str, *arguments: object) -> None:
        """Call *function* of the shell's script, after all that was asked before."""
        self._queue_patches()
        spelled = ", ".join(json.dumps(argument) for argument in arguments)
        self._waiting.append(f"frontispiece.{function}({spelled});")
        self._flush_soon()

    def _queue_patches(self) -> None:
        if self._patches:
            self._waiting.append(f"frontispiece.apply({json.dumps(self._patches)});")
            self._patches = []

    def _flush_soon(self) -> None:
        if not self._is_ready:
            self._forget_what_waits()  # the page will begin with what stands, and be given the rest
        elif not self._frame.isActive():
            self._flush()

    def _flush(self) -> None:
        """Send what waits; what comes within the next frame waits for its end."""
        self._queue_patches()
        if not self._is_ready or self._view is None or not self._waiting:
            return
        script, self._waiting = "\n".join(self._waiting), []
        self._view.run(script)
        self._frame.start()
        self._look_soon()

    def _forget_what_waits(self) -> None:
        self._waiting.clear()
        self._patches.clear()

    def _look_soon(self) -> None:
        if not self._look.isActive():
            self._look.start()

    def _on_view_loaded(self) -> None:
        if self._view is None:
            return
        self._view.setZoomFactor(self._zoom)  # a page that is loaded forgets it
        self._view.run(resources.text("preview", "shell.js"))
        self._is_ready = True
        self._forget_what_waits()
        self._lines = LineMap()
        for function, arguments in self._standing.items():
            self._call(function, *arguments)
        self._calm.start()
        self.ready.emit()

    def _on_view_ended(self) -> None:
        """Come back, the later the more often it ends: that must not tie up the machine."""
        self._is_ready = False
        self._calm.stop()
        self._rebirth.start(REBIRTHS_MS[min(self._ends, len(REBIRTHS_MS) - 1)])
        self._ends += 1
        if self._ends > 1:
            self.show_message(self.tr("The preview could not show this text and is trying again."))

    def _on_rebirth_timeout(self) -> None:
        if self._view is not None:
            self._view.load_shell()

    def _on_calm_timeout(self) -> None:
        self._ends = 0

    def _on_message_closed(self, _line: NoticeLine) -> None:
        self.show_message("")

    def _ask_what_is_visible(self) -> None:
        if self._view is not None and self._is_ready:
            self._view.ask("frontispiece.visible()", self._on_visible_told)

    def _on_visible_told(self, blocks: object) -> None:
        if not isinstance(blocks, list) or len(blocks) != 2:
            return
        first, last = (self._lines.line_of(int(block)) for block in blocks)
        if first is not None and last is not None:
            self._seen_from = first
            self.visible_changed.emit(first, last)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(interval_ms)
        return timer
