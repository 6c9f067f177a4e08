"""Posts that are opened again, at the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.features import left_places
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer, started

TEXT = "---\r\ntitle: x\r\n---\r\n\r\n" + "".join(f"𠮷 line {number}.\r\n\r\n" for number in range(200))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "2024-01-02-a.md"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def put(post: OpenPost, words: str) -> None:
    post.text.select(post.text_binding.pane_position(post.document.post.source.index(words)))


def stands_at(post: OpenPost) -> str:
    place = post.text_binding.source_position(post.text.textCursor().position())
    return post.document.post.source[place:].split("\r\n", 1)[0]


def is_seen(post: OpenPost) -> bool:
    return post.text.viewport().rect().contains(post.text.cursorRect())


def test_a_post_is_opened_where_it_was_left(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    put(post, "line 120.")
    writer.workbench.desk.remove(post)
    post = writer.open(path)
    assert stands_at(post) == "line 120."
    writer.qtbot.waitUntil(lambda: is_seen(post))
    assert not post.document.can_undo


def test_the_next_session_finds_it_too(qtbot: QtBot, qapp: QApplication, tmp_path: Path, path: Path) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        put(writer.open(path), "line 120.")
    path.write_bytes(TEXT.replace("line 150.", "line 150!").encode())
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        post = writer.open(path)
        assert stands_at(post) == "line 120."
        writer.qtbot.waitUntil(lambda: is_seen(post))


def test_a_post_that_is_shorter_meanwhile_is_opened_at_its_start(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    put(post, "line 120.")
    writer.workbench.desk.remove(post)
    path.write_bytes(TEXT[:100].encode())
    assert writer.open(path).text.textCursor().position() == 0


def test_places_are_forgotten_with_the_recent_files(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    put(post, "line 120.")
    writer.workbench.desk.remove(post)
    writer.workbench.recent.clear()
    assert writer.open(path).text.textCursor().position() == 0


def test_a_text_of_which_nothing_is_folded_is_not_read_through(
    writer: Writer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(left_places, "mark_of", lambda _: pytest.fail("it was"))
    post = writer.open(path)
    put(post, "line 120.")
    writer.workbench.desk.remove(post)
    assert stands_at(writer.open(path)) == "line 120."
