"""The upkeep of the site of the post in front: its tags and categories, its pictures, and what was cut off."""

from __future__ import annotations

from pathlib import Path

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.upkeep.gardening import Gardening
from editor.features.upkeep.picturing import Picturing
from editor.features.upkeep.unfinished import Unfinished
from editor.widgets.workbench import Workbench


def install(workbench: Workbench, folder: Path) -> None:
    """Add the actions to the Site menu; while posts are written their old bytes are kept in *folder*."""
    Unfinished(workbench, folder)
    gardening = Gardening(workbench, folder)
    picturing = Picturing(workbench, folder)
    desk = workbench.desk
    workbench.actions.add(
        Action(
            "site.terms",
            QT_TRANSLATE_NOOP("actions", "Tags and Categories…"),
            run=gardening.open,
            menu="site",
            group="upkeep",
            keys="Ctrl+Alt+K",
            icon="tag",
            enabled=lambda: desk.current is not None,
        )
    )
    workbench.actions.add(
        Action(
            "site.pictures",
            QT_TRANSLATE_NOOP("actions", "Pictures of the Site…"),
            run=picturing.open,
            menu="site",
            group="upkeep",
            keys="Ctrl+Alt+Shift+I",
            icon="image",
            enabled=lambda: desk.current is not None,
        )
    )
