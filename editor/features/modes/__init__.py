"""Modes of writing: what is dimmed, where the caret stands, and the screen with nothing but the text."""

from __future__ import annotations

from editor.features.modes.focusing import Focusing
from editor.features.modes.full_screen import FullScreen
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the modes to the View menu."""
    Focusing(workbench)
    FullScreen(workbench)
