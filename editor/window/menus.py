"""The menu bar and the tool bar, read from the action registry."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolBar

from editor.actions.registry import ActionRegistry
from editor.actions.tools import read_tools
from editor.bridge.plain_tip import plain_tip
from editor.bridge.qactions import MENU_TITLES, SUBMENU_TITLES, QtActions, fill_menu, fill_tools, menu_title
from editor.settings.store import SettingsStore
from editor.storage.recent import RecentFiles
from editor.widgets.code_colours import CodeColoursMenu
from editor.widgets.start import StartView
from editor.window.main_window import MainWindow


def build_menus(
    window: MainWindow, actions: ActionRegistry, start: StartView, recent: RecentFiles, settings: SettingsStore
) -> None:
    """Give *window* its menus and tools, and the start view its buttons' actions."""
    made = QtActions(actions, window)
    window.addActions(list(made.all()))
    for name in MENU_TITLES:
        menu = window.menuBar().addMenu(menu_title(name))
        fill_menu(menu, made, name)
        _add_submenus(menu, made, name)
        if name == "file":
            RecentMenu(menu, before=made.get("file.save"), window=window, recent=recent)
        if name == "view":
            _add_code_colours(menu, settings)
    _follow_tools(window.tools, made, settings)
    start.open_requested.connect(made.get("file.open").trigger)
    start.new_requested.connect(made.get("file.new").trigger)
    start.folder_requested.connect(made.get("file.open_folder").trigger)


def _follow_tools(bar: QToolBar, made: QtActions, settings: SettingsStore) -> None:
    """Keep on *bar* what the settings say; its menu leads to where that is chosen."""
    shown: tuple[str, ...] = ()

    def show(_: object = None) -> None:
        nonlocal shown
        tools = read_tools(settings.value.window.tools, {one.action.id for one in made.all()})
        if tools != shown:
            shown = tools
            for action in bar.actions():  # not by clear(), after which PySide takes the window's menu bar for deleted
                bar.removeAction(action)
                if action.isSeparator():
                    action.deleteLater()
            fill_tools(bar, made, tools)

    def show_menu(place: QPoint) -> None:
        menu = QMenu(bar)
        menu.addAction(made.get("view.tools"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(bar.mapToGlobal(place))

    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    bar.customContextMenuRequested.connect(show_menu)
    settings.changed.connect(show)
    show()


SUBMENU_PLACES = {"file/export": "file.print", "edit/copy_as": "edit.find"}
"""Before which action a submenu stands that is not at the end of its menu."""


def _add_submenus(menu: QMenu, made: QtActions, name: str) -> None:
    """Put the menus that belong to the menu *name* in their places, or at its end."""
    names = [sub for sub in SUBMENU_TITLES if sub.startswith(f"{name}/")]
    if any(sub not in SUBMENU_PLACES for sub in names):
        menu.addSeparator()
    for sub in names:
        submenu = ActionsMenu(sub, made, menu)
        if sub in SUBMENU_PLACES:
            menu.insertMenu(made.get(SUBMENU_PLACES[sub]), submenu)
            menu.insertSeparator(made.get(SUBMENU_PLACES[sub]))
        else:
            menu.addMenu(submenu)


def _add_code_colours(menu: QMenu, settings: SettingsStore) -> None:
    colours = CodeColoursMenu(menu)
    menu.addMenu(colours)

    def mark(_: object = None) -> None:
        preview = settings.value.preview
        colours.show_chosen(preview.code_theme_light, preview.code_theme_dark)

    def choose(name: str, is_dark: bool) -> None:
        settings.change("preview", **{"code_theme_dark" if is_dark else "code_theme_light": name})

    mark()
    settings.changed.connect(mark)
    colours.chosen.connect(choose)


class ActionsMenu(QMenu):
    """The actions of the menu *name* within *menu*, read anew each time it opens, as some come and go."""

    def __init__(self, name: str, actions: QtActions, menu: QMenu) -> None:
        super().__init__(menu_title(name), menu)
        self.name = name
        self._actions = actions
        self._fill()
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        fill_menu(self, self._actions, self.name)


class RecentMenu(QMenu):
    """The files that were opened lately, newest first."""

    def __init__(self, menu: QMenu, *, before: QAction, window: MainWindow, recent: RecentFiles) -> None:
        super().__init__(menu)
        self.setTitle(self.tr("Open &Recent"))
        self._window = window
        self._recent = recent
        menu.insertMenu(before, self)
        menu.insertSeparator(before)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for file in self._recent.files:
            entry = self.addAction(file.name.replace("&", "&&"))
            entry.setData(file)
            entry.setToolTip(plain_tip(str(file)))
            entry.triggered.connect(self._on_entry_triggered)
        if not self._recent.files:
            self.addAction(self.tr("No recent posts")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("Clear This List")).triggered.connect(self._recent.clear)

    def _on_entry_triggered(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction) and isinstance(entry.data(), Path):
            self._window.files_chosen.emit([entry.data()])
