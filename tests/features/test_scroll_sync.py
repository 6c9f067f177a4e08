"""Who leads, who follows, and what a click does, with the page's words written down beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.post.edit import Edit
from editor.widgets.open_post import OpenPost
from editor.widgets.preview.told import Click, SeenPage
from editor.widgets.text.pane import TextPane
from tests.journeys.conftest import Writer, started

LINES = 300
HEAD = "---\ntitle: x\n---\n"
BODY = "".join(f"Paragraph **{number}** with [a link](/{number}).\n\n" for number in range(LINES // 2))


class Page:
    """Stands where the page would be: notes what it is asked for, and says what it is told to say."""

    def __init__(self, writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
        self.preview = writer.workbench.preview
        self.followed: list[tuple[float, float]] = []
        self.carets: list[float | None] = []
        self.expected: list[float] = []
        monkeypatch.setattr(self.preview, "follow", lambda place, share: self.followed.append((place, share)))
        monkeypatch.setattr(self.preview, "show_caret", lambda place, in_sight: self.carets.append(place))
        monkeypatch.setattr(self.preview, "expect_caret", self.expected.append)

    def be_scrolled(self, line: float, share: float = 0.5) -> None:
        """Say that the reader scrolled so that *line* stands in the middle."""
        height = 800.0
        starts = ((-height, line - 20), (height / 2, line), (2 * height, line + 30))
        self.preview.scrolled_by_reader.emit(SeenPage(starts, 9000.0, height, share))

    def be_patched(self, *, reset: bool = False, done: bool = True) -> None:
        """Say that a patch was made."""
        self.preview.patched.emit(reset, done)


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Writer]:
    with started(qtbot, qapp, tmp_path, hidden_panes="preview") as at_the_window:
        yield at_the_window


@pytest.fixture
def page(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> Page:
    return Page(writer, monkeypatch)


@pytest.fixture
def post(writer: Writer, page: Page, tmp_path: Path) -> OpenPost:
    """A post of three hundred lines that the page shows whole."""
    file = tmp_path / "long.md"
    file.write_text(HEAD + BODY)
    opened = writer.open(file)
    page.be_patched(reset=True)
    page.followed.clear()
    page.carets.clear()
    return opened


def scroll(text: TextPane, row: int) -> None:
    text.verticalScrollBar().setValue(row)


def at_rest(qtbot: QtBot) -> None:
    """Let what waits for the end of an event come to pass."""
    passed: list[bool] = []
    QTimer.singleShot(0, lambda: passed.append(True))
    qtbot.waitUntil(lambda: bool(passed))


def test_the_page_follows_the_text(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    scroll(post.text, 40)
    qtbot.waitUntil(lambda: bool(page.followed))
    share = post.text.scroll_share
    assert page.followed == [(post.text.place_at(share), share)]
    assert 40 < page.followed[0][0] < 80


def test_what_one_event_scrolls_is_followed_once(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    for row in range(1, 30):
        scroll(post.text, row)
    at_rest(qtbot)
    assert len(page.followed) == 1


def test_the_text_follows_the_page_and_the_page_hears_nothing_of_it(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    for line in range(50, 200, 10):
        page.be_scrolled(line)
        at_rest(qtbot)
    assert post.text.place_at(0.5) == pytest.approx(190, abs=3)
    assert page.followed == []


def test_who_scrolls_last_leads(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    page.be_scrolled(150)
    at_rest(qtbot)
    scroll(post.text, 10)
    qtbot.waitUntil(lambda: len(page.followed) == 1)
    page.be_scrolled(150)
    at_rest(qtbot)
    assert len(page.followed) == 1
    page.be_patched()
    assert len(page.followed) == 1


def test_while_a_text_is_loaded_the_page_is_brought_to_it_with_each_patch(page: Page, post: OpenPost) -> None:
    page.be_patched(reset=True, done=False)
    page.be_patched(done=False)
    page.be_patched(done=True)
    page.be_patched(done=True)
    assert len(page.followed) == 3


def test_a_page_that_leads_is_left_alone_by_the_rest_of_a_text(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    page.be_patched(reset=True, done=False)
    page.be_scrolled(100)
    at_rest(qtbot)
    page.followed.clear()
    page.be_patched(done=True)
    assert page.followed == []


def test_nothing_scrolls_while_an_input_method_composes(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    post.text.place_caret(45, 0)  # in sight wherever this scrolls, as the text goes back to it when that ends
    at_rest(qtbot)
    page.followed.clear()
    page.carets.clear()
    QApplication.sendEvent(post.text, QInputMethodEvent("に", []))
    top = post.text.top
    page.be_scrolled(150)
    at_rest(qtbot)
    assert post.text.top == top
    scroll(post.text, 40)
    at_rest(qtbot)
    assert page.followed == []
    assert page.carets == []
    QApplication.sendEvent(post.text, QInputMethodEvent("", []))
    qtbot.waitUntil(lambda: len(page.followed) == 1)


def test_a_click_while_an_input_method_composes_moves_no_caret(page: Page, post: OpenPost) -> None:
    QApplication.sendEvent(post.text, QInputMethodEvent("に", []))
    page.preview.clicked.emit(Click(20, 2, "Paragraph 1", "0", 0.5, ""))
    assert post.text.caret == (1, 1)


def test_new_lines_are_followed_when_the_page_knows_them(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    at_rest(qtbot)
    page.followed.clear()
    post.text.insert_text("\n\nmore")
    at_rest(qtbot)
    assert page.followed == []
    page.be_patched()
    assert len(page.followed) == 1
    assert page.followed[0][0] > LINES


def test_the_caret_s_place_waits_for_the_patch_after_an_edit(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    post.text.place_caret(10, 3)
    at_rest(qtbot)
    assert page.carets == [pytest.approx(10, abs=1)]
    QTest.keyClicks(post.text, "x")
    at_rest(qtbot)
    assert len(page.carets) == 1
    assert page.expected == [pytest.approx(10, abs=1)]
    page.be_patched()
    post.text.place_caret(20, 0)
    at_rest(qtbot)
    assert page.carets[1:] == [20]


def test_an_edit_of_the_front_matter_is_none_of_the_text(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    post.form.value_edited.emit(("title",), "y")
    post.text.place_caret(10, 0)
    at_rest(qtbot)
    assert page.carets == [10]
    assert page.expected == []


def test_a_click_puts_the_caret_into_the_source_of_its_word(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    page.preview.clicked.emit(Click(200, 2, "Paragraph 100 with a l", "ink.", 0.8, ""))
    line, column = post.text.caret
    assert post.text.texts_of(line - 1, 1)[0][: column - 1].endswith("[a l")
    assert line == 201
    assert post.text.hasFocus()
    at_rest(qtbot)
    assert page.followed == []  # the page stays under the mouse
    assert page.carets == [pytest.approx(200, abs=1)]


def test_a_click_on_a_note_leads_to_its_definition(writer: Writer, page: Page, tmp_path: Path) -> None:
    file = tmp_path / "notes.md"
    file.write_text(f"{HEAD}See [^a]: here.\n\n[^b]: Other.\n[^a]: Said *below*.\n\nEnd.\n")
    post = writer.open(file)
    page.preview.clicked.emit(Click(6, 0, "Said be", "low. ", 0.5, "a"))
    assert post.text.caret == (4, len("[^a]: Said *be") + 1)


def test_the_two_choices_are_kept_and_in_force(qtbot: QtBot, writer: Writer, page: Page, post: OpenPost) -> None:
    writer.do("view.follow_scroll")
    scroll(post.text, 40)
    at_rest(qtbot)
    assert page.followed == []
    page.be_scrolled(150)
    assert post.text.top == (40, 0)
    assert not writer.workbench.settings.value.preview.follow_scroll
    assert not writer.workbench.actions.get("view.follow_scroll").checked()
    writer.do("view.follow_scroll")
    assert len(page.followed) == 1
    writer.do("view.mark_block")
    assert not writer.workbench.settings.value.preview.mark_block
    assert not writer.workbench.actions.get("view.mark_block").checked()


def test_another_post_is_followed_in_place_of_the_one_before(
    qtbot: QtBot, writer: Writer, page: Page, post: OpenPost, tmp_path: Path
) -> None:
    other = tmp_path / "other.md"
    other.write_text(HEAD + BODY)
    second = writer.open(other)
    page.be_patched(reset=True)
    page.followed.clear()
    scroll(post.text, 50)
    at_rest(qtbot)
    assert page.followed == []
    scroll(second.text, 50)
    qtbot.waitUntil(lambda: len(page.followed) == 1)
    writer.workbench.desk.bring_forward(post)
    page.followed.clear()
    page.be_patched(reset=True)
    assert page.followed == [(post.text.place_at(post.text.scroll_share), post.text.scroll_share)]
    assert page.followed[0][0] > 40


def test_a_patch_of_an_older_text_is_no_answer_to_the_last_edit(qtbot: QtBot, page: Page, post: OpenPost) -> None:
    for is_current, expected in ((False, 1), (True, 0)):
        post.document.apply(Edit(len(HEAD), "", "x"))
        at_rest(qtbot)
        page.expected.clear()
        page.preview._is_current = is_current
        page.be_patched()
        post.text.place_caret(10 + expected, 0)
        at_rest(qtbot)
        assert len(page.expected) == expected
