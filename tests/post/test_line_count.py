"""Lines are counted where they end."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from editor.post import line_count
from editor.post.line_count import LineCount


@given(st.text("a\r\n", max_size=60), st.integers(1, 5))
def test_a_line_is_counted_from_where_it_ends(source: str, step: int) -> None:
    usual, line_count._STEP = line_count._STEP, step
    try:
        lines = LineCount(source)
        ends = [found.end() for found in re.finditer("\r\n|\r|\n", source)]
        assert [lines.before(place) for place in range(len(source) + 1)] == [
            sum(end <= place for end in ends) for place in range(len(source) + 1)
        ]
    finally:
        line_count._STEP = usual
