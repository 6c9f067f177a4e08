"""Finding in all posts of a site, at the real window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from editor.features.site_search import searching as site_search
from editor.post.edit import Edit
from editor.widgets.open_post import OpenPost
from editor.widgets.site_results import SiteResults
from tests.journeys.conftest import Writer, started

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "_posts").mkdir(parents=True)
    (root / "_drafts").mkdir()
    (root / "_config.yml").write_text("title: x\n")
    (root / "_posts/2024-01-01-a.md").write_text("---\ntitle: 検索 a\n---\n\nOne 検索 and 検索.\n", "utf-8")
    (root / "_posts/2024-01-02-b.md").write_text("---\ntitle: b\n---\n\n𠮷 検索\n", "utf-8")
    (root / "_posts/2024-01-03-c.md").write_text("---\ntitle: c\n---\n\nNothing\n", "utf-8")
    (root / "_drafts/d.md").write_text("ケンサク Kensaku\n", "utf-8")
    return root


def opened(writer: Writer, site: Path, name: str = "_posts/2024-01-03-c.md") -> OpenPost:
    post = writer.open(site / name)
    writer.window.activateWindow()
    post.text.setFocus()
    return post


def search(writer: Writer, post: OpenPost, words: str) -> SiteResults:
    QTest.keyClick(post.text, Qt.Key.Key_F, CTRL | SHIFT)
    results = writer.window.findChild(SiteResults)
    assert results is not None
    assert results.isVisible()
    results.field.setText(words)
    QTest.keyClick(results.field, Qt.Key.Key_Return)
    return results


def listed(results: SiteResults) -> dict[str, list[str]]:
    shown = {}
    for number in range(results.list.topLevelItemCount()):
        top = results.list.topLevelItem(number)
        assert top is not None
        rows = [top.child(row) for row in range(top.childCount())]
        shown[top.text(0)] = [row.text(0) for row in rows if row is not None]
    return shown


def row_of(results: SiteResults, words: str) -> QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (item,) = results.list.findItems(words, flags)
    return item


def selected(post: OpenPost) -> str:
    return post.text.textCursor().selectedText()


def test_every_post_that_holds_the_words_is_listed_with_the_lines_of_its_text(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "検索")
    assert listed(results) == {
        "_posts/2024-01-02-b.md  (1)": ["2: 𠮷 検索"],
        "_posts/2024-01-01-a.md  (3)": [
            "Front matter: title: 検索 a",
            "2: One 検索 and 検索.",
            "2: One 検索 and 検索.",
        ],
    }
    assert results.state.text() == "Found: 4, in posts: 2"


def test_the_documents_of_collections_are_looked_through_behind_the_posts(writer: Writer, site: Path) -> None:
    (site / "_config.yml").write_text("collections: [trips]\n")
    (site / "_trips").mkdir()
    (site / "_trips/rome.md").write_text("---\ntitle: Rome\n---\n\n検索\n", "utf-8")
    (site / "_trips/map.svg").write_text("<svg>検索</svg>", "utf-8")
    results = search(writer, opened(writer, site), "検索")
    assert list(listed(results))[-1] == "_trips/rome.md  (1)"
    assert len(listed(results)) == 3


def test_bytes_that_are_no_letters_are_seen_in_the_list(writer: Writer, site: Path) -> None:
    (site / "_posts/2024-01-04-e.md").write_bytes(b"---\ntitle: e\n---\n\ncaf\xe9 noir\n")
    results = search(writer, opened(writer, site), "noir")
    assert listed(results) == {"_posts/2024-01-04-e.md  (1)": ["2: caf\ufffd noir"]}
    QTest.keyClick(results.field, Qt.Key.Key_Down)
    QTest.keyClick(results.list, Qt.Key.Key_Down)
    QTest.keyClick(results.list, Qt.Key.Key_Return)
    post = writer.workbench.desk.current
    assert post is not None
    assert selected(post) == "noir"


def test_enter_on_a_row_opens_the_post_with_the_match_selected(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "検索")
    results.list.setCurrentItem(row_of(results, "2: 𠮷 検索"))
    results.list.itemActivated.emit(results.list.currentItem(), 0)
    post = writer.workbench.desk.current
    assert post is not None
    assert post.document.path == site / "_posts/2024-01-02-b.md"
    assert selected(post) == "検索"
    assert writer.window.focusWidget() is post.text


def test_a_match_in_the_front_matter_is_shown_in_the_yaml(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "検索")
    results.list.itemActivated.emit(row_of(results, "Front matter: title: 検索 a"), 0)
    post = writer.workbench.desk.current
    assert post is not None
    assert post.front_matter.currentWidget() is post.yaml
    assert post.yaml.textCursor().block().text() == "title: 検索 a"


def test_what_is_typed_and_not_saved_is_looked_through(writer: Writer, site: Path) -> None:
    post = opened(writer, site)
    post.text.insert_text("検索 new\n")
    results = search(writer, post, "検索")
    (name,) = [name for name in listed(results) if "03-c" in name]
    assert listed(results)[name] == ["1: 検索 new"]


def test_a_match_that_moved_since_is_selected_where_it_is_now(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "_posts/2024-01-02-b.md")
    results = search(writer, post, "検索")
    post.text.insert_text("A new line\n")
    results.list.itemActivated.emit(row_of(results, "2: 𠮷 検索"), 0)
    assert selected(post) == "検索"


def test_a_switch_searches_anew(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "けんさく")
    assert results.state.text() == "No post holds this."
    results.options.kana.click()
    assert listed(results) == {"_drafts/d.md  (1)": ["1: ケンサク Kensaku"]}


def test_a_pattern_that_is_not_complete_is_said(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "(")
    results.options.regex.click()
    assert results.state.text().startswith("The pattern is not complete: ")
    assert listed(results) == {}


def test_the_line_of_a_row_is_that_of_the_status_line(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "𠮷")
    (row,) = listed(results)["_posts/2024-01-02-b.md  (1)"]
    results.list.itemActivated.emit(row_of(results, row), 0)
    post = writer.workbench.desk.current
    assert post is not None
    assert row.startswith(f"{post.text.caret[0]}: ")


def test_a_post_without_a_site_is_told_and_what_is_open_looked_through(writer: Writer, tmp_path: Path) -> None:
    path = tmp_path / "alone.md"
    path.write_text("検索\n", "utf-8")
    post = writer.open(path)
    results = search(writer, post, "")
    assert results.state.text() == "This post lies in no Jekyll site: only what is open is looked through."
    results.field.setText("検索")
    QTest.keyClick(results.field, Qt.Key.Key_Return)
    assert listed(results) == {f"{path}  (1)": ["1: 検索"]}
    assert results.state.text() == "Found: 1, in posts: 1"
    writer.do("edit.find_in_site")
    assert listed(results)


def test_an_untitled_text_is_looked_through_first_and_gone_to(writer: Writer, site: Path) -> None:
    opened(writer, site)
    writer.do("file.new")
    untitled = writer.workbench.desk.current
    assert untitled is not None
    untitled.text.insert_text("\n新しい 検索\n")
    results = search(writer, untitled, "検索")
    assert next(iter(listed(results))) == "Untitled  (1)"
    assert len(listed(results)) == 3  # the posts of the site that is shown, too
    (row,) = listed(results)["Untitled  (1)"]
    assert row == "2: 新しい 検索"
    writer.open(site / "_posts/2024-01-02-b.md")
    results.list.itemActivated.emit(row_of(results, row), 0)
    assert writer.workbench.desk.current is untitled
    assert selected(untitled) == "検索"


def test_of_two_untitled_texts_a_row_leads_to_its_own(writer: Writer, site: Path) -> None:
    made = []
    for words in ("検索 one", "検索 two"):
        writer.do("file.new")
        post = writer.workbench.desk.current
        assert post is not None
        post.text.insert_text(words)
        made.append(post)
    results = search(writer, made[-1], "検索")
    for post, words in zip(made, ("one", "two"), strict=True):
        results.list.itemActivated.emit(row_of(results, f"1: 検索 {words}"), 0)
        assert writer.workbench.desk.current is post


def test_an_untitled_text_that_is_not_open_any_more_is_told(writer: Writer, site: Path) -> None:
    writer.do("file.new")
    untitled = writer.workbench.desk.current
    assert untitled is not None
    untitled.text.insert_text("検索")
    results = search(writer, untitled, "検索")
    writer.workbench.desk.remove(untitled)
    results.list.itemActivated.emit(row_of(results, "1: 検索"), 0)
    assert results.state.text() == "This text had no file, and is not open any more."


def test_what_is_typed_in_a_post_outside_of_the_site_is_looked_through(
    writer: Writer, site: Path, tmp_path: Path
) -> None:
    path = tmp_path / "outside.md"
    path.write_text("Saved\n", "utf-8")
    outside = writer.open(path)
    outside.text.insert_text("検索 ")
    results = search(writer, opened(writer, site), "検索")
    assert listed(results)[f"{path}  (1)"] == ["1: 検索 Saved"]
    results.list.itemActivated.emit(row_of(results, "1: 検索 Saved"), 0)
    assert writer.workbench.desk.current is outside


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs rights there")
def test_what_is_typed_in_a_post_of_the_site_that_was_opened_by_a_link_is_looked_through_once(
    writer: Writer, site: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(site / "_posts/2024-01-02-b.md")
    writer.open(link).text.insert_text("検索 new ")
    results = search(writer, opened(writer, site), "検索")
    assert listed(results)["_posts/2024-01-02-b.md  (2)"] == ["1: 検索 new", "2: 𠮷 検索"]
    assert not any("link.md" in name for name in listed(results))


def test_what_was_looked_for_comes_back_and_the_list_is_still_below(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "検索")
    results.field.setText("Kensaku")
    QTest.keyClick(results.field, Qt.Key.Key_Return)
    QTest.keyClick(results.field, Qt.Key.Key_Up)
    assert results.field.text() == "検索"
    QTest.keyClick(results.field, Qt.Key.Key_Return)
    QTest.keyClick(results.field, Qt.Key.Key_Down)
    assert results.focusWidget() is results.list


def test_what_was_found_in_one_site_does_not_stand_there_as_if_it_were_of_another(
    writer: Writer, site: Path, tmp_path: Path
) -> None:
    results = search(writer, opened(writer, site), "検索")
    assert listed(results)
    results.close()
    (tmp_path / "else/_posts").mkdir(parents=True)
    (tmp_path / "else/_posts/2024-01-01-e.md").write_text("---\ntitle: e\n---\n\n検索\n", "utf-8")

    QTest.keyClick(opened(writer, tmp_path / "else", "_posts/2024-01-01-e.md").text, Qt.Key.Key_F, CTRL | SHIFT)

    assert not listed(results)


def test_the_selection_is_the_query(writer: Writer, site: Path) -> None:
    post = opened(writer, site, "_posts/2024-01-02-b.md")
    post.text.find("検索")
    QTest.keyClick(post.text, Qt.Key.Key_F, CTRL | SHIFT)
    results = writer.window.findChild(SiteResults)
    assert results is not None
    assert results.field.text() == "検索"
    post.document.apply(Edit(len(post.document.post.source), "", "a (b). c"), origin=None)
    post.text.find("a (b). c")
    results.options.regex.setChecked(True)
    writer.do("edit.find_in_site")
    assert results.field.text() == r"a \(b\)\. c"


def test_nothing_is_searched_while_an_input_method_composes(writer: Writer, site: Path) -> None:
    results = search(writer, opened(writer, site), "")
    QApplication.sendEvent(results.field, QInputMethodEvent("けん", []))
    QTest.keyClick(results.field, Qt.Key.Key_Return)
    assert results.state.text() == ""
    commit = QInputMethodEvent()
    commit.setCommitString("検索")
    QApplication.sendEvent(results.field, commit)
    QTest.keyClick(results.field, Qt.Key.Key_Return)
    assert results.state.text() == "Found: 4, in posts: 2"


def test_the_first_posts_are_shown_before_the_last_are_looked_through(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_search, "FILES_AT_A_TIME", 1)
    post = opened(writer, site)
    waiting: list[Callable[[], None]] = []
    run = writer.workbench.tasks.run
    monkeypatch.setattr(
        writer.workbench.tasks, "run", lambda job, done, failed: waiting.append(lambda: run(job, done, failed))
    )
    results = search(writer, post, "検索")
    shown = []
    while waiting:
        waiting.pop(0)()
        shown.append(len(listed(results)))
    assert shown == [0, 0, 0, 1, 2]  # the list of files, the draft, and the posts from the newest on


def test_closing_the_window_calls_the_search_off(writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_search, "FILES_AT_A_TIME", 1)
    post = opened(writer, site)
    waiting: list[Callable[[], None]] = []
    run = writer.workbench.tasks.run
    monkeypatch.setattr(
        writer.workbench.tasks, "run", lambda job, done, failed: waiting.append(lambda: run(job, done, failed))
    )
    results = search(writer, post, "検索")
    waiting.pop(0)()
    waiting.pop(0)()
    QTest.keyClick(results.field, Qt.Key.Key_Escape)
    assert not results.isVisible()
    while waiting:
        waiting.pop(0)()
    assert listed(results) == {}


def test_no_more_rows_are_shown_than_can_be_read(writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site_search, "MOST_ROWS", 1)
    monkeypatch.setattr(site_search, "MOST_ROWS_OF_FILE", 1)
    results = search(writer, opened(writer, site), "検索")
    assert results.state.text() == "Found: 4, in posts: 2  Only the first are shown: 1."
