"""What is typed is on the disk a moment later, and found again after whatever end."""

from __future__ import annotations

from editor.features.recovery.journalling import Journalling
from editor.features.recovery.restoring import Restoring
from editor.widgets.keeping import Keeping
from editor.widgets.workbench import Workbench


def install(workbench: Workbench, keeping: Keeping) -> None:
    """Keep a journal of each open text, and offer those that were found."""
    Restoring(workbench, keeping.folders.journals, Journalling(workbench, keeping))
