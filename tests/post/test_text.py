"""A text in parts reads and changes like a str."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post import text as module
from editor.post.edit import Edit, EditMismatch
from editor.post.text import Text

letters = st.text("ab\n\r漢😀", max_size=60)
edits = st.lists(st.tuples(st.integers(0, 80), st.integers(0, 20), st.text("xy\n", max_size=30)), max_size=12)


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PART", 4)


def edited(source: str, wishes: list[tuple[int, int, str]]) -> tuple[str, Text]:
    text = Text(source)
    for start, length, inserted in wishes:
        start = min(start, len(source))
        edit = Edit(start, source[start : start + length], inserted)
        source, text = edit.apply_to(source), text.after(edit)
    return source, text


@given(letters, edits, st.integers(-5, 90), st.integers(-5, 90))
def test_it_reads_as_the_same_str_after_any_edits(
    source: str, wishes: list[tuple[int, int, str]], start: int, end: int
) -> None:
    expected, text = edited(source, wishes)
    assert len(text) == len(expected)
    assert text[start:end] == expected[start:end]
    low, high = max(0, start), max(0, end)
    for letter in "a\n漢":
        assert text.find(letter, low, high) == expected.find(letter, low, high)
        assert text.rfind(letter, low, high) == expected.rfind(letter, low, high)
    assert text.startswith("a", low) == expected.startswith("a", low)
    assert text == Text(expected)
    assert text.whole() == expected


@given(letters, edits)
def test_no_part_is_empty_or_longer_than_twice_the_measure(source: str, wishes: list[tuple[int, int, str]]) -> None:
    _, text = edited(source, wishes)
    assert all(0 < len(part) <= 2 * module.PART for part in text._parts)


def test_an_edit_that_does_not_fit_is_refused() -> None:
    for edit in (Edit(1, "x", ""), Edit(-1, "", "a"), Edit(4, "", "a"), Edit(2, "cd", "")):
        with pytest.raises(EditMismatch):
            Text("abc").after(edit)


def test_texts_of_one_length_differ_by_their_letters() -> None:
    assert Text("abcdefgh") != Text("abcdefgx")
    assert Text("abcdefgh").after(Edit(7, "h", "x")) == Text("abcdefgx")
    assert hash(Text("ab")) == hash(Text("a").after(Edit(1, "", "b")))


def test_an_index_is_one_letter() -> None:
    text = Text("abc").after(Edit(3, "", "def"))
    assert (text[0], text[-1]) == ("a", "f")
    with pytest.raises(IndexError):
        text[6]
