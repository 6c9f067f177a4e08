"""What the rules remark on in the post in front: quiet marks in its text, and the Problems panel below it."""

from __future__ import annotations

from editor.features.problems.problems import Problems
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Put the panel below the text and the number into the status line, and add the View actions."""
    Problems(workbench)
