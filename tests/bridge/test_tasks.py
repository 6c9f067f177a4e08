"""Tasks: results in the owner's thread, newest wins."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge import tasks as tasks_module
from editor.bridge.tasks import THREADS, InlineTasks, Latest, PoolTasks
from tests.held_tasks import HeldTasks


def fail() -> int:
    raise ValueError("no")


def test_inline_tasks_tell_result_and_error() -> None:
    told: list[object] = []
    InlineTasks().run(lambda: 1, told.append, told.append)
    InlineTasks().run(fail, told.append, told.append)
    assert told[0] == 1
    assert isinstance(told[1], ValueError)


def test_the_pool_works_elsewhere_and_tells_here(qtbot: QtBot) -> None:
    tasks = PoolTasks()
    told: list[tuple[int, int]] = []
    here = threading.get_ident()
    for _ in range(5):
        tasks.run(threading.get_ident, lambda there: told.append((there, threading.get_ident())), lambda _: None)
    qtbot.waitUntil(lambda: len(told) == 5)
    assert all(there != here and back == here for there, back in told)
    tasks.close()


def test_the_pool_tells_what_a_job_raised(qtbot: QtBot) -> None:
    tasks = PoolTasks()
    told: list[Exception] = []
    tasks.run(fail, lambda _: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ValueError)
    tasks.close()


def test_jobs_that_hang_hold_up_no_others(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    tasks, going = PoolTasks(), threading.Event()
    told: list[object] = []
    monkeypatch.setattr(tasks_module, "HANGS_S", 0.0)
    hanging = [threading.Event() for _ in range(THREADS)]

    def hang(begun: threading.Event) -> bool:
        begun.set()
        return going.wait(60)

    for begun in hanging:
        tasks.run(partial(hang, begun), lambda _: None, lambda _: None)
    assert all(begun.wait(60) for begun in hanging)
    tasks.run(lambda: "done", told.append, told.append)
    qtbot.waitUntil(lambda: told == ["done"])
    assert not going.is_set()
    going.set()
    tasks.close()


def test_nothing_is_told_after_closing(qapp: QApplication) -> None:
    tasks = PoolTasks()
    told: list[int] = []
    tasks.run(lambda: 1, told.append, lambda _: None)
    tasks.close()
    qapp.sendPostedEvents()
    assert told == []


def test_the_newest_request_wins() -> None:
    tasks, shown = HeldTasks(), list[int]()
    latest = Latest(tasks, show=shown.append, fail=lambda _: None)
    for number in range(4):
        latest.request(partial(int, number))
    tasks.let_go()  # 0, which is stale by now
    assert shown == []
    tasks.let_go()  # 3: 1 and 2 were dropped
    assert shown == [3]
    assert tasks.held == []


def test_a_failure_lets_the_next_request_run() -> None:
    shown, failed = list[int](), list[Exception]()
    latest = Latest(InlineTasks(), show=shown.append, fail=failed.append)
    latest.request(fail)
    latest.request(lambda: 2)
    assert shown == [2]
    assert len(failed) == 1
