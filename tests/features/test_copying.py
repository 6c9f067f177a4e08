"""Copy As in the real window: what the clipboard holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor

from tests.journeys.conftest import Writer, writer

__all__ = ["writer"]


@pytest.fixture
def post(tmp_path: Path) -> Path:
    path = tmp_path / "2026-01-30-a.md"
    path.write_text("---\ntitle: T\n---\n😀 **one**\n\n**two**{: .x}\n", "utf-8")
    return path


def test_all_is_copied_with_its_front_matter_where_nothing_is_selected(writer: Writer, post: Path) -> None:
    writer.open(post)

    writer.do("edit.copy_zenn")

    text = QGuiApplication.clipboard().text()
    assert text.startswith('---\ntitle: "T"\n')
    assert text.endswith("---\n\n😀 **one**\n\n**two**\n")
    assert post.read_text("utf-8").endswith("{: .x}\n")


def test_what_is_selected_is_copied_as_rich_text_with_its_words(writer: Writer, post: Path) -> None:
    pane = writer.open(post).text
    cursor = pane.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)

    writer.do("edit.copy_rich")

    held = QGuiApplication.clipboard().mimeData()
    assert held.html() == "<p><strong>one</strong></p>"
    assert held.text() == "one\n"
    assert writer.workbench.notices.lines[-1].text == "Copied. Paste it where it is to go."
