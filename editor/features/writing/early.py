"""What the first key wants is imported before it, by the pool: neither a key nor the first paint waits for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from editor.widgets.workbench import Workbench

REST_MS = 1_000
"""How long after the first paint: until then the form and the preview are made, which would share Python with it."""


def import_early(workbench: Workbench, imports: Callable[[], None]) -> None:
    """Have *imports* run by the pool soon after the window is painted, once the rest of it is there as well."""
    run = partial(workbench.tasks.run, imports, _on_done, _on_failed)
    workbench.window.painted.connect(partial(QTimer.singleShot, REST_MS, workbench.window, run))


def _on_done(_: None) -> None:
    """The key finds it."""


def _on_failed(error: Exception) -> None:
    raise error
