"""A task runner whose jobs wait for the test."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from editor.bridge.tasks import InlineTasks

T = TypeVar("T")


class HeldTasks:
    """Keeps jobs until the test lets the oldest go."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Keep *job*."""
        self.held.append(lambda: InlineTasks().run(job, done, failed))

    def let_go(self) -> None:
        """Do the oldest job that is held, and tell what came of it."""
        self.held.pop(0)()
