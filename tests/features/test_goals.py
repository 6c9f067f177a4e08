"""Writing goals in the real window: what is typed counts, what is opened and taken back does not, days are kept."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.features.goals import WritingGoals
from editor.storage.writing_days import WritingDays
from editor.widgets.goal_popover import GoalPopover
from editor.writing.progress import Written
from tests.features.test_marks import opened
from tests.journeys.conftest import Writer, started


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


def goals_of(writer: Writer) -> WritingGoals:
    found = [child for child in writer.window.findChildren(QObject) if isinstance(child, WritingGoals)]
    return found[0]


def test_what_is_written_fills_the_meter(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:
    writer.workbench.settings.change("goals", day=10, unit="characters")
    post = opened(writer, tmp_path, "前からある文。|")
    goals = goals_of(writer)
    post.text.insert_text("新しい文")
    qtbot.waitUntil(lambda: goals.meter.button.text() == "4 / 10")
    post.document.undo()
    qtbot.waitUntil(lambda: goals.meter.button.text() == "0 / 10")
    post.text.insert_text("十より多くの文字がある。")
    qtbot.waitUntil(lambda: goals.meter.button.text() == "Goal reached: 12")


def test_without_a_goal_the_status_line_has_no_meter(writer: Writer, tmp_path: Path) -> None:
    opened(writer, tmp_path, "text|")
    assert not goals_of(writer).meter.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_goal_is_set_in_the_popover_and_kept(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:
    opened(writer, tmp_path, "text|")
    writer.do("view.goal")
    popover = writer.window.findChild(GoalPopover)
    assert popover is not None
    popover.session.setValue(300)
    popover.close()
    kept = writer.workbench.settings.value.goals
    assert (kept.day, kept.session, kept.unit) == (0, 300, "words")
    assert goals_of(writer).meter.button.text() == "0 / 300"


def test_the_day_is_kept_for_the_next_session(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        post = opened(writer, tmp_path, "|")
        post.text.insert_text("two words")
        qtbot.waitUntil(lambda: goals_of(writer).progress.today == Written(8, 2))
    assert WritingDays(tmp_path / "state" / "writing.json").of(datetime.date.today()) == (8, 2)
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as writer:
        assert goals_of(writer).progress.today == Written(8, 2)
        assert goals_of(writer).progress.session == Written()


def test_what_is_typed_right_before_another_tab_or_the_end_counts(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:
    goals = goals_of(writer)
    (tmp_path / "other").mkdir()
    first, second = opened(writer, tmp_path, "|"), opened(writer, tmp_path / "other", "|")
    qtbot.waitUntil(lambda: goals._begun == {first, second})
    second.text.insert_text("two words")
    writer.workbench.desk.bring_forward(first)
    qtbot.waitUntil(lambda: goals.progress.today == Written(8, 2))
    first.text.insert_text("one")
    writer.workbench.desk.remove(first)
    assert goals.progress.today == Written(11, 3)
    second.text.insert_text(" more")
    writer.workbench.window.left.emit()
    assert WritingDays(tmp_path / "state" / "writing.json").of(datetime.date.today()) == (15, 4)


def test_a_new_day_begins_with_nothing_though_no_one_writes(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:
    writer.workbench.settings.change("goals", day=10, unit="words")
    post, goals, today = opened(writer, tmp_path, "|"), goals_of(writer), datetime.date.today()
    post.text.insert_text("two words")
    qtbot.waitUntil(lambda: goals.meter.button.text() == "2 / 10")
    goals._today = lambda: today + datetime.timedelta(1)
    goals._midnight.timeout.emit()
    assert goals.meter.button.text() == "0 / 10"
    assert goals._midnight.isActive()
    assert WritingDays(tmp_path / "state" / "writing.json").of(today) == (8, 2)
    post.text.insert_text(" more")
    qtbot.waitUntil(lambda: goals.meter.button.text() == "1 / 10")
    assert goals.progress.session.words == 3


def test_what_another_program_wrote_is_not_the_writers(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:
    post = opened(writer, tmp_path, "old|")
    goals = goals_of(writer)
    post.document.replace_source(post.document.post.source + "\r\nmany words by another hand")
    post.text.insert_text("mine ")
    qtbot.waitUntil(lambda: post not in goals._replaced)
    post.text.insert_text("too ")
    qtbot.waitUntil(lambda: goals.progress.session.words == 1)


def test_what_another_program_writes_while_a_text_is_counted_is_not_the_writers(
    writer: Writer, qtbot: QtBot, tmp_path: Path
) -> None:
    post, goals = opened(writer, tmp_path, "old|"), goals_of(writer)
    qtbot.waitUntil(lambda: post in goals._begun)
    before = post.document.post
    post.document.replace_source(before.source + "\r\nmany words by another hand")
    goals._counted = ((post, before),)  # as when the pool has just told how long that is
    goals._on_counted((Written(3, 1),))
    qtbot.waitUntil(lambda: post not in goals._changed)
    assert goals.progress.session == Written()


def test_of_a_post_that_is_closed_nothing_is_kept(writer: Writer, qtbot: QtBot, tmp_path: Path) -> None:
    post, goals = opened(writer, tmp_path, "|"), goals_of(writer)
    post.text.insert_text("two words")
    qtbot.waitUntil(lambda: goals.progress.today == Written(8, 2))
    writer.workbench.desk.remove(post)
    assert goals._counted == ()
