"""What lines begin in, found line by line or in the whole text, and kept while the text is edited."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.widgets.text.highlighting.states import NOTHING, Inside, State, after_line, after_yaml_line, states_of
from editor.widgets.text.highlighting.track import StateTrack

LINES = st.lists(
    st.sampled_from(
        [
            "text",
            "",
            "```",
            "```python",
            "~~~~ ruby",
            "~~~",
            "~~~~",
            "  ```",
            "a ``` b",
            "> ```",
            "> > ~~~ ruby",
            "> text",
            "> - ```",
            "<!-- open",
            "close -->",
            "<!-- both -->",
            "`<!--`",
            "$$",
            "$$ a $$",
            "x $$",
            "{% highlight ruby %}",
            "{% endhighlight %}",
            "{% raw %}{% endraw %}",
            "{% if x %}",
            "{% comment %}",
            "{% endcomment %}",
            "{::comment}",
            "{:/comment}",
        ]
    ),
    min_size=1,
    max_size=30,
)


def stepwise(lines: list[str]) -> list[State]:
    """Return what each line, and the one behind the last, begins in."""
    states = [NOTHING]
    for line in lines:
        states.append(after_line(states[-1], line))
    return states


@given(LINES)
def test_searching_the_whole_text_finds_what_every_line_tells(lines: list[str]) -> None:
    found = [state for count, state in states_of("\n".join(lines), NOTHING) for _ in range(count)]
    assert found == stepwise(lines)


@given(LINES, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 3), LINES, st.integers(0, 60)), max_size=6))
def test_states_are_right_after_any_edits(lines: list[str], edits: list[tuple[int, int, list[str], int]]) -> None:
    track = StateTrack(lambda first, end: "\n".join(lines[first:end]), yaml=False)
    track.begins_in(len(lines) - 1)
    for first, count, new, asked in edits:
        first %= len(lines)
        count = max(1, min(count, len(lines) - first))
        lines[first : first + count] = new
        behind = first + len(new)
        before = stepwise(lines)
        same = track.lines_replaced(first, count, new)
        if same and behind < len(lines):
            assert track.begins_in(behind) == before[behind]
        line = asked % len(lines)
        assert track.begins_in(line) == before[line]


def test_a_long_text_is_looked_through_in_slices() -> None:
    lines = ["text"] * 30_000 + ["```", "code"]
    asked: list[int] = []

    def text_of(first: int, end: int) -> str:
        asked.append(end - first)
        return "\n".join(lines[first:end])

    track = StateTrack(text_of, yaml=False)
    assert not track.reach(30_001, within_ms=0)
    assert max(asked) < 10_000
    assert track.reach(30_001, within_ms=10_000)
    assert track.begins_in(30_001).inside is Inside.FENCE


def test_a_fence_tells_its_language() -> None:
    assert after_line(NOTHING, "``` Python").language == "python"
    assert after_line(NOTHING, "~~~ {.ruby}").language == "ruby"
    assert after_line(NOTHING, "{% highlight c++ linenos %}").language == "c++"


def test_a_block_of_yaml_text_ends_where_its_indent_does() -> None:
    states = [NOTHING]
    for line in ["a: |", "  b: c", "", "d: >-  # x", "  e", "f: g"]:
        states.append(after_yaml_line(states[-1], line))
    assert [state.inside is Inside.BLOCK_TEXT for state in states] == [False, True, True, True, True, True, False]
