"""Each dialog and part: a name and a role for every control, and a way of Tab that visits all and is no trap."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import editor.widgets
from editor.widgets.find_bar import FindBar
from tests.accessibility.parts import PARTS
from tests.accessibility.walking import steps_back, unnamed_in, visited_by_tab, way_of_tab

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


def dialogs_of(kind: type[QWidget]) -> set[str]:
    """Return the names of the kinds of *kind* that have no kinds of their own, and are ours."""
    kinds = [found for found in kind.__subclasses__() if found.__module__.startswith("editor.")]
    below = set[str]().union(*(dialogs_of(found) for found in kinds))
    return below | {found.__name__ for found in kinds if not found.__subclasses__()}


def test_every_dialog_is_walked(qtbot: QtBot) -> None:
    for module in pkgutil.walk_packages(editor.widgets.__path__, "editor.widgets."):
        importlib.import_module(module.name)
    parts = [make() for make in PARTS.values()]
    for made in parts:
        qtbot.addWidget(made)
    assert dialogs_of(QDialog) - {type(made).__name__ for made in parts} == set()


def test_every_control_has_a_name_and_a_role(part: QWidget) -> None:
    assert unnamed_in(part) == []


def test_tab_comes_to_every_control_and_out_of_it(part: QWidget) -> None:
    wanted = visited_by_tab(part)
    if not wanted:
        pytest.skip("nothing here takes the keyboard")
    way = way_of_tab(wanted[0])
    assert [widget for widget in wanted if widget not in way] == []


def test_tab_goes_as_one_reads(part: QWidget) -> None:
    wanted = visited_by_tab(part)
    way = [widget for widget in way_of_tab(wanted[0]) if widget in wanted] if wanted else []
    if type(part) is not FindBar:  # where Tab goes from what is looked for to what takes its place
        assert steps_back(way) == []


def test_a_window_of_its_own_has_a_name(part: QWidget) -> None:
    if part.windowTitle() or part.accessibleName():
        return
    stand_in_the_window = {"NoticeBar", "StartView", "OutlinePage"}
    assert not part.isWindow() or type(part).__name__ in stand_in_the_window
