"""About Frontispiece."""

from __future__ import annotations

from editor import __version__
from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the About action."""
    actions, prompts = workbench.actions, workbench.prompts

    def show_about() -> None:
        prompts.show_about(__version__)

    actions.add(
        Action(
            "help.about", QT_TRANSLATE_NOOP("actions", "About Frontispiece"), run=show_about, menu="help", icon="info"
        )
    )
