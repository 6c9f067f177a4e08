"""Replacing in all posts of a site, at the real window."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from editor.features.site_search import carrying
from editor.search import site_replacing
from editor.search.site_plan import FilePlan, FileReport
from editor.storage.atomic import write_atomically
from editor.storage.stamp import Stamp
from editor.widgets.open_post import OpenPost
from editor.widgets.site_results import SiteResults
from tests.journeys.conftest import Writer, started

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
A = "---\r\ntitle: 海の話\r\n---\r\n\r\n海へ。海は青い。\r\n".encode("utf-8-sig")
B = "---\ntitle: b\n---\n\n海\n".encode()
C = b"---\ntitle: c\n---\n\nNothing\n"


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "_posts").mkdir(parents=True)
    (root / "_config.yml").write_text("title: x\n")
    for name, data in (("a", A), ("b", B), ("c", C)):
        path_of(root, name).write_bytes(data)
    return root


def path_of(site: Path, name: str) -> Path:
    return site / f"_posts/2024-01-01-{name}.md"


def planned(writer: Writer, site: Path, new: str = "山", at: str = "c") -> tuple[OpenPost, SiteResults]:
    """Open a post, and have what is to be replaced shown."""
    post = writer.open(path_of(site, at))
    writer.window.activateWindow()
    post.text.setFocus()
    QTest.keyClick(post.text, Qt.Key.Key_H, CTRL | SHIFT)
    results = writer.window.findChild(SiteResults)
    assert results is not None
    results.field.setText("海")
    results.replacement.setText(new)
    QTest.keyClick(results.replacement, Qt.Key.Key_Return)
    return post, results


def groups(results: SiteResults) -> list[QTreeWidgetItem]:
    items = map(results.replacements.topLevelItem, range(results.replacements.topLevelItemCount()))
    return [item for item in items if item is not None]


def group(results: SiteResults, name: str) -> QTreeWidgetItem:
    return next(item for item in groups(results) if f"-{name}.md" in item.text(0))


def untick(item: QTreeWidgetItem | None) -> None:
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)


def test_what_would_be_another_is_shown_before_and_after_and_nothing_is_written(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    assert {item.text(0) for item in groups(results)} == {
        f"_posts{os.sep}2024-01-01-a.md  (3)",
        f"_posts{os.sep}2024-01-01-b.md  (1)",
    }
    row = group(results, "a").child(1)
    assert row is not None
    assert row.data(0, Qt.ItemDataRole.AccessibleTextRole) == "5: 海へ。海は青い。 → 山へ。海は青い。"
    assert results.state.text() == "To replace: 4 of 4"
    assert path_of(site, "a").read_bytes() == A


def test_what_is_ticked_is_replaced_and_every_other_byte_stays(writer: Writer, site: Path, qtbot: QtBot) -> None:
    _, results = planned(writer, site)
    untick(group(results, "a").child(2))
    qtbot.waitUntil(lambda: results.state.text() == "To replace: 3 of 4")
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A.replace("海の".encode(), "山の".encode()).replace(
        "海へ".encode(), "山へ".encode()
    )
    assert path_of(site, "b").read_bytes() == B.replace("海".encode(), "山".encode())
    assert results.state.text() == "Replaced: 3, in posts: 2."


def test_a_post_that_is_not_ticked_is_left_alone(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    untick(group(results, "a"))
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "b").read_bytes() != B


def test_a_replacement_is_taken_back_to_the_same_bytes(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    results.replace.click()
    results.undo.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "b").read_bytes() == B
    assert results.state.text() == "Taken back, in posts: 2."
    assert not results.undo.isVisible()


def test_what_changed_since_is_not_taken_back(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    results.replace.click()
    path_of(site, "b").write_bytes(b"mine")
    results.undo.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "b").read_bytes() == b"mine"
    assert "2024-01-01-b.md has changed meanwhile." in results.state.text()


def test_an_open_post_is_changed_in_its_document_in_one_step(writer: Writer, site: Path) -> None:
    post, results = planned(writer, site, at="b")
    results.replace.click()
    assert path_of(site, "b").read_bytes() == B
    assert post.document.post.source == B.decode().replace("海", "山")
    assert post.document.dirty
    assert "Open posts are changed, and not saved yet." in results.state.text()
    results.undo.click()
    assert not post.document.dirty
    post.document.redo()
    assert not post.document.dirty


def test_a_post_that_was_opened_since_is_changed_in_its_document(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    post = writer.open(path_of(site, "b"))
    results.replace.click()
    assert post.document.dirty
    assert path_of(site, "b").read_bytes() == B
    assert path_of(site, "a").read_bytes() != A


def test_nothing_is_replaced_where_one_post_changed_meanwhile(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    path_of(site, "b").write_bytes(b"mine")
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A
    assert results.state.text().startswith("Nothing was replaced, all posts are as they were:")
    assert "2024-01-01-b.md has changed meanwhile." in results.state.text()
    assert not results.undo.isVisible()


def test_what_was_typed_in_an_open_post_since_is_never_overwritten(writer: Writer, site: Path) -> None:
    post, results = planned(writer, site, at="b")
    QTest.keyClicks(post.text, "x")
    typed = post.document.post.source
    results.replace.click()
    assert post.document.post.source == typed
    assert path_of(site, "a").read_bytes() == A


def test_a_failure_in_the_middle_takes_back_what_was_written(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "FILES_AT_A_TIME", 1)
    post, results = planned(writer, site, at="c")
    post.document.replace_source(C.decode() + "海\n")
    QTest.keyClick(results.replacement, Qt.Key.Key_Return)
    source = post.document.post.source
    write = write_atomically
    tried: list[Path] = []

    def failing(path: Path, data: bytes, **more: Any) -> Stamp:
        tried.append(path)
        if len(tried) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, data, **more)

    monkeypatch.setattr(site_replacing, "write_atomically", failing)
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "b").read_bytes() == B
    assert post.document.post.source == source
    assert f"{tried[1].name} could not be written (No space left on device)." in results.state.text()
    assert tried == [tried[0], tried[1], tried[0]]


def test_called_off_in_the_middle_all_posts_are_as_they_were(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "FILES_AT_A_TIME", 1)
    _, results = planned(writer, site)
    work = carrying._carried_out

    def called_off(plans: Sequence[FilePlan], *, stops: bool) -> tuple[FileReport, ...]:
        results.cancel.click()
        return work(plans, stops=stops)

    monkeypatch.setattr(carrying, "_carried_out", called_off)
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "b").read_bytes() == B
    assert results.state.text() == "Called off: all posts are as they were."


def test_a_post_whose_front_matter_would_break_is_not_ticked(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site, new="[")
    broken = group(results, "a")
    assert broken.checkState(0) is Qt.CheckState.Unchecked
    assert "The front matter could no longer be read." in broken.text(0)
    assert results.state.text() == "To replace: 1 of 4"


def test_a_row_leads_to_its_place(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    results.replacements.itemActivated.emit(group(results, "b").child(0), 0)
    post = writer.workbench.desk.current
    assert post is not None
    assert post.document.path == path_of(site, "b")
    assert post.text.textCursor().selectedText() == "海"


def test_the_menu_takes_a_replacement_back_when_the_window_is_closed(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    results.replace.click()
    results.close()
    assert writer.workbench.actions.get("edit.undo_in_site").enabled()
    writer.do("edit.undo_in_site")
    assert path_of(site, "a").read_bytes() == A
    assert [line.text for line in writer.workbench.notices.lines] == ["Taken back, in posts: 2."]


def test_a_pattern_that_is_not_complete_is_told(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    results.options.regex.setChecked(True)
    results.replacement.setText(r"\3")
    results.field.setText("(海)")
    QTest.keyClick(results.field, Qt.Key.Key_Return)
    assert not results.replace.isEnabled()
    assert groups(results) == []


def test_what_was_shown_for_other_words_is_not_replaced(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    QTest.keyClicks(results.replacement, "x")
    assert not results.replace.isEnabled()
    assert "Show the replacements again" in results.state.text()
    QTest.keyClick(results.replacement, Qt.Key.Key_Return)
    assert results.replace.isEnabled()
    results.replace.click()
    assert path_of(site, "b").read_bytes() == B.replace("海".encode(), "山x".encode())
