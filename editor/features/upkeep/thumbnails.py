"""Thumbnails of picture files, made outside the GUI thread when they come into sight."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from editor.bridge.tasks import TaskRunner
from editor.bridge.thumbnails import read_thumbnail

THUMBNAIL_PX = 224


class Thumbnails:
    """Makes one at a time, that wanted last first: one thread of the pool stays free for what is waited for."""

    def __init__(self, tasks: TaskRunner) -> None:
        self._tasks = tasks
        self._wanted: list[tuple[Path, Callable[[QImage | None], None]]] = []
        self._is_running = False

    def want(self, path: Path, show: Callable[[QImage | None], None]) -> None:
        """Have the picture at *path* shown soon."""
        self._wanted.append((path, show))
        self._go_on()

    def stop(self) -> None:
        """Make no more of what was wanted."""
        self._wanted.clear()

    def _go_on(self) -> None:
        if self._wanted and not self._is_running:
            self._is_running = True
            path, show = self._wanted.pop()

            def tell(image: QImage | None) -> None:
                self._is_running = False
                show(None if image is None or image.isNull() else image)
                self._go_on()

            self._tasks.run(partial(read_thumbnail, path, THUMBNAIL_PX), tell, lambda _: tell(None))
