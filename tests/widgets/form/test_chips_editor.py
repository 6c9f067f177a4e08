"""Lists of words as chips, by keys, by the pointer and by an input method."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.form.chip_line import split_items
from editor.widgets.form.chips_editor import ChipsEditor
from tests.widgets.form.host import ALT, LEFT, Host, commit, compose, editor_of, front_matter_of, open_form

Keys = Qt.Key
OPENS_A_POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def tags_of(host: Host) -> ChipsEditor:
    editor = editor_of(host, "tags")
    assert isinstance(editor, ChipsEditor)
    return editor


def texts_of(host: Host) -> list[str]:
    return [chip.text() for chip in tags_of(host).chips]


@pytest.mark.parametrize("end", ["\r", ",", "、", "，"])
def test_return_or_a_comma_adds_what_is_typed(qtbot: QtBot, end: str) -> None:
    host = open_form(qtbot, 'tags: ["a"] # words\n')
    line = tags_of(host).line
    line.setFocus()
    QTest.keyClicks(line, "bc")
    if end == "\r":
        QTest.keyClick(line, Keys.Key_Return)
    else:
        commit(line, end)
    assert front_matter_of(host) == 'tags: ["a", "bc"] # words\n'
    assert texts_of(host) == ["a", "bc"]
    assert line.text() == ""


def test_an_item_added_to_a_block_list_leaves_its_comments(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags:\n  - a # first\n  # between\n  - b\n")
    line = tags_of(host).line
    line.setFocus()
    QTest.keyClicks(line, "c")
    QTest.keyClick(line, Keys.Key_Return)
    assert front_matter_of(host) == "tags:\n  - a # first\n  # between\n  - b\n  - c\n"


def test_nothing_is_added_while_composing(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\n")
    line = tags_of(host).line
    line.setFocus()
    compose(line, "とうし、")
    QTest.keyClick(line, Keys.Key_Return)
    QTest.keyClick(line, Keys.Key_Backspace)
    tags_of(host).finish_editing()
    assert host.wishes == []
    commit(line, "投資")
    assert host.wishes == []
    QTest.keyClick(line, Keys.Key_Return)
    assert texts_of(host) == ["a", "投資"]


def test_chips_stay_while_composing_when_the_list_changes_elsewhere(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\n")
    line = tags_of(host).line
    line.setFocus()
    compose(line, "とうし")
    host.become("---\ntags: [a, b]\n---\n")
    assert texts_of(host) == ["a"]
    commit(line, "投資")
    assert texts_of(host) == ["a", "b"]
    QTest.keyClick(line, Keys.Key_Return)
    assert front_matter_of(host) == "tags: [a, b, 投資]\n"


def test_pasted_words_become_chips_of_their_own(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\n")
    line = tags_of(host).line
    line.setFocus()
    QApplication.clipboard().setText("b, c，d,")
    line.paste()
    assert texts_of(host) == ["a", "b", "c", "d"]
    assert host.wishes == ["value"]


def test_a_word_that_is_there_is_not_added_again(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\n")
    line = tags_of(host).line
    line.setFocus()
    QTest.keyClicks(line, "a")
    QTest.keyClick(line, Keys.Key_Return)
    assert host.wishes == []


def test_backspace_where_nothing_is_typed_removes_the_last(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a, b]\n")
    line = tags_of(host).line
    line.setFocus()
    QTest.keyClick(line, Keys.Key_Backspace)
    assert front_matter_of(host) == "tags: [a]\n"


def test_left_and_right_go_from_chip_to_chip(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a, b]\n")
    editor = tags_of(host)
    editor.line.setFocus()
    QTest.keyClick(editor.line, Keys.Key_Left)
    assert editor.chips[1].hasFocus()
    QTest.keyClick(editor.chips[1], Keys.Key_Left)
    assert editor.chips[0].hasFocus()
    QTest.keyClick(editor.chips[0], Keys.Key_Right)
    QTest.keyClick(editor.chips[1], Keys.Key_Right)
    assert editor.line.hasFocus()


def test_delete_removes_a_chip_and_the_focus_stays_near(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a, b, c]\n")
    editor = tags_of(host)
    editor.chips[1].setFocus()
    QTest.keyClick(editor.chips[1], Keys.Key_Delete)
    assert front_matter_of(host) == "tags: [a, c]\n"
    assert editor.chips[1].hasFocus()


def test_alt_with_an_arrow_moves_a_chip_which_keeps_the_focus(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a, b, c]\n")
    chip = tags_of(host).chips[0]
    chip.setFocus()
    QTest.keyClick(chip, Keys.Key_Right, ALT)
    QTest.keyClick(chip, Keys.Key_Right, ALT)
    QTest.keyClick(chip, Keys.Key_Right, ALT)
    assert front_matter_of(host) == "tags: [b, c, a]\n"
    assert chip.hasFocus()


def test_f2_renames_a_chip_in_its_place(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a, 'b', c]\n")
    editor = tags_of(host)
    editor.chips[1].setFocus()
    QTest.keyClick(editor.chips[1], Keys.Key_F2)
    assert editor.renamer.hasFocus()
    compose(editor.renamer, "とうし")
    QTest.keyClick(editor.renamer, Keys.Key_Return)
    assert host.wishes == []
    commit(editor.renamer, "投資")
    QTest.keyClick(editor.renamer, Keys.Key_Return)
    assert front_matter_of(host) == "tags: [a, '投資', c]\n"
    assert editor.chips[1].hasFocus()


def test_a_double_click_renames(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\n")
    editor = tags_of(host)
    QTest.mouseDClick(editor.chips[0], LEFT, pos=QPoint(8, 8))
    assert editor.renamer.isVisible()
    QTest.keyClicks(editor.renamer, "z")
    editor.line.setFocus()
    assert front_matter_of(host) == "tags: [z]\n"


def test_escape_gives_up_renaming(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\n")
    editor = tags_of(host)
    editor.chips[0].setFocus()
    QTest.keyClick(editor.chips[0], Keys.Key_F2)
    QTest.keyClicks(editor.renamer, "z")
    QTest.keyClick(editor.renamer, Keys.Key_Escape)
    assert host.wishes == []
    assert (texts_of(host), editor.renamer.isVisible()) == (["a"], False)
    assert editor.chips[0].hasFocus()


def test_a_renamed_number_stays_a_number(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [2024]\n")
    editor = tags_of(host)
    editor.chips[0].setFocus()
    QTest.keyClick(editor.chips[0], Keys.Key_F2)
    QTest.keyClicks(editor.renamer, "2025")
    QTest.keyClick(editor.renamer, Keys.Key_Return)
    assert host.post.front_matter.values()["tags"] == [2025]


def test_a_click_on_the_cross_removes(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a, b]\n")
    chip = tags_of(host).chips[0]
    QTest.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 10, chip.height() // 2))
    assert front_matter_of(host) == "tags: [b]\n"


def test_a_chip_is_dragged_to_another_place(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a, b, c]\n")
    editor = tags_of(host)
    chip, goal = editor.chips[0], editor.chips[2]
    QTest.mousePress(chip, LEFT, pos=QPoint(6, 8))
    QTest.mouseMove(chip, chip.mapFrom(editor.frame, goal.geometry().center()))
    QTest.mouseRelease(chip, LEFT, pos=QPoint(6, 8))
    assert front_matter_of(host) == "tags: [b, c, a]\n"


@OPENS_A_POPUP
def test_what_is_offered_is_completed(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [AI]\n", choices={"tags": ["AI", "開発", "投資分析", "投資"]})
    line = tags_of(host).line
    line.setFocus()
    assert "AI" not in line.completer_model.stringList()
    commit(line, "分析")
    assert line.offers_shown
    QTest.keyClick(line.offers, Keys.Key_Down)
    QTest.keyClick(line.offers, Keys.Key_Return)
    assert texts_of(host) == ["AI", "投資分析"]
    assert line.text() == ""


def test_what_is_typed_becomes_a_chip_when_the_line_is_left(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\nauthor: x\n")
    line = tags_of(host).line
    line.setFocus()
    QTest.keyClicks(line, "b")
    editor_of(host, "author").setFocus()
    assert front_matter_of(host).startswith("tags: [a, b]\n")


def test_tags_of_nothing_become_a_list(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags:\n")
    line = tags_of(host).line
    line.setFocus()
    QTest.keyClicks(line, "a")
    QTest.keyClick(line, Keys.Key_Return)
    assert host.post.front_matter.values()["tags"] == ["a"]


def test_a_refused_chip_goes_again(qtbot: QtBot) -> None:
    host = open_form(qtbot, "categories: []\n")
    editor = editor_of(host, "categories")
    assert isinstance(editor, ChipsEditor)
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "Scala 3: news")
    QTest.keyClick(editor.line, Keys.Key_Return)
    row = host.form.row("categories")
    assert row is not None
    assert row.error.text()
    assert editor.chips == []


def test_chips_wrap_and_the_form_grows_with_them(qtbot: QtBot) -> None:
    host = open_form(qtbot, "tags: [a]\n")
    before = tags_of(host).height()
    host.become("---\ntags: [最新ニュース, 技術動向, Amazon, 投資, 投資分析, 開発]\n---\n")
    qtbot.waitUntil(lambda: tags_of(host).height() > before)
    assert all(chip.geometry().right() < tags_of(host).frame.width() for chip in tags_of(host).chips)


def test_items_are_parted_by_the_commas_of_either_script() -> None:
    assert split_items(" a, b、c，d､ \n e,, ") == ["a", "b", "c", "d", "e"]
