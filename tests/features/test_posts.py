"""The list of the site's posts at the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.bridge.asked import PostWish, SlugWish
from editor.features.posts.listing import PostsList
from editor.search.posts import Standing
from editor.widgets.completion_popup import CompletionPopup
from editor.widgets.form.chips_editor import ChipsEditor
from editor.widgets.posts.model import Heading
from editor.widgets.posts.panel import PostsPanel
from tests.journeys.conftest import Writer, started

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "_posts").mkdir(parents=True)
    (root / "_drafts").mkdir()
    (root / "_config.yml").write_text("title: x\nurl: https://example.org\n")
    (root / "_posts/2024-01-01-a.md").write_text(
        "---\ntitle: Apple\ntags: [fruit]\n---\n\nRed ケンサク here.\n", "utf-8"
    )
    (root / "_posts/2023-01-02-b.md").write_text("---\ntitle: Bear\ntags: [animal]\n---\n\nBrown\n", "utf-8")
    (root / "_posts/2023-01-03-c.md").write_text("---\ntitle: Cat\npublished: false\n---\n\nBlack\n", "utf-8")
    (root / "_drafts/d.md").write_text("---\ntitle: Dog\n---\n\nWhite\n", "utf-8")
    return root


def shown(writer: Writer, site: Path) -> PostsPanel:
    writer.window.files_chosen.emit([site])
    panel = writer.window.findChild(PostsPanel)
    assert panel is not None
    assert panel.isVisible()
    return panel


def titles(panel: PostsPanel) -> list[str]:
    return [row.title for row in panel.rows]


def test_an_opened_folder_shows_its_posts_under_their_years(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    words = [item.words if isinstance(item, Heading) else item.title for item in panel.list._posts.items]
    assert words == ["Drafts", "Dog", "2024", "Apple", "2023", "Cat", "Bear"]


def test_the_list_is_gone_through_and_a_post_opened_by_keys_alone(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    writer.window.activateWindow()
    panel.search.setFocus()
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    assert panel.list.current_path == "_drafts/d.md"
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.current_path == "_posts/2024-01-01-a.md"  # past the heading
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    post = writer.workbench.desk.current
    assert post is not None
    assert post.document.path == site / "_posts/2024-01-01-a.md"


def test_typed_words_and_return_open_the_first_post_that_fits(writer: Writer, site: Path) -> None:
    writer.open(site / "_posts/2024-01-01-a.md")
    writer.do("go.post")
    panel = writer.window.findChild(PostsPanel)
    assert panel is not None
    QTest.keyClicks(panel.search, "bear")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    post = writer.workbench.desk.current
    assert post is not None
    assert post.document.path == site / "_posts/2023-01-02-b.md"


def test_words_in_a_text_find_its_post_too_in_either_kana(qtbot: QtBot, writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    panel.look_for("けんさく")
    assert titles(panel) == []
    qtbot.waitUntil(lambda: titles(panel) == ["Apple"])
    assert "ケンサク" in panel.list._posts.excerpt_of(panel.rows[0])


def test_the_text_of_an_open_post_is_looked_through_as_it_is_now(qtbot: QtBot, writer: Writer, site: Path) -> None:
    post = writer.open(site / "_posts/2023-01-02-b.md")
    panel = shown(writer, site)
    post.text.insert_text("unsaved")
    panel.look_for("unsaved")
    qtbot.waitUntil(lambda: titles(panel) == ["Bear"])


def test_while_an_input_method_composes_nothing_is_filtered(qtbot: QtBot, writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    panel.search.setFocus()
    QApplication.sendEvent(panel.search, QInputMethodEvent("べあ", []))
    panel._on_paused()
    assert len(titles(panel)) == 4
    committed = QInputMethodEvent()
    committed.setCommitString("Bear")
    QApplication.sendEvent(panel.search, committed)
    qtbot.waitUntil(lambda: titles(panel) == ["Bear"])


def test_filters_go_together_and_escape_takes_them_all_away(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    panel.year.choose(2023)
    panel.standing.choose(Standing.HIDDEN)
    assert titles(panel) == ["Cat"]
    panel.tag.choose("fruit")
    assert titles(panel) == []
    assert panel.nothing.isVisible()
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert len(titles(panel)) == 4


def test_below_the_list_stands_how_many_posts_there_are_and_how_many_fit(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    of_all = panel.count
    panel.filter_by(tag="fruit")

    assert (of_all, panel.count) == ("4 posts", "1 out of 4 posts")


def test_a_saved_title_is_in_the_list_at_once(writer: Writer, site: Path) -> None:
    post = writer.open(site / "_posts/2023-01-02-b.md")
    panel = shown(writer, site)
    post.form.value_edited.emit(("title",), "Wolf")
    writer.do("file.save")
    assert titles(panel) == ["Dog", "Apple", "Cat", "Wolf"]


def test_the_post_in_front_is_the_one_that_the_keys_are_at(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    writer.open(site / "_posts/2023-01-02-b.md")
    assert panel.list.current_path == "_posts/2023-01-02-b.md"


def test_the_keys_go_to_a_post_that_is_new_and_along_with_one_that_is_renamed(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    writer.open(site / "_posts/2024-01-01-a.md")
    writer.prompts.then(PostWish("Egret", folder="_drafts", is_draft=True))
    writer.do("post.new_draft")
    writer.qtbot.waitUntil(lambda: panel.list.current_path == "_drafts/egret.md", timeout=10_000)
    writer.prompts.then(PostWish("Egret", kind=SlugWish.BY_HAND, slug="heron", is_draft=True), True)
    writer.do("post.rename")
    writer.qtbot.waitUntil(lambda: panel.list.current_path == "_drafts/heron.md", timeout=10_000)


def test_each_post_tells_why_it_stands_as_it_does(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    reasons = {row.title: panel._reason(row) for row in panel.rows}
    assert reasons["Apple"] == "Published at /2024/01/01/a.html"
    assert reasons["Cat"] == "Its front matter says that it is not published."
    assert reasons["Dog"] == "A draft: Jekyll builds it only when asked for drafts."


def test_the_menu_of_a_post_copies_its_address_and_a_link(writer: Writer, site: Path) -> None:
    shown(writer, site)
    (posts,) = writer.window.findChildren(PostsList)
    menu = posts.menu_of("_posts/2024-01-01-a.md")
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy Address"].trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/2024/01/01/a.html"
    actions["Copy Markdown Link"].trigger()
    assert QGuiApplication.clipboard().text() == "[Apple]({% post_url 2024-01-01-a %})"


def test_a_list_that_was_shown_comes_back_with_the_next_post(
    qtbot: QtBot, qapp: QApplication, writer: Writer, site: Path
) -> None:
    writer.workbench.settings.change("posts", shown=True)
    writer.open(site / "_posts/2023-01-02-b.md")
    panel = writer.window.findChild(PostsPanel)
    assert panel is not None
    assert panel.isVisible()
    writer.do("view.posts")
    assert panel.isHidden()
    assert not writer.workbench.settings.value.posts.shown


def test_full_screen_shows_the_text_alone_and_then_the_list_again(writer: Writer, site: Path) -> None:
    panel = shown(writer, site)
    writer.open(site / "_posts/2023-01-02-b.md")
    writer.do("view.full_screen")
    assert panel.isHidden()
    writer.do("view.full_screen")
    assert panel.isVisible()


def test_the_form_offers_the_tags_of_the_site_with_their_counts(writer: Writer, site: Path) -> None:
    post = writer.open(site / "_posts/2024-01-01-a.md")
    site_model = writer.workbench.desk.sites.of(site)
    assert site_model is not None
    assert site_model.choices["tags"] == {"animal": 1, "fruit": 1}
    editor = next(row.editor for row in post.form.rows if row.key == "tags")
    assert isinstance(editor, ChipsEditor)
    assert editor.line.completer_model.stringList() == ["animal"]


def test_two_brackets_link_to_a_post_by_its_title(qtbot: QtBot, writer: Writer, site: Path) -> None:
    post = writer.open(site / "_posts/2024-01-01-a.md")
    writer.window.activateWindow()
    post.text.setFocus()
    post.text.jump(0, 0)
    writer.do("insert.post_link")
    QTest.keyClicks(post.text, "bea")
    popup = writer.window.findChild(CompletionPopup)
    assert popup is not None
    qtbot.waitUntil(lambda: [row.label for row in popup.rows] == ["Bear"])
    QTest.keyClick(post.text, Qt.Key.Key_Tab)
    assert "[Bear]({% post_url 2023-01-02-b %})" in post.document.post.source
    assert "[[" not in post.document.post.source
