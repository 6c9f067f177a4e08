"""Light, dark, or as the system has it."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the three choices; palette and style sheet follow the theme."""
    settings, themes, actions = workbench.settings, workbench.themes, workbench.actions

    def choose(choice: str) -> None:
        settings.change("window", theme=choice)
        themes.choose(choice)
        actions.refresh()

    def is_chosen(choice: str) -> bool:
        return settings.value.window.theme == choice

    for choice, title, icon in (
        ("system", QT_TRANSLATE_NOOP("actions", "Light or Dark as the System"), ""),
        ("light", QT_TRANSLATE_NOOP("actions", "Light"), "sun"),
        ("dark", QT_TRANSLATE_NOOP("actions", "Dark"), "moon"),
    ):
        actions.add(
            Action(
                f"view.theme_{choice}",
                title,
                run=partial(choose, choice),
                menu="view",
                group="appearance",
                icon=icon,
                checkable=True,
                checked=partial(is_chosen, choice),
            )
        )
