"""What two texts share at their ends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.post.shared_ends import common_end, common_start

FEW = st.text("ab", max_size=300)


@given(FEW, FEW)
def test_common_ends_are_the_longest(one: str, other: str) -> None:
    head, tail = common_start(one, other), common_end(one, other)
    assert one[:head] == other[:head]
    assert one[head : head + 1] != other[head : head + 1] or head == min(len(one), len(other))
    assert one[len(one) - tail :] == other[len(other) - tail :]
    assert tail == min(len(one), len(other)) or one[len(one) - tail - 1] != other[len(other) - tail - 1]
