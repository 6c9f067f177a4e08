"""What the disks say, asked in the window's thread."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from editor.storage import glance
from editor.storage.glance import Glances

HERE, AWAY = Path("/here"), Path("/away")


class Disk:
    """One that answers with how often it was asked; of what lies away it says nothing until it may go on."""

    def __init__(self) -> None:
        self.asked: list[Path] = []
        self.going = threading.Event()

    def look(self, path: Path) -> int:
        self.asked.append(path)
        if path == AWAY:
            assert self.going.wait(60)
        return len(self.asked)


@pytest.fixture
def disk() -> Disk:
    return Disk()


def test_what_is_asked_again_is_looked_at_again(disk: Disk) -> None:
    glances = Glances(disk.look, lambda _: 0)
    assert [glances.of(HERE), glances.of(HERE)] == [1, 2]


def test_what_was_just_seen_is_not_looked_at_again(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glance, "FRESH_S", 60)
    glances = Glances(disk.look, lambda _: 0)
    assert [glances.of(HERE), glances.of(HERE)] == [1, 1]


def test_one_path_that_hangs_is_guessed_and_keeps_no_other_back(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    glances = Glances(disk.look, lambda _: 0)
    monkeypatch.setattr(glance, "GLANCE_S", 0.01)
    assert glances.of(AWAY) == 0
    monkeypatch.setattr(glance, "GLANCE_S", 60)
    assert glances.of_all([AWAY, HERE]) == {AWAY: 0, HERE: 2}
    assert disk.asked == [AWAY, HERE]
    disk.going.set()


def test_a_thread_that_may_wait_lets_the_window_know_at_once(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    glances = Glances(disk.look, lambda _: 0)
    disk.going.set()
    glances.learn(AWAY)
    disk.going.clear()
    monkeypatch.setattr(glance, "GLANCE_S", 0.01)
    assert glances.of(AWAY) == 1
    disk.going.set()


def test_a_name_that_no_file_can_have_is_guessed() -> None:
    assert Glances(lambda path: path.stat().st_size, lambda _: -1).of(Path("a\0b")) == -1
