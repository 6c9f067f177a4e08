"""What stands in the tool bar is the writer's to choose."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.actions.tools import USUAL_TOOLS, read_tools, written_tools
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.dialogs.tools import ToolsDialog
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the action that opens the choice."""
    workbench.actions.add(
        Action(
            "view.tools",
            QT_TRANSLATE_NOOP("actions", "Tool Bar…"),
            run=partial(_choose, workbench),
            menu="view",
            group="tools",
        )
    )


def _choose(workbench: Workbench) -> None:
    settings, actions = workbench.settings, workbench.actions.all()
    tools = read_tools(settings.value.window.tools, {action.id for action in actions})
    dialog = ToolsDialog(actions, tools, USUAL_TOOLS, workbench.window)

    def keep(chosen: list[str]) -> None:
        settings.change("window", tools=written_tools(chosen))

    dialog.tools_changed.connect(keep)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
