"""The registry's actions as QActions, for menus, tool bars and shortcuts."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence

from editor.actions.action import Action
from editor.actions.registry import ActionRegistry
from editor.actions.tools import LINE
from editor.bridge.icons import icon
from editor.bridge.marking import QT_TRANSLATE_NOOP

_LOG = logging.getLogger(__name__)

# Where macOS wants an action in the application's own menu.
_ROLES = {
    "help.about": QAction.MenuRole.AboutRole,
    "file.quit": QAction.MenuRole.QuitRole,
    "edit.settings": QAction.MenuRole.PreferencesRole,
}


MENU_TITLES = {
    "file": QT_TRANSLATE_NOOP("menus", "&File"),
    "post": QT_TRANSLATE_NOOP("menus", "&Post"),
    "edit": QT_TRANSLATE_NOOP("menus", "&Edit"),
    "format": QT_TRANSLATE_NOOP("menus", "F&ormat"),
    "insert": QT_TRANSLATE_NOOP("menus", "&Insert"),
    "table": QT_TRANSLATE_NOOP("menus", "&Table"),
    "go": QT_TRANSLATE_NOOP("menus", "&Go"),
    "site": QT_TRANSLATE_NOOP("menus", "&Site"),
    "view": QT_TRANSLATE_NOOP("menus", "&View"),
    "help": QT_TRANSLATE_NOOP("menus", "&Help"),
}

SUBMENU_TITLES = {
    "file/export": QT_TRANSLATE_NOOP("submenus", "&Export"),
    "edit/copy_as": QT_TRANSLATE_NOOP("submenus", "&Copy As"),
    "view/layout": QT_TRANSLATE_NOOP("submenus", "Text &Layout"),
    "view/appearance": QT_TRANSLATE_NOOP("submenus", "Light, Sepia or &Dark"),
    "view/folding": QT_TRANSLATE_NOOP("submenus", "F&olding"),
    "view/checking": QT_TRANSLATE_NOOP("submenus", "Chec&king"),
    "view/spelling": QT_TRANSLATE_NOOP("submenus", "S&pelling"),
    "view/preview": QT_TRANSLATE_NOOP("submenus", "P&review and Text"),
    "view/content": QT_TRANSLATE_NOOP("submenus", "T&ypography of the Preview"),
}
"""By the name of the menu and their own."""


_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_OF_THE_TEXT = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


def can_run_an_action(keys: str) -> bool:
    """Tell whether the portable *keys* can run an action: not where they are needed for writing, or are no keys."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    chords = [sequence[number] for number in range(sequence.count())]  # type: ignore[index] # the stubs lack it
    if not chords or any(chord.key() in (Qt.Key.Key_unknown, Qt.Key(0)) for chord in chords):
        return False
    if any(sequence in QKeySequence.keyBindings(standard) for standard in _OF_THE_TEXT):
        return False
    first = chords[0]
    return Qt.Key.Key_F1 <= first.key() <= Qt.Key.Key_F35 or bool(first.keyboardModifiers() & _STRONG)


class Bar(Protocol):
    """What actions can be put on: a QMenu or a QToolBar."""

    def addAction(self, action: QAction, /) -> object:
        """Add *action* at the end."""

    def addSeparator(self) -> object:
        """Add a line at the end."""


class QtAction(QAction):
    """An action of the registry; ``refresh`` asks again whether it is enabled and checked."""

    def __init__(self, action: Action, *, keys: str, drawn: QIcon | None, parent: QObject) -> None:
        super().__init__(parent)
        self.action = action
        self._keys: str | None = None
        self.setObjectName(action.id)
        self.setText(title_of(action))
        self.setCheckable(action.checkable)
        self.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
        self.take_keys(keys)
        if drawn is not None:
            self.setIcon(drawn)
        self.triggered.connect(self._on_triggered)
        self.refresh()

    def take_keys(self, keys: str) -> None:
        """Be run by *keys*, and tell them."""
        if keys == self._keys:
            return
        self._keys = keys
        plain = self.text().replace("&", "").rstrip("…")
        self.setShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
        self.setToolTip(f"{plain} ({native_keys(keys)})" if keys else plain)

    def refresh(self) -> None:
        """Ask the action whether it is enabled and checked."""
        self.setEnabled(self.action.enabled())
        if self.action.checkable:
            self.setChecked(self.action.checked())

    def _on_triggered(self) -> None:
        _LOG.info("action %s", self.action.id)
        self.action.run()
        # Qt has turned the check mark by itself; what counts is what the action says.
        self.refresh()


class QtActions(QObject):
    """A QAction for each action of *registry*, also for those added later; kept at the registry's state."""

    def __init__(
        self,
        registry: ActionRegistry,
        parent: QObject,
        *,
        icons: Callable[[str], QIcon] = icon,
    ) -> None:
        super().__init__(parent)
        self._registry = registry
        self._icons = icons
        self._made: dict[str, QtAction] = {}
        for action in registry.all():
            self._add(action)
        registry.added.connect(self._add)
        registry.refreshed.connect(self._on_registry_refreshed)

    def get(self, id_: str) -> QtAction:
        """Return the QAction of the action *id_*; raises KeyError where there is none."""
        return self._made[id_]

    def all(self) -> tuple[QtAction, ...]:
        """Return all QActions, in the order in which the actions were added."""
        return tuple(self._made.values())

    def of_menu(self, name: str) -> list[list[QtAction]]:
        """Return the QActions of the menu *name* by group; a group stands where its first action was added."""
        members = [made for made in self._made.values() if made.action.menu == name]
        order = list(dict.fromkeys(made.action.group for made in members))
        members.sort(key=lambda made: order.index(made.action.group))
        return [list(group) for _, group in groupby(members, key=lambda made: made.action.group)]

    def _add(self, action: Action) -> None:
        keys = self._registry.keys_of(action.id)
        drawn = self._icons(action.icon) if action.icon else None
        self._made[action.id] = QtAction(action, keys=keys, drawn=drawn, parent=self)

    def _on_registry_refreshed(self, ids: tuple[str, ...]) -> None:
        for id_ in ids:
            made = self._made[id_]
            made.take_keys(self._registry.keys_of(id_))
            made.refresh()


def fill_menu(menu: Bar, actions: QtActions, name: str) -> None:
    """Put the actions of the menu *name* on *menu*, with a line between groups."""
    for number, group in enumerate(actions.of_menu(name)):
        if number:
            menu.addSeparator()
        for made in group:
            menu.addAction(made)


def fill_tools(bar: Bar, actions: QtActions, ids: Iterable[str]) -> None:
    """Put the actions *ids* on *bar*, with a line for each ``LINE``."""
    for id_ in ids:
        if id_ == LINE:
            bar.addSeparator()
        else:
            bar.addAction(actions.get(id_))


def title_of(action: Action) -> str:
    """Return the words of *action* in the writer's language."""
    return QCoreApplication.translate("actions", action.title)


def menu_title(name: str) -> str:
    """Return the title of the menu *name* in the writer's language, with its accelerator."""
    if name in SUBMENU_TITLES:
        return QCoreApplication.translate("submenus", SUBMENU_TITLES[name])
    return QCoreApplication.translate("menus", MENU_TITLES.get(name, name))


def plain_title(title: str) -> str:
    """Return *title* without its accelerator: ``&File`` and ``ファイル(&F)`` alike."""
    return re.sub(r"\(&.\)|&", "", title)


def native_keys(keys: str) -> str:
    """Return the portable key sequence *keys* as the writer's system shows it."""
    return QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).toString(QKeySequence.SequenceFormat.NativeText)


def menu_path(name: str) -> str:
    """Return where the menu *name* stands in the menu bar, in the writer's language: ``View › Spelling``."""
    above, _, below = name.partition("/")
    names = [above, name] if below else [above]
    return " › ".join(plain_title(menu_title(each)) for each in names if each)


def keys_by_id(registry: ActionRegistry) -> dict[str, str]:
    """Return the keys of each action that has keys, as the writer's system shows them."""
    return {id_: native_keys(portable) for id_, portable in registry.keys.items() if portable}


def shortcut_rows(registry: ActionRegistry) -> list[tuple[str, str, str]]:
    """Return the menu's name, the title and the keys of each action that has keys, as the writer sees them."""
    keys = keys_by_id(registry)
    return [
        (plain_title(menu_title(action.menu)), plain_title(title_of(action)), keys[action.id])
        for action in registry.all()
        if action.id in keys
    ]
