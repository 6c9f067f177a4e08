"""Folding the post in front, by keys and by the mouse at the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.find_bar import FindBar
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer, started

HEAD = "---\r\ntitle: x\r\n---\r\n\r\n"
BODY = "Opening.\n\n## One\n\nText.\n\n### 見出し\n\n- a\n  - b\n\n```\ncode\n```\n\n## Two\n\nBye.\n".replace(
    "\n", "\r\n"
)
ALL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def post(writer: Writer, tmp_path: Path) -> OpenPost:
    return opened(writer, tmp_path)


def opened(writer: Writer, folder: Path) -> OpenPost:
    path = folder / "2024-01-02-a.md"
    path.write_bytes((HEAD + BODY).encode())
    post = writer.open(path)
    writer.window.activateWindow()
    post.text.setFocus()
    return post


def seen(post: OpenPost) -> list[str]:
    document = post.text.document()
    blocks = map(document.findBlockByNumber, range(document.blockCount()))
    return [block.text() for block in blocks if block.isVisible() and block.text()]


def put(post: OpenPost, words: str) -> None:
    post.text.select(post.text_binding.pane_position(post.document.post.source.index(words)))


def test_folding_takes_the_innermost_at_the_caret_and_then_what_is_around_it(writer: Writer, post: OpenPost) -> None:
    put(post, "- b")
    writer.do("fold.fold")
    assert "  - b" not in seen(post)
    assert "```" in seen(post)
    writer.do("fold.fold")
    assert seen(post) == ["Opening.", "## One", "Text.", "### 見出し", "## Two", "Bye."]
    writer.do("fold.fold")
    assert seen(post) == ["Opening.", "## One", "## Two", "Bye."]
    writer.do("fold.unfold")
    assert seen(post) == ["Opening.", "## One", "Text.", "### 見出し", "## Two", "Bye."]


def test_all_sections_fold_to_their_headings_and_unfold_again(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    assert seen(post) == ["Opening.", "## One", "## Two"]
    writer.do("fold.none")
    assert len(seen(post)) == 11


def test_a_level_is_counted_from_the_outermost_sections(writer: Writer, post: OpenPost) -> None:
    QTest.keyClick(post.text, Qt.Key.Key_2, ALL)
    assert seen(post) == ["Opening.", "## One", "Text.", "### 見出し", "## Two", "Bye."]
    QTest.keyClick(post.text, Qt.Key.Key_1, ALL)
    assert seen(post) == ["Opening.", "## One", "## Two"]


def test_folding_is_no_change(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    assert not post.document.dirty
    assert not post.document.can_undo


def test_what_is_written_behind_a_folded_heading_has_the_line_ends_of_the_file(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    put(post, "\r\n\r\nText.")
    QTest.keyClick(post.text, Qt.Key.Key_Return)
    QTest.keyClicks(post.text, "new")
    assert post.document.post.source == HEAD + BODY.replace("```\r\n\r\n## Two", "```\r\n\r\nnew\r\n\r\n## Two")
    assert seen(post) == ["Opening.", "## One", "new", "## Two"]


def test_finding_unfolds_what_is_found(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    put(post, "Opening")
    writer.do("edit.find")
    bar = writer.window.findChild(FindBar)
    assert bar is not None
    QTest.keyClicks(bar.field, "code")
    assert post.text.textCursor().selectedText() == "code"
    assert "code" in seen(post)


def test_next_heading_unfolds_what_it_stands_in(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    put(post, "## One")
    writer.do("go.next_heading")
    assert "### 見出し" in seen(post)


def test_arrows_are_offered_when_the_mouse_comes(writer: Writer, post: OpenPost) -> None:
    gutter = post.text.gutter
    row = next(row for row in post.text._rows(0, 500) if row.number == post.text.blockCount() - 3)
    place = QPoint(gutter.width() - 5, row.place.center().y())
    QTest.mouseMove(gutter, place)
    QTest.mouseMove(gutter, place + QPoint(1, 1))
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=place)
    assert seen(post)[-1] == "## Two"


def test_what_was_folded_in_a_file_is_folded_again_when_it_is_opened(
    writer: Writer, post: OpenPost, tmp_path: Path
) -> None:
    writer.do("fold.level_2")
    shown = seen(post)
    writer.workbench.desk.remove(post)
    assert seen(opened(writer, tmp_path)) == shown


def test_a_file_that_is_another_meanwhile_is_shown_whole(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    path = post.document.path
    assert path is not None
    writer.workbench.desk.remove(post)
    path.write_bytes((HEAD + "new\n" + BODY).encode())
    assert len(seen(writer.open(path))) == 12


def test_a_folded_heading_is_moved_with_its_section_and_stays_folded(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    put(post, "## One")
    QTest.keyClick(post.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert seen(post) == ["Opening.", "## Two", "## One"]
    assert post.text.textCursor().block().text() == "## One"
    QTest.keyClick(post.text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert seen(post) == ["Opening.", "## One", "## Two"]
    assert post.document.post.source == HEAD + BODY
    for action in ("edit.undo", "edit.undo", "edit.redo", "edit.redo"):
        writer.do(action)
        assert [line for line in seen(post) if not line.startswith("##")] == ["Opening."]


def test_folded_code_is_moved_as_a_whole_and_stays_folded(writer: Writer, post: OpenPost) -> None:
    put(post, "code")
    writer.do("fold.fold")
    put(post, "```\r\ncode")
    QTest.keyClick(post.text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert post.document.post.source == HEAD + BODY.replace(
        "- a\r\n  - b\r\n\r\n```\r\ncode\r\n```", "```\r\ncode\r\n```\r\n\r\n- a\r\n  - b"
    )
    assert seen(post) == ["Opening.", "## One", "Text.", "### 見出し", "```", "- a", "  - b", "## Two", "Bye."]
    assert post.text.textCursor().block().text() == "```"
    post.document.undo()
    assert post.document.post.source == HEAD + BODY


def test_what_is_folded_is_passed_as_a_whole(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    put(post, "Opening")
    QTest.keyClick(post.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert seen(post) == ["## One", "Opening.", "## Two"]
    assert "```\r\n\r\nOpening.\r\n\r\n## Two" in post.document.post.source
    QTest.keyClick(post.text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert post.document.post.source == HEAD + BODY
    assert seen(post) == ["Opening.", "## One", "## Two"]


def test_a_selection_that_ends_before_a_folded_heading_leaves_it_alone(writer: Writer, post: OpenPost) -> None:
    writer.do("fold.all")
    put(post, "Opening")
    for _ in range(2):
        QTest.keyClick(post.text, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert post.text.textCursor().selectedText() == "Opening.\u2029\u2029"
    QTest.keyClick(post.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert seen(post) == ["## One", "Opening.", "## Two"]


def test_a_folded_heading_of_two_lines_is_moved_from_either(writer: Writer, tmp_path: Path) -> None:
    path = tmp_path / "2024-01-03-b.md"
    path.write_text("---\ntitle: x\n---\n\nA\n===\n\na\n\nB\n===\n\nb\n")
    post = writer.open(path)
    post.text.setFocus()
    writer.do("fold.all")
    for line in ("A\n", "==="):
        put(post, line)
        QTest.keyClick(post.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert seen(post) == ["B", "===", "A", "==="]
        post.document.undo()
        writer.do("fold.all")
