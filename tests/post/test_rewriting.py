"""From one text to another, by lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.post.rewriting import edits_between, place_after, with_lines_of

texts = st.lists(st.sampled_from(["a\n", "b\n", "c\r\n", "題\r", "d", "\n"]), max_size=12).map("".join)


@given(texts, texts)
def test_the_edits_lead_from_any_text_to_any_other(old: str, new: str) -> None:
    text = old
    for edit in edits_between(old, new):
        text = edit.apply_to(text)
    assert text == new


def test_lines_that_are_alike_are_not_touched() -> None:
    old = "".join(f"line {number}\n" for number in range(50))
    new = old.replace("line 3\n", "line three\n").replace("line 40\n", "")
    edits = edits_between(old, new)
    assert [(edit.removed, edit.inserted) for edit in edits] == [("3", "three"), ("line 40\n", "")]


def test_a_place_stays_with_its_words() -> None:
    old, new = "one\ntwo\nthree\n", "zero\none\n2\nthree\n"
    edits = edits_between(old, new)
    assert new[place_after(old.index("three"), edits) :] == "three\n"
    assert new[place_after(old.index("one"), edits) :].startswith("one")


def test_only_the_differences_that_are_meant_are_taken_back() -> None:
    now, then = "A\nb\nC\nd\n", "a\nb\nc\nd\ne\n"
    assert with_lines_of(now, then, gone={1}, come=()) == "a\nb\nC\nd\n"
    assert with_lines_of(now, then, gone=(), come={5}) == "A\nb\nC\nd\ne\n"
    assert with_lines_of(now, then, gone={1, 3}, come={5}) == then
    assert with_lines_of(now, then, gone={2}, come=()) == now
