"""How the text is set: its typeface, the height of its lines and their width."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench

WIDTHS = (
    (60, QT_TRANSLATE_NOOP("actions", "Narrow Lines: 60 Letters, 30 Kanji")),
    (80, QT_TRANSLATE_NOOP("actions", "Usual Lines: 80 Letters, 40 Kanji")),
    (100, QT_TRANSLATE_NOOP("actions", "Wide Lines: 100 Letters, 50 Kanji")),
    (0, QT_TRANSLATE_NOOP("actions", "Lines as Wide as the Pane")),
)
HEIGHTS = (
    (100, QT_TRANSLATE_NOOP("actions", "Line Height of the Typeface")),
    (115, QT_TRANSLATE_NOOP("actions", "Line Height 115 %")),
    (130, QT_TRANSLATE_NOOP("actions", "Line Height 130 %")),
    (150, QT_TRANSLATE_NOOP("actions", "Line Height 150 %")),
    (180, QT_TRANSLATE_NOOP("actions", "Line Height 180 %")),
)


def install(workbench: Workbench) -> None:
    """Add the choices to the View menu and keep each opened text as the settings say."""
    settings, actions, desk, prompts = workbench.settings, workbench.actions, workbench.desk, workbench.prompts

    def choose_typeface() -> None:
        family = prompts.choose_typeface(settings.value.text.family)
        if family is not None:
            settings.change("text", family=family)

    def set_to(name: str, value: int) -> None:
        settings.change("text", **{name: value})

    def is_set_to(name: str, value: int) -> bool:
        return bool(getattr(settings.value.text, name) == value)

    def dress(post: OpenPost) -> None:
        text = settings.value.text
        post.text.set_family(text.family)
        post.text.set_line_height(text.line_height)
        post.text.set_measure(text.measure)

    def dress_all(_: object) -> None:
        for post in desk.posts:
            dress(post)
        actions.refresh()

    actions.add(
        Action(
            "view.typeface",
            QT_TRANSLATE_NOOP("actions", "Typeface of the Text…"),
            run=choose_typeface,
            menu="view/layout",
            icon="text",
        )
    )
    for name, choices in (("measure", WIDTHS), ("line_height", HEIGHTS)):
        for value, title in choices:
            actions.add(
                Action(
                    f"view.{name}_{value}",
                    title,
                    run=partial(set_to, name, value),
                    menu="view/layout",
                    group=name,
                    checkable=True,
                    checked=partial(is_set_to, name, value),
                )
            )
    settings.changed.connect(dress_all)
    desk.opened.connect(dress)
