"""All actions, in the order in which features added them."""

from __future__ import annotations

from editor.actions.action import Action
from editor.event import Event


class DuplicateAction(ValueError):
    """Two features claim one id."""


class ActionRegistry:
    """The one list that menus, toolbar, palette and shortcut sheet are read from."""

    def __init__(self) -> None:
        self._actions: dict[str, Action] = {}
        self.added: Event[Action] = Event()
        self.refreshed: Event[None] = Event()

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

    def refresh(self) -> None:
        """Tell those who show actions to ask again what is enabled and checked."""
        self.refreshed.emit(None)
