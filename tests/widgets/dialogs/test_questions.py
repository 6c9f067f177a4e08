"""The questions about a post: plain data in, an answer out, and no answer is the harmless one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from editor.bridge.asked import DifferenceShown, Rehearsal, Weight
from editor.bridge.prompts import ChangedAnswer, SaveAnswer
from editor.widgets.dialogs.ask_save import AskSave
from editor.widgets.dialogs.changed_on_disk import AskChangedOnDisk
from editor.widgets.dialogs.question import Question
from editor.widgets.dialogs.rehearsal import RehearsalDialog


def ask_save(qtbot: QtBot, *names: str) -> AskSave:
    dialog = AskSave(names)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def ask_changed(qtbot: QtBot, theirs: str | None) -> AskChangedOnDisk:
    dialog = AskChangedOnDisk("post.md", "mine\n", theirs)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_question_names_the_one_post(qtbot: QtBot) -> None:
    dialog = ask_save(qtbot, "2026-01-30-kuchie.md")

    assert dialog.headline == "Save the changes to “2026-01-30-kuchie.md”?"
    assert dialog.findChild(QListWidget) is None


def test_several_posts_are_listed(qtbot: QtBot) -> None:
    dialog = ask_save(qtbot, "a.md", "b.md")
    shown = dialog.findChild(QListWidget)

    assert dialog.headline == "Save the changes to 2 posts?"
    assert shown is not None
    assert [shown.item(row).text() for row in range(shown.count())] == ["a.md", "b.md"]
    assert dialog.save_button.text() == "Save All"


def test_each_button_of_the_save_question_is_an_answer(qtbot: QtBot) -> None:
    for name, answer in (
        ("save_button", SaveAnswer.SAVE),
        ("discard_button", SaveAnswer.DISCARD),
        ("cancel_button", SaveAnswer.CANCEL),
    ):
        dialog = ask_save(qtbot, "a.md")
        getattr(dialog, name).click()
        assert dialog.answer is answer
        assert dialog.isHidden()


def test_escape_leaves_everything_as_it_is(qtbot: QtBot) -> None:
    dialog = ask_save(qtbot, "a.md")

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert dialog.isHidden()
    assert dialog.answer is SaveAnswer.CANCEL


def test_enter_saves(qtbot: QtBot) -> None:
    dialog = ask_save(qtbot, "a.md")

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.answer is SaveAnswer.SAVE


def test_each_button_of_the_changed_question_is_an_answer(qtbot: QtBot) -> None:
    for name, answer in (
        ("overwrite_button", ChangedAnswer.OVERWRITE),
        ("load_button", ChangedAnswer.LOAD),
        ("save_as_button", ChangedAnswer.SAVE_AS),
        ("cancel_button", ChangedAnswer.CANCEL),
    ):
        dialog = ask_changed(qtbot, "theirs\n")
        getattr(dialog, name).click()
        assert dialog.answer is answer
        assert dialog.isHidden()


def test_enter_on_the_changed_question_loses_neither_text(qtbot: QtBot) -> None:
    dialog = ask_changed(qtbot, "theirs\n")

    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.answer is ChangedAnswer.SAVE_AS


def test_the_difference_shows_what_saving_would_change_on_disk(qtbot: QtBot) -> None:
    dialog = ask_changed(qtbot, "theirs\n")

    assert dialog.difference is not None
    document = dialog.difference.rows.document()
    assert [document.findBlockByNumber(n).text() for n in range(2)] == ["theirs", "mine"]


def test_where_the_file_is_gone_there_is_nothing_to_load(qtbot: QtBot) -> None:
    dialog = ask_changed(qtbot, None)

    assert dialog.difference is None
    assert dialog.load_button.isHidden()
    assert dialog.headline == "The file “post.md” is gone"


@pytest.mark.parametrize("kind", ["save", "changed"])
def test_words_are_not_cut_off(qtbot: QtBot, kind: str) -> None:
    name = "2026-01-30-" + "とても長い名前" * 6 + ".md"
    dialog: Question = AskSave([name]) if kind == "save" else AskChangedOnDisk(name, "a\n", "b\n")
    qtbot.addWidget(dialog)
    dialog.show()

    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
    for label in dialog.words:
        assert label.height() >= label.heightForWidth(label.width())


def test_a_question_tells_itself_to_a_screen_reader(qtbot: QtBot) -> None:
    dialog = ask_save(qtbot, "a.md")

    assert dialog.accessibleName() == dialog.headline
    assert dialog.accessibleDescription()


@pytest.mark.parametrize("count", [1, 3])
def test_an_effect_begins_on_the_line_of_its_sign(qtbot: QtBot, count: int) -> None:
    dialog = RehearsalDialog(
        Rehearsal("Publish?", "Publish", ((Weight.CAREFUL, "It moves."),) * count, (DifferenceShown("a", "b", "c"),))
    )
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    page = area.widget() if area is not None else None
    assert page is not None
    labels = page.findChildren(QLabel)
    assert len(labels) == 2 * count
    for sign, words in pairwise(labels):
        if words.text():
            assert sign.pos().y() == words.pos().y()
            assert words.height() < 2 * words.fontMetrics().height()
