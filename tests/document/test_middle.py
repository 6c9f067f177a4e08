"""The difference of two texts as one edit."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.middle import differing_middle
from editor.post.edit import Edit

texts = st.text("ab\r\n漢", max_size=30)


@pytest.mark.parametrize(
    ("before", "after", "edit"),
    [
        ("one two three", "one 2 three", Edit(4, "two", "2")),
        ("aaa", "aaaa", Edit(3, "", "a")),
        ("same", "same", Edit(4, "", "")),
        ("", "new", Edit(0, "", "new")),
        ("gone", "", Edit(0, "gone", "")),
    ],
)
def test_only_what_differs_is_edited(before: str, after: str, edit: Edit) -> None:
    assert differing_middle(before, after) == edit


@given(before=texts, after=texts)
def test_the_edit_makes_the_one_of_the_other_and_is_as_short_as_can_be(before: str, after: str) -> None:
    edit = differing_middle(before, after)
    assert edit.apply_to(before) == after
    assert edit == Edit(0, before, after).trimmed()


def test_ten_million_characters_are_compared_in_a_blink() -> None:
    text = "あいう abc\n" * 1_250_000
    began = time.perf_counter()
    assert differing_middle(text, f"{text[:5_000_000]}X{text[5_000_000:]}") == Edit(5_000_000, "", "X")
    assert time.perf_counter() - began < 1
