"""Long work in the pool part by part: what is done can be shown meanwhile, and the rest called off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from editor.bridge.tasks import TaskRunner

T = TypeVar("T")
R = TypeVar("R")


class InParts(Generic[T, R]):
    """One run at a time: a new one calls off the one before, whose answers are not told any more."""

    def __init__(self, tasks: TaskRunner, size: int, *, failed: Callable[[Exception], None]) -> None:
        self._tasks = tasks
        self._size = size
        self._failed = failed
        self._run: object | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is being done."""
        return self._run is not None

    def start(
        self,
        items: Sequence[T],
        job: Callable[[Sequence[T]], R],
        show: Callable[[R, int], None],
        end: Callable[[], None],
    ) -> None:
        """Give *items* to *job* part by part, each answer and how many are done to *show*, and call *end*."""
        self._run = run = object()
        self._go_on(run, items, 0, job, show, end)

    def stop(self) -> None:
        """Call off what is running."""
        self._run = None

    def _go_on(
        self,
        run: object,
        items: Sequence[T],
        start: int,
        job: Callable[[Sequence[T]], R],
        show: Callable[[R, int], None],
        end: Callable[[], None],
    ) -> None:
        part = items[start : start + self._size]
        if not part:
            self._run = None
            end()
            return

        def tell(answer: R) -> None:
            if self._run is run:
                show(answer, start + len(part))
            if self._run is run:  # what is shown may call off
                self._go_on(run, items, start + len(part), job, show, end)

        self._tasks.run(partial(job, part), tell, partial(self._on_failed, run))

    def _on_failed(self, run: object, error: Exception) -> None:
        if self._run is run:
            self._run = None
            self._failed(error)
