"""Two hours of a writer in a few minutes: posts opened, written in by every way, saved and closed, and mishaps between.

What waits for a moment of rest (a version each minute, the journal, checks, the site's index) is given one after every
few edits, so that there are more of them than in two hours.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import mean

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.bridge.render_client import RenderClient
from editor.bridge.sweeping import Sweeping
from editor.post.edit import Edit
from editor.widgets.open_post import OpenPost
from editor.widgets.preview.view import PreviewView
from tests.soak.held import Held, held, memory_bytes
from tests.standing_window import Standing, settle, standing, until

WARM_FILES = 20
"""Posts after which all that is made once is made."""
_EDITS_TO_A_REST = 25
_MOST_WAIT_S = 30.0
_EDITS_TO_A_SAVE = 50
_BODY = """
# Section {number}

A paragraph of [post {number}](https://example.org/{number}) in **two** languages, with a note[^n]. 日本語の段落。

```ruby
puts "{number}"
```

- one
- two {{{{ page.title }}}}

| a | b |
|---|---|
| 1 | 二 |

[^n]: The note.
"""


@dataclass
class Told:
    """What a soak came to."""

    edits: int = 0
    opened: int = 0
    kills: int = 0
    saves: int = 0
    given_up: int = 0
    """How often rendering was given up until the next edit."""
    quarters: list[list[int]] = field(default_factory=lambda: [[], [], [], []])
    """Bytes, as they were seen in each quarter of the edits."""
    leaks: list[str] = field(default_factory=list)

    @property
    def growth(self) -> float:
        """The memory of the last quarter, divided by that of the second."""
        return mean(self.quarters[3]) / mean(self.quarters[1])


def soak(folder: Path, *, edits: int, files: int, kills: int, tell: Callable[[str], None] = print) -> Told:
    """Make *edits* in *files* posts one after the other, with *kills* of what renders them."""
    told = Told()
    temporary = folder / "tmp"
    temporary.mkdir()
    with _temporary_files_in(temporary), standing(folder, preview=True) as at:
        writer = _Writer(at, told)
        with _sweeping(at):
            until(lambda: at.workbench.preview.is_ready, "the preview did not come")
            folders = (temporary, folder / "site", folder / "state" / "journals")
            for number in range(WARM_FILES):
                writer.write_post(number, edits=_EDITS_TO_A_REST, kills=int(number < 2))
            before = _held_at_rest(at, folders)
            told.edits = told.opened = told.kills = told.saves = 0
            for number in range(files):
                share = range(edits * number // files, edits * (number + 1) // files)
                due = kills * (number + 1) // files - kills * number // files
                writer.write_post(number, edits=len(share), kills=due)
                quarter = min(3, 4 * number // files)
                told.quarters[quarter].append(memory_bytes())
                if number % 10 == 9:
                    tell(f"{told.edits:>6} edits  {told.quarters[quarter][-1] / 1e6:.0f} MB")
            told.leaks = _held_at_rest(at, folders).leaks_since(before)
    told.leaks += [f"a process outlives the window: {name}" for name in held(()).processes if "editor." in name]
    return told


class _Writer:
    """Writes one post after the other."""

    def __init__(self, at: Standing, told: Told) -> None:
        self._at, self._told = at, told
        self._chance = Random(1)
        self._posts = at.folder / "site" / "_posts"
        self._posts.mkdir(parents=True)
        (at.folder / "site" / "_config.yml").write_text("title: Soaked\n")
        client = at.window.findChild(RenderClient)
        assert isinstance(client, RenderClient)
        self._client = client
        self._answered: object = None
        client.patched.connect(self._on_client_patched)
        client.gave_up.connect(self._on_client_gave_up)

    def write_post(self, number: int, *, edits: int, kills: int) -> None:
        """Open a post, make *edits* in it with *kills* between, save and close it."""
        path = self._posts / f"2024-01-{number % WARM_FILES + 1:02}-post.md"
        path.write_text(f"---\ntitle: Post {number}\ntags: [a, b]\n---\n" + _BODY.format(number=number) * 8, "utf-8")
        post = self._at.open(path)
        self._told.opened += 1
        self._await_preview()
        self._at.do("insert.complete")
        moments = {edits * (kill + 1) // (kills + 1) for kill in range(kills)}
        for edit in range(edits):
            self._edit(post)
            self._told.edits += 1
            if edit in moments:
                self._kill()
            if edit % _EDITS_TO_A_REST == _EDITS_TO_A_REST - 1:
                self._await_preview()
                self._at.rest()
            if edit % _EDITS_TO_A_SAVE == _EDITS_TO_A_SAVE - 1:
                self._save(post)
        self._save(post)
        self._at.close(post)

    def _edit(self, post: OpenPost) -> None:
        pane, document, chance = post.text, post.document, self._chance
        cursor = QTextCursor(pane.document())
        cursor.setPosition(chance.randrange(pane.document().characterCount()))
        pane.setTextCursor(cursor)
        draw = chance.random()
        if draw < 0.6:
            QTest.keyClicks(pane, chance.choice(("a", "word", " ", "*", "`")))
        elif draw < 0.7:
            QTest.keyClick(pane, chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Backspace)))
        elif draw < 0.8:
            for preedit, commit in (("に", ""), ("にほん", ""), ("", "日本")):
                event = QInputMethodEvent(preedit, [])
                event.setCommitString(commit)
                QApplication.sendEvent(pane, event)
        elif draw < 0.85:
            held_text = QMimeData()
            held_text.setText("pasted\n\ntwice\n")
            pane.insertFromMimeData(held_text)
        elif draw < 0.9:
            document.undo()
        elif draw < 0.95:
            post.form.value_edited.emit(("title",), f"Title {self._told.edits}")
        else:
            place = chance.randrange(len(document.post.source) - document.post.text.start) + document.post.text.start
            document.apply(Edit(place, document.post.source[place : place + 5], "x"), origin=self)

    def _save(self, post: OpenPost) -> None:
        self._at.do("file.save")
        assert not post.document.dirty
        self._told.saves += 1

    def _kill(self) -> None:
        """Kill the process that renders, or every second time that of the page, and wait until all is shown again."""
        self._await_preview()
        preview = self._at.workbench.preview
        self._told.kills += 1
        if self._told.kills % 2:
            process = self._client._process
            assert process is not None
            killed = process.processId()
            os.kill(killed, signal.SIGKILL)
            until(lambda: self._client._process not in (None, process), "the render process did not come back")
        else:
            view = preview.findChild(PreviewView)
            assert isinstance(view, PreviewView)
            until(lambda: view.page().renderProcessPid() > 0, "the page has no process")
            os.kill(view.page().renderProcessPid(), signal.SIGKILL)
            until(lambda: not preview.is_ready, "the page's end was not noticed")
            self._at.rest()  # it comes back the later the more often it ends
            until(lambda: preview.is_ready, "the page did not come back")
        self._await_preview()

    def _await_preview(self) -> None:
        try:
            until(lambda: self._answered == self._client.version, "the text was not rendered", limit_s=_MOST_WAIT_S)
        except TimeoutError as error:
            client, preview = self._client, self._at.workbench.preview
            seen = f"{self._answered} of {client.version}, {client._process}, {preview.is_ready}, {preview.message!r}"
            raise TimeoutError(f"{error}: {seen}, {self._told.kills} kills") from error

    def _on_client_gave_up(self, _reason: str) -> None:
        """Go on: on a machine with much else to do a render process may be too slow to be waited for."""
        self._told.given_up += 1
        self._answered = self._client.version

    def _on_client_patched(self, patch: dict[str, object]) -> None:
        if patch["done"]:
            self._answered = patch["version"]


def _held_at_rest(at: Standing, folders: tuple[Path, ...]) -> Held:
    """Return what is held when no post is open and nothing waits."""
    assert not at.workbench.desk.posts
    for _ in range(3):  # what is done makes work in turn
        at.rest()
        at.finish_jobs()
    QApplication.clipboard().clear()
    settle()
    return held(folders)


@contextlib.contextmanager
def _sweeping(at: Standing) -> Iterator[None]:
    """Collect garbage as the application does."""
    before = gc.get_threshold()
    sweeping = Sweeping(at.window)
    at.workbench.desk.opened.connect(lambda post: post.document.changed.connect(sweeping.stir))
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextlib.contextmanager
def _temporary_files_in(folder: Path) -> Iterator[None]:
    before = tempfile.tempdir
    tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = before
