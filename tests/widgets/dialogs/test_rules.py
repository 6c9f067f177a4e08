"""The dialog of the rules."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.bridge.words_of_rules import RuleGroup
from editor.widgets.dialogs.rules import RulesDialog

GROUPS = [
    RuleGroup("Style", [("long", "Long sentences"), ("quotes", "Straight and curly quotes")]),
    RuleGroup("Letters", [("kana", "Half-width kana")]),
]


@pytest.fixture
def dialog(qtbot: QtBot) -> RulesDialog:
    made = RulesDialog(GROUPS, {"long", "kana"}, {"kana", "quotes"})
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: RulesDialog) -> list[str]:
    return [rule.text(0) for _, rules in dialog._groups for rule in rules if not rule.isHidden()]


def test_rules_that_are_asked_are_ticked_and_told(dialog: RulesDialog) -> None:
    assert dialog.asked() == {"long", "kana"}


def test_a_rule_is_switched_by_the_keyboard_alone(dialog: RulesDialog) -> None:
    QTest.keyClicks(dialog.search, "curly")
    assert shown(dialog) == ["Straight and curly quotes"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.asked() == {"long", "kana", "quotes"}
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_search_goes_by_the_name_and_the_group_too(dialog: RulesDialog) -> None:
    dialog.search.setText("LETTERS")
    assert shown(dialog) == ["Half-width kana"]
    dialog.search.setText("style long")
    assert shown(dialog) == ["Long sentences"]
    dialog.search.setText("no such")
    assert shown(dialog) == []
    dialog.search.clear()
    assert len(shown(dialog)) == 3


def test_what_is_hidden_by_the_search_keeps_its_state(dialog: RulesDialog) -> None:
    dialog.search.setText("kana")
    assert dialog.asked() == {"long", "kana"}


def test_a_group_is_switched_as_a_whole(dialog: RulesDialog) -> None:
    head = dialog._groups[0][0]
    assert head.checkState(0) is Qt.CheckState.PartiallyChecked
    head.setCheckState(0, Qt.CheckState.Checked)
    assert dialog.asked() == {"long", "kana", "quotes"}


def test_the_usual_rules_come_back_at_a_press(dialog: RulesDialog) -> None:
    dialog.reset.click()
    assert dialog.asked() == {"kana", "quotes"}
