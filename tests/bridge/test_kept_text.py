"""The text kept for the render process: equal to the plain string, whatever the edits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.bridge import kept_text
from editor.bridge.kept_text import KeptText
from editor.post.edit import Edit


@pytest.fixture(autouse=True, scope="module")
def _short_pieces() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept_text, "PIECE_LENGTH", 4)
        yield


@given(st.text(), st.lists(st.tuples(st.integers(0), st.integers(0), st.text()), max_size=12))
def test_it_follows_any_edits(text: str, changes: list[tuple[int, int, str]]) -> None:
    kept = KeptText(text)
    for position, length, inserted in changes:
        start = position % (len(text) + 1)
        edit = Edit(start, text[start : start + length % 9], inserted)
        text = edit.apply_to(text)
        kept.apply(edit)
        assert str(kept) == text


def test_an_empty_text_can_be_written_to() -> None:
    kept = KeptText("")
    kept.apply(Edit(0, "", "漢字"))
    assert str(kept) == "漢字"


def test_pieces_do_not_pile_up_when_all_is_removed() -> None:
    kept = KeptText("x" * 100)
    kept.apply(Edit(0, "x" * 100, ""))
    assert kept._pieces == [""]
