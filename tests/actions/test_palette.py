"""What the palette finds for what is typed in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.actions.palette import Asked, Entry, Kind, find, used_lately
from editor.actions.search import marked_letters


def entry(title: str, kind: Kind = Kind.COMMAND, *, also: str = "", enabled: bool = True) -> Entry:
    return Entry(kind, title, title, also=also, enabled=enabled)


def titles(typed: str, *lists: list[Entry]) -> list[str]:
    return [found.title for found in find(Asked.read(typed), lists)]


@pytest.mark.parametrize(
    ("typed", "kind", "words"),
    [
        ("> save", Kind.COMMAND, "save"),
        ("＞保存", Kind.COMMAND, "保存"),
        ("#見出し", Kind.HEADING, "見出し"),
        ("＃", Kind.HEADING, ""),
        ("@ post", Kind.POST, "post"),
        ("＠", Kind.POST, ""),
        (":12", Kind.LINE, "12"),
        ("a > b", None, "a > b"),
        ("", None, ""),
    ],
)
def test_the_first_sign_says_what_is_looked_for_in_any_width(typed: str, kind: Kind | None, words: str) -> None:
    assert Asked.read(typed) == Asked(kind, words)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        (":12", (12, 1)),
        ("：１２", (12, 1)),
        (":3:5", (3, 5)),
        ("：３：５", (3, 5)),
        (": 3 : 5 ", (3, 5)),
        (":3:", (3, 1)),
        (":3:0", (3, 1)),
        (":0", None),
        (":0:5", None),
        ("::5", None),
        (":3:x", None),
        (":x", None),
        (":", None),
        (":" + "9" * 40, None),
    ],
)
def test_a_place_is_a_line_and_a_column_from_one(typed: str, place: tuple[int, int] | None) -> None:
    assert Asked.read(typed).place == place


def test_all_kinds_are_mixed_by_how_near_they_are_then_by_kind() -> None:
    commands = [entry("Resave"), entry("Save")]
    headings = [entry("Saved", Kind.HEADING), entry("How to save", Kind.HEADING)]
    posts = [entry("save the date", Kind.POST)]
    assert titles("save", commands, headings, posts) == ["Save", "Saved", "save the date", "How to save", "Resave"]


def test_what_cannot_be_run_stands_behind_what_can() -> None:
    assert titles("sa", [entry("Save", enabled=False), entry("Same")]) == ["Same", "Save"]


def test_an_entry_is_found_by_its_other_words_after_all_that_are_found_by_their_titles() -> None:
    assert titles("save", [entry("保存", also="File Save"), entry("S a v e")]) == ["S a v e", "保存"]
    assert titles("fse", [entry("保存", also="File Save")]) == []


def test_where_nothing_is_typed_a_list_alone_is_whole_and_of_several_the_beginnings_are_mixed() -> None:
    many = [entry(str(number)) for number in range(20)]
    assert len(find(Asked.read(">"), [many])) == 20
    assert len(find(Asked.read(""), [many, many])) == 16
    assert titles("", [entry("a", enabled=False), entry("b")], []) == ["b"]


def test_what_was_used_is_remembered_once_the_latest_first() -> None:
    assert used_lately(["a", "b", "c"], "c") == ["c", "a", "b"]
    assert used_lately(["a", "b"], "c", most=2) == ["c", "a"]


@given(st.text(max_size=30), st.text(min_size=1, max_size=8))
def test_whatever_is_found_by_its_title_has_marked_letters_and_no_letter_is_beyond_it(title: str, typed: str) -> None:
    marked = marked_letters(title, typed)
    assert marked == sorted(set(marked))
    assert all(0 <= index < len(title) for index in marked)
