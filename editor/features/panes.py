"""What is to be seen: the three panes, zoom, line numbers, light or dark."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from editor.widgets.workbench import Workbench

PANES = (
    (Pane.FORM, "view.form", QT_TRANSLATE_NOOP("actions", "Front Matter"), "form"),
    (Pane.TEXT, "view.text", QT_TRANSLATE_NOOP("actions", "Text"), "editor"),
    (Pane.PREVIEW, "view.preview", QT_TRANSLATE_NOOP("actions", "Preview"), "preview"),
)


def install(workbench: Workbench) -> None:
    """Add the View actions and keep each opened pane as the settings say."""
    _install_panes(workbench)
    _install_text_view(workbench)


def _install_panes(workbench: Workbench) -> None:
    stage, actions, desk = workbench.stage, workbench.actions, workbench.desk
    for pane, name, title, icon in PANES:
        actions.add(
            Action(
                name,
                title,
                run=partial(stage.toggle, pane),
                menu="view",
                group="panes",
                keys=f"Ctrl+{pane + 1}",
                icon=icon,
                enabled=lambda: desk.current is not None,
                checkable=True,
                checked=partial(stage.is_shown, pane),
            )
        )
    stage.pane_toggled.connect(lambda _pane, _shown: actions.refresh())


def _install_text_view(workbench: Workbench) -> None:
    settings, actions, desk = workbench.settings, workbench.actions, workbench.desk

    def set_zoom(step: int) -> None:
        zoom = settings.value.text.zoom + step if step else 0
        settings.change("text", zoom=max(-6, min(24, zoom)))

    def keep_zoom(steps: float) -> None:
        settings.change("text", zoom=round(steps))

    def show_line_numbers() -> None:
        settings.change("text", line_numbers=not settings.value.text.line_numbers)

    def dress(post: OpenPost) -> None:
        text = settings.value.text
        for pane in (post.text, post.yaml):
            pane.set_zoom(text.zoom)
        post.text.set_line_numbers(text.line_numbers)

    def dress_all(_: object) -> None:
        for post in desk.posts:
            dress(post)
        actions.refresh()

    for name, title, keys, step, icon in (
        ("view.zoom_in", QT_TRANSLATE_NOOP("actions", "Larger Text"), "Ctrl++", 1, "zoom-in"),
        ("view.zoom_out", QT_TRANSLATE_NOOP("actions", "Smaller Text"), "Ctrl+-", -1, "zoom-out"),
        ("view.zoom_reset", QT_TRANSLATE_NOOP("actions", "Normal Text Size"), "Ctrl+0", 0, ""),
    ):
        actions.add(Action(name, title, run=partial(set_zoom, step), menu="view", group="zoom", keys=keys, icon=icon))
    actions.add(
        Action(
            "view.line_numbers",
            QT_TRANSLATE_NOOP("actions", "Line Numbers"),
            run=show_line_numbers,
            menu="view",
            group="text",
            checkable=True,
            checked=lambda: settings.value.text.line_numbers,
        )
    )

    def follow(post: OpenPost) -> None:
        dress(post)
        for pane in (post.text, post.yaml):
            pane.zoomed.connect(keep_zoom)

    settings.changed.connect(dress_all)
    desk.opened.connect(follow)
