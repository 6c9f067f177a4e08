"""Find and replace in all posts of the site of the post in front."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.site_search.replacing import SiteReplacing
from editor.features.site_search.searching import SiteSearch
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the actions to the Edit menu."""
    searching = SiteSearch(workbench)
    replacing = SiteReplacing(workbench, searching)
    desk = workbench.desk
    workbench.actions.add(
        Action(
            "edit.find_in_site",
            QT_TRANSLATE_NOOP("actions", "Find in All Posts…"),
            run=searching.open,
            menu="edit",
            group="find",
            keys="Ctrl+Shift+F",
            enabled=lambda: desk.current is not None,
        )
    )
    workbench.actions.add(
        Action(
            "edit.replace_in_site",
            QT_TRANSLATE_NOOP("actions", "Replace in All Posts…"),
            run=searching.open_replacing,
            menu="edit",
            group="find",
            keys="Ctrl+Shift+H",
            enabled=lambda: desk.current is not None,
        )
    )
    workbench.actions.add(
        Action(
            "edit.undo_in_site",
            QT_TRANSLATE_NOOP("actions", "Undo Replacement in All Posts"),
            run=replacing.undo,
            menu="edit",
            group="find",
            enabled=lambda: replacing.can_undo,
        )
    )
