"""What two did to one text is joined: nothing of either is lost, and what they did at one place is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.line_difference import lines_of
from editor.post.merge import Agreed, Choice, Conflict, merge

BASE = "---\ntitle: a\n---\none\n\ntwo\n\nthree\n"


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        (
            BASE.replace("one", "ONE"),
            BASE.replace("three", "THREE"),
            BASE.replace("one", "ONE").replace("three", "THREE"),
        ),
        (BASE.replace("title: a", "title: b"), BASE + "end\n", BASE.replace("title: a", "title: b") + "end\n"),
        (BASE, BASE.replace("two\n\n", ""), BASE.replace("two\n\n", "")),
        (BASE.replace("one\n\n", ""), BASE.replace("one\n\n", ""), BASE.replace("one\n\n", "")),
        ("x\n" + BASE, BASE + "y", "x\n" + BASE + "y"),
        (BASE, BASE, BASE),
    ],
)
def test_changes_at_different_places_are_both_there(mine: str, theirs: str, merged: str) -> None:
    made = merge(BASE, mine, theirs)
    assert made.conflicts == ()
    assert made.with_mine() == made.with_theirs() == merged


def test_neighbouring_lines_are_different_places() -> None:
    assert merge("a\nb\n", "A\nb\n", "a\nB\n").with_mine() == "A\nB\n"


@pytest.mark.parametrize(
    ("mine", "theirs", "conflict"),
    [
        (BASE.replace("two", "2"), BASE.replace("two", "zwei"), Conflict("two\n", "2\n", "zwei\n")),
        (BASE.replace("two", "2"), BASE.replace("two\n", ""), Conflict("two\n", "2\n", "")),
        (BASE + "mine\n", BASE + "theirs\n", Conflict("", "mine\n", "theirs\n")),
    ],
)
def test_different_changes_at_one_place_are_a_conflict(mine: str, theirs: str, conflict: Conflict) -> None:
    made = merge(BASE, mine, theirs)
    assert made.conflicts == (conflict,)
    assert made.with_mine() == mine
    assert made.with_theirs() == theirs


def test_a_conflict_stands_between_what_is_agreed() -> None:
    made = merge("a\nb\nc\n", "a\nB\nc\nd\n", "a\nβ\nc\n")
    assert made.pieces == (Agreed("a\n"), Conflict("b\n", "B\n", "β\n"), Agreed("c\nd\n"))


def test_what_is_added_below_is_not_glued_to_a_line_that_the_other_left_open() -> None:
    assert merge("a\nb\n", "a\nb\nnew\n", "a\nb").with_mine() == "a\nb\nnew"
    assert merge("a\r\nb\r\n", "a\r\nb", "A\r\nb\r\nnew\r\n").with_mine() == "A\r\nb\r\nnew"
    assert merge("a\n", "b", "a\nc\n").with_mine() == "b\nc"
    assert merge("a\nb", "A\nb", "a\nb\n").with_mine() == "A\nb\n"


LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\r\n", "\n", "日\n"]), max_size=12).map("".join)
OPEN = st.tuples(LINES, st.sampled_from(["", "a", "b", "日"])).map("".join)
"""Texts of which the last line may have no end."""


@given(OPEN, OPEN, OPEN)
def test_no_line_is_in_the_merge_that_none_has_written(base: str, mine: str, theirs: str) -> None:
    made = merge(base, mine, theirs)
    written = {line.rstrip("\r\n") for text in (base, mine, theirs) for line in lines_of(text)}
    for text in (made.with_mine(), made.with_theirs(), made.settled([Choice.BOTH] * len(made.conflicts))):
        assert {line.rstrip("\r\n") for line in lines_of(text)} <= written


@given(OPEN, OPEN)
def test_one_who_changed_nothing_takes_nothing_away(base: str, other: str) -> None:
    for made in (merge(base, base, other), merge(base, other, base), merge(base, other, other)):
        assert made.conflicts == ()
        assert made.with_mine() == other


@given(OPEN, OPEN, OPEN)
def test_the_merge_is_the_same_from_either_side(base: str, mine: str, theirs: str) -> None:
    made, turned = merge(base, mine, theirs), merge(base, theirs, mine)
    assert made.with_mine() == turned.with_theirs()
    assert made.with_theirs() == turned.with_mine()


@given(OPEN, OPEN, OPEN)
def test_every_line_that_one_added_is_in_the_merge_or_in_a_conflict(base: str, mine: str, theirs: str) -> None:
    made = merge(base, mine, theirs)
    pieces = [(piece.text,) if isinstance(piece, Agreed) else (piece.mine, piece.theirs) for piece in made.pieces]
    texts = [text for piece in pieces for text in piece]
    for side in (mine, theirs):
        for line in set(side.splitlines()):
            added = side.splitlines().count(line) - base.splitlines().count(line)
            assert sum(text.splitlines().count(line) for text in texts) >= min(1, added)


def test_each_conflict_is_settled_by_its_own_choice() -> None:
    found = merge("a\r\nb\r\nc", "A\r\nb\r\nmine", "ä\r\nb\r\ntheirs")
    assert found.settled([Choice.THEIRS, Choice.MINE]) == "ä\r\nb\r\nmine"
    assert found.settled([Choice.BOTH, Choice.THEIRS]) == "A\r\nä\r\nb\r\ntheirs"
    assert found.settled([Choice.MINE, Choice.BOTH]) == "A\r\nb\r\nmine\ntheirs"
    assert [found.place_of(number) for number in (0, 1)] == [1, 3]
