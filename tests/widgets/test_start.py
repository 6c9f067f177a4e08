"""The start page: ways to begin, by mouse and by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from editor import resources
from editor.widgets.start import SAMPLES, StartView

FILES = (Path("/site/_posts/2026-01-30-newest.md"), Path("/site/_drafts/older.md"))


@pytest.fixture
def start(qtbot: QtBot) -> StartView:
    made = StartView()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def shown_texts(start: StartView) -> set[str]:
    return {label.text() for label in start.findChildren(QLabel) if label.isVisible()}


def test_each_way_to_begin_is_a_wish(start: StartView, qtbot: QtBot) -> None:
    for button, wish in (
        (start.open_button, start.open_requested),
        (start.new_button, start.new_requested),
        (start.folder_button, start.folder_requested),
    ):
        with qtbot.waitSignal(wish):
            button.click()


def test_a_way_to_begin_works_by_keyboard(start: StartView, qtbot: QtBot) -> None:
    start.new_button.setFocus()

    with qtbot.waitSignal(start.new_requested):
        QTest.keyClick(start.new_button, Qt.Key.Key_Space)


@pytest.mark.parametrize("number", range(len(SAMPLES)))
def test_a_sample_card_names_a_sample_that_is_there(start: StartView, qtbot: QtBot, number: int) -> None:
    with qtbot.waitSignal(start.sample_chosen) as chosen:
        start.sample_cards[number].click()

    assert resources.path("samples", "_posts", chosen.args[0]).is_file()


def test_without_recent_files_the_page_says_what_will_be_there(start: StartView) -> None:
    start.show_recent(())

    assert start.recent.isHidden()
    assert "Posts that you open will be listed here." in shown_texts(start)


def test_recent_files_are_listed_newest_first(start: StartView) -> None:
    start.show_recent(FILES)
    model = start.recent.model()

    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "2026-01-30-newest.md",
        "older.md",
    ]
    assert "Posts that you open will be listed here." not in shown_texts(start)


def test_a_recent_file_tells_its_folder_and_its_whole_path(start: StartView) -> None:
    start.show_recent(FILES)
    first = start.recent.model().index(0, 0)

    assert first.data(Qt.ItemDataRole.UserRole) == "/site/_posts"
    assert first.data(Qt.ItemDataRole.ToolTipRole) == str(FILES[0])


def test_a_folder_in_the_home_folder_is_written_short(
    start: StartView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    start.show_recent([tmp_path / "blog" / "_posts" / "a.md"])

    assert start.recent.model().index(0, 0).data(Qt.ItemDataRole.UserRole) == "~/blog/_posts"


def test_a_click_chooses_a_recent_file(start: StartView, qtbot: QtBot) -> None:
    start.show_recent(FILES)
    place = start.recent.visualRect(start.recent.model().index(1, 0)).center()

    with qtbot.waitSignal(start.recent_chosen) as chosen:
        QTest.mouseClick(start.recent.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [FILES[1]]


def test_arrow_and_enter_choose_a_recent_file(start: StartView, qtbot: QtBot) -> None:
    start.show_recent(FILES)
    start.recent.setFocus()
    QTest.keyClick(start.recent, Qt.Key.Key_Down)

    with qtbot.waitSignal(start.recent_chosen) as chosen:
        QTest.keyClick(start.recent, Qt.Key.Key_Return)

    assert chosen.args == [FILES[1]]


def test_every_button_has_a_name_and_can_have_the_focus(start: StartView) -> None:
    buttons = [b for b in start.findChildren(QAbstractButton) if b.isVisible()]

    assert len(buttons) == 5
    assert all(button.accessibleName() for button in buttons)
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)


def test_a_card_leaves_room_for_its_words(start: StartView) -> None:
    for card in start.sample_cards:
        for label in card.findChildren(QLabel):
            assert label.width() >= label.sizeHint().width()
            assert card.rect().contains(label.geometry())
