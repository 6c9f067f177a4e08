"""The page beside its text: places, ends, pictures, sections never seen, and who scrolls."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.widgets.preview.pane import PreviewPane
from editor.widgets.preview.told import SeenPage
from tests.held_tasks import HeldTasks
from tests.widgets.preview.page import Ask, blocks, page_of, pass_frames, patch, turn_wheel

T = TypeVar("T")

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="1000"/>'
CODE_LINES = 200
PICTURE_BLOCK, CODE_BLOCK, NEXT_BLOCK = 101, 102, 103
PICTURE_LINE, CODE_LINE, NEXT_LINE = 80, 82, 282


def long_post() -> list[list[object]]:
    """Return forty paragraphs, a picture, two hundred lines of code, and two hundred paragraphs more."""
    code = "".join(f"<span id=c{number}>line {number}</span>\n" for number in range(CODE_LINES))
    behind = blocks(*(f"behind {number}" for number in range(200)), first=1000)
    return [
        *blocks(*(f"before {number}" for number in range(40))),
        [40, PICTURE_BLOCK, PICTURE_LINE, 2, "<p><img src='/big.svg'></p>"],
        [PICTURE_BLOCK, CODE_BLOCK, CODE_LINE, CODE_LINES, f"<pre><code>{code}</code></pre>"],
        [CODE_BLOCK, NEXT_BLOCK, NEXT_LINE, 2, "<p>next</p>"],
        [NEXT_BLOCK, 1000, NEXT_LINE + 2, 2, "<p>behind 0</p>"],
        *([after, id_, NEXT_LINE + 2 + line, count, html] for after, id_, line, count, html in _rest(behind)),
    ]


def _rest(inserted: list[list[object]]) -> list[tuple[object, object, int, object, object]]:
    return [(after, id_, int(str(line)), count, html) for after, id_, line, count, html in inserted[1:]]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "big.svg").write_text(PICTURE)
    return tmp_path


@pytest.fixture
def shown(qtbot: QtBot, pane: PreviewPane, ask: Ask, site: Path) -> PreviewPane:
    """The long post under a header, with its picture."""
    pane.set_place(site, None)
    pane.set_following(True)
    pane.show_header("<div class=post-card style='height: 200px'>card</div>")
    pane.apply(patch(reset=True, inserted=long_post()))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 243)
    pass_frames(qtbot, ask)  # a wheel over a page that was not painted yet is lost
    return pane


def height_of(ask: Ask, block: int) -> float:
    return float(str(ask(f"frontispiece.blocks.get({block}).getBoundingClientRect().top")))


def window(ask: Ask) -> float:
    return float(str(ask("window.innerHeight")))


def resting_place(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> float:
    """Return how far the page is scrolled when it has done what *pane* wants."""
    qtbot.waitUntil(lambda: pane._script.is_idle)
    pass_frames(qtbot, ask)
    return float(str(ask("window.scrollY")))


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("line", [60, NEXT_LINE, 500], ids=["before", "behind picture and code", "never seen"])
def test_a_line_comes_to_the_share_of_the_window_it_is_wanted_at(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, line: int, share: float
) -> None:
    block = shown._lines.block_at(line)
    assert block is not None
    shown.follow(line, share)
    qtbot.waitUntil(lambda: abs(height_of(ask, block) - share * window(ask)) <= 1)


def test_a_place_within_long_code_is_found_by_its_lines(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.follow(CODE_LINE + 150, 0.5)
    middle = "document.getElementById('c150').getBoundingClientRect().top"
    # Padding and margins of the block are spread over its lines.
    qtbot.waitUntil(lambda: abs(float(str(ask(middle))) - window(ask) / 2) < 30)


def test_a_place_within_a_picture_is_a_share_of_its_height(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    qtbot.waitUntil(lambda: float(str(ask("document.images[0].height"))) == 1000)
    shown.follow(PICTURE_LINE + 1, 0.5)
    qtbot.waitUntil(lambda: abs(height_of(ask, PICTURE_BLOCK) + 500 - window(ask) / 2) < 30)


def test_the_ends_of_the_text_are_the_ends_of_the_page(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.follow(682, 1)
    most = "document.documentElement.scrollHeight - window.innerHeight"
    qtbot.waitUntil(lambda: ask("window.scrollY > 4000") is True and ask(f"window.scrollY === {most}") is True)
    shown.follow(0, 0)
    qtbot.waitUntil(lambda: ask("window.scrollY") == 0)


def test_no_row_of_the_text_jumps_over_the_header(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    heights: list[float] = []
    for row in range(40):
        share = row / 660  # as a text of as many rows is scrolled, twenty of them in its pane
        shown.follow(row + share * 20, share)
        heights.append(resting_place(qtbot, shown, ask))
    steps = [behind - before for before, behind in pairwise(heights)]
    assert min(steps) >= 0
    assert max(steps) < 100


@pytest.mark.parametrize("block", [63, 600], ids=["the end of the first section", "far down"])
def test_a_section_that_is_much_higher_than_it_was_taken_for_is_scrolled_to(
    qtbot: QtBot, pane: PreviewPane, ask: Ask, block: int
) -> None:
    pane.set_following(True)
    pane.apply(patch(reset=True, inserted=blocks(*["high<br>" * 20] * 1000)))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 1000)
    pane.follow(2 * (block - 1), 0.5)
    resting_place(qtbot, pane, ask)
    assert abs(height_of(ask, block) - window(ask) / 2) <= 1
    seen = f"document.elementFromPoint(150, innerHeight / 2 + 20).parentElement === frontispiece.blocks.get({block})"
    assert ask(seen) is True


def test_sections_are_laid_out_a_few_at_a_time(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> None:
    pane.set_following(True)
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(1000)))))
    for line in range(100, 2000, 100):
        pane.follow(line, 0.5)
        resting_place(qtbot, pane, ask)
    assert 1 <= int(str(ask("document.querySelectorAll('section[style*=visible]').length"))) <= 4


def test_a_picture_that_comes_late_moves_nothing_that_is_followed(qtbot: QtBot, site: Path) -> None:
    tasks = HeldTasks()
    pane = PreviewPane(tasks=tasks)
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    with qtbot.waitSignal(pane.ready):
        pane.start()
    ask = asking(qtbot, pane)
    pane.set_place(site, None)
    pane.set_following(True)
    pane.apply(patch(reset=True, inserted=long_post()))
    qtbot.waitUntil(lambda: len(tasks.held) == 1)
    pane.follow(NEXT_LINE, 0.25)
    qtbot.waitUntil(lambda: abs(height_of(ask, NEXT_BLOCK) - window(ask) / 4) <= 1)
    while tasks.held:
        tasks.let_go()
    qtbot.waitUntil(lambda: ask("document.images[0].height") == 1000)
    qtbot.waitUntil(lambda: abs(height_of(ask, NEXT_BLOCK) - window(ask) / 4) <= 1)


def asking(qtbot: QtBot, pane: PreviewPane) -> Ask:
    def asked(script: str) -> object:
        answers: list[object] = []
        assert pane._view is not None
        pane._view.ask(script, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return asked


@pytest.fixture
def told(shown: PreviewPane) -> list[SeenPage]:
    pages: list[SeenPage] = []
    shown.scrolled_by_reader.connect(pages.append)
    return pages


def by_wheel(pane: PreviewPane) -> None:
    turn_wheel(pane, 3)


def by_key(pane: PreviewPane) -> None:
    page_of(pane).setFocus()
    QTest.keyClick(page_of(pane), Qt.Key.Key_PageDown)


def by_scroll_bar(pane: PreviewPane) -> None:
    page = page_of(pane)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(page.width() - 6, page.height() - 20))


@pytest.mark.parametrize("scroll", [by_wheel, by_key, by_scroll_bar])
def test_a_scroll_of_the_reader_is_told_with_what_is_seen(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, told: list[SeenPage], scroll: Callable[[PreviewPane], None]
) -> None:
    scroll(shown)
    qtbot.waitUntil(lambda: bool(told) and float(str(ask("window.scrollY"))) > 100)
    seen = told[-1]
    assert seen.height == window(ask)
    assert 0 < seen.share < 1
    assert seen.starts[0][0] <= 0
    assert seen.starts[-1][0] >= seen.height
    lines = [line for _, line in seen.starts]
    assert lines == sorted(lines)


def test_what_is_followed_patched_or_laid_out_is_not_told(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, told: list[SeenPage]
) -> None:
    turn_wheel(shown, 1)
    qtbot.waitUntil(lambda: bool(told))
    shown.follow(300, 0.5)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 3000)
    told.clear()
    shown.apply(patch(changed=[[3, "<p>" + "more<br>" * 50 + "</p>"]]))
    shown.scroll_to_line(600)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 6000)
    pass_frames(qtbot, ask)
    assert told == []


def test_a_patch_while_the_reader_leads_moves_nothing_and_is_not_told(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, told: list[SeenPage]
) -> None:
    shown.follow(60, 0.5)
    resting_place(qtbot, shown, ask)
    turn_wheel(shown, 1)
    qtbot.waitUntil(lambda: bool(told))
    pass_frames(qtbot, ask)
    told.clear()
    shown.apply(patch(changed=[[3, "<p>" + "more<br>" * 50 + "</p>"]]))
    qtbot.waitUntil(lambda: str(ask("document.body.textContent")).count("more") == 50)
    pass_frames(qtbot, ask)
    assert told == []


def test_the_place_that_is_told_is_the_one_that_would_be_followed(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, told: list[SeenPage]
) -> None:
    shown.follow(200, 0.3)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 1000)
    turn_wheel(shown, 2)
    qtbot.waitUntil(lambda: bool(told))
    before = ask("window.scrollY")
    place, share = told[-1].meeting_place(682, lambda line: line / 682)
    shown.follow(place, share)
    assert abs(resting_place(qtbot, shown, ask) - float(str(before))) <= 2


def test_a_page_that_need_not_follow_tells_nothing(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, told: list[SeenPage]
) -> None:
    shown.set_following(False)
    turn_wheel(shown, 3)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 100)
    pass_frames(qtbot, ask)
    assert told == []


def test_many_scrolls_within_a_frame_are_one_script(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    qtbot.waitUntil(lambda: shown._script.is_idle)
    scripts: list[bool] = []
    shown._script.sent.connect(lambda: scripts.append(True))
    for line in range(100, 200):
        shown.show_caret(line, in_sight=True)
        shown.follow(line, 0.5)
    assert resting_place(qtbot, shown, ask) > 1000
    assert len(scripts) == 1


def test_a_reader_s_scroll_to_where_our_own_went_is_told(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, told: list[SeenPage]
) -> None:
    assert ask("window.scrollY") == 0
    page_of(shown).setFocus()
    QTest.keyClick(page_of(shown), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(told) and told[-1].share == 1)
    QTest.keyClick(page_of(shown), Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: told[-1].share == 0)
