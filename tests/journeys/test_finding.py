"""A writer who looks for words in a post and replaces them, by keys at the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.features.finding import finding
from editor.widgets.dialogs.replacements import ReplacementsDialog
from editor.widgets.find_bar import FindBar
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from editor.widgets.text.hint import PassageHint
from tests.journeys.conftest import Writer
from tests.replacements import head_with, row_below, untick

HEAD = "---\ntitle: site\n---\n"
BODY = "The site is 𠮷 a site.\n\nかな and カナ, Site ＡＢＣ.\n"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "COUNT_DELAY_MS", 0)


def opened(writer: Writer, folder: Path, body: str = BODY, name: str = "2024-01-02-a.md") -> OpenPost:
    path = folder / name
    path.write_bytes((HEAD + body).encode())
    post = writer.open(path)
    writer.window.activateWindow()
    post.text.setFocus()
    return post


def press(post: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(post, key, modifiers)


def bar_of(writer: Writer) -> FindBar:
    bar = writer.window.findChild(FindBar)
    assert isinstance(bar, FindBar)
    return bar


def find(writer: Writer, post: OpenPost, words: str) -> FindBar:
    press(post.text, Qt.Key.Key_F, CTRL)
    bar = bar_of(writer)
    assert bar.isVisible()
    QTest.keyClicks(bar.field, words)
    return bar


def selected(post: OpenPost) -> tuple[int, str]:
    """Where in the source the selection begins, and what is selected."""
    cursor = post.text.textCursor()
    return post.text_binding.source_position(cursor.selectionStart()), cursor.selectedText()


def marked(post: OpenPost) -> list[str]:
    return [ground.cursor.selectedText() for ground in post.text.extraSelections()[1:]]


def count_of(writer: Writer, bar: FindBar, words: str) -> None:
    writer.qtbot.waitUntil(lambda: bar.count.text() == words)


def places(words: str, body: str = BODY) -> list[int]:
    source, found, start = HEAD + body, [], len(HEAD)
    while (start := source.find(words, start)) >= 0:
        found.append(start)
        start += 1
    return found


def test_ctrl_f_finds_while_one_types_and_says_how_many_there_are(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "site")
    assert selected(post) == (places("site")[0], "site")
    count_of(writer, bar, "1 of 3")
    writer.qtbot.waitUntil(lambda: marked(post) == ["site", "site", "Site"])


def test_the_front_matter_is_not_looked_through(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "Nothing\n")
    bar = find(writer, post, "site")
    count_of(writer, bar, "No matches")
    assert not bar.next.isEnabled()


def test_enter_and_f3_go_on_shift_goes_back_and_both_go_round(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "site")
    first, second = places("site")
    third = places("Site")[0]
    press(bar.field, Qt.Key.Key_Return)
    assert selected(post) == (second, "site")
    press(bar.field, Qt.Key.Key_F3)
    assert selected(post) == (third, "Site")
    press(bar.field, Qt.Key.Key_Return)
    assert selected(post) == (first, "site")
    count_of(writer, bar, "↻ 1 of 3")
    assert bar.count.toolTip() == "Past the end, on from the start"
    press(bar.field, Qt.Key.Key_F3, SHIFT)
    assert selected(post) == (third, "Site")
    count_of(writer, bar, "↻ 3 of 3")
    assert bar.count.toolTip() == "Past the start, on from the end"
    press(bar.field, Qt.Key.Key_Return, SHIFT)
    assert selected(post) == (second, "site")
    count_of(writer, bar, "2 of 3")


def test_typing_on_goes_on_from_where_the_writer_was(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "ab cd ax\n")
    bar = find(writer, post, "ax")
    assert selected(post)[1] == "ax"
    press(bar.field, Qt.Key.Key_Backspace)
    assert selected(post) == (len(HEAD), "a")
    press(bar.field, Qt.Key.Key_Backspace)
    assert selected(post) == (len(HEAD), "")
    count_of(writer, bar, "")
    assert marked(post) == []


def test_escape_gives_the_focus_back_with_the_match_selected(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "Site")
    press(bar.field, Qt.Key.Key_Return)
    press(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert writer.window.focusWidget() is post.text
    assert selected(post)[1] == "site"
    assert marked(post) == []
    press(post.text, Qt.Key.Key_F3)
    assert selected(post) == (places("Site")[0], "Site")


def test_escape_in_the_text_closes_the_bar(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "site")
    post.text.setFocus()
    QTest.keyClicks(post.text, "x")
    press(post.text, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert marked(post) == []
    press(post.text, Qt.Key.Key_F3)
    assert selected(post)[1] == "site"


def test_what_is_selected_becomes_the_query(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    post.text.find("カナ")
    press(post.text, Qt.Key.Key_F, CTRL)
    bar = bar_of(writer)
    assert bar.field.text() == "カナ"
    assert selected(post)[1] == "カナ"
    bar.options.kana.click()
    count_of(writer, bar, "2 of 2")


def test_what_is_selected_becomes_a_pattern_that_finds_it(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "a (b)* $c\n")
    find(writer, post, "").options.regex.setChecked(True)
    post.text.setFocus()
    post.text.find("(b)* $c")
    bar = find(writer, post, "")
    assert bar.field.text() == r"\(b\)\* \$c"
    count_of(writer, bar, "1 of 1")


def test_several_selected_lines_are_what_is_looked_through(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "x\nx\nx\nx\n")
    cursor = post.text.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    post.text.setTextCursor(cursor)
    bar = find(writer, post, "x")
    assert bar.in_selection.isChecked()
    count_of(writer, bar, "1 of 2")
    press(bar.field, Qt.Key.Key_Return)
    press(bar.field, Qt.Key.Key_Return)
    assert selected(post) == (len(HEAD) + 2, "x")
    bar.in_selection.click()
    count_of(writer, bar, "2 of 4")


def test_full_width_letters_are_found_by_half_width_ones(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "abc")
    count_of(writer, bar, "No matches")
    bar.options.width_fold.click()
    assert selected(post)[1] == "ＡＢＣ"


def test_a_pattern_that_is_not_complete_is_said_calmly(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "(s")
    bar.options.regex.click()
    assert bar.message.text().startswith("The pattern is not complete: ")
    QTest.keyClicks(bar.field, ")")
    assert bar.message.text() == ""
    assert selected(post)[1] == "s"


def test_a_pattern_that_takes_too_long_is_stopped_and_said(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "a" * 5000 + "!\n")
    bar = find(writer, post, "(a+)+$")
    bar.options.regex.click()
    assert bar.message.text() == "The pattern takes too long."


def test_replace_goes_from_match_to_match_and_each_can_be_taken_back(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    press(post.text, Qt.Key.Key_H, CTRL)
    bar = bar_of(writer)
    QTest.keyClicks(bar.field, "site")
    bar.replacement.setFocus()
    QTest.keyClicks(bar.replacement, "blog")
    press(bar.replacement, Qt.Key.Key_Return)
    assert post.document.post.source == HEAD + BODY.replace("site", "blog", 1)
    assert selected(post)[1] == "site"
    press(bar.replacement, Qt.Key.Key_Return)
    assert post.document.post.source == HEAD + BODY.replace("site", "blog")
    post.document.undo()
    assert post.document.post.source == HEAD + BODY.replace("site", "blog", 1)


def test_replace_all_is_one_step_and_keeps_capitals(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    press(post.text, Qt.Key.Key_H, CTRL)
    bar = bar_of(writer)
    QTest.keyClicks(bar.field, "site")
    QTest.keyClicks(bar.replacement, "blog")
    bar.keep_case.click()
    bar.replace_all.click()
    assert post.document.post.source == HEAD + BODY.replace("site", "blog").replace("Site", "Blog")
    assert bar.count.text() == "Replaced: 3"
    assert selected(post) == (places("site")[0], "")
    press(bar.field, Qt.Key.Key_Z, CTRL)
    assert post.document.post.source == HEAD + BODY


def test_replacing_in_a_selection_leaves_the_rest_and_the_selection_grows_with_it(
    writer: Writer, tmp_path: Path
) -> None:
    post = opened(writer, tmp_path, "x\nx\nx\nx\n")
    cursor = post.text.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    post.text.setTextCursor(cursor)
    press(post.text, Qt.Key.Key_H, CTRL)
    bar = bar_of(writer)
    QTest.keyClicks(bar.field, "x")
    QTest.keyClicks(bar.replacement, "long")
    bar.replace_all.click()
    assert post.document.post.source == f"{HEAD}x\nlong\nlong\nx\n"
    QTest.keyClicks(bar.field, "\b")
    bar.field.setText("long")
    count_of(writer, bar, "1 of 2")


def test_a_regular_expression_is_replaced_by_its_groups(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "2024-01\r\n2025-02\r\n")
    press(post.text, Qt.Key.Key_H, CTRL)
    bar = bar_of(writer)
    bar.options.regex.click()
    QTest.keyClicks(bar.field, r"(\d+)-(\d+)")
    QTest.keyClicks(bar.replacement, r"\2/\3")
    bar.replace_all.click()
    assert bar.message.text() == "The pattern has no group 3."
    assert not post.document.dirty
    press(bar.replacement, Qt.Key.Key_Backspace)
    QTest.keyClicks(bar.replacement, "1")
    bar.replace_all.click()
    assert post.document.post.source == f"{HEAD}01/2024\r\n02/2025\r\n"
    assert bar.message.text() == ""


def test_what_is_typed_in_the_text_is_counted_and_marked_anew(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "site")
    count_of(writer, bar, "1 of 3")
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(post.text, "site ")
    count_of(writer, bar, "Found: 4")
    writer.qtbot.waitUntil(lambda: len(marked(post)) == 4)


def test_nothing_is_looked_for_while_an_input_method_composes_in_the_text(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    find(writer, post, "site")
    before = selected(post)
    post.text.setFocus()
    QApplication.sendEvent(post.text, QInputMethodEvent("けん", []))
    place = post.text.textCursor().position()
    press(post.text, Qt.Key.Key_F3)
    assert post.text.composing
    assert post.text.textCursor().position() == place
    assert before[1] == "site"


def test_another_post_is_looked_through_as_soon_as_it_is_in_front(writer: Writer, tmp_path: Path) -> None:
    first = opened(writer, tmp_path)
    second = opened(writer, tmp_path, "One site.\n", "2024-01-03-b.md")
    bar = find(writer, second, "site")
    count_of(writer, bar, "1 of 1")
    writer.workbench.desk.bring_forward(first)
    count_of(writer, bar, "Found: 3")
    assert marked(second) == []


def test_the_bar_goes_with_the_last_post(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "site")
    writer.do("file.close")
    assert not bar.isVisible()
    writer.do("edit.find_next")
    post = opened(writer, tmp_path)  # where it was left
    press(post.text, Qt.Key.Key_F3)
    assert selected(post) == (places("site")[1], "site")


def test_the_word_at_the_caret_is_found_without_the_bar(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    post.text.moveCursor(QTextCursor.MoveOperation.NextWord)
    press(post.text, Qt.Key.Key_F3, CTRL)
    assert selected(post) == (places("site")[1], "site")
    assert not bar_of(writer).isVisible()


def test_finding_shows_the_text_where_it_is_hidden(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    writer.workbench.stage.toggle(Pane.TEXT)
    writer.do("edit.find")
    assert post.text.isVisible()
    assert bar_of(writer).isVisible()


def test_a_match_far_below_comes_into_sight_and_is_marked_there(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "line\n" * 2000 + "needle\n" + "line\n" * 2000)
    find(writer, post, "needle")
    assert post.text.viewport().rect().contains(post.text.cursorRect())
    writer.qtbot.waitUntil(lambda: marked(post) == ["needle"])


def test_a_word_that_is_nowhere_brings_the_bar_back_which_says_so(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    bar = find(writer, post, "nowhere")
    press(bar.field, Qt.Key.Key_Escape)
    press(post.text, Qt.Key.Key_F3)
    assert bar.isVisible()
    count_of(writer, bar, "No matches")
    assert writer.window.focusWidget() is post.text


def reviewed(writer: Writer, post: OpenPost, words: str, new: str) -> ReplacementsDialog:
    press(post.text, Qt.Key.Key_H, CTRL)
    bar = bar_of(writer)
    bar.field.setText(words)
    bar.replacement.setText(new)
    bar.preview.click()
    dialog = writer.window.findChild(ReplacementsDialog)
    assert dialog is not None
    return dialog


def test_each_replacement_is_shown_before_it_is_made(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    dialog = reviewed(writer, post, "site", "place")
    first = row_below(head_with(dialog.list, "In this post"), 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "1: The site is 𠮷 a site. → The place is 𠮷 a site."
    post.text.select(0)
    assert post.text.caret[0] == 1  # as the status line counts
    assert dialog.state.text() == "To replace: 3 of 3"
    assert post.document.post.source == HEAD + BODY
    dialog.reject()
    assert not post.document.dirty


def test_what_is_ticked_is_replaced_in_one_undo_step(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    dialog = reviewed(writer, post, "site", "place")
    untick(dialog.list, row_below(head_with(dialog.list, "In this post"), 1))
    dialog.accept()
    assert post.document.post.source == HEAD + BODY.replace("The site", "The place").replace("Site", "place")
    post.document.undo()
    assert post.document.post.source == HEAD + BODY


def test_what_was_shown_of_another_text_is_not_replaced(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    dialog = reviewed(writer, post, "site", "place")
    post.document.replace_source(HEAD + "x" + BODY)
    dialog.accept()
    assert post.document.post.source == HEAD + "x" + BODY
    assert bar_of(writer).count.text() == "Nothing was replaced: the text has changed meanwhile."


def test_below_the_match_stands_what_would_replace_it(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    press(post.text, Qt.Key.Key_H, CTRL)
    bar = bar_of(writer)
    QTest.keyClicks(bar.field, "si(t)e")
    bar.options.regex.setChecked(True)
    QTest.keyClicks(bar.replacement, r"\1x")
    hint = post.text.findChild(PassageHint)
    assert hint is not None
    assert hint.isVisible()
    assert hint.words == "tx"
    press(bar, Qt.Key.Key_Escape)
    assert not hint.isVisible()
