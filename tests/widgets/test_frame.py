"""The bare window tells when it was painted."""

from __future__ import annotations

import gc
import weakref
from functools import partial

from pytestqt.qtbot import QtBot

from editor.widgets.frame import Frame


class Act:
    """Something to do, and what it holds."""


def test_what_waits_for_the_first_paint_is_done_once_let_go_of_and_no_more_waited_with(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    done: list[str] = []
    held = Act()
    frame.once_painted(partial(lambda _held: done.append("waited"), held))
    gone = weakref.ref(held)
    del held
    assert done == []
    with qtbot.waitSignal(frame.painted):
        frame.show()
    assert done == ["waited"]
    gc.collect()
    assert gone() is None
    frame.once_painted(lambda: done.append("at once"))
    assert done == ["waited", "at once"]
