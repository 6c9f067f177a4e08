"""The caret's block: its mark, and that it stays in sight while what stands above it does not move."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from editor.bridge.theme import DARK, LIGHT, Theme
from editor.widgets.preview.pane import PreviewPane
from tests.widgets.preview.page import Ask, blocks, pass_frames, patch, turn_wheel

MARKED = "[...document.querySelectorAll('.caret')].map((e) => e.textContent)"
SHADOW = "getComputedStyle(document.querySelector('.caret')).boxShadow"


@pytest.fixture
def shown(qtbot: QtBot, pane: PreviewPane, ask: Ask) -> PreviewPane:
    """Two hundred paragraphs."""
    pane.set_following(True)
    pane.set_marking(True)
    pane.apply(patch(reset=True, inserted=blocks(*map(str, range(200)))))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 200)
    pass_frames(qtbot, ask)  # a wheel over a page that was not painted yet is lost
    return pane


def top_of(ask: Ask, block: int) -> float:
    return float(str(ask(f"frontispiece.blocks.get({block}).getBoundingClientRect().top")))


def test_the_block_that_holds_the_caret_is_marked(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.show_caret(6.5, in_sight=False)
    qtbot.waitUntil(lambda: ask(MARKED) == ["3"])
    shown.show_caret(9, in_sight=False)
    qtbot.waitUntil(lambda: ask(MARKED) == ["4"])


def test_the_mark_moves_nothing(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    places = (
        "[...document.querySelectorAll('section > div')].slice(0, 20).map((e) => "
        "(({x, y, width, height}) => [x, y, width, height])(e.getBoundingClientRect()))"
    )
    before = ask(places)
    shown.show_caret(6, in_sight=False)
    qtbot.waitUntil(lambda: ask(MARKED) == ["3"])
    assert ask(places) == before
    assert ask("document.documentElement.scrollWidth === document.documentElement.clientWidth") is True


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_mark_is_seen_and_faint(qtbot: QtBot, shown: PreviewPane, ask: Ask, theme: Theme) -> None:
    shown.set_theme(theme)
    shown.show_caret(6, in_sight=False)
    qtbot.waitUntil(lambda: ask(MARKED) == ["3"])
    assert "rgb" in str(ask(SHADOW)) or "color" in str(ask(SHADOW))
    assert ask("getComputedStyle(document.querySelector('.caret')).animationName") == "none"
    shown.set_marking(False)
    qtbot.waitUntil(lambda: ask(SHADOW) == "none")


def test_the_mark_stays_when_its_block_changes(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.show_caret(6, in_sight=False)
    shown.expect_caret(6.2)
    shown.apply(patch(changed=[[4, "<p>changed</p>"]]))
    qtbot.waitUntil(lambda: ask(MARKED) == ["changed"])


def test_the_mark_goes_with_the_caret_when_its_block_is_split(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.show_caret(6, in_sight=False)
    qtbot.waitUntil(lambda: ask(MARKED) == ["3"])
    shown.expect_caret(8)
    shown.apply(
        patch(removed=[4], inserted=[[3, 901, 6, 2, "<p>first</p>"], [901, 902, 8, 2, "<p>rest</p>"]], lines=[[5, 10]])
    )
    qtbot.waitUntil(lambda: ask(MARKED) == ["rest"])


def test_a_patch_of_an_older_text_does_not_move_the_mark(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.show_caret(6, in_sight=False)
    shown.expect_caret(8)  # two lines were put in above it, of which the first patch knows nothing
    shown.apply(patch(changed=[[1, "<p>older</p>"]], is_current=False))
    qtbot.waitUntil(lambda: shown._script.is_idle)
    assert ask(MARKED) == ["3"]
    shown.apply(patch(inserted=[[1, 901, 2, 2, "<p>new</p>"]], lines=[[2, 4]]))
    qtbot.waitUntil(lambda: shown._script.is_idle)
    assert ask(MARKED) == ["3"]


def test_another_text_is_marked_anew(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.show_caret(6, in_sight=False)
    qtbot.waitUntil(lambda: ask(MARKED) == ["3"])
    shown.apply(patch(reset=True, inserted=blocks("a", "b", "c", "d")))
    qtbot.waitUntil(lambda: ask(MARKED) == ["d"])


def test_without_a_caret_nothing_is_marked(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.show_caret(None, in_sight=False)
    shown.apply(patch(reset=True, inserted=blocks("a", "b")))
    qtbot.waitUntil(lambda: ask("document.querySelectorAll('section > div').length") == 2)
    assert ask(MARKED) == []


def test_a_block_in_sight_is_left_where_it_is(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.scroll_to_line(300)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 1000)
    before = ask("window.scrollY")
    seen = int(str(ask("frontispiece.seen()[3].textContent")))
    shown.show_caret(2 * seen, in_sight=True)
    qtbot.waitUntil(lambda: ask(MARKED) == [str(seen)])
    pass_frames(qtbot, ask)
    assert ask("window.scrollY") == before


def test_a_block_out_of_sight_comes_just_into_it(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.show_caret(101, in_sight=True)
    bottom = "window.innerHeight - document.querySelector('.caret').getBoundingClientRect().bottom"
    qtbot.waitUntil(lambda: ask(MARKED) == ["50"] and abs(float(str(ask(bottom))) - 24) <= 1)


def test_a_block_that_is_edited_stays_in_sight_as_it_grows(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    last = int(str(ask("frontispiece.seen().at(-2).textContent")))
    for lines in range(1, 8):
        shown.expect_caret(2 * last + 0.9)
        shown.apply(patch(changed=[[last + 1, "<p>" + "line<br>" * lines + "</p>"]]))
    bottom = f"window.innerHeight - frontispiece.blocks.get({last + 1}).getBoundingClientRect().bottom"
    qtbot.waitUntil(lambda: str(ask("document.body.textContent")).count("line") == 7)
    pass_frames(qtbot, ask)
    assert float(str(ask(bottom))) >= 23


def test_of_a_block_higher_than_the_window_the_caret_s_part_is_in_sight(
    qtbot: QtBot, shown: PreviewPane, ask: Ask
) -> None:
    code = "<pre>" + "".join(f"<span id=c{number}>{number}</span>\n" for number in range(200)) + "</pre>"
    shown.apply(patch(reset=True, inserted=[[0, 1, 0, 1, "<p>x</p>"], [1, 2, 1, 200, code]]))
    shown.show_caret(1 + 150, in_sight=True)
    line = "document.getElementById('c150')?.getBoundingClientRect().top"
    qtbot.waitUntil(lambda: 0 < float(str(ask(line) or 0)) < 400)


def test_a_page_that_need_not_follow_stays_where_it_is(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.set_following(False)
    shown.show_caret(200, in_sight=True)
    qtbot.waitUntil(lambda: ask(MARKED) == ["100"])
    pass_frames(qtbot, ask)
    assert ask("window.scrollY") == 0


@pytest.mark.parametrize("above", [0, 30], ids=["its top in sight", "its top out of sight"])
def test_what_stands_above_an_edit_stays_when_the_first_block_seen_is_split(
    qtbot: QtBot, shown: PreviewPane, ask: Ask, above: int
) -> None:
    shown.scroll_to_line(200)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 1000)
    first = int(str(ask("frontispiece.seen()[0].textContent")))
    ask(f"(frontispiece.scrollTo(window.scrollY + {top_of(ask, first + 1)} + {above} - 10), 1)")
    pass_frames(qtbot, ask)
    before = top_of(ask, first + 1)
    halves = [
        [first, 901, 2 * first, 1, "<p>one<br>two<br>three</p>"],
        [901, 902, 2 * first + 1, 1, "<p>four<br>five</p>"],
    ]
    shown.apply(patch(removed=[first + 1], inserted=halves))
    qtbot.waitUntil(lambda: ask("frontispiece.blocks.has(902)") is True)
    assert abs(top_of(ask, 901) - before) <= 1


def test_a_block_that_is_edited_stays_in_sight_with_each_patch_that_answers(
    qtbot: QtBot, shown: PreviewPane, ask: Ask
) -> None:
    shown.expect_caret(398.5)
    shown.apply(patch(changed=[[200, "<p>first</p>"]]))
    shown.apply(patch(changed=[[200, "<p>" + "line<br>" * 8 + "</p>"]]))
    bottom = "window.innerHeight - frontispiece.blocks.get(200).getBoundingClientRect().bottom"
    qtbot.waitUntil(lambda: str(ask("document.body.textContent")).count("line") == 8)
    qtbot.waitUntil(lambda: float(str(ask(bottom))) >= 0)


def test_a_reader_s_scroll_takes_the_lead_from_what_was_to_come_into_sight(
    qtbot: QtBot, shown: PreviewPane, ask: Ask
) -> None:
    with qtbot.waitSignal(shown.scrolled_by_reader):
        ask("(frontispiece.keepInSight(1, 0.5), 1)")
        turn_wheel(shown, 6)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 200)
    pass_frames(qtbot, ask)
    assert float(str(ask("window.scrollY"))) > 200


def test_a_scroll_that_a_script_claims_to_be_a_reader_s_is_none(shown: PreviewPane, ask: Ask, qtbot: QtBot) -> None:
    told: list[object] = []
    shown.scrolled_by_reader.connect(told.append)
    ask("(document.dispatchEvent(new WheelEvent('wheel')), window.scrollTo(0, 900), 1)")
    pass_frames(qtbot, ask)
    assert told == []


def test_a_reader_who_scrolls_away_from_what_was_edited_stays_there(qtbot: QtBot, shown: PreviewPane, ask: Ask) -> None:
    shown.expect_caret(0.5)
    shown.apply(patch(changed=[[1, "<p>edited</p>"]]))
    with qtbot.waitSignal(shown.scrolled_by_reader):
        turn_wheel(shown, 6)
    qtbot.waitUntil(lambda: float(str(ask("window.scrollY"))) > 200)
    shown.apply(patch(changed=[[150, "<p>rendered later</p>"]]))
    qtbot.waitUntil(lambda: "later" in str(ask("document.body.textContent")))
    pass_frames(qtbot, ask)
    assert float(str(ask("window.scrollY"))) > 200
