"""Format actions show what the caret stands in, in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.features.writing.standing import Standing
from tests.features.test_marks import opened, press
from tests.features.test_modes import is_checked
from tests.journeys.conftest import Writer, writer  # noqa: F401 - the window


def test_the_menu_follows_the_caret(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    post = opened(writer, tmp_path, "## a **b|c** d\n\n- item")
    qtbot.waitUntil(lambda: is_checked(writer, "format.bold"))
    assert is_checked(writer, "format.heading_2")
    assert not is_checked(writer, "format.italic")
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: is_checked(writer, "format.bulleted"))
    assert not is_checked(writer, "format.bold")
    assert not is_checked(writer, "format.heading_2")


def test_a_mark_that_is_set_is_checked_and_one_that_is_taken_off_is_not(
    writer: Writer,  # noqa: F811
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    opened(writer, tmp_path, "a |word| b")
    press(writer, "Ctrl+B")
    qtbot.waitUntil(lambda: is_checked(writer, "format.bold"))
    press(writer, "Ctrl+B")
    qtbot.waitUntil(lambda: not is_checked(writer, "format.bold"))


def test_while_an_input_method_composes_nothing_is_looked_at(
    writer: Writer,  # noqa: F811
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    post = opened(writer, tmp_path, "**a|b** c")
    qtbot.waitUntil(lambda: is_checked(writer, "format.bold"))
    QApplication.sendEvent(post.text, QInputMethodEvent("に", []))
    standing = writer.window.findChild(Standing)
    assert standing is not None
    standing._look()
    assert is_checked(writer, "format.bold")
    QApplication.sendEvent(post.text, QInputMethodEvent("", []))
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.waitUntil(lambda: not is_checked(writer, "format.bold"))
