"""The actions of the Spelling menu."""

from __future__ import annotations

from typing import Protocol

from editor.actions.action import Action
from editor.actions.registry import ActionRegistry
from editor.bridge.marking import QT_TRANSLATE_NOOP


class Checks(Protocol):
    """What checks spelling, as far as actions run and ask it."""

    @property
    def is_on(self) -> bool:
        """Whether spelling is checked."""

    @property
    def checks_capitals(self) -> bool:
        """Whether words in capitals are checked too."""

    @property
    def can_go(self) -> bool:
        """Whether there is a text whose words are checked."""

    def toggle(self) -> None:
        """Check spelling, or no more."""

    def toggle_capitals(self) -> None:
        """Check words in capitals, or no more."""

    def select_next(self) -> None:
        """Select the next misspelled word."""

    def suggest(self) -> None:
        """Show the menu of the word at the caret."""


class Choosing(Protocol):
    """What knows which languages are used."""

    def is_used(self, name: str) -> bool:
        """Tell whether the dictionary *name* is used."""

    def use(self, name: str, is_on: bool) -> None:
        """Use the dictionary *name*, or no more."""

    def show_how_to_get(self) -> None:
        """Tell how to get a dictionary."""


class Keeping(Protocol):
    """What keeps the writer's own words."""

    def edit(self) -> None:
        """Have the words looked through and changed."""


def add_actions(actions: ActionRegistry, spelling: Checks, languages: Choosing, own: Keeping) -> None:
    """Add what does not hang on the dictionaries that are there."""
    actions.add(
        Action(
            "spelling.on",
            QT_TRANSLATE_NOOP("actions", "Check Spelling"),
            run=spelling.toggle,
            menu="view/spelling",
            group="check",
            checkable=True,
            checked=lambda: spelling.is_on,
        )
    )
    actions.add(
        Action(
            "spelling.capitals",
            QT_TRANSLATE_NOOP("actions", "Check Words in Capitals Too"),
            run=spelling.toggle_capitals,
            menu="view/spelling",
            group="check",
            enabled=lambda: spelling.is_on,
            checkable=True,
            checked=lambda: spelling.checks_capitals,
        )
    )
    actions.add(
        Action(
            "spelling.next",
            QT_TRANSLATE_NOOP("actions", "Next Misspelled Word"),
            run=spelling.select_next,
            menu="view/spelling",
            group="go",
            keys="F7",
            enabled=lambda: spelling.can_go,
        )
    )
    actions.add(
        Action(
            "spelling.suggest",
            QT_TRANSLATE_NOOP("actions", "Suggestions for the Word"),
            run=spelling.suggest,
            menu="view/spelling",
            group="go",
            keys="Alt+Return",
            enabled=lambda: spelling.can_go,
        )
    )
    actions.add(
        Action(
            "spelling.words",
            QT_TRANSLATE_NOOP("actions", "Your Words…"),
            run=own.edit,
            menu="view/spelling",
            group="words",
        )
    )
    actions.add(
        Action(
            "spelling.get",
            QT_TRANSLATE_NOOP("actions", "How to Get a Dictionary…"),
            run=languages.show_how_to_get,
            menu="view/spelling",
            group="words",
        )
    )


def add_language(actions: ActionRegistry, languages: Choosing, name: str, title: str) -> None:
    """Add the switch of the dictionary *name*, unless it is there."""
    id_ = f"spelling.language.{name}"
    if not any(action.id == id_ for action in actions.all()):
        actions.add(
            Action(
                id_,
                title,
                run=lambda: languages.use(name, not languages.is_used(name)),
                menu="view/spelling",
                group="languages",
                checkable=True,
                checked=lambda: languages.is_used(name),
            )
        )
