"""A writer's way with one post: open, edit in form, YAML and text, undo, save."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from editor.widgets.open_post import OpenPost
from editor.widgets.stage import Pane
from tests.journeys.conftest import Writer

SOURCE = """---
layout: post
title: "口絵の話"   # 仮の題
date: 2026-01-30 08:57:57 +0000
categories: ["本"]
tags: ["活版", "口絵"]
author: "編集部"
excerpt: "**口絵**について"
reading_time: 8
---

# 見出し

本文です。
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "site" / "_posts" / "2026-01-30-kuchie.md"
    file.parent.mkdir(parents=True)
    file.write_bytes(SOURCE.encode())
    return file


def field_of(post: OpenPost, key: str) -> QLineEdit | QPlainTextEdit:
    row = post.form.row(key)
    assert row is not None
    assert row.editor is not None
    found = row.editor.findChild(QPlainTextEdit) or row.editor.findChild(QLineEdit)
    assert isinstance(found, QPlainTextEdit | QLineEdit)
    return found


def type_at_the_end(pane: QPlainTextEdit, text: str) -> None:
    pane.moveCursor(QTextCursor.MoveOperation.End)
    for line in text.splitlines(keepends=True):
        QTest.keyClicks(pane, line.rstrip("\n"))
        if line.endswith("\n"):
            QTest.keyClick(pane, Qt.Key.Key_Return)


def test_a_post_shows_in_form_yaml_and_text(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    keys = [row.key for row in post.form.rows]
    assert keys == ["layout", "title", "date", "categories", "tags", "author", "excerpt", "reading_time"]
    assert post.yaml.lines()[0] == "layout: post"
    assert post.text.lines() == ["", "# 見出し", "", "本文です。", ""]
    assert writer.window.windowFilePath() == str(path)
    assert not writer.window.isWindowModified()


def test_editing_the_title_changes_its_bytes_alone(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    field = field_of(post, "title")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "New: title")
    assert post.document.post.source == SOURCE.replace('"口絵の話"', '"New: title"')
    assert writer.window.isWindowModified()
    writer.do("file.save")
    assert path.read_bytes() == SOURCE.replace('"口絵の話"', '"New: title"').encode()
    assert not writer.window.isWindowModified()


def test_typing_in_the_text_changes_its_bytes_alone(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    type_at_the_end(post.text, "more")
    assert post.document.post.source == SOURCE + "more"


def test_undo_goes_back_over_form_yaml_and_text_as_one_history(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    states = [post.document.post.source]
    type_at_the_end(post.text, "word")
    states.append(post.document.post.source)
    field = field_of(post, "author")
    QTest.keyClicks(field, "X")
    states.append(post.document.post.source)
    type_at_the_end(post.yaml, "\nx: 1")
    states.append(post.document.post.source)
    seen = {post.document.post.source}
    while post.document.can_undo:
        writer.do("edit.undo")
        seen.add(post.document.post.source)
    assert post.document.post.source == SOURCE
    assert seen >= set(states)
    assert post.text.lines()[-1] == ""
    assert not post.document.dirty
    while post.document.can_redo:
        writer.do("edit.redo")
    assert post.document.post.source == states[-1]


def test_yaml_and_form_follow_each_other(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    post.front_matter.setCurrentWidget(post.yaml)
    type_at_the_end(post.yaml, "\nsubtitle: x")
    assert [row.key for row in post.form.rows][-1] == "subtitle"
    post.front_matter.setCurrentWidget(post.form)
    field = field_of(post, "subtitle")
    field.selectAll()
    QTest.keyClicks(field, "other")
    assert "subtitle: other" in post.yaml.lines()


def test_broken_yaml_is_said_with_its_line_and_the_text_stays_editable(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    cursor = post.yaml.textCursor()
    cursor.insertText("title: a: b\n")
    assert post.form.banner.isVisibleTo(post.form)
    type_at_the_end(post.text, "more")
    assert post.document.post.source.endswith("more")
    post.document.undo()
    post.document.undo()
    assert not post.form.banner.isVisibleTo(post.form)


def test_composing_changes_nothing_until_it_is_committed(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    pane = post.text
    pane.moveCursor(QTextCursor.MoveOperation.End)
    for preedit in ("に", "にほ", "にほん"):
        QApplication.sendEvent(pane, QInputMethodEvent(preedit, []))
        assert post.composing
        assert not post.document.dirty
        assert post.document.post.source == SOURCE
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QApplication.sendEvent(pane, commit)
    assert post.document.post.source == SOURCE + "日本"
    assert not post.composing
    post.document.undo()
    assert post.document.post.source == SOURCE


def test_reading_time_is_computed_on_request(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    post.form.reading_time_requested.emit(("reading_time",))
    assert post.document.post.source == SOURCE.replace("reading_time: 8", "reading_time: 1")


def test_the_status_line_tells_caret_counts_and_save_state(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    status = writer.workbench.status
    shown = " ".join(label.text() for label in status.findChildren(QLabel))
    assert "UTF-8" in shown
    assert "LF" in shown
    assert "Saved" in shown
    type_at_the_end(post.text, "x")
    assert "Unsaved changes" in " ".join(label.text() for label in status.findChildren(QLabel))
    writer.qtbot.waitUntil(lambda: status._caret.text() == "Ln 5, Col 2")


def test_panes_are_hidden_by_keys_and_the_last_one_stays(writer: Writer, path: Path) -> None:
    writer.open(path)
    stage = writer.workbench.stage
    assert [stage.is_shown(pane) for pane in Pane] == [True, True, False]
    for key in (Qt.Key.Key_2, Qt.Key.Key_1):
        QTest.keyClick(writer.window, key, Qt.KeyboardModifier.ControlModifier)
    assert [stage.is_shown(pane) for pane in Pane] == [True, False, False]
    QTest.keyClick(writer.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert stage.is_shown(Pane.TEXT)


def test_zoom_and_line_numbers_are_remembered(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    writer.do("view.zoom_in")
    writer.do("view.zoom_in")
    writer.do("view.line_numbers")
    assert post.text.zoom == 2
    assert writer.workbench.settings.value.text.line_numbers
    writer.do("view.zoom_reset")
    assert post.text.zoom == 0


def test_a_post_without_front_matter_gets_some_from_the_form(writer: Writer, tmp_path: Path) -> None:
    file = tmp_path / "plain.md"
    file.write_bytes(b"Text\r\n")
    post = writer.open(file)
    assert post.yaml.isReadOnly()
    post.form.field_added.emit("title", "T")
    assert post.document.post.source == "---\r\ntitle: T\r\n---\r\nText\r\n"
    assert post.text.lines() == ["Text", ""]
    assert not post.yaml.isReadOnly()


def test_of_a_post_that_was_closed_nothing_is_left(writer: Writer, path: Path) -> None:
    post = writer.open(path)
    type_at_the_end(post.text, "more\n")
    for timer in writer.window.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot():  # what is worked out for it while one pauses
            QCoreApplication.sendEvent(timer, QTimerEvent(timer.timerId()))
    writer.do("file.save")
    gone = [weakref.ref(part) for part in (post, post.document, post.text, post.yaml, post.form)]
    writer.do("file.close")
    del post, timer

    def are_gone() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return [ref() for ref in gone] == [None] * 5

    writer.qtbot.waitUntil(are_gone)  # the thread that saved has to tell first that it is done
