"""A page that does not answer for long has its process ended; one that answers is left alone, and soon not asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from editor.widgets.preview import page_watch
from editor.widgets.preview.page_watch import MOST_BEATS, PageWatch


class Page:
    """One that answers, or does not; it has no process that could be ended."""

    process = 0

    def __init__(self, *, answers: bool) -> None:
        self.answers = answers
        self.asked = 0

    def ask(self, expression: str, answered: Callable[[object], None]) -> None:
        assert expression == "0"
        self.asked += 1
        if self.answers:
            answered(0)


@pytest.fixture
def parent(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch, parent: QObject) -> PageWatch:
    monkeypatch.setattr(page_watch, "BEAT_MS", 1)
    return PageWatch(parent)


def beats(watch: PageWatch, number: int) -> None:
    for _ in range(number):
        watch._on_beat()


def test_a_page_that_does_not_answer_for_long_is_stuck_once(watch: PageWatch) -> None:
    page = Page(answers=False)
    stuck: list[bool] = []
    watch.stuck.connect(lambda: stuck.append(True))
    watch.begin(page)
    watch._beat.stop()
    beats(watch, MOST_BEATS + 1)
    assert not stuck
    beats(watch, 3)
    assert stuck == [True]
    assert page.asked == 1


def test_a_page_that_answers_is_asked_twice_after_each_thing_that_it_was_given(watch: PageWatch) -> None:
    page = Page(answers=True)
    watch.begin(page)
    watch._beat.stop()
    beats(watch, 5)
    assert page.asked == 2
    watch.begin(page)
    watch._beat.stop()
    beats(watch, 5)
    assert page.asked == 4


def test_a_page_that_was_silent_for_a_while_begins_anew(watch: PageWatch) -> None:
    page = Page(answers=False)
    watch.begin(page)
    watch._beat.stop()
    beats(watch, MOST_BEATS)
    watch.end()
    watch.begin(other := Page(answers=False))
    watch._beat.stop()
    beats(watch, MOST_BEATS)
    assert (page.asked, other.asked) == (1, 1)
