"""An edit without what it leaves as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    assert Edit(0, before, after).trimmed() == edit


@given(before=texts, after=texts)
def test_the_edit_makes_the_one_of_the_other_and_is_as_short_as_can_be(before: str, after: str) -> None:
    edit = Edit(0, before, after).trimmed()
    assert edit.apply_to(before) == after
    assert edit.trimmed() == edit
