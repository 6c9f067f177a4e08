"""What is remarked on a card."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.render.card_remarks import MOST_TITLE, CardRemark, is_small, letters_in, remarks_on, shown_of
from editor.render.told_glimpses import ToldCard

FINE = ToldCard(
    title="Title",
    description="Words",
    host="s.example",
    image="/a.png",
    file="a.png",
    width=1200,
    height=630,
    has_tags=True,
)


def remarks(**changed: object) -> list[CardRemark]:
    return [each.remark for each in remarks_on(replace(FINE, **changed))]  # type: ignore[arg-type]


def test_nothing_is_remarked_where_nothing_lacks() -> None:
    assert remarks() == []


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"title": ""}, CardRemark.NO_TITLE),
        ({"title": "x" * 71}, CardRemark.LONG_TITLE),
        ({"description": ""}, CardRemark.NO_DESCRIPTION),
        ({"description": "x" * 201}, CardRemark.LONG_DESCRIPTION),
        ({"image": "", "file": ""}, CardRemark.NO_IMAGE),
        ({"file": ""}, CardRemark.MISSING_IMAGE),
        ({"file": "", "is_elsewhere": True}, CardRemark.UNKNOWN_IMAGE),
        ({"width": 0, "height": 0}, CardRemark.UNKNOWN_IMAGE),
        ({"file": "a.SVG"}, CardRemark.VECTOR_IMAGE),
        ({"width": 500, "height": 262}, CardRemark.TINY_IMAGE),
        ({"width": 1000, "height": 525}, CardRemark.SMALL_IMAGE),
        ({"width": 1500, "height": 1500}, CardRemark.IMAGE_RATIO),
        ({"width": 3000, "height": 700}, CardRemark.IMAGE_RATIO),
        ({"host": ""}, CardRemark.NO_ADDRESS),
        ({"has_tags": False}, CardRemark.NO_TAGS),
    ],
)
def test_what_lacks_is_remarked_on_alone(changed: dict[str, object], expected: CardRemark) -> None:
    assert remarks(**changed) == [expected]


def test_letters_are_counted_as_a_reader_counts_them() -> None:
    family = "👨\u200d👩\u200d👧"
    assert letters_in(f"が{family}e\u0301") == 3
    assert remarks(title=family * MOST_TITLE) == []


def test_what_is_too_long_is_cut_between_letters() -> None:
    family = "👨\u200d👩\u200d👧"
    assert shown_of(family * 3, 2) == f"{family}…"
    assert shown_of("abc", 3) == "abc"


def test_a_card_without_a_picture_that_fills_it_is_a_small_one() -> None:
    assert not is_small(FINE)
    assert not is_small(replace(FINE, width=1000, height=1000))
    for lacking in ({"image": ""}, {"file": ""}, {"file": "a.svg"}, {"width": 400, "height": 300}):
        assert is_small(replace(FINE, **lacking))
