"""The guide says what is true: the keys that are set, the commands that there are; and it opens beside the window."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor import __version__, resources
from editor.bridge.qactions import keys_by_id
from editor.cli.main import COMMANDS
from editor.guide.examples import TRY_ADDRESS
from editor.guide.pages import read_pages
from editor.widgets.dialogs.guide import Guide
from tests.journeys.conftest import Writer

LANGUAGES = ("en", "ja")


def guide_of(writer: Writer) -> Guide:
    guide = writer.window.findChild(Guide)
    assert isinstance(guide, Guide)
    return guide


def test_f1_opens_the_guide_beside_the_window_and_an_example_becomes_a_post(writer: Writer, qtbot: QtBot) -> None:
    QTest.keyClick(writer.window, Qt.Key.Key_F1)
    guide = guide_of(writer)
    assert not guide.isModal()
    qtbot.waitUntil(lambda: "Ctrl+Z" in guide.html)
    guide.search.setText("footnotes numbered")
    qtbot.waitUntil(lambda: "<mark>numbered</mark>" in guide.html)
    qtbot.waitUntil(lambda: guide.page.is_ready)
    guide.page.link_clicked.emit(f"{TRY_ADDRESS}0")
    tried = writer.workbench.desk.current
    assert tried is not None
    assert tried.document.post.source.startswith("A claim.[^1]")
    guide.close()


def test_whats_new_opens_the_guide_there(writer: Writer) -> None:
    writer.do("help.news")
    guide = guide_of(writer)
    assert guide.current is not None
    assert guide.current.is_news
    guide.close()


def test_an_update_is_told_once(writer: Writer) -> None:
    assert writer.workbench.settings.value.window.version == __version__
    assert not any(__version__ in line.text for line in writer.workbench.notices.lines)
    writer.workbench.settings.change_for_all("window", version="0.0.1")
    for _ in range(2):
        writer.window.painted.emit()
    told = [line for line in writer.workbench.notices.lines if __version__ in line.text]
    assert len(told) == 1


@pytest.mark.parametrize("name", LANGUAGES)
def test_it_names_the_keys_that_are_set(writer: Writer, name: str) -> None:
    keys = keys_by_id(writer.workbench.actions)
    pages = [page for page in read_pages(name, keys) if not page.text.count("example")]
    words = "\n".join(page.text for page in pages)
    assert keys["file.save"] in words
    assert not re.search(r"\{[a-z]+\.[a-z_]+\}", words)


@pytest.mark.parametrize("name", LANGUAGES)
def test_it_tells_of_each_command(name: str) -> None:
    words = resources.text("help", f"{name}.md")
    assert [verb for verb in COMMANDS if f"frontispiece {verb} " not in words] == []
