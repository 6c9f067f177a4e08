"""The preferences: the page over the settings, and that each change of a setting is seen at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.settings.setting import groups_of
from editor.settings.settings import Settings
from editor.widgets.preferences.controls import Picker
from editor.widgets.preferences.dialog import Preferences
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the Preferences action."""
    pages = PreferencesPage(workbench)
    workbench.actions.add(
        Action(
            "edit.settings",
            QT_TRANSLATE_NOOP("actions", "Preferences…"),
            run=pages.show,
            menu="edit",
            group="settings",
            keys="Ctrl+,",
            icon="settings",
        )
    )


class PreferencesPage(QObject):
    """Opens the page beside the window, where what it changes is seen; one at a time."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._page: Preferences | None = None
        workbench.settings.changed.connect(self._on_settings_changed)

    def show(self) -> None:
        """Show the page, or bring it to the front."""
        if self._page is None:
            self._page = self._made()
        self._page.show_values(self._workbench.settings.value)
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()
        self._page.search.setFocus()
        self._page.search.selectAll()

    def _made(self) -> Preferences:
        # Here and not above: it brings Pygments.
        from editor.render.rouge.themes import code_themes

        actions, settings = self._workbench.actions, self._workbench.settings
        own = ("", QCoreApplication.translate("CodeColoursMenu", "Frontispiece's Own"))
        themes = {
            dark: [own, *((theme.name, theme.title) for theme in code_themes() if theme.is_dark is dark)]
            for dark in (False, True)
        }
        page = Preferences(
            groups_of(settings.value),
            pickers={
                ("text", "family"): Picker(self._typeface, lambda: actions.get("view.typeface").run()),
                ("checks", "off"): Picker(
                    lambda _off: self.tr("Choose Rules…"), lambda: actions.get("view.rules").run()
                ),
            },
            choices={
                ("preview", "code_theme_light"): themes[False],
                ("preview", "code_theme_dark"): themes[True],
            },
            parent=self._workbench.window,
        )
        page.changed.connect(self._on_changed)
        page.reset_requested.connect(settings.reset)
        return page

    def _typeface(self, family: str) -> str:
        return family or self.tr("The system’s usual typeface")

    def _on_changed(self, section: str, name: str, value: bool | int | float | str) -> None:
        self._workbench.settings.change(section, **{name: value})

    def _on_settings_changed(self, settings: Settings) -> None:
        if self._page is not None:
            self._page.show_values(settings)
        # Menus mark what is on.
        self._workbench.actions.refresh()
