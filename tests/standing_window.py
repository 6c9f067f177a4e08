"""The real window with a writer who has an answer to every question, for runs that go through it ten thousand times."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QTimerEvent
from PySide6.QtWidgets import QApplication

from editor.app import NAME, Folders, compose, prepare_environment
from editor.bridge.mishaps import Mishaps
from editor.bridge.prompts import ChangedAnswer, SaveAnswer
from editor.bridge.render_client import RenderClient
from editor.bridge.tasks import InlineTasks, PoolTasks
from editor.settings.store import SettingsStore
from editor.widgets.keeping import Keeping
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench
from editor.window.main_window import MainWindow
from tests.fakes import Answer, ScriptedPrompts

_ANSWERS: Mapping[str, Answer] = {
    "ask_save": SaveAnswer.DISCARD,
    "ask_changed_on_disk": ChangedAnswer.OVERWRITE,
    "ask_discard": True,
    "ask_link": False,
    "ask_trust": False,
    "choose_open": [],
    "choose_pictures": [],
    "ask_rehearsal": False,
    "ask_push": False,
}


class EveryAnswer(ScriptedPrompts):
    """Answers each question at once: what is unsaved goes, what is not asked for is not done."""

    def _next(self, question: str, told: object) -> Answer:
        return _ANSWERS.get(question)


@dataclass(frozen=True)
class Standing:
    """A window that stands, and where its files are."""

    window: MainWindow
    workbench: Workbench
    folder: Path

    def open(self, path: Path) -> OpenPost:
        """Open *path* as if it were dropped on the window."""
        self.window.files_chosen.emit([path])
        post = self.workbench.desk.current
        assert post is not None
        assert post.document.path == path
        return post

    def close(self, post: OpenPost) -> None:
        """Close *post* without saving it, and let what it was made of go."""
        self.workbench.desk.close_requested.emit(post)
        settle()

    def do(self, action: str) -> None:
        """Run an action by its id, where it can be run now."""
        found = self.workbench.actions.get(action)
        if found.enabled():
            found.run()

    def rest(self) -> None:
        """Let all that waits for a moment of rest be done now: what is checked, kept, journalled, listed."""
        for timer in self.window.findChildren(QTimer):
            limits_rendering = isinstance(timer.parent(), RenderClient)
            if timer.isActive() and timer.isSingleShot() and not limits_rendering:
                QCoreApplication.sendEvent(timer, QTimerEvent(timer.timerId()))
        settle()

    def finish_jobs(self) -> None:
        """Wait until nothing is worked on outside the GUI thread."""
        tasks = self.workbench.tasks
        if isinstance(tasks, PoolTasks):
            tasks._pool.waitForDone()
        settle()


def settle() -> None:
    """Let everything happen that is due, and everything go that is to be deleted."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(holds: Callable[[], object], what: str, limit_s: float = 60.0) -> None:
    """Let the window run until *holds*; raises TimeoutError with *what*."""
    end = time.monotonic() + limit_s
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextlib.contextmanager
def standing(folder: Path, *, preview: bool) -> Iterator[Standing]:
    """Show the window with its own folders below *folder*; with the *preview* jobs run in the pool, else at once."""
    app = QApplication.instance()
    if app is None:
        prepare_environment(os.environ)
        app = QApplication([NAME])
    assert isinstance(app, QApplication)
    settings = SettingsStore(folder / "config" / "settings.json")
    settings.change("spelling", on=False)
    settings.change("window", hidden_panes="" if preview else "preview", language="en", theme="light")
    folders = Folders(folder / "config", folder / "state", folder / "samples")
    pools = [PoolTasks(app), PoolTasks(app, threads=1)] if preview else []
    tasks, keeping_tasks = pools or (InlineTasks(), InlineTasks())
    keeping = Keeping(folders, Mishaps(app), keeping_tasks)
    window, workbench = compose(
        app, folders=folders, settings=settings, tasks=tasks, prompts=EveryAnswer(), keeping=keeping
    )
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    until(lambda: window.was_painted, "the window was not painted")
    try:
        yield Standing(window, workbench, folder)
    finally:
        window.leave()
        for pool in pools:
            pool.close()
        window.deleteLater()
        settle()
