"""Completion at the caret, and snippets with their places."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.writing.completing.completing import Completing
from editor.features.writing.completing.snippets import SnippetActions
from editor.features.writing.early import import_early
from editor.features.writing.target import TextTarget
from editor.widgets.workbench import Workbench


def install(workbench: Workbench, target: TextTarget) -> None:
    """Listen to the text of each post, and add the actions to the Insert menu."""
    completing = Completing(workbench)
    snippets = SnippetActions(workbench, completing, target)

    def complete() -> None:
        if target.post is not None:
            completing.of(target.post).ask()

    def link() -> None:
        if target.post is not None:
            completing.of(target.post).ask_for_post()

    workbench.actions.add(
        Action(
            "insert.post_link",
            QT_TRANSLATE_NOOP("actions", "Link to a Post…"),
            run=link,
            menu="insert",
            group="links",
            keys="Ctrl+Shift+L",
            icon="link",
            enabled=target.is_there,
        )
    )
    for id_, title, run, keys in (
        ("insert.complete", QT_TRANSLATE_NOOP("actions", "Complete"), complete, "Ctrl+Space"),
        ("insert.snippet", QT_TRANSLATE_NOOP("actions", "Snippet…"), snippets.pick, "Ctrl+Alt+S"),
    ):
        workbench.actions.add(
            Action(id_, title, run=run, menu="insert", group="snippets", keys=keys, enabled=target.is_there)
        )
    workbench.actions.add(
        Action(
            "insert.own_snippets",
            QT_TRANSLATE_NOOP("actions", "My Snippets"),
            run=snippets.open_own,
            menu="insert",
            group="snippets",
        )
    )
    import_early(workbench, _import_core)


def _import_core() -> None:
    import editor.completion.answer
    import editor.completion.snippets
    import editor.completion.taking  # noqa: F401 - imported for later
