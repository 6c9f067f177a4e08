"""What the first key wants is imported before it, by the pool: neither a key nor the first paint waits for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from editor.widgets.workbench import Workbench


def import_early(workbench: Workbench, imports: Callable[[], None]) -> None:
    """Have *imports* run by the pool once the window is painted, behind what was asked of the pool by then."""
    run = partial(workbench.tasks.run, imports, _on_done, _on_failed)
    workbench.window.painted.connect(partial(QTimer.singleShot, 0, workbench.window, run))


def _on_done(_: None) -> None:
    """The key finds it."""


def _on_failed(error: Exception) -> None:
    raise error
