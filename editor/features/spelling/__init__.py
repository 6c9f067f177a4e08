"""Misspelled words of the post in front: marks below them, suggestions in the menu, languages and own words."""

from __future__ import annotations

from editor.features.spelling.spelling import Spelling
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Put the languages into the status line, and add the actions of the Spelling menu."""
    Spelling(workbench)
