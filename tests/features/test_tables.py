"""The Table menu and the keys in a table, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.features.test_marks import enabled, marked, opened, press, written
from tests.features.test_typing import hit, paste
from tests.journeys.conftest import Writer, started

TABLE = "| a | b |\n|---|---|\n| 一 | 二 |\n| 三 | 四 |\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def caret_before(writer: Writer, tmp_path: Path, text: str) -> None:
    """Open the table with the caret before *text*: found by search, for its cells stand between pipes."""
    post = opened(writer, tmp_path, "")
    post.text.insert_text(TABLE)
    post.document.mark_saved(path=post.document.path, stamp=post.document.stamp)
    cursor = post.text.document().find(text)
    cursor.setPosition(cursor.selectionStart())
    post.text.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("keys", "cell", "expected"),
    [
        ("Alt+Down", "一", ["| a | b |", "|---|---|", "| 三 | 四 |", "| 一 | 二 |", ""]),
        ("Alt+Up", "四", ["| a | b |", "|---|---|", "| 三 | 四 |", "| 一 | 二 |", ""]),
        ("Alt+Shift+Right", "一", ["| b | a |", "|---|---|", "| 二 | 一 |", "| 四 | 三 |", ""]),
        ("Alt+Shift+Left", "四", ["| b | a |", "|---|---|", "| 二 | 一 |", "| 四 | 三 |", ""]),
    ],
)
def test_keys_move_rows_and_columns_in_one_step(
    writer: Writer, qtbot: QtBot, tmp_path: Path, keys: str, cell: str, expected: list[str]
) -> None:
    caret_before(writer, tmp_path, cell)
    post = writer.workbench.desk.current
    assert post is not None
    before = post.document.post.source
    qtbot.waitUntil(lambda: enabled(writer, "table.row_up"))
    press(writer, keys)
    assert post.text.lines() == expected
    assert written(post) == "\n".join(expected)
    cursor = post.text.textCursor()
    assert cursor.block().text()[cursor.positionInBlock()] == cell
    press(writer, "Ctrl+Z")
    assert post.document.post.source == before


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("table.row_above", "| a | b |\n|---|---|\n|   |   |\n| 一 | 二 |\n| 三 | 四 |\n"),
        ("table.row_below", "| a | b |\n|---|---|\n| 一 | 二 |\n|   |   |\n| 三 | 四 |\n"),
        ("table.remove_row", "| a | b |\n|---|---|\n| 三 | 四 |\n"),
        ("table.remove_column", "| b |\n|---|\n| 二 |\n| 四 |\n"),
        ("table.align_right", "| a | b |\n|--:|---|\n| 一 | 二 |\n| 三 | 四 |\n"),
        ("table.align_center", "| a | b |\n|:-:|---|\n| 一 | 二 |\n| 三 | 四 |\n"),
    ],
)
def test_the_menu_changes_the_table_in_one_step(writer: Writer, tmp_path: Path, action: str, expected: str) -> None:
    caret_before(writer, tmp_path, "一")
    post = writer.workbench.desk.current
    assert post is not None
    before = post.document.post.source
    writer.do(action)
    assert [line.replace(" ", "") for line in written(post).split("\n")] == [
        line.replace(" ", "") for line in expected.split("\n")
    ]
    post.document.undo()
    assert post.document.post.source == before


def test_tab_goes_through_the_cells_and_adds_a_row_at_the_end(writer: Writer, tmp_path: Path) -> None:
    caret_before(writer, tmp_path, "三")
    post = writer.workbench.desk.current
    assert post is not None
    hit(post, "⇥")
    assert post.text.textCursor().selectedText() == "四"
    hit(post, "⇤")
    assert post.text.textCursor().selectedText() == "三"
    assert written(post) == TABLE
    hit(post, "⇥ ⇥ x")
    assert post.text.lines()[4].replace(" ", "") == "|x||"
    assert post.text.textCursor().blockNumber() == 4


def test_cells_that_are_pasted_go_over_those_of_the_table(writer: Writer, tmp_path: Path) -> None:
    caret_before(writer, tmp_path, "一")
    post = writer.workbench.desk.current
    assert post is not None
    paste(post, "1\t2\n3\t4\n5\t6\n")
    assert [line.replace(" ", "") for line in post.text.lines()] == [
        "|a|b|",
        "|---|---|",
        "|1|2|",
        "|3|4|",
        "|5|6|",
        "",
    ]
    post.document.undo()
    assert written(post) == TABLE


def test_a_tidied_table_has_its_columns_below_one_another(writer: Writer, tmp_path: Path) -> None:
    caret_before(writer, tmp_path, "一")
    post = writer.workbench.desk.current
    assert post is not None
    writer.do("table.tidy")
    assert post.text.lines()[:4] == ["| a   | b   |", "| --- | --- |", "| 一  | 二  |", "| 三  | 四  |"]


def test_the_actions_are_for_the_caret_in_a_table(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "not | a table")
    assert not enabled(writer, "table.row_below")
    writer.do("insert.table")
    qtbot.waitUntil(lambda: enabled(writer, "table.row_below"))
    post.text.moveCursor(post.text.textCursor().MoveOperation.Start)
    qtbot.waitUntil(lambda: not enabled(writer, "table.row_below"))


def test_a_table_is_not_changed_while_an_input_method_composes(writer: Writer, tmp_path: Path) -> None:
    caret_before(writer, tmp_path, "一")
    post = writer.workbench.desk.current
    assert post is not None
    QApplication.sendEvent(post.text, QInputMethodEvent("に", []))
    writer.do("table.remove_row")
    assert written(post) == TABLE
    QApplication.sendEvent(post.text, QInputMethodEvent("", []))
    assert marked(post).split("\n")[2] == "| |一 | 二 |"
