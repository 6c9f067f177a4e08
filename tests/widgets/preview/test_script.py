"""What is asked of the page becomes one script a frame, and is given to a page that begins anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from editor.widgets.preview.script import PageScript
from tests.widgets.preview.page import blocks, patch


@pytest.fixture
def script(qapp: QObject) -> PageScript:
    return PageScript(qapp)


class Page(list[str]):
    """Notes what is sent to it, and is done with it at once or, when it is *slow*, when the test says so."""

    def __init__(self, *, slow: bool = False) -> None:
        self.slow = slow
        self.unanswered: list[Callable[[], None]] = []

    def run(self, script: str, done: Callable[[], None]) -> None:
        self.append(script)
        if self.slow:
            self.unanswered.append(done)
        else:
            done()


def test_a_page_that_is_busy_is_sent_nothing_until_it_is_done(qtbot: QtBot, script: PageScript) -> None:
    page = Page(slow=True)
    script.begin(page.run)
    script.call("one")
    script.call("two")
    script.call("three")
    qtbot.waitUntil(lambda: not script.is_in_frame)
    assert page == ["frontispiece.one();"]
    page.unanswered.pop()()
    assert page[1:] == ["frontispiece.two();\nfrontispiece.three();"]


def test_what_a_page_that_is_gone_has_not_answered_holds_up_nothing(qtbot: QtBot, script: PageScript) -> None:
    gone, page = Page(slow=True), Page()
    script.begin(gone.run)
    script.call("one")
    script.end()
    script.begin(page.run)
    script.call("two")
    gone.unanswered.pop()()
    qtbot.waitUntil(lambda: script.is_idle)
    assert page == ["frontispiece.two();"]


def test_what_is_called_first_is_sent_at_once_and_the_rest_of_its_frame_together(
    qtbot: QtBot, script: PageScript
) -> None:
    sent = Page()
    script.begin(sent.run)
    script.call("one", 1)
    assert sent == ["frontispiece.one(1);"]
    script.call("two", "a\u2028b")
    script.call("three")
    assert len(sent) == 1
    qtbot.waitUntil(lambda: script.is_idle)
    assert sent[1:] == ['frontispiece.two("a\\u2028b");\nfrontispiece.three();']


def test_what_comes_of_one_event_is_sent_together(qtbot: QtBot, script: PageScript) -> None:
    sent = Page()
    script.begin(sent.run)
    script.call_together("one")
    script.call_together("two")
    assert sent == []
    qtbot.waitUntil(lambda: script.is_idle)
    assert sent == ["frontispiece.one();\nfrontispiece.two();"]


def test_patches_are_made_before_what_is_called_behind_them(script: PageScript) -> None:
    sent = Page()
    script.begin(sent.run)
    script.patch(patch(inserted=blocks("x")))
    script.patch(patch(removed=[1]))
    script.call("after")
    applied, after = sent[0].split("\n")
    assert applied.startswith("frontispiece.apply([{")
    assert applied.count('"removed"') == 2
    assert after == "frontispiece.after();"


def test_a_page_that_begins_anew_is_given_what_holds_and_nothing_else(qtbot: QtBot, script: PageScript) -> None:
    script.say("setTheme", "dark")
    script.say("setTheme", "light")
    script.say("showHeader", "x")
    script.unsay("showHeader")
    script.call("lost")
    script.patch(patch(removed=[1]))
    script.flush_soon()
    for _ in range(2):
        sent = Page()
        script.begin(sent.run)
        qtbot.waitUntil(lambda: script.is_idle)
        assert sent == ['frontispiece.setTheme("light");']
        script.end()
        script.call("lost")


def test_what_is_taken_back_is_not_sent(qtbot: QtBot, script: PageScript) -> None:
    page = Page()
    script.begin(page.run)
    script.call_together("one")
    script.call_together("two")
    script.take_back("one")
    qtbot.waitUntil(lambda: script.is_idle)
    assert page == ["frontispiece.two();"]


def test_patches_that_were_dropped_are_not_made(script: PageScript) -> None:
    sent = Page()
    script.begin(sent.run)
    script.patch(patch(removed=[1]))
    script.drop_patches()
    script.call("empty")
    assert sent == ["frontispiece.empty();"]


def test_a_page_that_is_done_after_the_pane_went_is_not_heard(qtbot: QtBot) -> None:
    owner, page = QObject(), Page(slow=True)
    script = PageScript(owner)
    script.begin(page.run)
    script.call("one")
    script.call("two")
    delete(owner)

    (done,) = page.unanswered
    done()

    assert len(page) == 1
