"""The Problems panel by keys and clicks, and the number at the foot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.bridge.theme import DARK, LIGHT, Theme, palette_of
from editor.checks.problem import Severity
from editor.widgets.problem_count import ProblemCount
from editor.widgets.problem_list import ProblemList, Remark, sign_colour
from editor.widgets.problems import PanelState, ProblemsPanel
from editor.widgets.tones import faded

LONG = "Jekyll parts this at blanks and nowhere else, which is told in more words than one line of the list can hold. "
REMARKS = (
    Remark(Severity.ERROR, "The date is empty.", "Front matter"),
    Remark(Severity.WARNING, "A mark is left.", "Line 3", "Remove “---END---”"),
    Remark(Severity.ADVICE, LONG * 2, "Line 12"),
)


@pytest.fixture
def panel(qtbot: QtBot) -> ProblemsPanel:
    panel = ProblemsPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 220)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.show_remarks(REMARKS, PanelState.CHECKED)
    return panel


def rows_told(panel: ProblemsPanel, role: Qt.ItemDataRole) -> list[str]:
    model = panel.list.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def chosen_row(panel: ProblemsPanel) -> int | None:
    return panel.list.current


def test_enter_goes_to_the_remark_that_the_arrows_reached(panel: ProblemsPanel) -> None:
    gone: list[int] = []
    panel.chosen.connect(gone.append)
    panel.take_focus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    QTest.keyClick(panel.list, Qt.Key.Key_Enter)
    assert gone == [1, 0]


def test_a_list_that_becomes_narrower_moves_each_remark_below_the_lines_of_the_one_above(qtbot: QtBot) -> None:
    view = ProblemList()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_remarks([REMARKS[2]] * 2)

    def meeting() -> tuple[int, int]:
        upper, lower = (view.visualRect(view.model().index(row, 0)) for row in range(2))
        return lower.top(), upper.bottom()

    qtbot.waitUntil(lambda: meeting()[0] > meeting()[1])
    wide = meeting()[1]
    view.resize(300, 400)
    qtbot.waitUntil(lambda: meeting()[1] > wide)
    qtbot.waitUntil(lambda: meeting()[0] > meeting()[1])


def test_a_click_goes_to_the_remark_below_the_mouse(panel: ProblemsPanel, qtbot: QtBot) -> None:
    place = panel.list.visualRect(panel.list.model().index(1, 0)).center()
    with qtbot.waitSignal(panel.chosen) as gone:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert gone.args == [1]


def test_escape_goes_back_to_the_text(panel: ProblemsPanel, qtbot: QtBot) -> None:
    panel.take_focus()
    with qtbot.waitSignal(panel.left):
        QTest.keyClick(panel.list, Qt.Key.Key_Escape)


def test_only_a_remark_with_a_fix_can_be_fixed(panel: ProblemsPanel) -> None:
    asked: list[int] = []
    panel.fix_requested.connect(asked.append)
    panel.take_focus()
    assert not panel.fix_button.isEnabled()
    panel.fix_button.click()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.fix_button.toolTip() == "Remove “---END---”"
    panel.fix_button.click()
    assert asked == [1]


def test_fixes_are_held_until_remarks_are_shown_anew(panel: ProblemsPanel) -> None:
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    panel.hold_fixes()
    assert not panel.fix_button.isEnabled()
    assert [entry.isEnabled() for entry in panel.menu_for(1).actions()] == [True, False, True, True]
    panel.show_remarks(REMARKS, PanelState.CHECKED)
    assert panel.fix_button.isEnabled()


def test_the_menu_of_a_remark_goes_mends_and_ignores(panel: ProblemsPanel) -> None:
    told: list[tuple[str, int]] = []
    panel.chosen.connect(lambda row: told.append(("go", row)))
    panel.fix_requested.connect(lambda row: told.append(("fix", row)))
    panel.ignore_requested.connect(lambda row: told.append(("ignore", row)))
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    for entry in panel.menu_for(1).actions():
        entry.trigger()
    assert told == [("go", 1), ("fix", 1), ("ignore", 1)]
    assert [entry.text() for entry in panel.menu_for(0).actions() if entry.text()] == ["Go to It", "Ignore This Rule"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_key_opens_the_menu_of_the_current_remark(panel: ProblemsPanel, qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication, QMenu

    panel.take_focus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), panel.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(panel, event)
    menu = panel.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    assert menu.actions()[0].text() == "Go to It"
    menu.close()


def test_nothing_can_be_ignored_before_a_remark_is_chosen(panel: ProblemsPanel, qtbot: QtBot) -> None:
    assert chosen_row(panel) is None
    assert not panel.ignore_button.isEnabled()
    panel.take_focus()
    with qtbot.waitSignal(panel.ignore_requested) as asked:
        panel.ignore_button.click()
    assert asked.args == [0]


def test_the_keys_stay_at_their_remark_when_others_come_and_go(panel: ProblemsPanel) -> None:
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    panel.show_remarks((REMARKS[2], REMARKS[0], REMARKS[1]), PanelState.CHECKED)
    assert chosen_row(panel) == 2
    panel.show_remarks((REMARKS[2], REMARKS[0]), PanelState.CHECKED)
    assert chosen_row(panel) == 1
    panel.show_remarks((), PanelState.CHECKED)
    assert chosen_row(panel) is None
    assert not panel.ignore_button.isEnabled()


@pytest.mark.parametrize("current", [None, 350])
def test_a_long_list_stays_where_it_was_gone_down_to_when_a_remark_goes(
    panel: ProblemsPanel, qtbot: QtBot, current: int | None
) -> None:
    remarks = [Remark(Severity.ADVICE, f"Remark {number}.", f"Line {number}") for number in range(500)]
    bar, viewport = panel.list.verticalScrollBar(), panel.list.viewport()

    def is_laid_out() -> bool:
        last = panel.list.model().index(panel.list.model().rowCount() - 1, 0)
        return panel.list.visualRect(last).bottom() + bar.value() == bar.maximum() + viewport.height() - 1

    panel.show_remarks(remarks, PanelState.CHECKED)
    qtbot.waitUntil(is_laid_out)
    if current is not None:
        panel.list.setCurrentIndex(panel.list.model().index(current, 0))
    bar.setValue(bar.maximum() // 2)
    top, row = bar.value(), panel.list.indexAt(viewport.rect().topLeft()).row()
    assert row > 100

    panel.show_remarks(remarks[:-1], PanelState.CHECKED)
    qtbot.waitUntil(lambda: bar.maximum() > top and is_laid_out())
    assert (bar.value(), panel.list.indexAt(viewport.rect().topLeft()).row()) == (top, row)
    assert chosen_row(panel) == current


def test_rows_are_higher_in_a_larger_font(panel: ProblemsPanel, qtbot: QtBot) -> None:
    def height() -> int:
        return panel.list.visualRect(panel.list.model().index(0, 0)).height()

    panel.show_remarks([Remark(Severity.ADVICE, LONG, place="")], PanelState.CHECKED)
    before = height()
    font = panel.list.font()
    font.setPointSizeF(2 * font.pointSizeF())
    panel.list.setFont(font)
    qtbot.waitUntil(lambda: height() > 1.5 * before)
    font.setPointSizeF(font.pointSizeF() / 2)
    panel.list.setFont(font)
    qtbot.waitUntil(lambda: height() == before)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PanelState.WAITING, ""),
        (PanelState.CHECKED, "Nothing to remark."),
        (PanelState.OFF, "The text is not checked. Turn on Check the Text in the View menu."),
    ],
)
def test_an_empty_panel_says_why(panel: ProblemsPanel, state: PanelState, words: str) -> None:
    assert not panel.empty.isVisible()
    panel.show_remarks((), state)
    assert panel.empty.isVisible()
    assert panel.empty.text() == words


def test_that_not_all_are_listed_is_told(panel: ProblemsPanel) -> None:
    panel.show_remarks(REMARKS, PanelState.CHECKED, count=1234)
    assert panel.title.text() == f"The first 3 of {QLocale().toString(1234)} problems"
    panel.show_remarks(REMARKS, PanelState.CHECKED)
    assert panel.title.text() == "Problems"


def test_ignored_rules_can_be_asked_again(panel: ProblemsPanel, qtbot: QtBot) -> None:
    assert not panel.restore_button.isVisible()
    panel.show_ignored(2)
    assert panel.restore_button.isVisible()
    assert panel.restore_button.text() == "Restore 2 Rules"
    with qtbot.waitSignal(panel.restore_requested):
        panel.restore_button.click()


def test_a_long_sentence_is_shown_whole_in_more_lines(panel: ProblemsPanel) -> None:
    def height(row: int) -> int:
        return panel.list.visualRect(panel.list.model().index(row, 0)).height()

    short, long = height(0), height(2)
    line = panel.fontMetrics().lineSpacing()
    words = panel.fontMetrics().horizontalAdvance(REMARKS[2].words)
    assert long - short >= line * (words // panel.list.viewport().width())
    panel.resize(1000, 220)
    assert height(2) < long


def test_a_screen_reader_is_told_severity_sentence_place_and_fix(panel: ProblemsPanel) -> None:
    assert rows_told(panel, Qt.ItemDataRole.AccessibleTextRole)[:2] == [
        "Error: The date is empty. Front matter",
        "Warning: A mark is left. Line 3",
    ]
    assert rows_told(panel, Qt.ItemDataRole.AccessibleDescriptionRole)[1] == "Remove “---END---”"
    named = [panel, panel.list, panel.close_button]
    assert all(widget.accessibleName() for widget in named)


def _contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_signs_and_words_stand_out_from_the_ground_also_of_the_current_row(theme: Theme) -> None:
    palette = palette_of(theme)
    role = QPalette.ColorRole
    grounds = [palette.color(role.Base), faded(palette, 0.07, role.Base)]
    inks = [palette.color(role.Text), palette.color(role.PlaceholderText)]
    inks += [sign_colour(palette, severity) for severity in Severity]
    assert min(_contrast(ink, ground) for ink in inks for ground in grounds) >= 4.5


@pytest.mark.parametrize(("count", "words"), [(0, "No problems"), (1, "1 problem"), (120, "120 problems")])
def test_the_number_at_the_foot_is_told_in_words(qtbot: QtBot, count: int, words: str) -> None:
    button = ProblemCount()
    qtbot.addWidget(button)
    button.show_count(count, Severity.WARNING if count else None)
    assert button.text() == words
    assert button.accessibleName() == words
    beside = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert beside is bool(count)
