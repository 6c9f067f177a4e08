"""Moving about in a post and moving its sections, by keys at the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.features.navigation import outlining
from editor.features.navigation.reading import Readings
from editor.outline.reading import Read
from editor.widgets.open_post import OpenPost
from editor.widgets.outline import OutlinePage
from tests.journeys.conftest import Writer, started

HEAD = "---\ntitle: x\n---\n\n"
BODY = "Opening 𠮷.\n\n# One\n\nText.\n\n## 見出し\n\nMore.\n\n## Last\n\nEnd（終「わ」り）.\n\n# Two\n\nBye.\n"
KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CTRL, ALT, SHIFT = MODIFIER.ControlModifier, MODIFIER.AltModifier, MODIFIER.ShiftModifier


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def opened(writer: Writer, folder: Path, body: str = BODY, name: str = "2024-01-02-a.md") -> OpenPost:
    path = folder / name
    path.write_bytes((HEAD + body).encode())
    post = writer.open(path)
    writer.window.activateWindow()
    post.text.setFocus()
    return post


def press(post: OpenPost, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(post.text, key, modifiers)


def put(post: OpenPost, words: str) -> None:
    """Put the caret before *words*."""
    post.text.select(post.text_binding.pane_position(post.document.post.source.index(words)))


def rest_of_line(post: OpenPost) -> str:
    """What stands behind the caret on its line."""
    place = post.text_binding.source_position(post.text.textCursor().position())
    return post.document.post.source[place:].split("\n", 1)[0]


def body_of(post: OpenPost) -> str:
    return post.document.post.source.removeprefix(HEAD)


def test_from_heading_to_heading_and_back(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "Text.")
    press(post, KEY.Key_N, CTRL | ALT)
    assert rest_of_line(post) == "## 見出し"
    press(post, KEY.Key_N, CTRL | ALT)
    assert rest_of_line(post) == "## Last"
    put(post, "End")
    press(post, KEY.Key_P, CTRL | ALT)
    assert rest_of_line(post) == "## Last"
    press(post, KEY.Key_P, CTRL | ALT)
    assert rest_of_line(post) == "## 見出し"


def test_headings_that_were_just_typed_are_known(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "Opening")
    press(post, KEY.Key_N, CTRL | ALT)
    put(post, "Text.")
    QTest.keyClicks(post.text, "# New")
    QTest.keyClick(post.text, KEY.Key_Return)
    put(post, "# One")
    press(post, KEY.Key_N, CTRL | ALT)
    assert rest_of_line(post) == "# New"


def test_the_partner_of_a_bracket_is_gone_to_and_back(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "（終")
    backslash = KEY.Key_Backslash
    press(post, backslash, CTRL | SHIFT)
    assert rest_of_line(post) == "）."
    press(post, backslash, CTRL | SHIFT)
    assert rest_of_line(post) == "（終「わ」り）."


def test_back_and_forward_go_through_the_places_that_were_left(writer: Writer, tmp_path: Path) -> None:
    filling = "Some words that fill.\n\n" * 40
    post = opened(writer, tmp_path, f"Start\n\n{filling}# One\n\n{filling}# Two\n\n{filling}")
    back, forward = writer.workbench.actions.get("go.back"), writer.workbench.actions.get("go.forward")
    assert not back.enabled()
    put(post, "Start")
    press(post, KEY.Key_N, CTRL | ALT)
    press(post, KEY.Key_N, CTRL | ALT)
    assert rest_of_line(post) == "# Two"
    press(post, KEY.Key_Left, ALT)
    assert rest_of_line(post) == "# One"
    press(post, KEY.Key_Left, ALT)
    assert rest_of_line(post) == "Start"
    assert not back.enabled()
    press(post, KEY.Key_Right, ALT)
    press(post, KEY.Key_Right, ALT)
    assert rest_of_line(post) == "# Two"
    assert not forward.enabled()


def test_back_leads_from_the_end_of_the_text_and_from_where_one_clicked_after_scrolling(
    writer: Writer, tmp_path: Path
) -> None:
    post = opened(writer, tmp_path, "".join(f"Line {number} of the text.\n\n" for number in range(300)))
    put(post, "Line 20 ")
    press(post, KEY.Key_End, CTRL)
    writer.do("go.back")
    assert rest_of_line(post) == "Line 20 of the text."
    post.text.verticalScrollBar().setValue(300)
    QTest.mouseClick(post.text.viewport(), Qt.MouseButton.LeftButton, pos=post.text.viewport().rect().center())
    assert "Line 20 " not in rest_of_line(post)
    writer.do("go.back")
    assert rest_of_line(post) == "Line 20 of the text."


def test_places_move_along_with_what_is_typed_before_them(writer: Writer, tmp_path: Path) -> None:
    filling = "Some words that fill.\n\n" * 40
    post = opened(writer, tmp_path, f"Start\n\n{filling}Here\n\n{filling}# One\n")
    put(post, "Here")
    press(post, KEY.Key_N, CTRL | ALT)
    put(post, "Start")
    post.text.insert_text("𠮷 put in")
    QTest.keyClicks(post.text, " typed")
    put(post, "# One")
    press(post, KEY.Key_Left, ALT)
    assert rest_of_line(post) == "Here"


def test_back_leads_to_the_post_that_was_left(writer: Writer, tmp_path: Path) -> None:
    first = opened(writer, tmp_path)
    put(first, "More.")
    second = opened(writer, tmp_path, name="2024-01-03-b.md")
    desk = writer.workbench.desk
    press(second, KEY.Key_Left, ALT)
    assert desk.current is first
    assert rest_of_line(first) == "More."
    press(first, KEY.Key_Right, ALT)
    assert desk.current is second


def test_the_places_of_a_post_go_with_it(writer: Writer, tmp_path: Path) -> None:
    first = opened(writer, tmp_path)
    second = opened(writer, tmp_path, name="2024-01-03-b.md")
    writer.workbench.desk.bring_forward(first)
    writer.workbench.desk.bring_forward(second)
    writer.do("file.close")
    writer.do("go.back")
    assert writer.workbench.desk.current is first
    assert not writer.workbench.actions.get("go.back").enabled()


def test_a_section_passes_its_neighbour_and_takes_the_caret_along(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "End")
    press(post, KEY.Key_Up, CTRL | ALT)
    assert body_of(post) == (
        "Opening 𠮷.\n\n# One\n\nText.\n\n## Last\n\nEnd（終「わ」り）.\n\n## 見出し\n\nMore.\n\n# Two\n\nBye.\n"
    )
    assert rest_of_line(post) == "End（終「わ」り）."
    press(post, KEY.Key_Up, CTRL | ALT)  # it is the first of its level
    press(post, KEY.Key_Down, CTRL | ALT)
    assert body_of(post) == BODY
    assert rest_of_line(post) == "End（終「わ」り）."


def test_a_section_is_moved_with_all_in_it_and_in_one_step(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "Text.")
    press(post, KEY.Key_Down, CTRL | ALT)
    assert body_of(post).startswith("Opening 𠮷.\n\n# Two\n\nBye.\n\n# One\n\nText.\n\n## 見出し")
    assert rest_of_line(post) == "Text."
    post.document.undo()
    assert body_of(post) == BODY


def test_the_last_section_goes_up_from_the_very_end(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    post.text.select(post.text_binding.pane_position(len(HEAD + BODY)))
    press(post, KEY.Key_Up, CTRL | ALT)
    assert body_of(post).startswith("Opening 𠮷.\n\n# Two\n\nBye.\n\n# One")
    QTest.keyClicks(post.text, "!")  # the caret went along, to the end of its words
    assert "\n\nBye.!\n\n# One" in body_of(post)


def test_a_section_takes_its_attributes_and_the_caret_along(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "# One\n\na\n\n{: .x}\n# Two\n\nb\n")
    put(post, "b")
    press(post, KEY.Key_Up, CTRL | ALT)
    assert body_of(post) == "{: .x}\n# Two\n\nb\n\n# One\n\na\n"
    assert rest_of_line(post) == "b"
    put(post, ".x}")
    press(post, KEY.Key_Down, CTRL | ALT)
    assert body_of(post) == "# One\n\na\n\n{: .x}\n# Two\n\nb\n"
    assert rest_of_line(post) == ".x}"


def test_a_section_becomes_deeper_and_less_deep_with_all_in_it(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "Text.")
    press(post, KEY.Key_Right, CTRL | ALT)
    assert "## One\n" in body_of(post)
    assert "### 見出し\n" in body_of(post)
    assert rest_of_line(post) == "Text."
    press(post, KEY.Key_Left, CTRL | ALT)
    assert body_of(post) == BODY
    press(post, KEY.Key_Left, CTRL | ALT)
    assert body_of(post) == BODY


def test_what_is_not_closed_keeps_its_section_where_it_is_and_is_said(writer: Writer, tmp_path: Path) -> None:
    body = "# A\n\ntext\n\n# B\n\n<div>\n\nopen\n"
    post = opened(writer, tmp_path, body)
    put(post, "# B")
    press(post, KEY.Key_Up, CTRL | ALT)
    assert body_of(post) == body
    assert [line.text[:35] for line in writer.workbench.notices.lines] == ["The section stays where it is: it c"]


def test_nothing_moves_while_an_input_method_composes(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "End")
    QApplication.sendEvent(post.text, QInputMethodEvent("けん", []))
    place = post.text.textCursor().position()
    for action in ("go.next_heading", "go.previous_heading", "go.partner", "section.up", "section.promote"):
        writer.do(action)
    assert post.text.composing
    assert post.text.textCursor().position() == place
    assert body_of(post) == BODY


def outline_of(post: OpenPost) -> OutlinePage:
    page = post.front_matter.currentWidget()
    assert isinstance(page, OutlinePage)
    return page


def test_the_outline_shows_the_headings_and_goes_to_them(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "More.")
    press(post, KEY.Key_R, CTRL | ALT)
    tree = outline_of(post).tree
    assert tree.topLevelItemCount() == 2
    assert [item.text(0) for item in tree.selectedItems()] == ["見出し"]
    assert writer.window.focusWidget() is tree
    QTest.keyClick(tree, KEY.Key_Escape)
    assert writer.window.focusWidget() is post.text
    press(post, KEY.Key_R, CTRL | ALT)
    QTest.keyClick(tree, KEY.Key_Down)
    QTest.keyClick(tree, KEY.Key_Return)
    assert rest_of_line(post) == "## Last"
    assert writer.window.focusWidget() is post.text


def test_the_outline_follows_what_is_typed(writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outlining, "READ_DELAY_MS", 0)
    post = opened(writer, tmp_path)
    writer.do("go.outline")
    put(post, "Opening")
    QTest.keyClicks(post.text, "# First")
    QTest.keyClick(post.text, KEY.Key_Return)
    tree = outline_of(post).tree
    writer.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 3)
    first = tree.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "First"


def test_a_section_that_is_dropped_in_the_outline_moves_in_the_text(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    writer.do("go.outline")
    outline_of(post).tree.section_dropped.emit(3, 0, False)
    assert body_of(post).startswith("Opening 𠮷.\n\n# Two\n\nBye.\n\n# One")
    outline_of(post).tree.section_dropped.emit(1, 2, False)
    assert body_of(post).startswith("Opening 𠮷.\n\n# Two\n\nBye.\n\n# One")
    assert writer.workbench.notices.lines


def test_the_heading_chosen_in_the_outline_is_moved_by_the_same_keys(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "Bye")
    press(post, KEY.Key_R, CTRL | ALT)
    tree = post.front_matter.findChild(OutlinePage).tree  # type: ignore[union-attr]
    writer.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 2)
    tree.setCurrentItem(tree.topLevelItem(0).child(0))  # type: ignore[union-attr,arg-type]
    assert tree.hasFocus()
    QTest.keyClick(tree, KEY.Key_Down, CTRL | ALT)
    assert body_of(post).index("## Last") < body_of(post).index("## 見出し")
    assert tree.hasFocus()
    assert rest_of_line(post) == "## 見出し"


def test_nothing_is_read_while_the_outline_is_not_seen(
    writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outlining, "READ_DELAY_MS", 0)
    read: list[OpenPost] = []
    job = Readings.job

    def noted(readings: Readings, post: OpenPost) -> Callable[[], Read]:
        read.append(post)
        return job(readings, post)

    monkeypatch.setattr(Readings, "job", noted)
    post = opened(writer, tmp_path)
    QTest.keyClicks(post.text, "typed")
    timer = next(child for child in writer.window.children() if isinstance(child, outlining.Outlining))
    writer.qtbot.waitUntil(lambda: not timer.findChildren(QTimer)[0].isActive())
    assert read == []
    writer.do("go.outline")
    assert read == [post]


def test_no_two_actions_have_the_same_keys(writer: Writer) -> None:
    keys = [action.keys for action in writer.workbench.actions.all() if action.keys]
    assert len(set(keys)) == len(keys)


def paired(post: OpenPost) -> list[str]:
    """What has the ground of a pair."""
    return [ground.cursor.selectedText() for ground in post.text.extraSelections() if ground.cursor.hasSelection()]


def test_a_bracket_at_the_caret_is_shown_with_its_partner(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "（終")
    writer.qtbot.waitUntil(lambda: paired(post) == ["（", "）"])
    press(post, KEY.Key_Right, MODIFIER.NoModifier)
    press(post, KEY.Key_Right, MODIFIER.NoModifier)
    writer.qtbot.waitUntil(lambda: paired(post) == ["「", "」"])
    put(post, "Bye")
    assert paired(post) == []


def test_a_fence_at_the_caret_is_shown_with_its_partner(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "```ruby\n(x\n```\n\n)\n")
    put(post, "ruby")
    writer.qtbot.waitUntil(lambda: paired(post) == ["```ruby", "```"])


def test_a_pair_is_looked_for_once_an_input_method_has_ended(writer: Writer, tmp_path: Path) -> None:
    post = opened(writer, tmp_path)
    put(post, "Bye")
    QApplication.sendEvent(post.text, QInputMethodEvent("（）", []))
    assert paired(post) == []
    commit = QInputMethodEvent()
    commit.setCommitString("（）")
    QApplication.sendEvent(post.text, commit)
    writer.qtbot.waitUntil(lambda: paired(post) == ["）", "（"] or paired(post) == ["（", "）"])
