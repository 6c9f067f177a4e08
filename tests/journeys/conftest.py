"""The real window, offscreen, with tasks run inline and the writer's answers written down beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app import Folders, compose
from editor.bridge.mishaps import Mishaps
from editor.bridge.tasks import InlineTasks
from editor.settings.store import SettingsStore
from editor.widgets.keeping import Keeping
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench
from editor.window.main_window import MainWindow
from tests.fakes import ScriptedPrompts


@dataclass
class Writer:
    """A writer at the window: opens posts and looks at what is there."""

    window: MainWindow
    workbench: Workbench
    prompts: ScriptedPrompts
    mishaps: Mishaps
    qtbot: QtBot

    def open(self, path: Path) -> OpenPost:
        """Open *path* as if it were dropped on the window; return its post, form filled."""
        self.window.files_chosen.emit([path])
        post = self.workbench.desk.current
        assert post is not None
        assert post.document.path == path
        return post

    def ask_page(self, expression: str) -> object:
        """Return the value of *expression* in the preview's page."""
        answers: list[object] = []
        view = self.workbench.preview._view
        assert view is not None
        view.ask(expression, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def do(self, action: str) -> None:
        """Run an action by its id."""
        self.workbench.actions.get(action).run()


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    """A window just started, with its first paint done and the preview hidden, so that no process runs for it."""
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    """A window with the real preview in it, ready."""
    with started(qtbot, qapp, tmp_path, hidden_panes="") as at_the_window:
        preview = at_the_window.workbench.preview
        qtbot.waitUntil(lambda: preview.is_ready)
        yield at_the_window


@contextmanager
def started(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    *,
    hidden_panes: str,
    language: str = "en",
    crashes: Sequence[str] = (),
    is_first_run: bool = False,
) -> Iterator[Writer]:
    """Start the window, and close it at the end."""
    prompts = ScriptedPrompts([])
    settings = SettingsStore(tmp_path / "config" / "settings.json")
    settings.change("spelling", on=False)  # a process of its own for each window: only where a test is about it
    settings.change("window", hidden_panes=hidden_panes, language=language, theme="light")
    folders, tasks, mishaps = (
        Folders(tmp_path / "config", tmp_path / "state", tmp_path / "samples"),
        InlineTasks(),
        Mishaps(),
    )
    window, workbench = compose(
        qapp,
        folders=folders,
        settings=settings,
        tasks=tasks,
        prompts=prompts,
        keeping=Keeping(folders, mishaps, tasks, crashes),
        is_first_run=is_first_run,
    )
    with qtbot.waitSignal(window.painted):
        window.show()
    yield Writer(window, workbench, prompts, mishaps, qtbot)
    window.leave()
    # Now and not at the end of the process, where Chromium would crash: it cannot go without its page.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
