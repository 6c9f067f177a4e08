"""Find and replace in the post in front: the bar above its text, what is found marked, replacing in one undo step."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.finding.finding import Finding
from editor.features.finding.replacing import Replacing
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the actions of finding to the Edit menu."""
    finding = Finding(workbench)
    Replacing(workbench, finding)
    for name, title, keys, run in (
        ("edit.find", QT_TRANSLATE_NOOP("actions", "Find…"), "Ctrl+F", finding.open),
        ("edit.replace", QT_TRANSLATE_NOOP("actions", "Replace…"), "Ctrl+H", finding.open_replacing),
        ("edit.find_next", QT_TRANSLATE_NOOP("actions", "Find Next"), "F3", finding.find_next),
        ("edit.find_previous", QT_TRANSLATE_NOOP("actions", "Find Previous"), "Shift+F3", finding.find_previous),
        ("edit.find_selection", QT_TRANSLATE_NOOP("actions", "Find Selection"), "Ctrl+F3", finding.find_selection),
    ):
        workbench.actions.add(
            Action(
                name,
                title,
                run=run,
                menu="edit",
                group="find",
                keys=keys,
                icon="search" if name == "edit.find" else "",
                enabled=lambda: workbench.desk.current is not None,
            )
        )
