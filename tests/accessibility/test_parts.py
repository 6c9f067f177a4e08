"""Each dialog and part: a name and a role for every control, and a way of Tab that visits all and is no trap."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.accessibility.parts import PARTS
from tests.accessibility.walking import unnamed_in, visited_by_tab, way_of_tab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(params=PARTS)
def part(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    made = PARTS[request.param]()
    qtbot.addWidget(made)
    made.show()
    if made.windowType() is not Qt.WindowType.Popup:  # which is never the active window
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def test_every_control_has_a_name_and_a_role(part: QWidget) -> None:
    assert unnamed_in(part) == []


def test_tab_comes_to_every_control_and_out_of_it(part: QWidget) -> None:
    wanted = visited_by_tab(part)
    if not wanted:
        pytest.skip("nothing here takes the keyboard")
    way = way_of_tab(wanted[0])
    assert [widget for widget in wanted if widget not in way] == []


def test_a_window_of_its_own_has_a_name(part: QWidget) -> None:
    if part.windowTitle() or part.accessibleName():
        return
    assert not part.isWindow() or type(part).__name__ in {"NoticeBar", "StartView"}  # which stand in the window
