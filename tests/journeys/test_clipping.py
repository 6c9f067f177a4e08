"""No word of the window is cut off: English and Japanese, at 100 % and at 150 % of the smallest screen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.actions.tools import USUAL_TOOLS
from editor.bridge.language import install_language
from editor.bridge.words_of_rules import rule_groups
from editor.bridge.words_of_spelling import how_to_get
from editor.features import guide
from editor.guide.pages import read_pages
from editor.post.merge import merge
from editor.settings.setting import groups_of
from editor.settings.settings import Settings
from editor.widgets.dialogs.about import About
from editor.widgets.dialogs.ask_discard import AskDiscard
from editor.widgets.dialogs.ask_save import AskSave
from editor.widgets.dialogs.changed_on_disk import AskChangedOnDisk
from editor.widgets.dialogs.guide import Guide
from editor.widgets.dialogs.merging import MergeDialog
from editor.widgets.dialogs.mishap import MishapDialog
from editor.widgets.dialogs.moments import MomentsDialog, ShownMoment
from editor.widgets.dialogs.note import Note
from editor.widgets.dialogs.open_link import AskLink
from editor.widgets.dialogs.own_words import OwnWordsDialog
from editor.widgets.dialogs.recovered import FoundText, RecoveredDialog
from editor.widgets.dialogs.rules import RulesDialog
from editor.widgets.dialogs.shortcuts import Shortcuts
from editor.widgets.dialogs.tools import ToolsDialog
from editor.widgets.notice import NoticeAction
from editor.widgets.preferences.dialog import Preferences
from tests.clipping import cut_off
from tests.journeys.conftest import Writer, started

SMALLEST = (1280, 800)
AT_150 = (SMALLEST[0] * 2 // 3, SMALLEST[1] * 2 // 3)
"""What a window of that size holds where each point takes one and a half pixels."""

FIELDS = """\
---
layout: post
title: "口絵の話：木版から活版へ"
date: 2026-01-30 08:57:57 +0000
categories: [印刷, 歴史]
tags: [口絵, 木版, typography, frontispiece]
author: 編集部
excerpt: |
  口絵とは何か。
  その来し方。
reading_time: 8
published: true
image:
  path: /assets/kuchie.png
  alt: 口絵
links:
- {name: 国会図書館, url: "https://www.ndl.go.jp/"}
a_field_with_a_rather_long_name: 1
---
本文
"""


@pytest.fixture(params=["en", "ja"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    install_language(qapp, request.param)
    yield request.param
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


@pytest.fixture
def at_the_window(language: str, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview", language=language) as writer:
        yield writer


def post_of_many_kinds(folder: Path) -> Path:
    path = folder / "2026-01-30-kuchie.md"
    path.write_text(FIELDS, encoding="utf-8")
    return path


@pytest.mark.parametrize("size", [SMALLEST, AT_150], ids=["100", "150"])
def test_nothing_is_cut_off_in_the_window(at_the_window: Writer, tmp_path: Path, size: tuple[int, int]) -> None:
    at_the_window.window.resize(*size)
    at_the_window.open(post_of_many_kinds(tmp_path))
    at_the_window.workbench.stage.lay_out_afresh()
    QApplication.sendPostedEvents()
    assert at_the_window.window.size().toTuple() == size
    assert cut_off(at_the_window.window) == []


@pytest.mark.parametrize("size", [SMALLEST, AT_150], ids=["100", "150"])
def test_nothing_is_cut_off_at_the_start(at_the_window: Writer, size: tuple[int, int]) -> None:
    at_the_window.window.resize(*size)
    QApplication.sendPostedEvents()
    assert cut_off(at_the_window.window) == []


def test_nothing_is_cut_off_in_a_notice(at_the_window: Writer) -> None:
    at_the_window.window.resize(*AT_150)
    action = NoticeAction("Save Mine As…", at_the_window.window.update)
    at_the_window.workbench.notices.show_error("The disk is full. " * 12, actions=[action, action])
    QApplication.sendPostedEvents()
    assert cut_off(at_the_window.window) == []


def test_nothing_is_cut_off_where_front_matter_is_broken(at_the_window: Writer, tmp_path: Path) -> None:
    path = tmp_path / "2026-01-30-broken.md"
    path.write_text("---\ntitle: [never closed\n---\n", encoding="utf-8")
    at_the_window.open(path)
    QApplication.sendPostedEvents()
    assert cut_off(at_the_window.window) == []


LONG_NAME = "2026-01-30-a-post-with-a-name-as-long-as-names-get-in-practice.md"


DIALOGS: dict[str, Callable[[Writer], QDialog]] = {
    "about": lambda writer: About("0.1.0", writer.window),
    "guide": lambda writer: Guide(read_pages(guide.language(), defaultdict(str)), writer.window),
    "shortcuts": lambda writer: Shortcuts(writer.workbench.actions.all(), {}, writer.window),
    "tools": lambda writer: ToolsDialog(writer.workbench.actions.all(), USUAL_TOOLS, USUAL_TOOLS, writer.window),
    "preferences": lambda writer: Preferences(groups_of(Settings()), parent=writer.window),
    "save": lambda writer: AskSave(
        ["2026-01-30-a-post-with-a-name-as-long-as-names-get-in-practice.md"], writer.window
    ),
    "save several": lambda writer: AskSave(["一.md", "二.md"], writer.window),
    "changed": lambda writer: AskChangedOnDisk("2026-01-30-kuchie.md", "mine\n", "theirs\n", writer.window),
    "gone": lambda writer: AskChangedOnDisk("2026-01-30-kuchie.md", "mine\n", None, writer.window),
    "note": lambda writer: Note(*how_to_get(writer.workbench.settings.folder), writer.window),
    "link": lambda writer: AskLink("https://example.org/" + "long/" * 30, writer.window),
    "words": lambda writer: OwnWordsDialog(["mokuhan"], [], "a site with a long name", writer.window),
    "rules": lambda writer: RulesDialog(rule_groups(), (), (), writer.window),
    "merge": lambda writer: MergeDialog(LONG_NAME, "a\nb\n", merge("a\nb\n", "A\nb\n", "ä\nb\n"), writer.window),
    "merge without conflicts": lambda writer: MergeDialog(LONG_NAME, "a", merge("a", "b", "a"), writer.window),
    "recovered": lambda writer: RecoveredDialog(
        [FoundText(LONG_NAME, "サイト", "1/30/26, 5:57 PM", 1, "a\n", "b\n", "The file was changed. " * 6)] * 2,
        writer.window,
    ),
    "moments": lambda writer: MomentsDialog(
        LONG_NAME, [ShownMoment("Friday, January 30, 2026", "17:57", "while writing", "editor")], writer.window
    ),
    "mishap": lambda writer: MishapDialog("report", "words", Path("/report.txt"), writer.window),
    "discard": lambda writer: AskDiscard([LONG_NAME], writer.window),
}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_nothing_is_cut_off_in_a_dialog(at_the_window: Writer, dialog: str) -> None:
    shown = DIALOGS[dialog](at_the_window)
    shown.show()
    QApplication.sendPostedEvents()
    assert cut_off(shown) == []
    shown.close()
    shown.deleteLater()


def test_a_label_without_room_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("These words take more than that", window)
    label.resize(20, 20)
    window.show()
    (finding,) = cut_off(window)
    assert "These words" in finding
