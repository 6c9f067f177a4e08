"""A fuzzer that finds nothing must be one that would find something."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from tests.fuzz import running
from tests.fuzz.running import Failure, run
from tests.fuzz.target import Input, Target, promise, texts_of
from tests.standing_window import settle


def failures_of(check: Callable[[Input], None]) -> list[Failure]:
    target = Target("planted", lambda chance: ("a", "b" * chance.randrange(9), "<x>y", "c", "d"), check)
    return run(target, range(5), 1).failures


def test_what_fails_is_told_once_and_made_small() -> None:
    [failure] = failures_of(lambda steps: promise("<x" not in texts_of(steps), "no tag", steps))
    assert failure.number == 0
    assert failure.steps == ("<x",)
    assert "no tag" in failure.words


def test_what_a_slot_or_a_thread_raises_is_a_failure(qapp: QCoreApplication) -> None:
    def raised() -> None:
        raise ValueError("planted")

    def in_slot(_steps: Input) -> None:
        QTimer.singleShot(0, raised)
        settle()

    def in_thread(_steps: Input) -> None:
        thread = threading.Thread(target=raised)
        thread.start()
        thread.join()

    for check in (in_slot, in_thread):
        [failure] = failures_of(check)
        assert "ValueError: planted" in failure.words


@pytest.mark.parametrize("seconds", [0.04, 10.0])
def test_what_takes_too_long_is_a_failure_and_is_ended(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(running, "HANG_S", 0.02)
    monkeypatch.setattr(running, "_END_S", 0.06)

    def check(_steps: Input) -> None:
        end = time.process_time() + seconds
        while time.process_time() < end:
            pass

    [failure] = failures_of(check)
    assert "Hang" in failure.words
