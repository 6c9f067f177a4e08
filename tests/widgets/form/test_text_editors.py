"""Text in a line, in a box, and the title: typed live, composed in peace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QRect, QRectF, Qt
from PySide6.QtGui import QInputMethodQueryEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.widgets.form.kinds import EditorKind
from editor.widgets.form.lines_editor import LinesEditor, TitleEditor
from editor.widgets.form.text_editor import TextEditor
from tests.widgets.form.host import CONTROL, SHIFT, Host, commit, compose, editor_of, front_matter_of, open_form


def line_of(host: Host, key: str) -> QWidget:
    return editor_of(host, key).tab_stops()[0]


def test_typing_in_a_line_is_told_with_each_key(qtbot: QtBot) -> None:
    host = open_form(qtbot, "author: 'ab' # who\n")
    QTest.keyClicks(line_of(host, "author"), "c!")
    assert host.wishes == ["value", "value"]
    assert front_matter_of(host) in ("author: 'abc!' # who\n", "author: 'c!ab' # who\n")


@pytest.mark.parametrize("yaml", ["author: a\n", "title: a\n", "excerpt: a\n"])
def test_nothing_is_told_while_an_input_method_composes(qtbot: QtBot, yaml: str) -> None:
    host = open_form(qtbot, yaml)
    line = line_of(host, yaml.partition(":")[0])
    line.setFocus()
    for text in ("に", "にほ", "日本"):
        compose(line, text)
    assert host.wishes == []
    commit(line, "日本")
    assert host.wishes == ["value"]
    assert "日本" in front_matter_of(host)


@pytest.mark.parametrize("yaml", ["author: a\n", "title: a\n", "excerpt: a\n"])
def test_a_change_from_elsewhere_waits_until_the_composition_is_given_up(qtbot: QtBot, yaml: str) -> None:
    host = open_form(qtbot, yaml)
    key = yaml.partition(":")[0]
    line = line_of(host, key)
    line.setFocus()
    compose(line, "にほ")
    host.become(f"---\n{key}: other\n---\n")
    assert editor_of(host, key).composing
    compose(line, "")
    host.show()
    shown = editor_of(host, key)
    assert (shown.line.text() if isinstance(shown, TextEditor) else shown.box.text) == "other"  # type: ignore[attr-defined]
    assert host.wishes == []


def test_a_change_from_elsewhere_keeps_the_caret(qtbot: QtBot) -> None:
    host = open_form(qtbot, "author: abcdef\n")
    editor = editor_of(host, "author")
    assert isinstance(editor, TextEditor)
    editor.line.setFocus()
    editor.line.setCursorPosition(3)
    host.become("---\nauthor: abcdefg\n---\n")
    assert (editor.line.text(), editor.line.cursorPosition()) == ("abcdefg", 3)


def test_a_box_changes_only_what_differs_so_that_the_caret_stays(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: 一二三😀四五\n")
    editor = editor_of(host, "excerpt")
    assert isinstance(editor, LinesEditor)
    cursor = editor.box.textCursor()
    cursor.setPosition(7)
    editor.box.setTextCursor(cursor)
    host.become("---\nexcerpt: 零一二三😀四五\n---\n")
    assert editor.box.text == "零一二三😀四五"
    assert editor.box.textCursor().position() == 8


def test_a_line_break_in_a_box_is_a_line_feed_of_the_value(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: a\n")
    box = line_of(host, "excerpt")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End, CONTROL)
    QTest.keyClick(box, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(box, "b")
    assert host.post.front_matter.values()["excerpt"] == "a\nb"


def test_a_no_break_space_survives_the_box(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: a\u00a0b\n")
    box = line_of(host, "excerpt")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    QTest.keyClicks(box, "c")
    assert host.post.front_matter.values()["excerpt"] == "a\u00a0bc"


def test_a_box_grows_with_its_text(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: a\n")
    box = line_of(host, "excerpt")
    before = box.height()
    host.become("---\nexcerpt: " + "とても長い文" * 30 + "\n---\n")
    assert box.height() > before


def test_return_in_the_title_goes_on_to_the_next_field(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: a\nauthor: b\n")
    title = line_of(host, "title")
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert host.form.focusWidget() is line_of(host, "author")
    assert host.wishes == []


def test_lines_pasted_into_the_title_are_joined(qtbot: QtBot) -> None:
    host = open_form(qtbot, "title: ''\n")
    editor = editor_of(host, "title")
    assert isinstance(editor, TitleEditor)
    pasted = QMimeData()
    pasted.setText("one\r\ntwo")
    editor.box.insertFromMimeData(pasted)
    assert host.post.front_matter.values()["title"] == "one two"


def test_a_line_that_grows_long_becomes_a_box_only_when_it_is_left(qtbot: QtBot) -> None:
    host = open_form(qtbot, "author: " + "a" * 79 + "\nslug: b\n")
    row, line = host.form.row("author"), line_of(host, "author")
    assert row is not None
    line.setFocus()
    QTest.keyClicks(line, "bcd")
    assert (row.kind, host.form.focusWidget()) == (EditorKind.TEXT, line)
    line_of(host, "slug").setFocus()
    host.show()
    assert row.kind is EditorKind.LINES


def test_undo_and_redo_go_on_to_the_one_history(qtbot: QtBot) -> None:
    host = open_form(qtbot, "author: a\nexcerpt: b\n")
    for key in ("author", "excerpt"):
        line = line_of(host, key)
        line.setFocus()
        QTest.keyClicks(line, "x")
        before = host.source
        with qtbot.waitSignal(host.form.undo_requested):
            QTest.keyClick(line, Qt.Key.Key_Z, CONTROL)
        with qtbot.waitSignal(host.form.redo_requested):
            QTest.keyClick(line, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert host.source == before


def test_control_backspace_deletes_a_word_of_one_script(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: Bedrockの新モデルです。\n")
    line = line_of(host, "excerpt")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClick(line, Qt.Key.Key_Backspace, CONTROL)
    assert host.post.front_matter.values()["excerpt"] == "Bedrockの新モデル"


def test_the_candidates_of_an_input_method_open_at_the_caret(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: ab\n")
    editor = editor_of(host, "excerpt")
    assert isinstance(editor, LinesEditor)
    event = QInputMethodQueryEvent(Qt.InputMethodQuery.ImCursorRectangle)
    QApplication.sendEvent(editor.box, event)
    told = event.value(Qt.InputMethodQuery.ImCursorRectangle)
    seen = editor.box.cursorRect().translated(editor.box.viewport().pos())
    assert isinstance(told, QRect | QRectF)
    assert QRectF(told).topLeft().toPoint() == seen.topLeft()


@pytest.mark.parametrize("yaml", ["author: a\n", "excerpt: a\n"])
def test_a_composition_that_is_left_behind_does_not_hold_the_field(qtbot: QtBot, yaml: str) -> None:
    host = open_form(qtbot, yaml + "slug: b\n")
    key = yaml.partition(":")[0]
    line_of(host, key).setFocus()
    compose(line_of(host, key), "にほ")
    line_of(host, "slug").setFocus()
    assert not host.form.composing
    host.become(f"---\n{key}: other\nslug: b\n---\n")
    assert host.wishes == []


def test_lines_of_any_kind_are_pasted_as_lines(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: ''\n")
    editor = editor_of(host, "excerpt")
    assert isinstance(editor, LinesEditor)
    pasted = QMimeData()
    pasted.setText("a\r\nb\rc\u2028d")
    editor.box.insertFromMimeData(pasted)
    assert host.post.front_matter.values()["excerpt"] == "a\nb\nc\nd"


@pytest.mark.parametrize("head", ["excerpt: |", "excerpt: >", "excerpt: |-", "excerpt: | # why"])
def test_a_block_of_lines_is_written_on_in_its_own_style(qtbot: QtBot, head: str) -> None:
    host = open_form(qtbot, f"{head}\n  one\n\n  two\ntags: a\n")
    editor = editor_of(host, "excerpt")
    assert isinstance(editor, LinesEditor)
    assert not editor.box.text.endswith("\n")
    editor.box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor.box, " more")
    assert front_matter_of(host) == f"{head}\n  one\n\n  two more\ntags: a\n"


def test_a_new_last_line_of_a_block_leaves_its_style(qtbot: QtBot) -> None:
    host = open_form(qtbot, "excerpt: |\n  one\ntags: a\n")
    editor = editor_of(host, "excerpt")
    assert isinstance(editor, LinesEditor)
    editor.box.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    QTest.keyClicks(editor.box, "two")
    assert front_matter_of(host) == "excerpt: |\n  one\n  two\ntags: a\n"
    editor.box.selectAll()
    QTest.keyClick(editor.box, Qt.Key.Key_Delete)
    assert editor.box.text == ""
