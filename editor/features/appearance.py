"""Light, sepia, dark, or as the system has it."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.open_post import OpenPost
from editor.widgets.text.palette import colours_for
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the choices; palette and style sheet follow the theme, the marks in the text are told."""
    settings, themes, actions, desk = workbench.settings, workbench.themes, workbench.actions, workbench.desk

    def choose(choice: str) -> None:
        settings.change("window", theme=choice)

    def follow(_: object) -> None:
        themes.choose(settings.value.window.theme)
        actions.refresh()

    def is_chosen(choice: str) -> bool:
        return settings.value.window.theme == choice

    def dress(post: OpenPost) -> None:
        colours = colours_for(themes.theme)
        post.text.take_colours(colours)
        post.yaml.take_colours(colours)

    def dress_all() -> None:
        for post in desk.posts:
            dress(post)

    for choice, title, icon in (
        ("system", QT_TRANSLATE_NOOP("actions", "Light or Dark as the System"), ""),
        ("light", QT_TRANSLATE_NOOP("actions", "Light"), "sun"),
        ("sepia", QT_TRANSLATE_NOOP("actions", "Sepia"), "book"),
        ("dark", QT_TRANSLATE_NOOP("actions", "Dark"), "moon"),
    ):
        actions.add(
            Action(
                f"view.theme_{choice}",
                title,
                run=partial(choose, choice),
                menu="view/appearance",
                icon=icon,
                checkable=True,
                checked=partial(is_chosen, choice),
            )
        )
    settings.changed.connect(follow)
    desk.opened.connect(dress)
    themes.changed.connect(dress_all)
