"""F6 goes from pane to pane, for who writes without a mouse: in a text, Tab indents."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.regions import step
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the two actions."""
    stage, desk = workbench.stage, workbench.desk

    def go(by: int) -> None:
        post = desk.current
        if post is not None and not post.composing:
            step([*stage.regions(), workbench.status], by)

    for name, title, keys, by in (
        ("go.next_pane", QT_TRANSLATE_NOOP("actions", "Next Pane"), "F6", 1),
        ("go.previous_pane", QT_TRANSLATE_NOOP("actions", "Previous Pane"), "Shift+F6", -1),
    ):
        workbench.actions.add(
            Action(
                name,
                title,
                run=partial(go, by),
                menu="go",
                group="panes",
                keys=keys,
                enabled=lambda: desk.current is not None,
            )
        )
