"""What features that keep the writer's work safe are given besides the workbench."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.bridge.mishaps import Mishaps
from editor.bridge.tasks import TaskRunner
from editor.settings.folders import Folders


@dataclass(frozen=True)
class Keeping:
    """Folders, what nobody caught, and a runner of its own, so that what is typed never waits for other work.

    ``crashes`` is what earlier processes left behind that ended without a word.
    """

    folders: Folders
    mishaps: Mishaps
    tasks: TaskRunner
    crashes: Sequence[str] = ()
