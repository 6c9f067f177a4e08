"""A writer's way with marks, lists, pairs and a table, in English and Japanese: typed, undone, saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer

SOURCE = "---\r\nlayout: post\r\ntitle: 口絵😀\r\n---\r\n# 見出し\r\n"


@pytest.fixture
def post(writer: Writer, tmp_path: Path) -> OpenPost:
    file = tmp_path / "_posts" / "2026-02-01-list.md"
    file.parent.mkdir()
    file.write_bytes(SOURCE.encode())
    opened = writer.open(file)
    opened.text.moveCursor(QTextCursor.MoveOperation.End)
    return opened


def press(writer: Writer, keys: str) -> None:
    widget = writer.window.focusWidget()
    assert widget is not None
    QTest.keySequence(widget, QKeySequence(keys))


def speak(post: OpenPost, *commits: str) -> None:
    """Compose and commit each of *commits* as an input method does."""
    for text in commits:
        QApplication.sendEvent(post.text, QInputMethodEvent("か", []))
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(post.text, event)


def test_a_post_is_written_with_lists_marks_pairs_and_a_table(writer: Writer, post: OpenPost) -> None:
    text = post.text
    seen = [post.document.post.source]
    post.document.changed.connect(lambda change: seen.append(change.post.source))

    press(writer, "Ctrl+Shift+8")
    speak(post, "「", "紙", "」", "と活字")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "ink (black")
    QTest.keyClicks(text, ")")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    press(writer, "Ctrl+B")
    speak(post, "太字")
    press(writer, "Ctrl+B")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClick(text, Qt.Key.Key_Return)
    press(writer, "Ctrl+T")
    QTest.keyClicks(text, "a")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    speak(post, "絵")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClicks(text, "1")

    written = post.document.post.source.removeprefix(SOURCE.removesuffix("# 見出し\r\n")).split("\r\n")
    assert written[:4] == ["# 見出し", "- 「紙」と活字", "- ink (black)", "  - **太字**"]
    assert [line.replace(" ", "") for line in written if line.startswith("|")] == [
        "|a|絵|",
        "|----|----|",
        "|1||",
        "|||",
    ]
    assert text.lines() == written
    assert "\n" not in post.document.post.source.replace("\r\n", "")

    final = post.document.post.source
    writer.do("file.save")
    assert post.document.path is not None
    assert post.document.path.read_bytes() == final.encode()

    known = set(seen)
    while post.document.can_undo:
        writer.do("edit.undo")
        assert post.document.post.source in known
    assert post.document.post.source == SOURCE
    while post.document.can_redo:
        writer.do("edit.redo")
    assert post.document.post.source == final
    assert text.lines() == written
