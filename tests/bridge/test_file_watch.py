"""The watch tells of files that may have changed, also where the system says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.bridge import file_watch
from editor.bridge.file_watch import FileWatch, is_remote
from editor.bridge.tasks import InlineTasks


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "post.md"
    path.parent.mkdir()
    path.write_text("text")
    return path


@pytest.fixture
def watch(qtbot: QtBot) -> FileWatch:
    return FileWatch(InlineTasks())


def test_a_local_disk_is_not_asked_again_and_again(path: Path, watch: FileWatch) -> None:
    assert not is_remote(path)
    watch.follow(path)
    assert not watch._poll.isActive()


def test_a_disk_of_the_network_is(qtbot: QtBot, path: Path, watch: FileWatch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_watch, "is_remote", lambda _: True)
    state = Qt.ApplicationState.ApplicationActive
    monkeypatch.setattr(QGuiApplication, "applicationState", staticmethod(lambda: state))
    watch.follow(path)
    assert watch._poll.isActive()
    with qtbot.waitSignal(watch.stirred):
        watch._poll.timeout.emit()
    watch.leave(path)
    assert not watch._poll.isActive()


def test_a_disk_of_the_network_is_not_asked_when_a_file_of_another_changes(
    qtbot: QtBot, path: Path, watch: FileWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = path.with_name("far.md")
    monkeypatch.setattr(file_watch, "is_remote", lambda asked: asked == far)
    watch.follow(path)
    watch.follow(far)
    asked: list[Path] = []

    def noted(name: Path) -> str:
        asked.append(name)
        return str(name)

    monkeypatch.setattr("os.path.realpath", noted)
    with qtbot.waitSignal(watch.stirred):
        watch._watcher.fileChanged.emit(str(path))
    assert far not in asked


def test_coming_back_to_the_window_looks_at_all(qtbot: QtBot, path: Path, watch: FileWatch) -> None:
    watch.follow(path)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    with qtbot.waitSignal(watch.stirred) as stirred:
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert stirred.args == [path]


def test_a_folder_that_goes_and_comes_is_watched_on(qtbot: QtBot, path: Path, watch: FileWatch) -> None:
    watch.follow(path)
    with qtbot.waitSignal(watch.stirred):
        path.unlink()
        path.parent.rmdir()
    with qtbot.waitSignal(watch.stirred):
        path.parent.mkdir()
    with qtbot.waitSignal(watch.stirred):
        path.write_text("again")
    with qtbot.waitSignal(watch.stirred):
        path.write_text("and again")


def test_one_of_two_files_in_a_folder_is_left_without_the_other(qtbot: QtBot, path: Path, watch: FileWatch) -> None:
    other = path.with_name("other.md")
    other.write_text("x")
    watch.follow(path)
    watch.follow(other)
    watch.leave(path)
    with qtbot.waitSignal(watch.stirred) as stirred:
        other.write_text("y")
    assert stirred.args == [other]
    assert str(path) not in watch._watcher.files()
