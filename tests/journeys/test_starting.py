"""The program as it is started from a shell: one window, unless another is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from editor import app as program
from editor.settings.store import SettingsStore
from tests.journeys.conftest import Writer

HANGING = """
import sys, threading
from PySide6.QtCore import QTimer
from editor import app
from editor.bridge import tasks
tasks.CLOSE_WAIT_MS = 1
hangs = threading.Event()

def hang():
    hangs.set()
    threading.Event().wait()

def composed(*parts, _compose=app.compose, **named):
    window, workbench = _compose(*parts, **named)
    workbench.tasks.run(hang, print, print)
    assert hangs.wait(60)
    window.painted.connect(lambda: QTimer.singleShot(0, window.close))
    return window, workbench

app.compose = composed
sys.exit(app.run([]))
"""
ROOT = Path(__file__).parents[2]
Start = Callable[..., subprocess.Popen[bytes]]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the folders are told by XDG's variables")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program with a home of its own, in which nothing heavy is switched on."""
    settings = SettingsStore(tmp_path / "config" / "frontispiece" / "settings.json")
    settings.change("window", hidden_panes="preview", language="en")
    settings.change("spelling", on=False)
    names = ("config", "data", "cache", "state")
    homes = {f"XDG_{name.upper()}_HOME": str(tmp_path / name) for name in names}
    started: list[subprocess.Popen[bytes]] = []

    def start(*words: object, by: tuple[str, str] = ("-m", "editor")) -> subprocess.Popen[bytes]:
        command = [sys.executable, *by, *map(str, words)]
        environ = {**os.environ, **homes, "PYTHONPATH": str(ROOT)}
        started.append(subprocess.Popen(command, cwd=tmp_path, env=environ, stderr=subprocess.PIPE))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_second_start_opens_its_file_in_the_first_window(qtbot: QtBot, tmp_path: Path, start: Start) -> None:
    def open_files() -> int:
        folder = tmp_path / "state" / "frontispiece" / "open"
        return len(list(folder.iterdir())) if folder.exists() else 0

    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text("text")
    first = start("one.md")
    qtbot.waitUntil(lambda: open_files() == 1)
    second = start("two.md")
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: open_files() == 2)
    assert first.poll() is None
    third = start("--new-window", "one.md")
    qtbot.waitUntil(lambda: open_files() == 3)
    assert third.poll() is None
    assert first.poll() is None
    log = (tmp_path / "state" / "frontispiece" / "log" / "frontispiece.log").read_text()
    assert "Traceback" not in log


def test_the_program_ends_though_a_disk_hangs(qtbot: QtBot, start: Start) -> None:
    process = start(by=("-c", HANGING))
    qtbot.waitUntil(lambda: process.poll() is not None)
    assert process.returncode == 0


def test_a_restart_opens_the_same_files(writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one.md").write_text("text")
    writer.open(tmp_path / "one.md")
    writer.do("file.new")
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda name, words: started.append((name, words)))
    assert program._start_anew(writer.workbench) == 0
    assert started == [(sys.executable, ["-P", "-m", "editor", "--", str(tmp_path / "one.md")])]
