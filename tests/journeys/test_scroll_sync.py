"""Text and preview side by side in the real window: both scroll together, the caret is shown, a click leads back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.post.edit import Edit
from editor.widgets.open_post import OpenPost
from tests.journeys.conftest import Writer
from tests.widgets.preview.page import page_of, pass_frames, turn_wheel

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="1000"/>'
PARAGRAPHS = [f"Paragraph {number} is written here.\n" for number in range(60)]
CODE = "```\n" + "".join(f"code line {number}\n" for number in range(200)) + "```\n"
BODY = "\n".join([*PARAGRAPHS[:20], "![](/big.svg)\n", *PARAGRAPHS[20:40], CODE, *PARAGRAPHS[40:], "The end.\n"])
SOURCE = f"---\nlayout: post\ntitle: A long post\ndate: 2026-01-30\n---\n\n{BODY}"


@pytest.fixture
def post(reader: Writer, tmp_path: Path) -> OpenPost:
    """The long post, in the preview to its end."""
    site = tmp_path / "site"
    (site / "_posts").mkdir(parents=True)
    (site / "_config.yml").write_text("title: x\n")
    (site / "big.svg").write_text(PICTURE)
    file = site / "_posts" / "2026-01-30-long.md"
    file.write_text(SOURCE)
    reader.window.resize(1300, 700)
    opened = reader.open(file)
    reader.qtbot.waitUntil(lambda: "The end." in shown(reader))
    reader.qtbot.waitUntil(lambda: reader.ask_page("document.images[0].naturalHeight") == 1000)
    pass_frames(reader.qtbot, reader.ask_page)  # a wheel over a page that was not painted yet is lost
    return opened


def shown(writer: Writer) -> str:
    return str(writer.ask_page("document.getElementById('frontispiece-content').textContent"))


def number(writer: Writer, expression: str) -> float:
    return float(str(writer.ask_page(expression)))


def height_in_page(writer: Writer, words: str) -> float:
    """Return at which share of the window the element with *words* begins."""
    return number(
        writer,
        "(() => { const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
        f"while (walk.nextNode()) {{ const at = walk.currentNode.data.indexOf({words!r}); if (at >= 0) {{"
        "const range = document.createRange(); range.setStart(walk.currentNode, at);"
        "range.setEnd(walk.currentNode, at + 1);"
        "return range.getBoundingClientRect().top / window.innerHeight } } return -99 })()",
    )


def height_in_text(post: OpenPost, words: str) -> float:
    """Return at which share of the pane the line with *words* begins."""
    cursor = post.text.document().find(words)
    cursor.setPosition(cursor.selectionStart())
    return post.text.cursorRect(cursor).top() / post.text.viewport().height()


def follows_of(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, float]]:
    """Return the list in which each command to the preview to follow will be noted."""
    followed: list[tuple[float, float]] = []
    follow = writer.workbench.preview.follow

    def noted(place: float, share: float) -> None:
        followed.append((place, share))
        follow(place, share)

    monkeypatch.setattr(writer.workbench.preview, "follow", noted)
    return followed


@pytest.mark.parametrize(
    ("words", "share"),
    [("Paragraph 10 ", 0.1), ("Paragraph 30 ", 0.3), ("code line 100", 0.5), ("Paragraph 50 ", 0.8)],
)
def test_text_and_preview_show_the_same_at_the_same_height(
    reader: Writer, post: OpenPost, words: str, share: float
) -> None:
    line = post.text.document().find(words).blockNumber()
    post.text.scroll_to(line, share)
    reader.qtbot.waitUntil(lambda: number(reader, "window.scrollY") > 50)
    text = post.text
    # The place that both meet at: for that the same share of the height is promised.
    meeting = text.place_at(text.scroll_share)
    near = text.texts_of(int(meeting) - int(meeting) % 2, 1)[0] or text.texts_of(int(meeting) + 1, 1)[0]
    reader.qtbot.waitUntil(lambda: abs(height_in_page(reader, near) - height_in_text(post, near)) < 0.12)


def test_both_ends_of_the_text_are_those_of_the_preview(reader: Writer, post: OpenPost) -> None:
    bar = post.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    most = "document.documentElement.scrollHeight - window.innerHeight"
    reader.qtbot.waitUntil(lambda: reader.ask_page(f"window.scrollY > 5000 && window.scrollY >= {most} - 1") is True)
    bar.setValue(0)
    reader.qtbot.waitUntil(lambda: number(reader, "window.scrollY") == 0)


def test_the_text_follows_the_preview_to_both_ends_and_nothing_comes_back(
    reader: Writer, post: OpenPost, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed = follows_of(reader, monkeypatch)
    page_of(reader.workbench.preview).setFocus()
    turn_wheel(reader.workbench.preview, 10, y=300)
    reader.qtbot.waitUntil(lambda: post.text.top[0] > 5)
    QTest.keyClick(page_of(reader.workbench.preview), Qt.Key.Key_End)
    reader.qtbot.waitUntil(lambda: post.text.scroll_share == 1)
    QTest.keyClick(page_of(reader.workbench.preview), Qt.Key.Key_Home)
    reader.qtbot.waitUntil(lambda: post.text.scroll_share == 0)
    assert followed == []
    assert number(reader, "window.scrollY") == 0


def test_while_a_picture_fills_the_preview_the_text_stays_on_its_line(reader: Writer, post: OpenPost) -> None:
    line = post.text.document().find("/big.svg").blockNumber()
    top = "document.images[0].getBoundingClientRect().top"
    while number(reader, top) > -100:
        before = number(reader, "window.scrollY")
        turn_wheel(reader.workbench.preview, 3, y=300)
        reader.qtbot.waitUntil(lambda: number(reader, "window.scrollY") > before)  # noqa: B023 - waited for at once
    reader.qtbot.waitUntil(lambda: abs(post.text.place_at(post.text.scroll_share) - line) < 3)


def test_one_scroll_of_the_text_is_one_command(reader: Writer, post: OpenPost, monkeypatch: pytest.MonkeyPatch) -> None:
    followed = follows_of(reader, monkeypatch)
    post.text.verticalScrollBar().setValue(60)
    reader.qtbot.waitUntil(lambda: number(reader, "window.scrollY") > 500)
    for asked in range(20):  # as many answers of the page: what came back would have come by now
        assert reader.ask_page(str(asked)) == asked
    assert len(followed) == 1
    assert post.text.top == (60, 0)


def test_the_block_of_the_caret_is_marked_and_the_mark_goes_with_it(reader: Writer, post: OpenPost) -> None:
    marked = "document.querySelector('.caret')?.textContent.trim()"
    post.text.place_caret(post.text.document().find("Paragraph 7 ").blockNumber(), 4)
    reader.qtbot.waitUntil(lambda: str(reader.ask_page(marked)).startswith("Paragraph 7 "))
    QTest.keyClicks(post.text, "xyz")
    reader.qtbot.waitUntil(lambda: str(reader.ask_page(marked)).startswith("Paraxyzgraph 7"))
    QTest.keyClick(post.text, Qt.Key.Key_Return)
    QTest.keyClick(post.text, Qt.Key.Key_Return)
    reader.qtbot.waitUntil(lambda: str(reader.ask_page(marked)).startswith("graph 7"))
    assert number(reader, "document.querySelectorAll('.caret').length") == 1


def test_a_click_in_the_preview_puts_the_caret_to_the_word(reader: Writer, post: OpenPost) -> None:
    words = "code line 150"
    post.text.scroll_to(post.text.document().find(words).blockNumber(), 0.4)
    reader.qtbot.waitUntil(lambda: 0.1 < height_in_page(reader, words) < 0.8)
    before = number(reader, "window.scrollY")
    page = page_of(reader.workbench.preview)
    place = QPoint(100, round(height_in_page(reader, words) * number(reader, "window.innerHeight")) + 6)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=place)
    reader.qtbot.waitUntil(lambda: post.text.textCursor().block().text() == words)
    assert post.text.caret[1] > 1
    assert reader.window.focusWidget() is post.text
    assert number(reader, "window.scrollY") == before


def test_what_is_seen_stays_while_something_above_it_is_edited(reader: Writer, post: OpenPost) -> None:
    post.text.verticalScrollBar().setValue(60)
    reader.qtbot.waitUntil(lambda: number(reader, "window.scrollY") > 500)
    seen = "frontispiece.seen()[1].textContent.trim()"
    words = str(reader.ask_page(seen))[:13]
    before = height_in_page(reader, words)
    source = post.document.post.source
    at = source.index("Paragraph 3 ")
    post.document.apply(Edit(at, "Paragraph 3 ", "word " * 300), origin=reader)
    reader.qtbot.waitUntil(lambda: "word word" in shown(reader))
    assert abs(height_in_page(reader, words) - before) < 0.01


def test_what_is_typed_at_the_end_stays_in_sight(reader: Writer, post: OpenPost) -> None:
    post.text.moveCursor(QTextCursor.MoveOperation.End)
    post.text.setFocus()
    for turn in range(12):
        QTest.keyClick(post.text, Qt.Key.Key_Return)
        QTest.keyClick(post.text, Qt.Key.Key_Return)
        QTest.keyClicks(post.text, f"typed {turn}")
    reader.qtbot.waitUntil(lambda: "typed 11" in shown(reader))
    reader.qtbot.waitUntil(lambda: 0 < height_in_page(reader, "typed 11") < 1)


def test_composing_scrolls_and_marks_nothing(reader: Writer, post: OpenPost) -> None:
    post.text.setFocus()
    QApplication.sendEvent(post.text, QInputMethodEvent("に", []))
    top = post.text.top
    turn_wheel(reader.workbench.preview, 6, y=300)
    reader.qtbot.waitUntil(lambda: number(reader, "window.scrollY") > 200)
    for asked in range(20):
        assert reader.ask_page(str(asked)) == asked
    assert post.text.top == top
    assert post.composing
