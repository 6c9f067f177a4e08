"""What nobody caught is made safe and told, wherever it happened."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QTimer, qCWarning, qWarning
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from editor.bridge.mishaps import Mishap, Mishaps
from editor.storage.log import LastLines

SECRET = "words of a post"


@pytest.fixture
def mishaps(qapp: QCoreApplication) -> Iterator[Mishaps]:
    made = Mishaps(qapp)
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    made.deleteLater()


def fail() -> None:
    raise ValueError(SECRET)


def told(qtbot: QtBot, mishaps: Mishaps, error: BaseException) -> Mishap:
    with qtbot.waitSignal(mishaps.happened) as signal:
        mishaps.tell(error)
    assert signal.args is not None
    mishap = signal.args[0]
    assert isinstance(mishap, Mishap)
    return mishap


def caught() -> BaseException:
    try:
        fail()
    except ValueError as error:
        return error
    raise AssertionError


def test_everything_is_safe_before_anything_is_told(qtbot: QtBot, mishaps: Mishaps) -> None:
    order: list[str] = []
    mishaps.make_safe(lambda: order.append("safe"))
    mishaps.happened.connect(lambda _: order.append("told"))
    mishap = told(qtbot, mishaps, caught())
    assert order == ["safe", "told"]
    assert "fail" in mishap.places
    assert SECRET not in mishap.places
    assert mishap.said == f"ValueError: {SECRET}"


def test_one_that_cannot_be_made_safe_does_not_keep_others_from_it(qtbot: QtBot, mishaps: Mishaps) -> None:
    safe: list[bool] = []
    mishaps.make_safe(fail)
    mishaps.make_safe(lambda: safe.append(True))
    told(qtbot, mishaps, caught())
    assert safe == [True]


def test_what_goes_wrong_at_each_key_is_told_once_and_made_safe_each_time(qtbot: QtBot, mishaps: Mishaps) -> None:
    safe: list[bool] = []
    heard: list[object] = []
    mishaps.make_safe(lambda: safe.append(True))
    mishaps.happened.connect(heard.append)
    for _ in range(5):
        mishaps.tell(caught())
    try:
        raise KeyError
    except KeyError as other:
        told(qtbot, mishaps, other)
    assert len(safe) == 6
    assert len(heard) == 2


def test_threads_are_heard_in_the_threads_of_the_window(qtbot: QtBot, mishaps: Mishaps) -> None:
    heard_in: list[threading.Thread] = []
    mishaps.happened.connect(lambda _: heard_in.append(threading.current_thread()))
    with capture_exceptions():
        mishaps.install()
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(heard_in))
        mishaps.uninstall()
    assert heard_in == [threading.main_thread()]


def test_slots_of_qt_are_heard_and_what_qt_says_is_in_the_log(qtbot: QtBot, mishaps: Mishaps) -> None:
    last = LastLines()
    logging.getLogger("editor").addHandler(last)
    with capture_exceptions():
        mishaps.install()
        with qtbot.waitSignal(mishaps.happened):
            QTimer.singleShot(0, fail)
        qWarning("said by Qt")
        page = QLoggingCategory("js")  # type: ignore[arg-type] # takes str, and so does the next
        qCWarning(page, f"refused to load https://example.org/{SECRET}")  # type: ignore[arg-type]
        mishaps.uninstall()
    logging.getLogger("editor").removeHandler(last)
    told = "\n".join(last.lines)
    assert "said by Qt" in told
    assert "editor.qt.js: (of the page)" in told
    assert "nobody caught this" in told
    assert SECRET not in told
