"""The real window with the real preview in it, in this process: typed into by keys, and looked at from its page."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.app import NAME, Folders, compose, prepare_environment, sweep_while_resting
from editor.bridge.render_client import RenderClient
from editor.bridge.tasks import PoolTasks
from editor.settings.store import SettingsStore
from editor.widgets.preview.view import PreviewView
from editor.widgets.text.pane import TextPane
from editor.widgets.workbench import Workbench

LIMIT_S = 150
TICK_MS = 100
LETTERS = "abcdefgh"
# The title tells what the page did: that is the only word of a page which reaches the window by itself. It says when,
# too, as the window may be busy when the word comes.
_WATCH = """
(() => {
  let count = 0;
  const tell = (what, number) => { document.title = `${what} ${number} ${performance.now()}`; };
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }) => tell("painted", data);
  new MutationObserver(() => {
    const number = ++count;
    tell("changed", number);
    requestAnimationFrame(() => channel.port2.postMessage(number)); // it comes in behind the frame that it was sent in
  }).observe(document.body, { childList: true, subtree: true }); // the page of a site has no element of ours
})();
"""
_PINGS = 30


@dataclass
class Page:
    """When the page's content changed, and when each change was painted, by ``time.perf_counter``."""

    clock: float = 0.0  # what the page's clock was zero at
    changed: dict[int, float] = field(default_factory=dict)
    painted: dict[int, float] = field(default_factory=dict)

    def hear(self, title: str) -> None:
        """Note what the page tells by its title."""
        words = title.split()
        if len(words) == 3 and words[0] in ("changed", "painted"):
            getattr(self, words[0])[int(words[1])] = self.clock + float(words[2]) / 1e3

    @property
    def count(self) -> int:
        """How often the content has changed."""
        return max(self.changed, default=0)


class Paints:
    """How often text panes were painted; a filter of events is not told where marks on the text paint in theirs."""

    def __init__(self) -> None:
        self.count = 0
        paint = TextPane.paintEvent

        def counted(pane: TextPane, event: QPaintEvent) -> None:
            paint(pane, event)
            self.count += 1

        TextPane.paintEvent = counted  # type: ignore[method-assign, assignment]


class Window:
    """A writer's window with one post open."""

    def __init__(self, app: QApplication, workbench: Workbench) -> None:
        self._app = app
        self.workbench = workbench
        self.page = Page()
        post = workbench.desk.current
        assert post is not None
        self.pane: TextPane = post.text
        client = workbench.window.findChild(RenderClient)
        assert isinstance(client, RenderClient)
        self.client = client
        self._answered: object = None
        self.patches = 0
        self.paints = Paints()
        client.patched.connect(self._on_client_patched)
        self._tick = QTimer(self.pane)  # so that waiting for an event ends although none comes
        self._tick.start(TICK_MS)

    def _on_client_patched(self, patch: dict[str, object]) -> None:
        self.patches += 1
        if patch["done"]:
            self._answered = patch["version"]

    def until(self, holds: Callable[[], object], what: str, limit_s: float = LIMIT_S) -> None:
        """Let the window run until *holds*; raises TimeoutError."""
        end = time.perf_counter() + limit_s
        while not holds():
            if time.perf_counter() > end:
                raise TimeoutError(what)
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self, milliseconds: int) -> None:
        """Let the window run for a while."""
        loop = QEventLoop()
        timer = QTimer(loop)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(loop.quit)
        timer.start(milliseconds)
        loop.exec()

    def is_rendered(self) -> bool:
        """Tell whether the render process has answered all that it was given."""
        return self._answered == self.client.version

    def settle(self) -> None:
        """Wait until all is rendered and the page has come to rest."""
        self.until(self.is_rendered, "the text was not rendered")
        seen = -1
        while seen != self.page.count:
            seen = self.page.count
            self.rest(400)

    def watch_page(self) -> None:
        """Begin to hear when the page changes and paints."""
        view = self.workbench.preview.findChild(PreviewView)
        assert isinstance(view, PreviewView)
        self._set_clock(view)
        view.page().titleChanged.connect(self.page.hear)
        view.run(_WATCH)

    def _set_clock(self, view: PreviewView) -> None:
        """Learn what time it is in the page, from the question that was answered soonest."""
        soonest = float("inf")
        for _ in range(_PINGS):
            told: list[object] = []
            begin = time.perf_counter()
            view.ask("performance.now()", told.append)
            self.until(lambda told=told: told, "the page did not answer")  # type: ignore[misc]
            end = time.perf_counter()
            if end - begin < soonest:
                soonest = end - begin
                self.page.clock = (begin + end) / 2 - float(str(told[0])) / 1e3

    def go_to(self, place: int) -> None:
        """Put the caret at *place* of the text pane, and have its block seen in the preview."""
        cursor = self.pane.textCursor()
        cursor.setPosition(place)
        self.pane.setTextCursor(cursor)
        self.pane.centerCursor()
        self.workbench.preview.scroll_to_line(cursor.blockNumber())
        self.rest(300)

    def find(self, text: str) -> int:
        """Return the place behind the first *text* in the text pane."""
        found = self.pane.document().find(text)
        assert not found.isNull(), text
        return found.selectionEnd()

    def middle(self) -> int:
        """Return the end of an ordinary paragraph near the middle of the text."""
        document = self.pane.document()
        block = document.findBlockByNumber(document.blockCount() // 2)
        while not (block.text()[:1].isalnum() and block.previous().text() == "" and block.next().text() == ""):
            block = block.next()
            assert block.isValid(), "no paragraph behind the middle"
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return cursor.position()

    def type(self, letter: str) -> None:
        """Press the key of *letter*."""
        QTest.keyClick(self.pane, Qt.Key(ord(letter.upper())))


def key_latencies(window: Window, keys: int, *, rest_ms: Callable[[int], int]) -> dict[str, list[float]]:
    """Type *keys* letters, each when the one before is painted, and return milliseconds to the DOM and to the paint."""
    to_change, to_paint = [], []
    page = window.page
    for number in range(keys):
        before, begin = page.count, time.perf_counter()
        window.type(LETTERS[number % len(LETTERS)])
        window.until(lambda before=before: page.painted.get(before + 1), "a key was not painted in the preview")  # type: ignore[misc]
        to_change.append((page.changed[before + 1] - begin) * 1e3)
        to_paint.append((page.painted[before + 1] - begin) * 1e3)
        window.rest(rest_ms(number))
        window.until(window.is_rendered, "a key was not rendered to the end")
    return {"changed": to_change, "painted": to_paint}


@contextmanager
def open_window(
    source: str, *, preview: bool = True, site: Path | None = None, mode: str = "content"
) -> Iterator[Window]:
    """Show the window with a post of *source*, rendered to the end; without *preview* that pane is hidden.

    The post lies in *site*, or in one of its own; the preview shows it as *mode* says.
    """
    prepare_environment(os.environ)
    app = QApplication.instance() or QApplication([NAME])
    assert isinstance(app, QApplication)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        post = (site or home / "site") / "_posts" / "2026-01-30-post.md"
        post.parent.mkdir(parents=True, exist_ok=True)
        post.write_text(source, "utf-8")
        settings = SettingsStore(home / "config" / "settings.json")
        settings.change("window", hidden_panes="" if preview else "preview", language="en", theme="light")
        settings.change("preview", mode=mode)
        tasks = PoolTasks(app)
        folders = Folders(home / "config", home / "state", home / "samples")
        window, workbench = compose(app, folders=folders, settings=settings, tasks=tasks)
        sweep_while_resting(app, workbench.desk)
        window.resize(1280, 800)
        window.show()
        window.files_chosen.emit([post])
        made = Window(app, workbench)
        try:
            if preview:
                made.until(lambda: workbench.preview.is_ready, "the preview did not come")
                made.watch_page()
                made.settle()
            yield made
        finally:
            window.leave()
            tasks.close()
            window.deleteLater()
            made.rest(50)


def tell(figures: dict[str, list[float]]) -> None:
    """Print *figures* for the process that asked, and end at once: a large window takes its time to be taken apart."""
    print(json.dumps(figures), flush=True)
    sys.stdout.flush()
    os._exit(0)
