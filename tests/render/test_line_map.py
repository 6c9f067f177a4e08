from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.line_map import LineMap


@pytest.fixture
def line_map() -> LineMap:
    return LineMap([(7, 0), (8, 3), (9, 10)])


@pytest.mark.parametrize(("line", "block"), [(0, 7), (2, 7), (3, 8), (9, 8), (10, 9), (99, 9), (-1, 7)])
def test_a_line_belongs_to_the_block_that_holds_it(line_map: LineMap, line: int, block: int) -> None:
    assert line_map.block_at(line) == block


def test_an_empty_map_knows_no_block() -> None:
    assert LineMap().block_at(0) is None
    assert LineMap().line_of(1) is None


def test_blocks_behind_a_moved_one_move_with_it(line_map: LineMap) -> None:
    line_map.apply([], [], [(8, 5)])
    assert [line_map.line_of(block) for block in (7, 8, 9)] == [0, 5, 12]


def test_the_lines_of_a_removed_block_fall_to_the_one_before(line_map: LineMap) -> None:
    line_map.apply([8], [], [])
    assert line_map.block_at(5) == 7
    assert line_map.line_of(9) == 10


def test_an_inserted_block_leaves_those_behind_it_where_they_are(line_map: LineMap) -> None:
    line_map.apply([], [(8, 11, 6, 2), (0, 12, 0, 1)], [])
    assert [line_map.line_of(block) for block in (12, 7, 8, 11, 9)] == [0, 0, 3, 6, 10]


def test_unknown_blocks_are_passed_over(line_map: LineMap) -> None:
    line_map.apply([99], [], [(98, 1)])
    assert len(line_map) == 3


@pytest.mark.parametrize(
    ("line", "place"),
    [(0, (7, 0)), (1.5, (7, 0.5)), (3, (8, 0)), (6.5, (8, 0.5)), (10, (9, 0)), (10.25, (9, 0.25)), (-2, (7, 0))],
)
def test_a_place_is_a_share_of_the_way_to_the_next_block(
    line_map: LineMap, line: float, place: tuple[int, float]
) -> None:
    assert line_map.place_of(line) == place


def test_a_place_behind_all_blocks_is_the_end_of_the_last(line_map: LineMap) -> None:
    assert line_map.place_of(99.5) == (9, 1)
    line_map.apply([], [(9, 10, 11, 0)], [])  # the notes: no line is theirs
    assert line_map.place_of(99.5) == (10, 0)


def test_a_block_reaches_to_the_next(line_map: LineMap) -> None:
    assert [line_map.extent_of(block) for block in (7, 8, 9)] == [(0, 3), (3, 7), (10, 1)]
    line_map.apply([8], [], [(9, 12)])
    assert line_map.extent_of(7) == (0, 12)
    assert line_map.extent_of(8) is None


def test_an_empty_map_has_no_place() -> None:
    assert LineMap().place_of(3.5) is None


@given(
    removed=st.lists(st.integers(0, 12), max_size=12),
    behind=st.lists(st.tuples(st.integers(-1, 12), st.integers(1, 5)), max_size=4),
    gaps=st.lists(st.integers(0, 4), min_size=20, max_size=20),
)
def test_blocks_that_come_and_go_together_are_placed_as_one_by_one(
    removed: list[int], behind: list[tuple[int, int]], gaps: list[int]
) -> None:
    inserted = []
    for number, (after, many) in enumerate(behind):
        start = 3 * after
        for each in range(many):
            id_ = 100 + 10 * number + each
            start += gaps[5 * number + each]
            inserted.append((after if each == 0 else id_ - 1, id_, start, 1 + each))
    together, singly = (LineMap([(id_, 3 * id_) for id_ in range(12)]) for _ in range(2))

    together.apply(removed, inserted, [])
    for id_ in removed:
        singly.apply([id_], [], [])
    for block in inserted:
        singly.apply([], [block], [])

    assert list(together.starts()) == list(singly.starts())
    assert [together.line_of(id_) for id_, _ in singly.starts()] == [line for _, line in singly.starts()]
