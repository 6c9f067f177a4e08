"""The site of the post in front: its posts listed beside the window, and what its posts have offered in the form."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.posts.following import follow_sites
from editor.features.posts.listing import PostsList
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Place the list, and add its actions."""
    posts = PostsList(workbench)
    follow_sites(workbench)
    workbench.actions.add(
        Action(
            "view.posts",
            QT_TRANSLATE_NOOP("actions", "Posts of the Site"),
            run=posts.toggle,
            menu="view",
            group="panes",
            keys="Ctrl+5",
            icon="list",
            enabled=lambda: workbench.desk.sites.current is not None,
            checkable=True,
            checked=lambda: posts.is_shown,
        )
    )
    workbench.actions.add(
        Action(
            "go.post",
            QT_TRANSLATE_NOOP("actions", "Go to Post…"),
            run=posts.look_for,
            menu="go",
            group="posts",
            keys="Ctrl+P",
            icon="search",
            enabled=lambda: workbench.desk.sites.current is not None,
        )
    )
