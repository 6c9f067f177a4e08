"""All actions, in the order in which features added them."""

from __future__ import annotations

from collections.abc import Mapping

from editor.actions.action import Action
from editor.actions.keymap import effective_keys
from editor.event import Event


class DuplicateAction(ValueError):
    """Two features claim one id."""


class ActionRegistry:
    """The one list that menus, toolbar, palette and shortcut sheet are read from."""

    def __init__(self) -> None:
        self._actions: dict[str, Action] = {}
        self._overrides: dict[str, str] = {}
        self.added: Event[Action] = Event()
        self.refreshed: Event[tuple[str, ...]] = Event()

    def add(self, action: Action) -> None:
        """Add *action*; raises DuplicateAction where its id is taken."""
        if action.id in self._actions:
            raise DuplicateAction(action.id)
        self._actions[action.id] = action
        self.added.emit(action)

    def get(self, id_: str) -> Action:
        """Return the action *id_*; raises KeyError where there is none."""
        return self._actions[id_]

    def all(self) -> tuple[Action, ...]:
        """Return all actions, in the order in which they were added."""
        return tuple(self._actions.values())

    @property
    def keys(self) -> dict[str, str]:
        """The keys of each action by its id, as the writer has set them."""
        return effective_keys(self.all(), self._overrides)

    def keys_of(self, id_: str) -> str:
        """Return the keys of the action *id_*, as the writer has set them."""
        return self._overrides.get(id_, self._actions[id_].keys)

    def override_keys(self, overrides: Mapping[str, str]) -> None:
        """Have *overrides*, by the ids of actions, in the place of the keys that the actions bring."""
        if overrides != self._overrides:
            self._overrides = dict(overrides)
            self.refresh()

    def refresh(self, *ids: str) -> None:
        """Tell those who show actions to ask again what is enabled and checked, and by which keys it is run.

        Where *ids* are given, only those actions are meant.
        """
        self.refreshed.emit(ids or tuple(self._actions))
