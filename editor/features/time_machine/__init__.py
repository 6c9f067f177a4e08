"""Earlier versions of each post: kept by themselves, looked at and brought back in whole or in part."""

from __future__ import annotations

from editor.features.time_machine.showing import Showing
from editor.features.time_machine.taking import Taking
from editor.widgets.keeping import Keeping
from editor.widgets.workbench import Workbench


def install(workbench: Workbench, keeping: Keeping) -> None:
    """Keep versions, and add the action that shows them."""
    taking = Taking(workbench, keeping.folders.history)
    Showing(workbench, taking.snapshots)
