"""Killed at any moment while typing and saving in the real window: no file is torn, no second of typing is lost.

``KILL_ROUNDS=500`` makes it so many rounds, from the seed ``KILL_SEED`` on; what was found is printed (``-s``).
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from editor.storage.journal import recoverable
from tests.faults.killed_writer import OPENED, text_of

ROUNDS = int(os.environ.get("KILL_ROUNDS", "20"))
FIRST_SEED = int(os.environ.get("KILL_SEED", "0"))
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each round is a fork of one process")


@dataclass
class Told:
    """What a writer told before the end."""

    typed: list[tuple[float, int]] = field(default_factory=list)
    saving: set[int] = field(default_factory=set)
    saved: int = 0

    def take(self, line: str) -> None:
        what, when, length = line.split()
        if what == "typed":
            self.typed.append((float(when), int(length)))
        elif what == "saving":
            self.saving.add(int(length))
        else:
            self.saved = int(length)

    def lost(self, found: int, killed: float) -> float:
        """Return how many seconds before the kill the first key came that was not found; 0 where all were."""
        return max((killed - when for when, length in self.typed if length > found), default=0.0)


@pytest.fixture
def forge() -> Iterator[subprocess.Popen[str]]:
    """The process that forks writers."""
    command = [sys.executable, "-m", "tests.faults.killed_writer"]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env=environ, text=True
    ) as forge:
        yield forge
        assert forge.stdin is not None
        forge.stdin.close()


def killed_round(forge: subprocess.Popen[str], folder: Path, seed: int) -> tuple[Told, float]:
    """Let a writer type for 0 to 3 seconds, kill it, and return what it told and when it was killed."""
    assert forge.stdin is not None
    assert forge.stdout is not None
    (folder / "post.md").write_text(OPENED)
    forge.stdin.write(f"{folder} {seed}\n")
    forge.stdin.flush()
    out: IO[str] = forge.stdout
    pid = int(out.readline().split()[1])
    told = Told()
    told.take(out.readline())
    until = time.monotonic() + random.Random(seed).uniform(0, 3)
    while time.monotonic() < until:
        told.take(out.readline())
    os.kill(pid, signal.SIGKILL)
    killed = time.monotonic()
    while (line := out.readline()) != "dead\n":
        told.take(line)
    return told, killed


def test_no_second_of_typing_is_lost_and_no_file_is_torn(
    forge: subprocess.Popen[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torn, worst, keys = 0, 0.0, 0
    late: list[tuple[int, float]] = []
    for seed in range(FIRST_SEED, FIRST_SEED + ROUNDS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        told, killed = killed_round(forge, folder, seed)
        base = "" if seed % 2 else OPENED
        on_disk = (folder / "post.md").read_text()
        saved = [length for length in told.saving | {0} if on_disk == OPENED + text_of(seed, length)]
        if not saved or saved[0] < told.saved:
            torn += 1
        found = list(recoverable(folder / "state" / "journals"))
        assert len(found) <= 1
        length = len(found[0].text) - len(base) if found else (saved[0] if saved else 0)
        if found:
            assert found[0].text == base + text_of(seed, length)
        lost = told.lost(length, killed)
        worst, keys = max(worst, lost), keys + told.typed[-1][1]
        if lost > 1:
            late.append((seed, round(lost, 3)))
    with capsys.disabled():
        print(f"\n{ROUNDS} kills over {keys} keys: {torn} torn files, {len(late)} rounds lost more than 1 s,", end=" ")
        print(f"at worst {worst:.3f} s {late or ''}")
    assert (torn, late) == (0, [])
