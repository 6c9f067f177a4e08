"""A post in its site, in the real window: what Jekyll will do with it, and its life from new to published."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.bridge.asked import Amiss, PostAsked, PostWish, Rehearsal, SlugWish, Weight
from editor.checks import registry
from editor.checks.problem import Problem
from editor.checks.site.at_hand import Placed, SitesAtHand
from editor.features.post_in_site import carrying
from editor.features.post_in_site.forecasting import Forecasting
from editor.post.codec import Codec
from editor.post.edit import Edit
from editor.post.post import Post
from editor.storage.transaction import change_files
from editor.widgets.forecast.panel import ForecastPanel
from editor.widgets.forecast.told import Outlook, Told
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer, started

CONFIG = "timezone: Asia/Tokyo\nurl: https://example.org\ndefaults:\n  - {scope: {path: ''}, values: {layout: post}}\n"
RIVER = "_posts/2026-01-31-river.md"
OTHER = "_posts/2026-01-30-other.md"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    for name, text in (
        ("_config.yml", CONFIG),
        ("_layouts/post.html", "{{ content }}"),
        (RIVER, "---\ntitle: River\ntags: [walks]\n---\nA river.\n"),
        (OTHER, "---\ntitle: Other\n---\nSee [it]({% post_url 2026-01-31-river %}).\n"),
        ("_drafts/heron.md", "---\ntitle: Heron\ntags: [birds]\n---\nA heron.\n"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(text.replace("\n", "\r\n").encode() if name == OTHER else text.encode())
    return root


def panel_of(writer: Writer, post: OpenPost) -> ForecastPanel:
    forecasting = next(child for child in writer.window.findChildren(QObject) if isinstance(child, Forecasting))
    panel = forecasting.panel_of(post)
    assert panel is not None
    return panel


def told(writer: Writer, post: OpenPost) -> Told:
    panel = panel_of(writer, post)
    writer.qtbot.waitUntil(lambda: panel.told is not None)
    assert panel.told is not None
    return panel.told


def test_another_theme_makes_the_panel_anew_but_not_while_qt_goes_through_the_widgets(
    writer: Writer, site: Path
) -> None:
    post = writer.open(site / RIVER)
    told(writer, post)
    writer.do("view.forecast")
    panel = panel_of(writer, post)
    page = panel.widget()

    writer.workbench.themes.choose("dark")

    assert isValid(page)
    assert panel.widget() is page
    writer.qtbot.waitUntil(lambda: panel.widget() is not page)


def test_what_is_told_again_leaves_the_panel_as_it_is(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = writer.open(site / RIVER)
    first = told(writer, post)
    writer.do("view.forecast")
    panel = panel_of(writer, post)
    page = panel.widget()
    assert page is not None
    looked_at: list[Told] = []
    show = ForecastPanel.show_told

    def note(panel: ForecastPanel, told: Told) -> None:
        looked_at.append(told)
        show(panel, told)

    monkeypatch.setattr(ForecastPanel, "show_told", note)
    post.document.apply(Edit(len(post.document.post.characters), "", "\nMore.\n"))

    writer.qtbot.waitUntil(lambda: bool(looked_at))
    assert looked_at == [first]
    assert panel.widget() is page


def test_what_is_told_is_made_once_the_panel_is_to_be_seen(writer: Writer, site: Path) -> None:
    post = writer.open(site / RIVER)
    told(writer, post)
    panel = panel_of(writer, post)
    assert panel.widget() is None
    writer.do("view.forecast")
    assert "A river." in labels(panel)

    post.front_matter.setCurrentWidget(post.form)
    page = panel.widget()
    post.document.apply(Edit(len(post.document.post.characters) - 1, "", " A wide one."))
    writer.qtbot.waitUntil(lambda: "A river. A wide one." in texts(told(writer, post)))
    assert panel.widget() is page
    post.front_matter.setCurrentWidget(panel)
    assert "A river. A wide one." in labels(panel)


def labels(panel: ForecastPanel) -> list[str]:
    return [label.text().replace("\u200b", "") for label in panel.findChildren(QLabel)]


def test_the_address_is_shown_as_browsers_show_it_and_copied_as_it_is_written(writer: Writer, site: Path) -> None:
    path = site / "_posts/2026-02-01-口絵.md"
    path.write_text("---\ntitle: a\n---\n", encoding="utf-8")

    address = next(section for section in told(writer, writer.open(path)).sections if section.copied)

    assert address.lines[0].text == "https://example.org/2026/02/01/口絵.html"
    assert address.copied == "https://example.org/2026/02/01/%E5%8F%A3%E7%B5%B5.html"


def texts(told: Told) -> list[str]:
    return [line.text for section in told.sections for line in section.lines]


def asked(writer: Writer, question: str) -> list[object]:
    return [data for name, data in writer.prompts.asked if name == question]


def files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*.md")}


def notices(writer: Writer) -> list[str]:
    return [line.text for line in writer.workbench.notices.lines]


def test_what_jekyll_will_do_stands_beside_the_form_and_follows_the_typing(writer: Writer, site: Path) -> None:
    post = writer.open(site / RIVER)
    first = told(writer, post)
    assert first.outlook is Outlook.SHOWN
    assert "https://example.org/2026/01/31/river.html" in texts(first)
    assert [button.text() for button in post.form.inherited.buttons] == ["layout:  post"]
    post.document.apply(Edit(4, "", "published: false\n"))
    panel = panel_of(writer, post)
    writer.qtbot.waitUntil(lambda: panel.told is not None and panel.told.outlook is Outlook.LEFT_OUT)
    assert (site / RIVER).read_bytes() == b"---\ntitle: River\ntags: [walks]\n---\nA river.\n"


def test_while_the_configuration_is_broken_no_post_is_said_to_be_published(writer: Writer, site: Path) -> None:
    (site / "_config.yml").write_text("a: [\n")
    post = writer.open(site / RIVER)
    found = told(writer, post)
    assert (found.outlook, found.headline) == (Outlook.STOPS, "Nothing is built")
    assert "_config.yml, line " in found.explanation


def test_the_list_of_problems_and_the_panel_share_one_check(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[Post] = []
    asked: list[Post] = []
    check, placed = registry.check, SitesAtHand.placed

    def note_check(post: Post) -> tuple[Problem, ...]:
        checked.append(post)
        return check(post)

    def note_question(sites: SitesAtHand, path: Path, post: Post, codec: Codec) -> Placed | None:
        asked.append(post)
        return placed(sites, path, post, codec)

    monkeypatch.setattr(registry, "check", note_check)
    monkeypatch.setattr(SitesAtHand, "placed", note_question)
    post = writer.open(site / RIVER)
    told(writer, post)
    post.document.apply(Edit(4, "", "published: false\n"))
    writer.qtbot.waitUntil(lambda: asked.count(post.document.post) > 1)
    assert checked.count(post.document.post) == 1


def test_an_inherited_field_is_written_into_the_post_when_it_is_pressed(writer: Writer, site: Path) -> None:
    post = writer.open(site / RIVER)
    told(writer, post)
    post.form.inherited.buttons[0].click()
    assert post.document.post.front_matter.values()["layout"] == "post"
    writer.qtbot.waitUntil(lambda: not post.form.inherited.buttons)
    post.document.undo()
    assert "layout" not in post.document.post.source


def test_what_is_inherited_is_shown_anew_after_another_post_was_closed(writer: Writer, site: Path) -> None:
    post = writer.open(site / RIVER)
    told(writer, post)
    writer.open(site / OTHER)
    writer.do("file.close")
    (site / "_config.yml").write_text(CONFIG.replace("layout: post", "layout: post, author: Hanako"))
    writer.do("file.save")
    writer.qtbot.waitUntil(lambda: len(post.form.inherited.buttons) == 2)


def test_while_an_input_method_composes_nothing_is_foretold(writer: Writer, site: Path) -> None:
    post = writer.open(site / RIVER)
    before = told(writer, post)
    QApplication.sendEvent(post.text, QInputMethodEvent("か", []))
    post.document.apply(Edit(4, "", "published: false\n"))
    writer.workbench.desk.at_hand.outdate()
    assert panel_of(writer, post).told == before
    QApplication.sendEvent(post.text, QInputMethodEvent())
    writer.qtbot.waitUntil(lambda: panel_of(writer, post).told != before)


def test_a_fix_of_the_panel_is_one_step_that_can_be_undone(writer: Writer, site: Path) -> None:
    (site / "_posts/2025-01-01-a.md").write_text("---\ntags: [walks]\n---\n")
    post = writer.open(site / RIVER)
    post.document.replace_source("---\ntitle: River\ntags: [Ｗａｌｋｓ]\n---\nA river.\n")
    panel = panel_of(writer, post)
    writer.qtbot.waitUntil(lambda: panel.told is not None and bool(panel.told.remarks))
    assert panel.told is not None
    assert panel.told.remarks[0].fixes == ("Use “walks”",)
    panel.fix_requested.emit(0, 0)
    assert "tags: [walks]" in post.document.post.source
    post.document.undo()
    assert "tags: [Ｗａｌｋｓ]" in post.document.post.source


def test_a_day_unlike_the_file_name_can_be_set_right_in_both_ways(writer: Writer, site: Path) -> None:
    post = writer.open(site / RIVER)
    post.document.replace_source("---\ntitle: River\ndate: 2026-01-31 18:30:07 +0000\n---\nA river.\n")
    panel = panel_of(writer, post)
    writer.qtbot.waitUntil(lambda: panel.told is not None and bool(panel.told.remarks))
    assert panel.told is not None
    assert panel.told.remarks[0].fixes == ("Rename the File to 2026-02-01", "Set the Date to 2026-01-31")
    panel.fix_requested.emit(0, 1)
    assert "date: 2026-01-30 18:30:07 +0000" in post.document.post.source
    writer.qtbot.waitUntil(lambda: panel.told is not None and not panel.told.remarks)
    post.document.undo()
    writer.qtbot.waitUntil(lambda: panel.told is not None and bool(panel.told.remarks))
    writer.prompts.then(True)
    panel.fix_requested.emit(0, 0)
    assert post.document.path == site / "_posts/2026-02-01-river.md"
    assert post.document.path.exists()
    assert not post.document.dirty


def test_publishing_shows_all_that_comes_of_it_and_can_be_undone(writer: Writer, site: Path) -> None:
    before = files(site)
    post = writer.open(site / "_drafts/heron.md")
    caret = post.text.textCursor()
    caret.movePosition(QTextCursor.MoveOperation.End)
    post.text.setTextCursor(caret)
    place = post.text.textCursor().position()
    writer.prompts.then(True)
    writer.do("post.publish")
    (rehearsal,) = asked(writer, "ask_rehearsal")
    assert isinstance(rehearsal, Rehearsal)
    words = "\n".join(text for _, text in rehearsal.effects)
    assert "_drafts/heron.md becomes _posts/" in words
    assert "The tag “birds” is new to the site." in words
    assert len(rehearsal.differences) == 1
    path = post.document.path
    assert path is not None
    assert path.parent == site / "_posts"
    assert b"\ndate: 20" in path.read_bytes()
    assert not (site / "_drafts/heron.md").exists()
    assert not post.document.dirty
    assert post.text.textCursor().position() == place
    assert writer.workbench.desk.posts == (post,)
    writer.do("post.take_back")
    assert files(site) == before
    assert post.document.path == site / "_drafts/heron.md"
    assert not post.document.dirty


def test_what_is_not_wished_changes_nothing(writer: Writer, site: Path) -> None:
    before = files(site)
    writer.open(site / "_drafts/heron.md")
    writer.prompts.then(False)
    writer.do("post.publish")
    assert files(site) == before


def test_what_is_typed_is_saved_before_a_plan_is_made(writer: Writer, site: Path) -> None:
    post = writer.open(site / "_drafts/heron.md")
    post.text.insert_text("Typed. ")
    writer.prompts.then(True)
    writer.do("post.publish")
    assert post.document.path is not None
    assert "Typed. A heron." in post.document.path.read_text()


def test_unpublishing_tells_of_links_that_die(writer: Writer, site: Path) -> None:
    post = writer.open(site / RIVER)
    writer.prompts.then(True)
    writer.do("post.unpublish")
    (rehearsal,) = asked(writer, "ask_rehearsal")
    assert isinstance(rehearsal, Rehearsal)
    assert (Weight.CAREFUL, f"Links in {OTHER} lead nowhere any more: 1.") in rehearsal.effects
    assert post.document.path == site / "_drafts/river.md"


def test_renaming_carries_the_links_along_also_in_a_post_that_lies_open(writer: Writer, site: Path) -> None:
    before = files(site)
    other = writer.open(site / OTHER)
    post = writer.open(site / RIVER)
    wish = PostWish("Stream", kind=SlugWish.BY_HAND, slug="stream")
    writer.prompts.then(wish, True)
    writer.do("post.rename")
    assert post.document.path == site / "_posts/2026-01-31-stream.md"
    assert "title: Stream" in post.document.post.source
    assert other.document.post.source == "---\r\ntitle: Other\r\n---\r\nSee [it]({% post_url 2026-01-31-stream %}).\r\n"
    assert (site / OTHER).read_bytes() == other.document.post.source.encode()
    assert not other.document.dirty
    other.document.undo()
    assert other.document.dirty
    other.document.redo()
    writer.do("post.take_back")
    assert files(site) == before
    assert not other.document.dirty


@pytest.mark.parametrize("name", ["2026-01-31-What?.md", "2026-1-31-river.md", f"2026-01-31-{'川' * 72}.md"])
def test_what_stays_of_a_file_name_is_not_judged_and_told_as_it_stays(writer: Writer, site: Path, name: str) -> None:
    (site / "_posts" / name).write_text("---\ntitle: What?\ndate: 2026-02-02 10:00:00 +0900\n---\n", encoding="utf-8")
    post = writer.open(site / "_posts" / name)
    writer.prompts.then(None)
    writer.do("post.rename")
    (question,) = asked(writer, "ask_rename")
    assert isinstance(question, PostAsked)
    wish = dataclasses.replace(question.offered, title="Another")
    assert question.name_for(wish) == name

    writer.prompts.then(wish, True)
    writer.do("post.rename")

    assert "title: Another" in post.document.post.source
    assert post.document.path == site / "_posts" / name


def test_a_post_with_unsaved_changes_that_would_be_changed_along_stops_it_all(writer: Writer, site: Path) -> None:
    before = files(site)
    other = writer.open(site / OTHER)
    other.text.insert_text("Not saved. ")
    writer.open(site / RIVER)
    writer.prompts.then(PostWish("River", kind=SlugWish.BY_HAND, slug="stream"), True)
    writer.do("post.rename")
    assert files(site) == before
    assert "not saved" in notices(writer)[-1]
    assert other.document.post.source.count("Not saved. ") == 1


def test_a_new_post_is_named_by_its_title_and_comes_to_the_front(writer: Writer, site: Path) -> None:
    writer.open(site / RIVER)
    writer.prompts.then(PostWish("川の 朝", "2026-03-04 05:06:07 +0900", "_posts"))
    writer.do("post.new")
    (question,) = asked(writer, "ask_new_post")
    assert isinstance(question, PostAsked)
    wish = PostWish("川の 朝", "2026-03-04", "_posts")
    assert question.name_for(wish) == Amiss.TAKEN  # as it is there by now
    current = writer.workbench.desk.current
    assert current is not None
    assert current.document.path == site / "_posts/2026-03-04-川の-朝.md"
    assert current.document.post.front_matter.values()["title"] == "川の 朝"


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        (PostWish("A Title", "2026-03-04", "_posts"), "2026-03-04-a-title.md"),
        (PostWish("川", "2026-03-04", "_posts", SlugWish.ASCII), Amiss.NO_SLUG),
        (PostWish("川", "2026-03-04", "_posts", SlugWish.BY_HAND, "kawa"), "2026-03-04-kawa.md"),
        (PostWish("川", "2026-03-04", "_posts", SlugWish.BY_HAND, "a/b"), Amiss.BAD_SLUG),
        (PostWish("A", "no day", "_posts"), Amiss.BAD_DATE),
        (PostWish("", "2026-03-04", "_posts"), Amiss.NO_TITLE),
        (PostWish("River", "2026-01-31", "_posts"), Amiss.TAKEN),
    ],
)
def test_each_key_tells_how_the_file_will_be_named(
    writer: Writer, site: Path, wish: PostWish, name: str | Amiss
) -> None:
    writer.open(site / RIVER)
    writer.prompts.then(None)
    writer.do("post.new")
    (question,) = asked(writer, "ask_new_post")
    assert isinstance(question, PostAsked)
    assert question.name_for(wish) == name


def test_a_new_post_may_go_to_a_category_or_a_collection(writer: Writer, site: Path) -> None:
    (site / "_config.yml").write_text(f"{CONFIG}collections: {{notes: {{output: true}}}}\n")
    (site / "travel/_posts").mkdir(parents=True)
    writer.open(site / RIVER)
    writer.prompts.then(PostWish("Fog", folder="_notes"))
    writer.do("post.new")
    (question,) = asked(writer, "ask_new_post")
    assert isinstance(question, PostAsked)
    assert question.folders == ("_posts", "travel/_posts", "_notes")
    assert question.dateless == {"_notes"}
    assert question.name_for(PostWish("Kyoto", "2026-03-04", "travel/_posts")) == "2026-03-04-kyoto.md"
    assert question.name_for(PostWish("Kyoto", "", "_notes")) == "kyoto.md"
    assert (site / "_notes/fog.md").read_text() == "---\ntitle: Fog\n---\n\n"


def test_a_document_of_a_collection_is_renamed_and_copied_where_it_lies(writer: Writer, site: Path) -> None:
    (site / "_config.yml").write_text(f"{CONFIG}collections: [notes]\n")
    (site / "_notes").mkdir()
    (site / "_notes/one.md").write_text("---\ntitle: One\n---\nA note.\n")
    post = renamed(writer, site / "_notes/one.md", "first")
    assert post.document.path == site / "_notes/first.md"
    writer.prompts.then(PostWish("Two", folder="_notes", is_draft=True))
    writer.do("post.copy")
    question = asked(writer, "ask_new_post")[-1]
    assert isinstance(question, PostAsked)
    assert question.offered.folder == "_notes"
    assert question.name_for(PostWish("First", folder="_notes", is_draft=True)) is Amiss.TAKEN
    assert (site / "_notes/two.md").read_text() == "---\ntitle: Two\npublished: false\n---\nA note.\n"


def test_a_draft_comes_of_the_template_of_the_site(writer: Writer, site: Path) -> None:
    (site / "_drafts/_template.md").write_text("---\ntitle:\nmood: calm\n---\n\nBegin here.\n")
    writer.open(site / RIVER)
    writer.prompts.then(PostWish("Fog", folder="_drafts", is_draft=True))
    writer.do("post.new_draft")
    assert (site / "_drafts/fog.md").read_text() == "---\ntitle: Fog\nmood: calm\n---\n\nBegin here.\n"
    writer.do("post.take_back")
    assert not (site / "_drafts/fog.md").exists()
    assert [post.document.path for post in writer.workbench.desk.posts] == [site / RIVER]


def test_a_duplicate_is_a_draft_under_another_title(writer: Writer, site: Path) -> None:
    writer.open(site / RIVER)
    writer.prompts.then(PostWish("River again", folder="_drafts", is_draft=True))
    writer.do("post.copy")
    assert (site / "_drafts/river-again.md").read_text() == "---\ntitle: River again\ntags: [walks]\n---\nA river.\n"


def test_a_post_goes_to_the_trash_and_off_the_desk(writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    thrown: list[Path] = []

    def throw(path: Path) -> None:
        thrown.append(path)
        path.unlink()

    monkeypatch.setattr("send2trash.send2trash", throw)
    writer.open(site / RIVER)
    writer.prompts.then(True)
    writer.do("post.trash")
    assert thrown == [site / RIVER]
    assert writer.workbench.desk.posts == ()


def test_what_the_trash_refuses_stays(writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("send2trash.send2trash", refuse)
    post = writer.open(site / RIVER)
    writer.prompts.then(True)
    writer.do("post.trash")
    assert writer.workbench.desk.posts == (post,)
    assert "Permission denied" in notices(writer)[-1]


def renamed(writer: Writer, path: Path, slug: str) -> OpenPost:
    post = writer.open(path)
    writer.prompts.then(PostWish(post.document.post.source.split("\n")[1][7:], kind=SlugWish.BY_HAND, slug=slug), True)
    writer.do("post.rename")
    return post


def test_several_changes_of_files_are_taken_back_one_after_another(writer: Writer, site: Path) -> None:
    before = files(site)
    renamed(writer, site / RIVER, "stream")
    between = files(site)
    renamed(writer, site / "_drafts/heron.md", "egret")
    writer.do("post.take_back")
    assert files(site) == between
    writer.do("post.take_back")
    assert files(site) == before
    assert not writer.workbench.actions.get("post.take_back").enabled()


def test_undo_stands_beside_a_change_and_not_where_it_would_do_nothing(writer: Writer, site: Path) -> None:
    renamed(writer, site / RIVER, "stream")
    (undo,) = writer.workbench.notices.lines[-1].buttons
    undo.click()
    assert (site / RIVER).exists()
    assert "as they were" in notices(writer)[-1]
    assert writer.workbench.notices.lines[-1].buttons == ()


def test_what_could_not_be_taken_back_can_be_later(writer: Writer, site: Path) -> None:
    before = files(site)
    renamed(writer, site / RIVER, "stream")
    other = (site / OTHER).read_bytes()
    (site / OTHER).write_bytes(b"of another program")
    writer.do("post.take_back")
    assert (site / "_posts/2026-01-31-stream.md").exists()
    (site / OTHER).write_bytes(other)
    writer.do("post.take_back")
    assert files(site) == before


def test_what_is_typed_while_a_post_goes_to_the_trash_stays_here(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = writer.open(site / RIVER)

    def throw(path: Path) -> None:
        path.unlink()
        post.text.insert_text("Typed. ")

    monkeypatch.setattr("send2trash.send2trash", throw)
    writer.prompts.then(True)
    writer.do("post.trash")
    assert writer.workbench.desk.posts == (post,)
    assert "Typed. " in post.document.post.source
    assert post.document.dirty
    assert "still here" in notices(writer)[-1]
    writer.do("file.save")
    assert "Typed. " in (site / RIVER).read_text()


def test_what_is_typed_while_a_new_post_is_taken_back_stays_here(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.open(site / RIVER)
    writer.prompts.then(PostWish("Rain", folder="_drafts", is_draft=True))
    writer.do("post.new_draft")
    post = writer.workbench.desk.current
    assert post is not None

    def change(*given: object, **more: object) -> object:
        post.text.insert_text("Typed. ")
        return change_files(*given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(carrying, "change_files", change)
    writer.do("post.take_back")
    assert not (site / "_drafts/rain.md").exists()
    assert post in writer.workbench.desk.posts
    assert post.document.post.source.count("Typed. ") == 1
    assert post.document.dirty


@pytest.mark.parametrize("early", [True, False])
def test_a_post_that_is_opened_while_its_file_is_changed_along_has_the_new_text(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch, early: bool
) -> None:
    def open_and_type() -> None:
        pane = writer.open(site / OTHER).text
        pane.moveCursor(QTextCursor.MoveOperation.End)
        pane.insert_text("Typed.")

    def change(*given: object, **more: object) -> object:
        if early:
            open_and_type()
        undo = change_files(*given, **more)  # type: ignore[arg-type]
        if not early:
            open_and_type()
        return undo

    monkeypatch.setattr(carrying, "change_files", change)
    renamed(writer, site / RIVER, "stream")
    other = writer.workbench.desk.showing(site / OTHER)
    assert other is not None
    assert other.document.post.source.endswith("Typed.")
    assert "2026-01-31-stream" in other.document.post.source
    assert other.document.base.source.encode() == (site / OTHER).read_bytes()
    assert writer.workbench.actions.get("post.take_back").enabled()


def test_what_is_no_post_is_told_so(writer: Writer, site: Path) -> None:
    (site / "about.md").write_text("---\n---\nAbout.\n")
    post = writer.open(site / "about.md")
    assert told(writer, post).headline == "Not a post"
    writer.do("post.publish")
    assert "no post of a site" in notices(writer)[-1]
