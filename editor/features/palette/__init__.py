"""The palette, and the actions that open it with a sign typed already."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.palette.palette import CommandPalette
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add what opens the palette."""
    palette = CommandPalette(workbench)
    desk = workbench.desk
    workbench.actions.add(
        Action(
            "view.palette",
            QT_TRANSLATE_NOOP("actions", "Command Palette…"),
            run=palette.open,
            menu="view",
            group="palette",
            keys="Ctrl+Shift+P",
            icon="search",
        )
    )
    for name, title, keys, sign in (
        ("go.line", QT_TRANSLATE_NOOP("actions", "Go to Line…"), "Ctrl+G", ":"),
        ("go.heading", QT_TRANSLATE_NOOP("actions", "Go to Heading…"), "Ctrl+R", "#"),
    ):
        workbench.actions.add(
            Action(
                name,
                title,
                run=partial(palette.open, sign),
                menu="go",
                group="lines",
                keys=keys,
                enabled=lambda: desk.current is not None,
            )
        )
