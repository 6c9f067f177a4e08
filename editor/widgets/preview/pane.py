"""The preview pane: an empty place first, the page in it once the window is painted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor import resources
from editor.bridge.served import Place
from editor.bridge.tasks import TaskRunner
from editor.bridge.theme import Theme
from editor.render.line_map import LineMap

if TYPE_CHECKING:
    from editor.widgets.preview.view import PreviewView

FRAME_MS = 16
VISIBLE_DELAY_MS = 120


class PreviewPane(QWidget):
    """Shows blocks of HTML and patches them by id; knows no document.

    The page is given one script a frame at most, with all that came meanwhile. When its process ends, it comes back
    with the same content: whoever listens to ``ready`` gives it anew.
    """

    ready = Signal()
    link_clicked = Signal(str)
    visible_changed = Signal(int, int)  # first and last line, from 0

    def __init__(self, parent: QWidget | None = None, *, tasks: TaskRunner | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._view: PreviewView | None = None
        self._is_ready = False
        self._lines = LineMap()
        self._place = Place()
        self._theme_name = "light"
        self._ground = ""
        self._waiting: list[str] = []
        self._patches: list[object] = []
        self.setAccessibleName(self.tr("Preview"))
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._frame = self._timer(FRAME_MS)
        self._frame.timeout.connect(self._flush)
        self._settled = self._timer(VISIBLE_DELAY_MS)
        self._settled.timeout.connect(self._ask_what_is_visible)

    @property
    def is_ready(self) -> bool:
        """Whether the page is there."""
        return self._is_ready

    def start(self) -> None:
        """Make the page; ``ready`` tells when it is there. This imports WebEngine, which takes a while."""
        if self._view is not None:
            return
        # Here and not above: the window and its text are on the screen before WebEngine is imported.
        from editor.widgets.preview.view import PreviewView

        self._view = PreviewView(self, tasks=self._tasks)
        self._view.loaded.connect(self._on_view_loaded)
        self._view.scrolled.connect(self._settled.start)
        self._view.link_clicked.connect(self.link_clicked)
        self._view.set_ground(self._ground)
        self._view.set_place(self._place)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._view)
        self.setFocusProxy(self._view)

    def set_place(self, site: Path | None, folder: Path | None) -> None:
        """Let names in the post mean files of *site* and of the post's *folder*."""
        self._place = Place(site, folder)
        if self._view is not None:
            self._view.set_place(self._place)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in light or dark."""
        self._theme_name, self._ground = ("dark" if theme.dark else "light"), theme.surface
        if self._view is not None:
            self._view.set_ground(theme.surface)
        self._call("setTheme", self._theme_name)

    def show_header(self, html: str) -> None:
        """Show *html*, the card made from the front matter, above the text."""
        self._call("showHeader", html)

    def show_lang(self, lang: str) -> None:
        """Say in which language the post is, so that its letters get the right forms."""
        self._call("setLang", lang)

    def show_message(self, text: str) -> None:
        """Show *text* above the page, which stays as it is; an empty text takes it away."""
        self._call("showMessage", text)

    def empty(self) -> None:
        """Show nothing."""
        self._patches.clear()
        self._lines = LineMap()
        self._call("empty")

    def apply(self, patch: dict[str, object]) -> None:
        """Make *patch*, a message of the render process, in the page."""
        if patch.get("reset"):
            self._lines = LineMap()
        self._lines.apply(
            patch["removed"],  # type: ignore[arg-type]
            [entry[:4] for entry in patch["inserted"]],  # type: ignore[attr-defined]
            patch["lines"],  # type: ignore[arg-type]
        )
        self._patches.append({name: patch[name] for name in ("reset", "removed", "inserted", "changed")})
        if not self._frame.isActive():
            self._frame.start()

    def scroll_to_line(self, line: int) -> None:
        """Bring the block of *line* into view, if it is not."""
        block = self._lines.block_at(line)
        if block is not None:
            self._call("scrollTo", block)

    def _call(self, function: str, *arguments: object) -> None:
        """Call *function* of the shell's script with the next frame."""
        self._queue_patches()
        spelled = ", ".join(json.dumps(argument) for argument in arguments)
        self._waiting.append(f"frontispiece.{function}({spelled});")
        if not self._frame.isActive():
            self._frame.start()

    def _queue_patches(self) -> None:
        if self._patches:
            self._waiting.append(f"frontispiece.apply({json.dumps(self._patches)});")
            self._patches = []

    def _flush(self) -> None:
        if not self._is_ready or self._view is None:
            return
        self._queue_patches()
        script, self._waiting = "\n".join(self._waiting), []
        self._view.run(script)
        self._settled.start()

    def _on_view_loaded(self) -> None:
        if self._view is None:
            return
        self._view.run(resources.text("preview", "shell.js"))
        self._is_ready = True
        self._waiting.clear()
        self._patches.clear()
        self._lines = LineMap()
        self._call("setTheme", self._theme_name)
        self.ready.emit()

    def _ask_what_is_visible(self) -> None:
        if self._view is not None and self._is_ready:
            self._view.ask("frontispiece.visible()", self._on_visible_told)

    def _on_visible_told(self, blocks: object) -> None:
        if not isinstance(blocks, list) or len(blocks) != 2:
            return
        first, last = (self._lines.line_of(int(block)) for block in blocks)
        if first is not None and last is not None:
            self.visible_changed.emit(first, last)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(interval_ms)
        return timer
