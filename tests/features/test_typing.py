"""What is meant by keys, by what an input method commits and by what is pasted, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.features.writing.offering import Offering
from editor.post.edit import Edit
from editor.widgets.open_post import OpenPost
from editor.widgets.text.hint import PassageHint
from tests.features.test_marks import HEAD, marked, opened, press, written
from tests.journeys.conftest import Writer, started


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


KEYS = {
    "⏎": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "⇧⏎": (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
    "⇥": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    "⇤": (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
    "⌫": (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
}


def hit(post: OpenPost, keys: str) -> None:
    """Press the keys of *keys*, parted by blanks: signs of ``KEYS``, ``␣``, or letters."""
    for part in keys.split():
        if part in KEYS:
            QTest.keyClick(post.text, *KEYS[part])
        elif part.isascii() or part[0] == "␣":
            QTest.keyClicks(post.text, part.replace("␣", " "))
        else:
            commit(post, part)


def compose(post: OpenPost, *preedits: str) -> None:
    for preedit in preedits:
        QApplication.sendEvent(post.text, QInputMethodEvent(preedit, []))


def commit(post: OpenPost, text: str, preedit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QApplication.sendEvent(post.text, event)


def paste(post: OpenPost, text: str, html: str = "") -> None:
    """Paste what the clipboard would hold."""
    held = QMimeData()
    held.setText(text)
    if html:
        held.setHtml(html)
    post.text.insertFromMimeData(held)


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        ("- one|", "⏎ two", "- one\n- two|"),
        ("1. one|\n2. two\n", "⏎ new", "1. one\n2. new|\n3. two\n"),
        ("- [x] done|", "⏎ next", "- [x] done\n- [ ] next|"),
        ("> 引用|", "⏎ 続き", "> 引用\n> 続き|"),
        ("- one\n- |", "⏎ text", "- one\n\ntext|"),
        ("- one|", "⇧⏎ x", "- one\nx|"),
        ("plain|", "⏎ x", "plain\nx|"),
        ("- one\n- two|", "⇥", "- one\n  - two|"),
        ("- one\n  - two|", "⇤", "- one\n- two|"),
        ("1. |one", "⌫", "|one"),
        ("plain|", "⇥", "plain\t|"),
        ("|", "{ % ␣ if ␣ x", "{% if x| %}"),
        ("|", "(", "(|)"),
        ("|", "( a )", "(a)|"),
        ("|", "( ⌫", "|"),
        ("|", '" a "', '"a"|'),
        ("|", "[ a ] x", "[a]x|"),
        ("|word|", "(", "(|word|)"),
        ("|大事|", "*", "*|大事|*"),
        ("a|b", "(", "a(|b"),
        ("```\n|\n```\n", "- ⏎ x", "```\n-\nx|\n```\n"),
        ("- ```\n  - x|\n  ```\n", "⏎ y", "- ```\n  - x\n  y|\n  ```\n"),
        ("|a\nb|", "x", "x|"),
        ("|a\nb|", "⇥", "    |a\n    b|"),
    ],
)
def test_keys_do_what_a_writer_means(writer: Writer, tmp_path: Path, text: str, keys: str, expected: str) -> None:
    post = opened(writer, tmp_path, text)
    before = post.document.post.source
    hit(post, keys)
    assert marked(post) == expected
    assert "\n".join(post.text.lines()) == post.document.post.source.removeprefix(HEAD).replace("\r\n", "\n")
    after = post.document.post.source
    steps = 0
    while post.document.can_undo:
        post.document.undo()
        steps += 1
    assert post.document.post.source == before
    assert steps <= len(keys.split())
    while post.document.can_redo:
        post.document.redo()
    assert post.document.post.source == after


def test_what_an_input_method_commits_is_closed(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "|")
    compose(post, "「")
    assert written(post) == ""
    commit(post, "「")
    assert marked(post) == "「|」"
    compose(post, "に", "日本")
    assert written(post) == "「」"
    commit(post, "日本")
    commit(post, "」")
    assert marked(post) == "「日本」|"
    for expected in ("「日本」", "「」", ""):
        assert written(post) == expected
        post.document.undo()


def test_an_input_method_puts_brackets_around_what_was_selected(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "これは|大事な\n話|です")
    before = post.document.post.source
    compose(post, "「")
    commit(post, "「")
    assert marked(post) == "これは「|大事な\n話|」です"
    post.document.undo()
    assert post.document.post.source == before
    assert not post.document.can_undo


def test_one_committed_letter_replaces_what_was_selected_in_one_step(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "これは|大事|です")
    compose(post, "み", "美")
    commit(post, "美")
    assert marked(post) == "これは美|です"
    post.document.undo()
    assert written(post) == "これは大事です"
    assert not post.document.can_undo


def test_what_was_selected_before_an_earlier_commit_does_not_come_back(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "a|bc|d")
    compose(post, "に")
    commit(post, "日", preedit="ほ")
    commit(post, "本")
    assert written(post) == "a日本d"


def test_a_bracket_is_closed_though_others_changed_the_text_below_meanwhile(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "text|\n\nbelow")
    compose(post, "「")
    post.document.apply(Edit(len(post.document.post.source), "", " more"), origin=None)
    commit(post, "「")
    assert marked(post) == "text「|」\n\nbelow more"
    assert written(post) == "text「」\n\nbelow more"


def test_a_bracket_stays_as_committed_where_others_moved_its_line_meanwhile(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "text|")
    compose(post, "「")
    post.document.apply(Edit(len(HEAD), "", "前の段落\r\n\r\n"), origin=None)
    commit(post, "「")
    assert marked(post) == "前の段落\n\ntext「|"
    assert written(post) == "前の段落\n\ntext「"


def test_a_closing_sign_is_not_stepped_over_when_the_caret_was_elsewhere(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "one |two")
    hit(post, "(")
    assert written(post) == "one (two"
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    hit(post, "␣(")
    assert marked(post) == "one (two (|)"
    post.text.moveCursor(QTextCursor.MoveOperation.Start)
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    post.text.moveCursor(QTextCursor.MoveOperation.Left)
    hit(post, ")")
    assert marked(post) == "one (two ()|)"


def test_an_undone_pair_is_forgotten(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "|)")
    hit(post, "(")
    post.document.undo()
    assert marked(post) == "|)"
    hit(post, ")")
    assert marked(post) == ")|)"


def test_pairs_and_lists_are_switched_off_in_the_menu(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "- one|")
    writer.do("edit.close_pairs")
    writer.do("edit.continue_lists")
    hit(post, "⏎ ( ⌫ [")
    assert marked(post) == "- one\n[|"
    assert not writer.workbench.settings.value.text.close_pairs
    assert not writer.workbench.settings.value.text.continue_lists


def test_an_address_pasted_over_words_makes_a_link(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "see |the page| now")
    paste(post, "https://example.org/a")
    assert written(post) == "see [the page](https://example.org/a) now"
    post.document.undo()
    assert written(post) == "see the page now"
    assert not post.document.can_undo


def test_html_is_pasted_as_markdown_in_one_step(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "a |b")
    paste(post, "bold and link", '<b>bold</b> and <a href="https://example.org/">link</a>')
    assert marked(post) == "a **bold** and [link](https://example.org/)|b"
    post.document.undo()
    assert written(post) == "a b"


def test_cells_of_a_spreadsheet_become_a_table(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "|\n")
    paste(post, "名\t数\n絵\t2\n")
    lines = [line for line in post.text.lines() if line]
    assert lines == ["| 名 | 数 |", "|----|----|", "| 絵 | 2 |"]


def test_pasted_as_plain_text_html_stays_away(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "see |here|")
    held = QMimeData()
    held.setText("https://example.org/")
    held.setHtml('<a href="https://example.org/">x</a>')
    QApplication.clipboard().setMimeData(held)
    press(writer, "Ctrl+Shift+V")
    assert written(post) == "see https://example.org/"


def test_ctrl_v_pastes_what_is_meant(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "see |here|")
    QApplication.clipboard().setText("https://example.org/")
    press(writer, "Ctrl+V")
    assert written(post) == "see [here](https://example.org/)"


def test_pasted_lines_in_code_stay_as_they_are(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "```\n|\n```\n")
    paste(post, "a\tb\nc\td", "<b>a</b>")
    assert written(post) == "```\na\tb\nc\td\n```\n"


def test_what_is_dropped_is_the_text_it_is(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "one\n\n|\n")
    held = QMimeData()
    held.setText("a\tb\nc\td")
    place = post.text.cursorRect().center()
    drop = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    post.text.dropEvent(drop)
    assert written(post) == "one\n\na\tb\nc\td\n"


def test_a_read_only_text_answers_no_key(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "- one|")
    QApplication.clipboard().setText("https://example.org/")
    post.text.setReadOnly(True)
    hit(post, "⏎ (")
    post.text.paste()
    press(writer, "Ctrl+Shift+V")
    assert written(post) == "- one"


def test_in_a_table_enter_goes_down_and_breaks_no_row(writer: Writer, tmp_path: Path) -> None:
    # Not among the cases above, in which a pipe is the caret.
    post = opened(writer, tmp_path, "")
    paste(post, "a\tb\nc\td")
    hit(post, "⏎ ⏎ 新 ⇧⏎ 行")
    assert written(post).split("\n") == ["| a | b |", "|----|----|", "| c | d |", "| 新<br />行  |   |"]


def have_looked(writer: Writer, post: OpenPost) -> None:
    """Wait until what is typed by now was looked at."""
    offering = post.findChild(Offering)
    assert offering is not None
    timer = offering.findChild(QTimer)
    assert isinstance(timer, QTimer)
    writer.qtbot.waitUntil(lambda: not timer.isActive())


@pytest.mark.parametrize(
    ("text", "keys", "offered", "expected"),
    [
        ("|", "＃　", "Tab: #", "# |"),
        ("前\n|", "１．", "Tab: 1.", "前\n1. |"),
        ("> |", "・", "Tab: -", "> - |"),
        ("これは|です", "＊＊太字＊＊", "Tab: **太字**", "これは**太字**|です"),
        ("|", "＞　引用", "Tab: >", "> 引用|"),
        ("|", "［語］（https://e.com）", "Tab: [語](https://e.com)", "[語](https://e.com)|"),
    ],
)
def test_full_width_signs_are_offered_as_marks_and_tab_takes_the_offer(
    writer: Writer, tmp_path: Path, text: str, keys: str, offered: str, expected: str
) -> None:
    post = opened(writer, tmp_path, text)
    commit(post, keys)
    writer.qtbot.waitUntil(lambda: post.text.findChild(PassageHint) is not None)
    hint = post.text.findChild(PassageHint)
    assert hint is not None
    assert hint.words == offered
    typed = written(post)
    hit(post, "⇥")
    assert marked(post) == expected
    assert not hint.isVisible()
    post.document.undo()
    assert written(post) == typed


@pytest.mark.parametrize(("text", "keys"), [("```\n|\n```", "＃　"), ("|", "文。　"), ("|", "１．５"), ("|", "・・・")])
def test_nothing_is_offered_for_signs_that_are_meant_as_they_stand(
    writer: Writer, tmp_path: Path, text: str, keys: str
) -> None:
    post = opened(writer, tmp_path, text)
    commit(post, keys)
    have_looked(writer, post)
    hint = post.text.findChild(PassageHint)
    assert hint is None or not hint.isVisible()
    hit(post, "⇥")
    assert written(post) == text.replace("|", keys + "\t")


def test_an_offer_is_withdrawn_when_the_writer_goes_on(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "|")
    hit(post, "・")
    writer.qtbot.waitUntil(lambda: post.text.findChild(PassageHint) is not None)
    hint = post.text.findChild(PassageHint)
    assert hint is not None
    compose(post, "こ", "項")
    assert not hint.isVisible()
    commit(post, "項目")
    have_looked(writer, post)
    assert not hint.isVisible()
    hit(post, "⇥")
    assert written(post) == "・項目\t"


@pytest.mark.parametrize(("head", "ending"), [("---\ntitle: 絵\n---", "\n"), ("---\r\ntitle: 絵\r\n---", "\r\n")])
def test_the_first_wish_in_a_post_of_front_matter_alone_begins_its_text(
    writer: Writer, tmp_path: Path, head: str, ending: str
) -> None:
    file = tmp_path / "post.md"
    file.write_bytes(head.encode())
    post = writer.open(file)
    press(writer, "Ctrl+B")
    hit(post, "太い")
    assert post.document.post.source == f"{head}{ending}**太い**"
    assert marked(post) == "**太い|**"
    post.document.undo()
    post.document.undo()
    assert post.document.post.source == head
    assert not post.document.can_undo
    paste(post, "a\tb\nc\td")
    assert post.document.post.source.split(ending)[3:] == ["| a | b |", "|----|----|", "| c | d |"]
