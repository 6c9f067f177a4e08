"""Places in a line, in code points and in UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.bridge.utf16 import to_code_point, to_unit, units

LINES = st.text(st.characters(codec="utf-8"), max_size=60)


@given(LINES)
def test_units_are_those_of_utf16(line: str) -> None:
    assert units(line) == len(line.encode("utf-16-le")) // 2


@given(LINES, st.integers(0, 70))
def test_a_place_comes_back_from_units(line: str, index: int) -> None:
    index = min(index, len(line))
    assert to_code_point(line, to_unit(line, index)) == index


def test_a_unit_within_a_pair_is_of_the_code_point_that_the_pair_spells() -> None:
    assert [to_code_point("a😀b", unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_places_beyond_the_end_are_the_end() -> None:
    assert to_code_point("日本", 9) == 2
    assert to_unit("日😀", 9) == 3


def test_a_lone_surrogate_is_one_unit() -> None:
    assert units("a\udc80b") == 3
