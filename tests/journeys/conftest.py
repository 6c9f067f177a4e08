"""The real window, offscreen, with tasks run inline and the writer's answers written down beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.app import Folders, compose
from editor.bridge.tasks import InlineTasks
from editor.settings.store import SettingsStore
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
    qtbot: QtBot

    def open(self, path: Path) -> OpenPost:
        """Open *path* as if it were dropped on the window; return its post, form filled."""
        self.window.files_chosen.emit([path])
        post = self.workbench.desk.current
        assert post is not None
        assert post.document.path == path
        return post

    def do(self, action: str) -> None:
        """Run an action by its id."""
        self.workbench.actions.get(action).run()


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    """A window just started, with its first paint done and no preview process yet."""
    prompts = ScriptedPrompts([])
    settings = SettingsStore(tmp_path / "config" / "settings.json")
    settings.change("window", hidden_panes="preview", language="en", theme="light")
    window, workbench = compose(
        qapp,
        folders=Folders(tmp_path / "config", tmp_path / "state", tmp_path / "samples"),
        settings=settings,
        tasks=InlineTasks(),
        prompts=prompts,
    )
    with qtbot.waitSignal(window.painted):
        window.show()
    yield Writer(window, workbench, prompts, qtbot)
    window.leave()
    window.deleteLater()
