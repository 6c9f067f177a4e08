"""Where lines begin, after any replacement of lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from editor.widgets.text.line_index import LineIndex

LENGTHS = st.lists(st.integers(1, 9), min_size=1, max_size=12)


class Lines(RuleBasedStateMachine):
    """Compares an index that was changed with a plain list of lengths."""

    def __init__(self) -> None:
        super().__init__()
        self.plain = [3, 1, 4]
        self.index = LineIndex(self.plain)

    @rule(first=st.integers(0, 2000), count=st.integers(0, 900), lengths=LENGTHS, times=st.sampled_from([1, 1, 300]))
    def replace(self, first: int, count: int, lengths: list[int], times: int) -> None:
        """Replace lines in both."""
        first = min(first, len(self.plain))
        count = min(count, len(self.plain) - first)
        lengths = lengths * times
        self.plain[first : first + count] = lengths
        self.index.replace(first, count, lengths)

    @rule(line=st.integers(0, 5000))
    def look_up(self, line: int) -> None:
        """Find a line by its number and by its place."""
        line = min(line, len(self.plain) - 1)
        start = sum(self.plain[:line])
        assert self.index.start_of(line) == start
        assert self.index.line_at(start) == (line, start)
        assert self.index.line_at(start + self.plain[line] - 1) == (line, start)

    @invariant()
    def has_the_same_length(self) -> None:
        """Count the same lines and characters."""
        assert len(self.index) == len(self.plain)
        assert self.index.total == sum(self.plain)


TestLines = Lines.TestCase


@given(LENGTHS)
def test_the_end_is_in_the_last_line(lengths: list[int]) -> None:
    index = LineIndex(lengths)
    last = len(lengths) - 1
    assert index.line_at(sum(lengths)) == (last, sum(lengths[:last]))
    assert index.start_of(len(lengths)) == sum(lengths)


def test_one_empty_line_is_where_everything_is() -> None:
    assert LineIndex().line_at(0) == (0, 0)
