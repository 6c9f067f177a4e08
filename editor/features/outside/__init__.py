"""What others do to the files that lie open here: taken over, asked about, followed; never lost."""

from __future__ import annotations

from editor.features.outside.watching import Watching
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Watch the file of each open post."""
    Watching(workbench)
