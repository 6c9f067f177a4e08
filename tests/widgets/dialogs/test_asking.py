"""The prompts as dialogs: what is asked, and that the answer comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.bridge.prompts import ChangedAnswer, Prompts, SaveAnswer
from editor.widgets.dialogs.about import About
from editor.widgets.dialogs.ask_save import AskSave
from editor.widgets.dialogs.asking import DialogPrompts
from editor.widgets.dialogs.changed_on_disk import AskChangedOnDisk
from editor.widgets.dialogs.open_link import AskLink
from tests.fakes import ScriptedPrompts


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def when_asked(window: QWidget, act: Callable[[QDialog], None]) -> None:
    """Do *act* with the dialog as soon as it waits."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(0, window, find)


def discard(dialog: QDialog) -> None:
    assert isinstance(dialog, AskSave)
    dialog.discard_button.click()


def load(dialog: QDialog) -> None:
    assert isinstance(dialog, AskChangedOnDisk)
    dialog.load_button.click()


def copy(dialog: QDialog) -> None:
    assert isinstance(dialog, AskLink)
    dialog.copy_button.click()


def open_it(dialog: QDialog) -> None:
    assert isinstance(dialog, AskLink)
    dialog.open_button.click()


def test_both_kinds_of_prompts_fit_the_port(window: QWidget) -> None:
    prompts: list[Prompts] = [DialogPrompts(window), ScriptedPrompts()]

    assert len(prompts) == 2


def test_the_answer_to_the_save_question_comes_back(window: QWidget) -> None:
    when_asked(window, discard)

    assert DialogPrompts(window).ask_save(["a.md"]) is SaveAnswer.DISCARD


def test_the_answer_to_the_changed_question_comes_back(window: QWidget) -> None:
    when_asked(window, load)

    assert DialogPrompts(window).ask_changed_on_disk("a.md", "mine", "theirs") is ChangedAnswer.LOAD


def test_a_link_is_opened_only_when_that_was_chosen(window: QWidget) -> None:
    when_asked(window, open_it)

    assert DialogPrompts(window).ask_link("https://example.com")


def test_a_copied_link_is_on_the_clipboard_and_not_opened(window: QWidget) -> None:
    when_asked(window, copy)

    assert not DialogPrompts(window).ask_link("https://例え.jp/")
    assert QGuiApplication.clipboard().text() == "https://xn--r8jz45g.jp/"


def test_a_closed_question_is_cancelled(window: QWidget) -> None:
    when_asked(window, QDialog.reject)

    assert DialogPrompts(window).ask_save(["a.md"]) is SaveAnswer.CANCEL


def test_no_dialog_is_left_behind(window: QWidget, qtbot: QtBot) -> None:
    when_asked(window, QDialog.reject)

    DialogPrompts(window).show_about("1.0")

    qtbot.waitUntil(lambda: not window.findChildren(About))


def test_files_to_open_come_as_paths_and_their_folder_is_remembered(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[str] = []

    def pick(_parent: QWidget, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        folders.append(folder)
        return ["/site/_posts/a.md", "/site/_posts/b.md"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", pick)
    prompts = DialogPrompts(window, folder=Path("/home"))

    assert prompts.choose_open() == [Path("/site/_posts/a.md"), Path("/site/_posts/b.md")]
    prompts.choose_open()
    prompts.choose_open(Path("/other"))
    assert folders == ["/home", "/site/_posts", "/other"]


def test_a_name_without_a_folder_is_offered_where_the_writer_was_last(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def pick(_parent: QWidget, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        offered.append(suggested)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", pick)
    prompts = DialogPrompts(window, folder=Path("/site/_posts"))

    assert prompts.choose_save(Path("2026-01-30-new.md")) is None
    assert prompts.choose_export(Path("/elsewhere/a.html")) is None
    assert offered == ["/site/_posts/2026-01-30-new.md", "/elsewhere/a.html"]
