"""Replacing in all posts of a site, at the real window."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.storage import transaction
from editor.storage.atomic import write_atomically
from editor.storage.stamp import Stamp
from editor.upkeep import writing
from editor.widgets.open_post import OpenPost
from editor.widgets.site_results import SiteResults
from tests.journeys.conftest import Writer, started
from tests.replacements import head_with, row_below, tick_of, untick, words_in

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


def group(results: SiteResults, name: str) -> QModelIndex:
    return head_with(results.replacements, f"-{name}.md")


def test_what_would_be_another_is_shown_before_and_after_and_nothing_is_written(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    assert sorted(words for words in words_in(results.replacements) if ".md" in words) == [
        f"_posts{os.sep}2024-01-01-a.md  (3)",
        f"_posts{os.sep}2024-01-01-b.md  (1)",
    ]
    row = row_below(group(results, "a"), 1)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "2: 海へ。海は青い。 → 山へ。海は青い。"
    assert results.state.text() == "To replace: 4 of 4"
    assert path_of(site, "a").read_bytes() == A


def test_what_is_ticked_is_replaced_and_every_other_byte_stays(writer: Writer, site: Path, qtbot: QtBot) -> None:
    _, results = planned(writer, site)
    untick(results.replacements, row_below(group(results, "a"), 2))
    qtbot.waitUntil(lambda: results.state.text() == "To replace: 3 of 4")
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A.replace("海の".encode(), "山の".encode()).replace(
        "海へ".encode(), "山へ".encode()
    )
    assert path_of(site, "b").read_bytes() == B.replace("海".encode(), "山".encode())
    assert results.state.text() == "Replaced: 3, in posts: 2."


def test_a_post_that_is_not_ticked_is_left_alone(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    untick(results.replacements, group(results, "a"))
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

    monkeypatch.setattr(transaction, "write_atomically", failing)
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "b").read_bytes() == B
    assert post.document.post.source == source
    assert f"{tried[1].name} could not be written (No space left on device)." in results.state.text()


def test_called_off_in_the_middle_all_posts_are_as_they_were(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, results = planned(writer, site)
    monkeypatch.setattr(writing.Progress, "tell", lambda progress, done: results.cancel.click())
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A
    assert path_of(site, "b").read_bytes() == B
    assert results.state.text() == "Called off: all posts are as they were."


def test_what_is_typed_while_the_files_are_written_takes_them_back(
    writer: Writer, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post, results = planned(writer, site, at="b")
    monkeypatch.setattr(writing.Progress, "tell", lambda progress, done: QTest.keyClicks(post.text, "x"))
    results.replace.click()
    assert path_of(site, "a").read_bytes() == A
    assert "x" in post.document.post.source
    assert "山" not in post.document.post.source
    assert "2024-01-01-b.md has changed meanwhile." in results.state.text()


def test_a_post_whose_front_matter_would_break_is_not_ticked(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site, new="[")
    broken = group(results, "a")
    assert tick_of(broken) is Qt.CheckState.Unchecked
    assert "The front matter could no longer be read." in broken.data()
    assert results.state.text() == "To replace: 1 of 4"


def test_a_row_leads_to_its_place(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    results.replacements.activated.emit(row_below(group(results, "b"), 0))
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
    assert words_in(results.replacements) == []


def test_what_was_shown_for_other_words_is_not_replaced(writer: Writer, site: Path) -> None:
    _, results = planned(writer, site)
    QTest.keyClicks(results.replacement, "x")
    assert not results.replace.isEnabled()
    assert "Show the replacements again" in results.state.text()
    QTest.keyClick(results.replacement, Qt.Key.Key_Return)
    assert results.replace.isEnabled()
    results.replace.click()
    assert path_of(site, "b").read_bytes() == B.replace("海".encode(), "山x".encode())
