"""Where words may begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.spelling.word_edges import is_word_edge
from editor.spelling.words import word_at


def edges(text: str) -> list[int]:
    return [index for index in range(len(text) + 1) if is_word_edge(text, index)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("学習です。", [0, 2, 4, 5]),
        ("のBedrockが", [0, 1, 8, 9]),
        ("スーパーへ", [0, 4, 5]),
        ("it's", [0, 4]),
        ("か\u3099く", [0, 3]),
        ("", [0]),
    ],
)
def test_an_edge_is_where_a_run_of_one_script_begins_or_ends(text: str, expected: list[int]) -> None:
    assert edges(text) == expected


@given(st.text("学人のスーパa1'_ 。\u3099\U000e0100", max_size=30))
def test_edges_are_those_of_the_words(text: str) -> None:
    assert edges(text) == [
        index for index in range(len(text) + 1) if not 0 < index < len(text) or word_at(text, index)[0] == index
    ]


def test_an_edge_in_a_very_long_run_is_told_at_once() -> None:
    text = "学" * 200_000
    assert not is_word_edge(text, 100_000)
