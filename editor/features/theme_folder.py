"""A folder that stands in for the theme of the site: where its gem is not here, or another is to be tried."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.jekyll.theme import is_theme
from editor.widgets.workbench import Workbench

_MENU = "view/preview"


def install(workbench: Workbench) -> None:
    """Add the two actions; the live preview follows the setting, which is the site's own."""
    actions, settings = workbench.actions, workbench.settings

    def choose() -> None:
        folder = pick_theme_folder(workbench)
        if folder is not None:
            settings.change_for_site("preview", theme_folder=str(folder))

    def leave() -> None:
        settings.forget_for_site("preview", "theme_folder")
        settings.change("preview", theme_folder="")

    def has_site() -> bool:
        return settings.site is not None

    def is_chosen() -> bool:
        return bool(settings.value.preview.theme_folder)

    choose_title = QT_TRANSLATE_NOOP("actions", "Choose Theme Folder…")
    leave_title = QT_TRANSLATE_NOOP("actions", "Use the Site’s Own Theme")
    actions.add(Action("view.theme_folder", choose_title, choose, _MENU, "theme", enabled=has_site))
    actions.add(Action("view.theme_folder_none", leave_title, leave, _MENU, "theme", enabled=is_chosen))
    settings.changed.connect(lambda _: actions.refresh())


def pick_theme_folder(workbench: Workbench) -> Path | None:
    """Return the folder of a theme that the writer picks, None for none and, which is said, for no theme."""
    folder = workbench.prompts.choose_folder()
    if folder is None or is_theme(folder):
        return folder
    words = QCoreApplication.translate(
        "ThemeFolder",
        "“{0}” holds no theme: a theme has a folder _layouts, _includes, _sass or assets. Nothing was changed; choose "
        "the folder in which those lie.",
    )
    workbench.notices.show_warning(words.format(folder.name))
    return None
