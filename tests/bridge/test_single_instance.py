"""A second start hands its files to the first, whatever became of the one before."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from editor.bridge import single_instance
from editor.bridge.single_instance import SingleInstance

ROOT = Path(__file__).parents[2]
SECOND = """
import sys
from pathlib import Path
from editor.bridge.single_instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]))
print("first" if instance.become_first() else instance.hand_over([Path(name) for name in sys.argv[2:]]), flush=True)
"""
KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from editor.bridge.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert instance.become_first()
instance.listen()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def first(tmp_path: Path, qapp: QCoreApplication) -> Iterator[SingleInstance]:
    made = SingleInstance(tmp_path / "state")
    assert made.become_first()
    yield made
    made.close()


def second(tmp_path: Path, *names: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SECOND, str(tmp_path / "state"), *names]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, env=environ, text=True
    )


def ended(qtbot: QtBot, process: subprocess.Popen[str]) -> str:
    qtbot.waitUntil(lambda: process.poll() is not None)
    out, errors = process.communicate()
    assert errors == ""
    return out.strip()


def test_the_second_hands_over_its_files_as_seen_from_where_it_was_started(
    qtbot: QtBot, tmp_path: Path, first: SingleInstance
) -> None:
    first.listen()
    with qtbot.waitSignal(first.files_asked) as asked:
        process = second(tmp_path, "題 post.md", "/other.md")
    assert asked.args == [[tmp_path / "題 post.md", Path("/other.md")]]
    assert ended(qtbot, process) == "True"


def test_the_second_waits_for_a_first_that_is_just_starting(
    qtbot: QtBot, tmp_path: Path, first: SingleInstance
) -> None:
    process = second(tmp_path)
    qtbot.waitUntil(lambda: process.poll() is None)
    with qtbot.waitSignal(first.files_asked) as asked:
        first.listen()
    assert asked.args == [[]]
    assert ended(qtbot, process) == "True"


def test_a_first_that_does_not_answer_is_given_up(
    tmp_path: Path, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE_SECONDS", 0.2)
    late = SingleInstance(tmp_path / "state")
    assert not late.become_first()
    assert not late.hand_over([Path("x.md")])


def test_the_place_of_one_that_was_killed_is_taken(qtbot: QtBot, qapp: QCoreApplication, tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / "state")]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    assert done.returncode == -9, done.stderr
    assert (tmp_path / "state" / "window").exists()
    instance = SingleInstance(tmp_path / "state")
    assert instance.become_first()
    instance.listen()
    with qtbot.waitSignal(instance.files_asked) as asked:
        process = second(tmp_path, "/post.md")
    assert asked.args == [[Path("/post.md")]]
    assert ended(qtbot, process) == "True"
    instance.close()
    assert ended(qtbot, second(tmp_path)) == "first"


def framed(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


@pytest.mark.parametrize(
    "message",
    [
        framed(b"no json"),
        framed(json.dumps(["relative.md"]).encode()),
        framed(json.dumps([1]).encode()),
        framed(b"[" * 100_000),
        struct.pack(">I", 1 << 31) + b"x",
    ],
    ids=["no json", "relative", "a number", "deep", "too long"],
)
def test_what_no_start_of_ours_would_say_opens_nothing(
    qtbot: QtBot, tmp_path: Path, first: SingleInstance, message: bytes
) -> None:
    first.listen()
    asked: list[object] = []
    first.files_asked.connect(asked.append)
    stranger = QLocalSocket()
    stranger.connectToServer(str(tmp_path / "state" / "window"))
    assert stranger.waitForConnected(5000)
    with qtbot.waitSignal(stranger.disconnected):
        stranger.write(message)
    assert asked == []


def test_a_user_without_a_folder_for_it_has_a_window_for_each_start(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in the way")
    assert SingleInstance(tmp_path / "state").become_first()
    assert SingleInstance(tmp_path / "state").become_first()
