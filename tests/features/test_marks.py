"""The Format and Insert menus, by their keys in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from editor.actions.keymap import conflicts, effective_keys
from editor.features.writing.wishes import WISHES
from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from tests.journeys.conftest import Writer, started

HEAD = "---\r\ntitle: 絵😀\r\n---\r\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def opened(writer: Writer, tmp_path: Path, text: str) -> OpenPost:
    """Return a post with CRLF, whose text is *text* with the selection between two ``|``, or the caret at one."""
    file = tmp_path / "post.md"
    before, *rest = text.split("|")
    file.write_bytes((HEAD + text.replace("|", "").replace("\n", "\r\n")).encode())
    post = writer.open(file)
    cursor = post.text.textCursor()
    cursor.setPosition(len(before.encode("utf-16-le")) // 2)
    if len(rest) > 1:
        size = len(rest[0].encode("utf-16-le")) // 2
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, size)
    post.text.setTextCursor(cursor)
    return post


def written(post: OpenPost) -> str:
    """Return the text of *post*, after a look at its front matter and its line endings."""
    source = post.document.post.source
    assert source.startswith(HEAD)
    assert "\n" not in source.replace("\r\n", "")
    return source.removeprefix(HEAD).replace("\r\n", "\n")


def marked(post: OpenPost) -> str:
    """Return the text of *post* with a ``|`` at the ends of what is selected, or at the caret."""
    cursor = post.text.textCursor()
    units = "\n".join(post.text.lines()).encode("utf-16-le")
    places = sorted({cursor.selectionStart(), cursor.selectionEnd()}, reverse=True)
    for place in places:
        units = units[: 2 * place] + "|".encode("utf-16-le") + units[2 * place :]
    return units.decode("utf-16-le")


def press(writer: Writer, keys: str) -> None:
    """Press the shortcut *keys* in the window."""
    widget = writer.window.focusWidget()
    assert widget is not None
    QTest.keySequence(widget, QKeySequence(keys))


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        ("これは|大事|です", "Ctrl+B", "これは**|大事|**です"),
        ("😀 |word|", "Ctrl+I", "😀 *|word|*"),
        ("a wo|rd b", "Ctrl+Shift+X", "a ~~wo|rd~~ b"),
        ("use |f(x)| now", "Ctrl+Shift+C", "use `|f(x)|` now"),
        ("題|名", "Ctrl+Alt+2", "## 題|名"),
        ("one\n|two", "Ctrl+Shift+9", "> one\n> |two"),
        ("|one\ntwo|", "Ctrl+Shift+7", "1. |one\n2. two|"),
        ("|one\ntwo|", "Ctrl+Shift+8", "- |one\n- two|"),
        ("|one\ntwo|", "Ctrl+Shift+Y", "- [ ] |one\n- [ ] two|"),
        ("- [ ] one|", "Ctrl+Return", "- [x] one|"),
        ("|code|\n", "Ctrl+Shift+K", "```|\ncode\n```\n"),
        ("|漢字|です", "Ctrl+Shift+R", "<ruby>漢字<rt>|</rt></ruby>です"),
        ("a |secret|", "Ctrl+Alt+C", "a <!-- |secret| -->"),
        ("see |here|", "Ctrl+K", "see [here](|)"),
        ("|絵|", "Ctrl+Shift+I", "![絵](|)"),
        ("fact|.\n", "Ctrl+Alt+F", "fact[^1].\n\n[^1]: |\n"),
        ("fact[^1|].\n\n[^1]: note", "F12", "fact[^1].\n\n[^1]: |note"),
        ("絵😀\nb|\n", "Alt+Up", "b|\n絵😀\n"),
        ("1. a|\n   - x\n2. b", "Alt+Down", "1. b\n2. a|\n   - x"),
        ("|題\n\n\n段落", "Alt+Down", "段落\n\n\n|題"),
        ("a\n\n|\n", "Ctrl+T", "a\n\n| |   |    |\n|----|----|\n|    |    |\n|    |    |\n"),
    ],
)
def test_keys_do_what_they_say_in_one_step(writer: Writer, tmp_path: Path, text: str, keys: str, expected: str) -> None:
    post = opened(writer, tmp_path, text)
    before = post.document.post.source
    press(writer, keys)
    assert marked(post) == expected
    after = written(post)
    assert after == "\n".join(post.text.lines())
    if post.document.dirty:
        press(writer, "Ctrl+Z")
        assert post.document.post.source == before
        assert not post.document.can_undo
        press(writer, "Ctrl+Shift+Z")
        assert written(post) == after


def test_every_wish_has_its_action_in_the_menu_that_its_id_names(writer: Writer) -> None:
    actions = {action.id: action for action in writer.workbench.actions.all()}
    assert WISHES.keys() <= actions.keys()
    assert {id_: actions[id_].menu for id_ in WISHES} == {id_: id_.partition(".")[0] for id_ in WISHES}


def test_the_keys_of_the_wishes_are_nobody_elses(writer: Writer) -> None:
    keys = effective_keys(writer.workbench.actions.all(), {})
    shared = [ids for ids in conflicts(keys).values() if WISHES.keys() & set(ids)]
    assert shared == []


def enabled(writer: Writer, id_: str) -> bool:
    action = writer.window.findChild(QAction, id_)
    assert action is not None
    return action.isEnabled()


def test_without_a_post_there_is_nothing_to_mark(writer: Writer, tmp_path: Path) -> None:
    assert not enabled(writer, "format.bold")
    opened(writer, tmp_path, "a|")
    assert enabled(writer, "format.bold")


def test_while_the_keyboard_is_in_the_form_nothing_is_marked_in_the_text(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "|word|")
    field = post.form.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    assert not enabled(writer, "format.bold")
    writer.do("format.bold")
    assert written(post) == "word"
    post.text.setFocus()
    assert enabled(writer, "format.bold")


def test_a_hidden_text_is_not_marked(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "|word|")
    writer.workbench.stage.toggle(Pane.TEXT)
    assert not enabled(writer, "format.bold")
    writer.do("format.bold")
    assert written(post) == "word"


def test_an_open_menu_leaves_the_text_what_is_meant(writer: Writer, tmp_path: Path) -> None:
    opened(writer, tmp_path, "|word|")
    writer.window.menuBar().setFocus()
    assert enabled(writer, "format.bold")


def test_nothing_is_marked_while_an_input_method_composes(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "word|")
    QApplication.sendEvent(post.text, QInputMethodEvent("に", []))
    writer.do("format.bold")
    assert written(post) == "word"
    assert post.composing


def test_a_mark_on_selected_text_is_taken_off_again(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "これは|大事|です\n\n次の|段落")
    press(writer, "Ctrl+B")
    press(writer, "Ctrl+B")
    assert marked(post).startswith("これは|大事|です")
    assert written(post) == "これは大事です\n\n次の段落"


def test_what_is_typed_after_a_mark_is_a_step_of_its_own(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "|")
    press(writer, "Ctrl+B")
    QTest.keyClicks(post.text, "word")
    assert written(post) == "**word**"
    post.document.undo()
    assert written(post) == "****"
    post.document.undo()
    assert written(post) == ""


def test_where_the_front_matter_ends_without_a_line_end_nothing_is_broken(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "fence.md"
    file.write_bytes(b"---\ntitle: x\n---")
    post = writer.open(file)
    writer.do("format.bold")
    writer.do("insert.table")
    QTest.keyClick(post.text, Qt.Key.Key_Tab)
    assert post.document.post.front_matter.error is None
    assert post.document.post.source.startswith("---\ntitle: x\n---")


def test_a_fence_far_above_is_known(writer: Writer, tmp_path: Path) -> None:
    code = "x = 1\n" * 3000
    post = opened(writer, tmp_path, f"```python\n{code}|here|\n```\n")
    before = written(post)
    writer.do("format.bold")
    writer.do("insert.rule")
    assert written(post) == before
