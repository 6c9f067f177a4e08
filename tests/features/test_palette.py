"""The palette in the real window: commands, headings, posts and lines, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.actions.palette import Kind
from editor.actions.search import marked_letters
from editor.widgets.open_post import OpenPost
from editor.widgets.palette.palette import Palette
from editor.widgets.stage import Pane
from tests.journeys.conftest import Writer, started

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = MODIFIER.ControlModifier, MODIFIER.ShiftModifier
BODY = "Opening.\n\n# One\n\nText.\n\n## 見出し\n\nMore.\n\n# Two\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def post(writer: Writer, tmp_path: Path) -> OpenPost:
    """A post of a site of three, in front."""
    (tmp_path / "_config.yml").write_text("title: site\n")
    folder = tmp_path / "_posts"
    folder.mkdir()
    for name, title in (("2024-01-02-two.md", "第二の記事"), ("2024-01-03-three.md", "Third post")):
        (folder / name).write_text(f"---\ntitle: {title}\n---\nx\n", encoding="utf-8")
    path = folder / "2024-01-01-one.md"
    path.write_text(f"---\ntitle: First\n---\n\n{BODY}", encoding="utf-8")
    made = writer.open(path)
    writer.window.activateWindow()
    made.text.setFocus()
    return made


def opened(writer: Writer, typed: str = "") -> Palette:
    writer.do("view.palette")
    palette = writer.window.findChild(Palette)
    assert palette is not None
    palette.field.setText(typed)
    return palette


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.entries]


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field, key)


def test_its_keys_open_it_with_the_keyboard_in_its_field_and_esc_gives_it_back(writer: Writer, post: OpenPost) -> None:
    QTest.keyClick(post.text, KEY.Key_P, CTRL | SHIFT)
    palette = writer.window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    assert palette.field.hasFocus()
    press(palette, KEY.Key_Escape)
    assert not palette.isVisible()
    assert post.text.hasFocus()


def test_a_command_is_found_by_its_words_and_run_by_enter(writer: Writer, post: OpenPost) -> None:
    palette = opened(writer, ">line num")
    assert titles(palette)[0] == "Line Numbers"
    press(palette, KEY.Key_Return)
    assert writer.workbench.settings.value.text.line_numbers
    assert not palette.isVisible()


def test_commands_tell_their_menu_and_their_keys(writer: Writer, post: OpenPost) -> None:
    (entry,) = [e for e in opened(writer, ">capitals").entries if e.title == "Check Words in Capitals Too"]
    assert entry.detail == "View › Spelling"
    (save,) = [e for e in opened(writer, ">save").entries if e.title == "Save"]
    assert save.keys == "Ctrl+S"


def test_a_command_that_was_used_comes_first_the_next_time_and_is_remembered(writer: Writer, post: OpenPost) -> None:
    press(opened(writer, ">line numbers"), KEY.Key_Return)
    assert titles(opened(writer, ">"))[0] == "Line Numbers"
    assert titles(opened(writer))[0] == "Line Numbers"
    assert writer.workbench.settings.value.palette.used == "view.line_numbers"


def test_a_command_that_cannot_be_run_is_dimmed_tells_why_and_stays(writer: Writer) -> None:
    palette = opened(writer, ">bold")
    assert palette.chosen is not None
    assert not palette.chosen.enabled
    assert palette.chosen.detail == "Format · no post is open"
    press(palette, KEY.Key_Return)
    assert palette.isVisible()


def test_headings_are_indented_by_their_level_and_gone_to(writer: Writer, post: OpenPost) -> None:
    palette = opened(writer, "#")
    assert [(e.title, e.level, e.detail) for e in palette.entries] == [
        ("One", 0, "line 4"),
        ("見出し", 1, "line 8"),
        ("Two", 0, "line 12"),
    ]
    palette.field.setText("#見出")
    press(palette, KEY.Key_Return)
    assert post.text.caret == (8, 1)
    assert post.text.hasFocus()


def test_the_heading_of_the_caret_is_chosen_at_first(writer: Writer, post: OpenPost) -> None:
    post.text.jump(post.text.document().findBlockByNumber(9).position())
    QTest.keyClick(post.text, KEY.Key_R, CTRL)
    palette = writer.window.findChild(Palette)
    assert palette is not None
    assert palette.field.text() == "#"
    assert palette.chosen is not None
    assert palette.chosen.title == "見出し"


def test_a_heading_that_was_just_typed_is_known(writer: Writer, post: OpenPost) -> None:
    opened(writer, "#").leave()
    post.text.jump(0)
    QTest.keyClicks(post.text, "# New")
    QTest.keyClick(post.text, KEY.Key_Return)
    assert titles(opened(writer, "#"))[0] == "New"


def test_ctrl_g_asks_for_a_line_in_digits_of_any_width(writer: Writer, post: OpenPost) -> None:
    QTest.keyClick(post.text, KEY.Key_G, CTRL)
    palette = writer.window.findChild(Palette)
    assert palette is not None
    assert palette.nothing.text() == f"Type a line, 1 to {post.text.blockCount()}, or a line and column such as 3:5"
    palette.field.setText("：４")
    press(palette, KEY.Key_Return)
    assert post.text.caret == (4, 1)
    palette = opened(writer, ":9999")
    press(palette, KEY.Key_Return)
    assert post.text.caret[0] == post.text.blockCount()


@pytest.mark.parametrize(
    ("typed", "title", "caret"),
    [
        (":2:3", "Go to line 2, column 3", (2, 3)),
        (":2:99", "Go to line 2, column 5", (2, 5)),
        (":3:4", "Go to line 3", (3, 1)),
        ("：２：４", "Go to line 2, column 4", (2, 4)),
        (":99:3", "Go to line 4, column 3", (4, 3)),
    ],
)
def test_a_column_is_counted_in_letters_as_the_status_line_counts(
    writer: Writer, tmp_path: Path, typed: str, title: str, caret: tuple[int, int]
) -> None:
    path = tmp_path / "2024-01-01-a.md"
    path.write_text("---\ntitle: a\n---\nOne\n𠮷野😀家\n\nend", encoding="utf-8")
    post = writer.open(path)
    palette = opened(writer, typed)
    assert titles(palette) == [title]
    press(palette, KEY.Key_Return)
    assert post.text.caret == caret


def test_a_text_that_was_hidden_is_shown_where_it_is_gone_to(writer: Writer, post: OpenPost) -> None:
    writer.workbench.stage.toggle(Pane.TEXT)
    press(opened(writer, ":4"), KEY.Key_Return)
    assert writer.workbench.stage.is_shown(Pane.TEXT)


def test_posts_of_the_site_are_found_by_title_and_file_and_opened(writer: Writer, post: OpenPost) -> None:
    assert titles(opened(writer, "@")) == ["Third post", "第二の記事", "First"]
    assert titles(opened(writer, "@2024-01-02")) == ["第二の記事"]
    press(opened(writer, "@だいに"), KEY.Key_Escape)
    palette = opened(writer, "@第二")
    press(palette, KEY.Key_Return)
    current = writer.workbench.desk.current
    assert current is not None
    assert current.document.path is not None
    assert current.document.path.name == "2024-01-02-two.md"


def test_a_post_that_was_added_meanwhile_is_there_the_next_time(writer: Writer, post: OpenPost, tmp_path: Path) -> None:
    opened(writer, "@").leave()
    (tmp_path / "_posts" / "2024-01-04-four.md").write_text("---\ntitle: Fourth\n---\n")
    assert titles(opened(writer, "@"))[0] == "Fourth"


def test_without_a_site_the_posts_that_were_open_lately_are_offered(writer: Writer, tmp_path: Path) -> None:
    path = tmp_path / "alone.md"
    path.write_text("x")
    writer.open(path)
    assert titles(opened(writer, "@")) == ["alone.md"]


def test_without_a_sign_all_are_mixed(writer: Writer, post: OpenPost) -> None:
    assert {entry.kind for entry in opened(writer, "t").entries} == {Kind.COMMAND, Kind.HEADING, Kind.POST}
    assert {entry.kind for entry in opened(writer).entries} == {Kind.COMMAND, Kind.HEADING, Kind.POST}


def test_the_arrows_go_round_and_the_pages_do_not(writer: Writer, post: OpenPost) -> None:
    palette = opened(writer, "#")
    palette.field.setText("#o")
    first = palette.entries[0]
    press(palette, KEY.Key_Up)
    assert palette.chosen is palette.entries[-1]
    press(palette, KEY.Key_Down)
    assert palette.chosen is first
    press(palette, KEY.Key_PageUp)
    assert palette.chosen is first
    press(palette, KEY.Key_PageDown)
    assert palette.chosen is palette.entries[-1]


def test_it_does_not_open_while_an_input_method_composes(writer: Writer, post: OpenPost) -> None:
    QApplication.sendEvent(post.text, QInputMethodEvent("けん", []))
    for action in ("view.palette", "go.line", "go.heading"):
        writer.do(action)
    assert writer.window.findChild(Palette) is None
    assert post.text.composing


def test_while_one_composes_in_its_field_enter_belongs_to_the_input_method(writer: Writer, post: OpenPost) -> None:
    palette = opened(writer, ">line numbers")
    QApplication.sendEvent(palette.field, QInputMethodEvent("けん", []))
    press(palette, KEY.Key_Return)
    assert palette.isVisible()
    assert not writer.workbench.settings.value.text.line_numbers


def test_a_click_elsewhere_closes_it(writer: Writer, post: OpenPost) -> None:
    palette = opened(writer)
    post.text.setFocus()
    assert not palette.isVisible()


def test_a_post_without_headings_and_words_that_are_nowhere_are_said(writer: Writer, tmp_path: Path) -> None:
    path = tmp_path / "plain.md"
    path.write_text("Nothing\n")
    writer.open(path)
    assert opened(writer, "#").nothing.text() == "This post has no headings yet."
    assert opened(writer, ">qqqq").nothing.text() == "Nothing was found."


def test_undo_in_the_field_is_the_fields_own(writer: Writer, post: OpenPost) -> None:
    QTest.keyClicks(post.text, "abc")
    source = post.document.post.source
    palette = opened(writer)
    QTest.keyClicks(palette.field, "xyz")
    QTest.keyClick(palette.field, KEY.Key_Z, CTRL)
    assert post.document.post.source == source


def test_letters_are_marked_in_the_rows_in_sight_alone(
    writer: Writer, post: OpenPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []

    def count(label: str, typed: str) -> list[int]:
        painted.append(label)
        return marked_letters(label, typed)

    monkeypatch.setattr("editor.widgets.palette.rows.marked_letters", count)
    folder = post.document.path.parent if post.document.path else Path()
    for number in range(300):
        (folder / f"2023-01-01-p{number}.md").write_text(f"---\ntitle: Page {number}\n---\n")
    palette = opened(writer, "@page")
    writer.qtbot.waitUntil(lambda: bool(painted))
    assert len(palette.entries) == 300
    assert len(set(painted)) < 40
