"""Actions of the registry as QActions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from editor.actions.action import Action
from editor.actions.registry import ActionRegistry
from editor.bridge.qactions import QtActions, fill_menu, fill_tools, shortcut_rows


class Lamp:
    """Something that can be switched."""

    def __init__(self) -> None:
        self.lit = False
        self.broken = False
        self.turns = 0

    def turn(self) -> None:
        self.lit = not self.lit
        self.turns += 1


@pytest.fixture
def lamp() -> Lamp:
    return Lamp()


@pytest.fixture
def registry(lamp: Lamp) -> ActionRegistry:
    made = ActionRegistry()
    made.add(
        Action(
            "lamp.turn",
            "Turn Lamp…",
            lamp.turn,
            "view",
            "lamp",
            "Ctrl+L",
            "sun",
            enabled=lambda: not lamp.broken,
            checkable=True,
            checked=lambda: lamp.lit,
        )
    )
    made.add(Action("file.save", "Save", lambda: None, "file", "save", "Ctrl+S", "save"))
    made.add(Action("view.text", "Text", lambda: None, "view", "panes"))
    made.add(Action("lamp.buy", "Buy Lamp", lambda: None, "view", "lamp"))
    return made


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def actions(registry: ActionRegistry, owner: QObject) -> QtActions:
    return QtActions(registry, owner)


def shown(actions: list[QAction]) -> list[str]:
    return ["-" if action.isSeparator() else action.text() for action in actions]


def test_an_action_has_its_words_keys_and_icon(actions: QtActions) -> None:
    made = actions.get("lamp.turn")

    assert made.text() == "Turn Lamp…"
    assert made.shortcut() == QKeySequence("Ctrl+L")
    assert not made.icon().isNull()
    assert made.toolTip() == "Turn Lamp (Ctrl+L)"


def test_triggering_runs_it(actions: QtActions, lamp: Lamp) -> None:
    actions.get("lamp.turn").trigger()

    assert lamp.turns == 1


def test_the_check_mark_is_what_the_action_says_and_not_what_qt_guessed(actions: QtActions, lamp: Lamp) -> None:
    made = actions.get("lamp.turn")
    made.trigger()
    assert made.isChecked()

    lamp.lit = True
    lamp.turn = lambda: None  # type: ignore[method-assign]
    made.trigger()

    assert made.isChecked() == lamp.lit


def test_a_refresh_asks_again_what_is_enabled_and_checked(
    actions: QtActions, registry: ActionRegistry, lamp: Lamp
) -> None:
    lamp.broken, lamp.lit = True, True

    registry.refresh()

    assert not actions.get("lamp.turn").isEnabled()
    assert actions.get("lamp.turn").isChecked()


def test_an_action_that_is_added_later_is_there_too(actions: QtActions, registry: ActionRegistry) -> None:
    registry.add(Action("late", "Late", lambda: None))

    assert actions.get("late").text() == "Late"


def test_the_writers_own_keys_win_may_be_none_and_hold_at_once(actions: QtActions, registry: ActionRegistry) -> None:
    registry.override_keys({"file.save": "F2", "lamp.turn": ""})

    assert actions.get("file.save").shortcut() == QKeySequence("F2")
    assert actions.get("file.save").toolTip() == "Save (F2)"
    assert actions.get("lamp.turn").shortcut().isEmpty()
    assert actions.get("lamp.turn").toolTip() == "Turn Lamp"

    registry.override_keys({})

    assert actions.get("file.save").shortcut() == QKeySequence("Ctrl+S")


def test_a_menu_is_filled_group_by_group(actions: QtActions, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)

    fill_menu(menu, actions, "view")

    assert shown(menu.actions()) == ["Turn Lamp…", "Buy Lamp", "-", "Text"]


def test_a_tool_bar_is_filled_by_ids(actions: QtActions, qtbot: QtBot) -> None:
    bar = QToolBar()
    qtbot.addWidget(bar)

    fill_tools(bar, actions, ("file.save", "-", "lamp.turn"))

    assert shown(bar.actions()) == ["Save", "-", "Turn Lamp…"]


def test_the_keys_run_the_action_in_a_window(registry: ActionRegistry, lamp: Lamp, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.addActions(QtActions(registry, window).all())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert lamp.turns == 1


def test_the_shortcut_sheet_lists_what_has_keys(registry: ActionRegistry, qapp: object) -> None:
    registry.override_keys({"file.save": ""})

    assert shortcut_rows(registry) == [("View", "Turn Lamp…", "Ctrl+L")]


def test_an_unknown_id_is_an_error(actions: QtActions) -> None:
    ask: Callable[[str], object] = actions.get
    with pytest.raises(KeyError):
        ask("no.such")
