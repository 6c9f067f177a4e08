"""A hint that passes, in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.passing_hint import PassingHint


def test_it_stays_in_the_middle_of_a_window_that_grows_before_and_after_it_is_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    hint = PassingHint(window)
    hint.say("words")
    for width in (900, 1200):
        window.resize(width, 600)
        window.show()
        assert abs(hint.geometry().center().x() - width // 2) <= 1
        assert 500 < hint.geometry().bottom() < 600
    hint.stay_timer.timeout.emit()
    assert not hint.isVisible()
