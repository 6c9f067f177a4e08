from __future__ import annotations

import pytest

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
