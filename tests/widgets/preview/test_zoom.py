"""The size of the page: what is seen stays, and the wheel with Ctrl is told."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane
from tests.widgets.preview.page import Ask, blocks, page_of, pass_frames, patch, turn_wheel

FIRST_SEEN = "frontispiece.seen()[0].innerText.slice(0, 12)"


def test_what_is_seen_stays_when_the_size_or_the_width_changes(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    texts = (f"paragraph {number} " + "goes on over several lines of the page " * 12 for number in range(200))
    pane.apply(patch(reset=True, inserted=blocks(*texts)))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 200)
    pass_frames(qtbot, ask)
    turn_wheel(pane, 40)
    qtbot.waitUntil(lambda: float(str(ask("scrollY"))) > 1000)
    pass_frames(qtbot, ask)
    seen, width = ask(FIRST_SEEN), float(str(ask("innerWidth")))

    pane.set_zoom(2.0)
    qtbot.waitUntil(lambda: float(str(ask("innerWidth"))) < width * 0.6)
    pass_frames(qtbot, ask)
    qtbot.waitUntil(lambda: ask(FIRST_SEEN) == seen)
    pane.set_zoom(0.5)
    qtbot.waitUntil(lambda: float(str(ask("innerWidth"))) > width * 1.5)
    pass_frames(qtbot, ask)
    qtbot.waitUntil(lambda: ask(FIRST_SEEN) == seen)


def test_the_wheel_with_ctrl_is_told_and_the_page_stays_as_large_as_it_is(
    qtbot: QtBot, pane: PreviewPane, ask: Ask
) -> None:
    width, told = ask("innerWidth"), list[int]()
    pane.zoom_turned.connect(told.append)
    page, place = page_of(pane), QPointF(150, 150)
    for _half_a_notch in range(2):
        event = QWheelEvent(
            place,
            QPointF(page.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, 60),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(page, event)
    assert told == [1]
    pass_frames(qtbot, ask)
    assert ask("innerWidth") == width
