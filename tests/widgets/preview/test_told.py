"""What the page tells: where it meets the text, and what is no word of our script."""

from __future__ import annotations

import pytest

from editor.widgets.preview.told import Click, SeenPage, click, seen_page

LINES = 100


def share_of(place: float) -> float:
    """Return the share of a text whose lines have one row each."""
    return place / LINES


def page(*starts: tuple[float, float], share: float = 0.5) -> SeenPage:
    return SeenPage(starts, 10_000.0, 800.0, share)


def test_at_the_place_of_meeting_text_and_page_show_the_same_at_the_same_share() -> None:
    place, share = page((-400, 40), (1200, 60)).meeting_place(LINES, share_of)
    height = -400 + (place - 40) * 1600 / 20
    assert share == share_of(place)
    assert height == pytest.approx(share * 800, abs=0.01)


def test_the_ends_meet_the_ends() -> None:
    assert page((0, 3), (50, 4), share=0).meeting_place(LINES, share_of) == (0, 0)
    assert page((0, 97), (50, 98), share=1).meeting_place(LINES, share_of) == (LINES, 1)


def test_a_picture_higher_than_the_window_holds_the_text_on_its_line() -> None:
    places = [page((-scrolled, 50), (1000 - scrolled, 51)).meeting_place(LINES, share_of)[0] for scrolled in (0, 500)]
    assert 50 <= places[0] <= places[1] <= 51


def test_the_further_the_page_the_further_the_text_over_lines_that_are_not_seen_too() -> None:
    # Sixty lines of link definitions have no height.
    def scrolled(by: float) -> float:
        starts = ((0 - by, 0), (600 - by, 20), (600 - by, 80), (2000 - by, 100))
        return page(*starts).meeting_place(LINES, share_of)[0]

    places = [scrolled(by) for by in range(0, 1200, 25)]
    assert places == sorted(places)
    assert places[0] < 20
    assert places[-1] > 80


def test_below_the_last_block_the_text_ends() -> None:
    seen = SeenPage(((-100.0, 90.0),), 700.0, 800.0, 0.99)
    assert seen.meeting_place(LINES, share_of)[0] == pytest.approx(LINES, abs=2)


FACTS: dict[str, object] = {"blocks": [[7, -3], [8, 40.5]], "end": 900, "height": 400, "share": 0.25}


def test_blocks_are_told_by_their_lines_and_unknown_ones_passed_over() -> None:
    assert seen_page(FACTS, {7: 10}.get) == SeenPage(((-3.0, 10.0),), 900.0, 400.0, 0.25)


@pytest.mark.parametrize(
    "wrong",
    [
        {"blocks": None},
        {"blocks": [7]},
        {"blocks": [["7", 1]]},
        {"end": "900"},
        {"height": float("nan")},
        {"share": True},
        {"share": float("inf")},
    ],
)
def test_what_our_script_would_not_say_is_no_page(wrong: dict[str, object]) -> None:
    assert seen_page({**FACTS, **wrong}, {7: 10, 8: 12}.get) is None


POINTED: dict[str, object] = {"block": 7, "before": "a", "after": "b", "share": 0.5, "note": ""}


def test_a_click_is_told_by_the_lines_of_its_block() -> None:
    assert click(POINTED, {7: (10, 3)}.get) == Click(10, 3, "a", "b", 0.5, "")
    assert click({**POINTED, "share": 7}, {7: (10, 3)}.get) == Click(10, 3, "a", "b", 1.0, "")


@pytest.mark.parametrize(
    "wrong", [{"block": 9}, {"block": None}, {"before": 1}, {"after": None}, {"note": []}, {"share": float("nan")}]
)
def test_what_our_script_would_not_say_is_no_click(wrong: dict[str, object]) -> None:
    assert click({**POINTED, **wrong}, {7: (10, 3)}.get) is None
