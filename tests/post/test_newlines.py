from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.newlines import Newlines, line_ending_of, neighbour_ending


@pytest.mark.parametrize(
    ("text", "newlines"),
    [
        ("", Newlines.NONE),
        ("a\u2028b\x85c", Newlines.NONE),
        ("a\nb", Newlines.LF),
        ("a\r\nb\r\n", Newlines.CRLF),
        ("a\rb", Newlines.CR),
        ("a\r\nb\n", Newlines.MIXED),
        ("a\r\r\n", Newlines.MIXED),
    ],
)
def test_a_text_has_one_kind_of_ending_or_mixed_ones(text: str, newlines: Newlines) -> None:
    assert line_ending_of(text) is newlines


@pytest.mark.parametrize(
    ("marked", "ending"),
    [
        ("a|b\r\nc\n", "\r\n"),
        ("a\r\n|c\n", "\n"),
        ("a\n|", "\n"),
        ("a\r\nb|", "\r\n"),
        ("a\r\nb\rlast|", "\r"),
        ("a|\r\nb\n", "\r\n"),
        ("a\r|\nb\rc\r", "\r\n"),
        ("|", "\n"),
        ("a|b", "\n"),
    ],
)
def test_a_new_line_ends_as_its_own_line_or_the_one_before(marked: str, ending: str) -> None:
    assert neighbour_ending(marked.replace("|", ""), marked.index("|")) == ending


@given(st.text(st.sampled_from("a\r\n")), st.integers(0, 20))
def test_the_ending_is_the_first_one_behind_or_the_last_before(text: str, position: int) -> None:
    position = min(position, len(text))
    endings = list(re.finditer("\r\n|\r|\n", text))
    behind = [found[0] for found in endings if found.end() > position]
    before = [found[0] for found in endings if found.end() <= position]
    assert neighbour_ending(text, position) == (behind or before[::-1] or ["\n"])[0]
