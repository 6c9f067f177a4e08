"""The tag gardener, at the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.widgets.upkeep.gardener import TagGardener
from tests.journeys.conftest import Writer, started
from tests.replacements import head_with, untick

A = "---\r\ntitle: 猫\r\ntags: [js, cat]\r\n---\r\n\r\n本文\r\n".encode("utf-8-sig")
B = b"---\ntitle: Bee\ntags:\n  - JS\n  - bee\ncategories: news\n---\n\nText\n"
C = b"---\ntitle: c\ntags: js\n---\n"
BROKEN = b"---\ntags: [js\n---\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "_posts").mkdir(parents=True)
    (root / "_config.yml").write_text("title: x\n")
    for name, data in (("a", A), ("b", B), ("c", C), ("broken", BROKEN)):
        path_of(root, name).write_bytes(data)
    return root


def path_of(site: Path, name: str) -> Path:
    return site / f"_posts/2024-01-01-{name}.md"


def opened(writer: Writer, site: Path, at: str = "c") -> TagGardener:
    writer.open(path_of(site, at))
    writer.do("site.terms")
    gardener = writer.window.findChild(TagGardener)
    assert gardener is not None
    return gardener


def rows(gardener: TagGardener) -> list[tuple[str, str]]:
    items = map(gardener.terms.topLevelItem, range(gardener.terms.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items if item is not None and not item.isHidden()]


def test_terms_stand_with_their_counts_the_most_used_first_and_can_be_searched(writer: Writer, site: Path) -> None:
    gardener = opened(writer, site)
    assert rows(gardener)[0] == ("js", "2")
    assert set(rows(gardener)[1:]) == {("cat", "1"), ("JS", "1"), ("bee", "1")}
    gardener.search.setText("be")
    assert rows(gardener) == [("bee", "1")]
    gardener.search.clear()
    gardener.kinds.setCurrentIndex(1)
    assert rows(gardener) == [("news", "1")]


def test_a_change_that_is_being_planned_stays_with_its_site_when_the_window_is_called_from_another(
    writer: Writer, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gardener = opened(writer, site)
    other = tmp_path / "else/_posts/2024-01-01-e.md"
    other.parent.mkdir(parents=True)
    other.write_text("---\ntags: kept\n---\n")
    writer.open(other)
    waiting: list[Callable[[], None]] = []
    run = writer.workbench.tasks.run
    monkeypatch.setattr(
        writer.workbench.tasks, "run", lambda job, done, failed: waiting.append(lambda: run(job, done, failed))
    )
    gardener.plan_requested.emit(["js"], ["JavaScript"])

    writer.do("site.terms")
    while waiting:
        waiting.pop(0)()

    gardener.changes.change_requested.emit()
    while waiting:
        waiting.pop(0)()
    assert b"JavaScript" in path_of(site, "a").read_bytes()
    writer.do("site.terms")
    while waiting:
        waiting.pop(0)()
    assert rows(gardener) == [("kept", "1")]


def test_posts_that_cannot_be_read_are_told_of(writer: Writer, site: Path) -> None:
    assert "so they are left alone: 1." in opened(writer, site).state.text()


def test_the_posts_of_what_is_chosen_stand_beside(writer: Writer, site: Path) -> None:
    gardener = opened(writer, site)
    gardener.terms.choose(["cat"])
    item = gardener.posts.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "猫"
    gardener.posts.itemActivated.emit(item, 0)
    assert writer.workbench.desk.current is not None
    assert writer.workbench.desk.current.document.path == path_of(site, "a")


def test_twins_are_merged_with_one_click_seen_first_and_taken_back(writer: Writer, site: Path) -> None:
    gardener = opened(writer, site)
    (button,) = gardener.twins.buttons
    button.click()
    assert gardener.changes.title.text() == "“js”, “JS” becomes “js”"
    assert gardener.changes.change.text() == "Merge (1)"
    assert path_of(site, "b").read_bytes() == B
    gardener.changes.change.click()
    assert path_of(site, "b").read_bytes() == B.replace(b"- JS", b"- js")
    assert path_of(site, "a").read_bytes() == A
    assert gardener.twins.isHidden()
    gardener.undo.click()
    assert path_of(site, "b").read_bytes() == B
    assert not gardener.twins.isHidden()


def test_one_is_renamed_by_keys_alone_in_files_and_in_the_open_post(writer: Writer, site: Path) -> None:
    gardener = opened(writer, site, at="c")
    post = writer.workbench.desk.current
    assert post is not None
    gardener.terms.choose(["js"])
    gardener.activateWindow()
    gardener.terms.setFocus()
    QTest.keyClick(gardener.terms, Qt.Key.Key_F2)
    QTest.keyClicks(gardener.field, "script")
    assert gardener.verb == "Rename"
    QTest.keyClick(gardener.field, Qt.Key.Key_Return)
    gardener.changes.change.click()
    assert path_of(site, "a").read_bytes() == A.replace(b"js", b"script")
    assert path_of(site, "c").read_bytes() == C
    assert "tags: script" in post.document.post.source
    assert "not saved yet" in gardener.state.text()
    post.document.undo()
    assert not post.document.dirty


def test_what_is_not_ticked_is_left(writer: Writer, site: Path, qtbot: QtBot) -> None:
    gardener = opened(writer, site, at="b")
    gardener.terms.choose(["js"])
    gardener.field.setText("x, y")
    assert gardener.verb == "Split"
    gardener.preview.click()
    untick(gardener.changes.list, head_with(gardener.changes.list, "-a.md"))
    qtbot.waitUntil(lambda: gardener.changes.change.text() == "Split (1)")
    gardener.changes.change.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "c").read_bytes() == C.replace(b"js", b"x y")


def test_delete_removes_after_it_was_seen(writer: Writer, site: Path) -> None:
    gardener = opened(writer, site)
    gardener.terms.choose(["cat"])
    gardener.activateWindow()
    gardener.terms.setFocus()
    QTest.keyClick(gardener.terms, Qt.Key.Key_Delete)
    assert gardener.changes.title.text() == "“cat” is removed"
    QTest.keyClick(gardener.changes.list, Qt.Key.Key_Escape)
    assert gardener.pages.currentIndex() == 0
    assert gardener.isVisible()
    assert path_of(site, "a").read_bytes() == A


def test_nothing_is_changed_where_one_post_changed_meanwhile(writer: Writer, site: Path) -> None:
    gardener = opened(writer, site, at="b")
    gardener.terms.choose(["js"])
    gardener.field.setText("x")
    gardener.preview.click()
    path_of(site, "c").write_bytes(b"mine")
    gardener.changes.change.click()
    assert path_of(site, "a").read_bytes() == A
    assert "2024-01-01-c.md has changed meanwhile." in gardener.changes.state.text()
    assert gardener.undo.isHidden()


def test_undo_leaves_what_changed_since_and_names_it(writer: Writer, site: Path) -> None:
    gardener = opened(writer, site, at="b")
    gardener.terms.choose(["js"])
    gardener.field.setText("x")
    gardener.preview.click()
    gardener.changes.change.click()
    path_of(site, "c").write_bytes(b"mine")
    gardener.undo.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "c").read_bytes() == b"mine"
    assert "2024-01-01-c.md has changed meanwhile." in gardener.state.text()
