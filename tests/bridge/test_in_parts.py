"""Long work part by part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from editor.bridge.in_parts import InParts
from editor.bridge.tasks import InlineTasks
from tests.held_tasks import HeldTasks

T = TypeVar("T")


def doubled(part: Sequence[int]) -> list[int]:
    return [2 * number for number in part]


def test_each_part_is_shown_with_how_many_are_done_and_then_the_end() -> None:
    told: list[object] = []
    parts: InParts[int, list[int]] = InParts(InlineTasks(), 2, failed=told.append)
    parts.start([1, 2, 3], doubled, lambda answer, done: told.append((answer, done)), lambda: told.append("end"))
    assert told == [([2, 4], 2), ([6], 3), "end"]
    assert not parts.is_running


def test_a_new_run_calls_off_the_one_before() -> None:
    tasks, told = HeldTasks(), []
    parts: InParts[int, list[int]] = InParts(tasks, 2, failed=lambda error: None)
    parts.start([1, 2, 3], doubled, lambda answer, done: told.append(answer), lambda: None)
    parts.start([5], doubled, lambda answer, done: told.append(answer), lambda: None)
    while tasks.held:
        tasks.let_go()
    assert told == [[10]]


def test_what_fails_is_told_once_and_ends_the_run() -> None:
    told: list[Exception] = []

    def broken(part: Sequence[int]) -> int:
        raise OSError("gone")

    parts: InParts[int, int] = InParts(InlineTasks(), 1, failed=told.append)
    parts.start([1, 2], broken, lambda answer, done: None, lambda: None)
    assert [str(error) for error in told] == ["gone"]
    assert not parts.is_running
