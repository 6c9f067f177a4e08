"""Undo and redo: one history over form, YAML and text."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.open_post import OpenPost
from editor.widgets.text.kept_folds import kept_folds
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add Undo and Redo, for the post in front."""
    desk, actions = workbench.desk, workbench.actions

    def undo() -> None:
        if desk.current:
            with kept_folds(desk.current.text):
                desk.current.document.undo()

    def redo() -> None:
        if desk.current:
            with kept_folds(desk.current.text):
                desk.current.document.redo()

    def refresh(_: object = None) -> None:
        actions.refresh()

    def follow(post: OpenPost) -> None:
        post.document.history_changed.connect(lambda _: actions.refresh("edit.undo", "edit.redo"))
        post.document.saved.connect(refresh)

    actions.add(
        Action(
            "edit.undo",
            QT_TRANSLATE_NOOP("actions", "Undo"),
            run=undo,
            menu="edit",
            group="history",
            keys="Ctrl+Z",
            icon="undo",
            enabled=lambda: desk.current is not None and desk.current.document.can_undo,
        )
    )
    actions.add(
        Action(
            "edit.redo",
            QT_TRANSLATE_NOOP("actions", "Redo"),
            run=redo,
            menu="edit",
            group="history",
            keys="Ctrl+Shift+Z",
            icon="redo",
            enabled=lambda: desk.current is not None and desk.current.document.can_redo,
        )
    )
    desk.opened.connect(follow)
    desk.current_changed.connect(refresh)
