"""The preferences: the page over the settings, and that each change of a setting is seen at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.theme_folder import pick_theme_folder
from editor.settings.setting import fields_of, groups_of
from editor.settings.settings import Settings
from editor.widgets.open_post import OpenPost
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
        workbench.desk.current_changed.connect(self._on_current_changed)

    def show(self) -> None:
        """Show the page, or bring it to the front."""
        if self._page is None:
            self._page = self._made()
        self._show_values()
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
                ("text", "family"): Picker(self._typeface, self._pick_typeface),
                ("preview", "own_css"): Picker(self._style_sheet, self._pick_style_sheet),
                ("preview", "theme_folder"): Picker(self._theme_folder, self._pick_theme_folder),
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
        page.reset_requested.connect(self._on_reset_requested)
        page.reset_all_requested.connect(settings.reset)
        page.scope_changed.connect(self._show_values)
        return page

    def _pick_typeface(self) -> None:
        page, settings = self._page, self._workbench.settings
        shown = settings.value if page and page.is_for_site else settings.for_all
        family = self._workbench.prompts.choose_typeface(shown.text.family)
        if family is not None:
            self._on_changed("text", "family", family)

    def _pick_style_sheet(self) -> None:
        path = self._workbench.prompts.choose_style_sheet()
        if path is not None:
            self._on_changed("preview", "own_css", str(path))

    def _style_sheet(self, path: str) -> str:
        return Path(path).name if path else self.tr("Choose a CSS File…")

    def _pick_theme_folder(self) -> None:
        folder = pick_theme_folder(self._workbench)
        if folder is not None:
            self._on_changed("preview", "theme_folder", str(folder))

    def _theme_folder(self, path: str) -> str:
        return Path(path).name if path else self.tr("The theme that the site names")

    def _typeface(self, family: str) -> str:
        return family or self.tr("The system’s usual typeface")

    def _show_values(self) -> None:
        page, settings = self._page, self._workbench.settings
        if page is None:
            return
        page.show_site(settings.site.name if settings.site else "")
        if page.is_for_site:
            page.show_values(settings.value, settings.own_of_site)
        else:
            page.show_values(settings.for_all, _changed_places(settings.for_all))

    def _on_current_changed(self, post: OpenPost | None) -> None:
        path = post.document.path if post is not None else None
        site = self._workbench.desk.sites.holding(path)
        self._workbench.settings.enter(site.root if site else None)
        self._show_values()

    def _on_changed(self, section: str, name: str, value: bool | int | float | str) -> None:
        settings = self._workbench.settings
        change = settings.change_for_site if self._page and self._page.is_for_site else settings.change_for_all
        change(section, **{name: value})

    def _on_reset_requested(self, section: str, name: str) -> None:
        settings = self._workbench.settings
        if self._page and self._page.is_for_site:
            settings.forget_for_site(section, name)
        else:
            default = {field.name: field.default for field in fields_of(getattr(settings.value, section))}[name]
            settings.change_for_all(section, **{name: default})

    def _on_settings_changed(self, _settings: Settings) -> None:
        self._show_values()
        # Menus mark what is on.
        self._workbench.actions.refresh()


def _changed_places(settings: Settings) -> set[tuple[str, str]]:
    """Return which of *settings* are others than at first."""
    return {
        (group.name, field.name)
        for group in groups_of(settings)
        for field in group.fields
        if getattr(getattr(settings, group.name), field.name) != field.default
    }
