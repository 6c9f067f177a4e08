"""About Frontispiece, and the sheet of shortcuts."""

from __future__ import annotations

from editor import __version__
from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.qactions import shortcut_rows
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the Help actions."""
    actions, prompts = workbench.actions, workbench.prompts

    def show_shortcuts() -> None:
        prompts.show_shortcuts(shortcut_rows(actions))

    def show_about() -> None:
        prompts.show_about(__version__)

    actions.add(
        Action(
            "help.shortcuts",
            QT_TRANSLATE_NOOP("actions", "Keyboard Shortcuts"),
            run=show_shortcuts,
            menu="help",
            keys="Ctrl+/",
        )
    )
    actions.add(
        Action(
            "help.about", QT_TRANSLATE_NOOP("actions", "About Frontispiece"), run=show_about, menu="help", icon="info"
        )
    )
