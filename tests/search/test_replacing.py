"""Replacing in a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Edit, Span
from editor.search.excerpt import LineNumbers, excerpt_of
from editor.search.matching import matches
from editor.search.query import Fold, Query, QueryRefused, Refusal
from editor.search.replacing import joined, preview, replace_all, replace_one
from editor.search.template import Replacement


def made(text: str, edits: list[Edit]) -> str:
    for edit in edits:
        text = edit.apply_to(text)
    return text


def replaced(text: str, query: Query, replacement: Replacement) -> str:
    return made(text, replace_all(text, query, replacement))


@pytest.mark.parametrize(
    ("text", "query", "replacement", "expected"),
    [
        ("学習コストと学習", Query("学習"), Replacement("訓練"), "訓練コストと訓練"),
        ("ﾃﾞｰﾀとデータ", Query("データ", fold=Fold(width=True)), Replacement("資料"), "資料と資料"),
        ("a.b", Query("."), Replacement(r"\0$1"), r"a\0$1b"),
        ("第1節", Query(r"第(\d)節", regex=True), Replacement(r"§\1"), "§1"),
        ("第1節", Query(r"第(?P<n>\d)節", regex=True), Replacement(r"\g<n>章\g<0>"), "1章第1節"),
        ("第1節", Query(r"第(\d)節", regex=True), Replacement("$1章"), "1章"),
        ("第1節", Query(r"第(?P<n>\d)節", regex=True), Replacement("$1${n}$&"), "11第1節"),
        ("第1節", Query(r"第(\d)節", regex=True), Replacement(r"$$\1$$ $100 ${x} $"), "$$1$$ $100 ${x} $"),
        ("第1節", Query(r"第(\d)節", regex=True), Replacement(r"\$1 \${1} \$& \\$1 \\\$1"), "$1 ${1} $& \\1 \\$1"),
        ("第1節", Query(r"第\d節", regex=True), Replacement(r"$1 ${1} \$1"), "$1 ${1} $1"),
        ("第1節", Query(r"第\d節"), Replacement(r"\$1"), "第1節"),
        ("ab", Query("a(x)?", regex=True), Replacement(r"[\1]"), "[]b"),
        ("*太字*", Query(r"\*(.+)\*", regex=True), Replacement(r"\*\1\*"), r"\*太字\*"),
        ("一、二", Query("、", regex=True), Replacement(r"\n"), "一\n二"),
        ("一、二\r\n", Query("、", regex=True), Replacement(r"\n"), "一\r\n二\r\n"),
        ("一、二\r\n", Query(r"、|\r\n", regex=True), Replacement(r"。\r\n"), "一。\r\n二。\r\n"),
        ("一、二\r\n", Query("、"), Replacement("\n"), "一\r\n二\r\n"),
        ("一\n二", Query("^", regex=True), Replacement("> "), "> 一\n> 二"),
        ("か\u3099く", Query("(.)く", regex=True), Replacement(r"\1っこう"), "か\u3099っこう"),
    ],
)
def test_each_match_is_replaced(text: str, query: Query, replacement: Replacement, expected: str) -> None:
    assert replaced(text, query, replacement) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("site", "Blog", "blog"),
        ("Site", "blog", "Blog"),
        ("SITE", "blog", "BLOG"),
        ("sITE", "Blog", "blog"),
        ("A", "an", "An"),
        ("サイト", "Blog", "Blog"),
    ],
)
def test_capitals_are_kept_when_that_is_asked_for(old: str, new: str, expected: str) -> None:
    assert replaced(f"_{old}_", Query(old), Replacement(new, keep_case=True)) == f"_{expected}_"


@pytest.mark.parametrize(("template", "position"), [(r"x\2", 1), (r"\g<no>", 0), (r"\g<7>", 0)])
def test_a_group_that_the_pattern_does_not_have_is_refused(template: str, position: int) -> None:
    with pytest.raises(QueryRefused) as refused:
        replace_all("a", Query("(a)", regex=True), Replacement(template))
    assert (refused.value.reason, refused.value.position) == (Refusal.UNKNOWN_GROUP, position)


def test_one_match_is_replaced_alone() -> None:
    text = "朝と朝"
    query = Query("朝")
    _, second = matches(text, query)
    assert replace_one(text, second, query, Replacement("夜")) == Edit(2, "朝", "夜")


def test_only_the_selection_is_replaced() -> None:
    edits = replace_all("の、の、の", Query("の"), Replacement("が"), within=[Span(2, 3)])
    assert edits == [Edit(2, "の", "が")]


def test_what_would_not_change_is_no_edit() -> None:
    assert replace_all("abc ABC", Query("abc"), Replacement("abc")) == [Edit(4, "ABC", "abc")]


def test_edits_go_from_the_last_to_the_first() -> None:
    starts = [edit.start for edit in replace_all("の、の、の", Query("の"), Replacement("である"))]
    assert starts == [4, 2, 0]


def test_very_many_edits_become_few_with_the_least_between_them() -> None:
    edits = [Edit(place, "の", "が") for place in (0, 2, 20, 22, 24)]
    text = "".join("の" if place in (0, 2, 20, 22, 24) else "、" for place in range(25))
    assert joined(text, edits, 2) == [Edit(0, "の、の", "が、が"), Edit(20, "の、の、の", "が、が、が")]


def test_a_row_shows_a_match_before_and_after_on_its_line() -> None:
    text = "一行目\n新しい学習コスト\n"
    (row,) = preview(text, Query("学習"), Replacement("訓練"))
    assert row.line == 2
    assert (row.before.text, row.before.span.of(row.before.text)) == ("新しい学習コスト", "学習")
    assert (row.after.text, row.after.span.of(row.after.text)) == ("新しい訓練コスト", "訓練")
    assert row.edit.apply_to(text) == "一行目\n新しい訓練コスト\n"


def test_rows_of_a_long_line_are_short() -> None:
    text = "前" * 100_000 + "的" + "後" * 100_000
    (row,) = preview(text, Query("的"), Replacement("中"))
    assert row.before.text == "…" + "前" * 30 + "的" + "後" * 80 + "…"
    assert row.after.span.of(row.after.text) == "中"


@pytest.mark.parametrize(("text", "span"), [("一\r\n二", Span(1, 3)), ("一\n二", Span(1, 2)), ("一\r二", Span(1, 2))])
def test_a_line_end_that_is_found_is_shown_as_a_sign(text: str, span: Span) -> None:
    shown = excerpt_of(text, span)
    assert shown.span.of(shown.text) == "↵"


@given(st.text("あ\r\n", max_size=30), st.lists(st.integers(0, 30), max_size=6))
def test_lines_are_numbered_whatever_ends_them(text: str, places: list[int]) -> None:
    numbers = LineNumbers(text)
    for place in places:
        place = min(place, len(text))
        if text.startswith("\r\n", place - 1) and place:
            continue  # between the two signs of one ending
        assert numbers.of(place) == len(re.findall("\r\n?|\n", text[:place])) + 1


def test_lines_are_those_of_the_text_and_of_the_front_matter_there_are_none() -> None:
    text = "---\r\ntitle: a\r\n---\r\n\r\nOne\r\n"
    numbers = LineNumbers(text)
    places = [text.index(words) for words in ("title", "One", "\r\nOne", "---\r\n\r\n", "One")]
    assert [numbers.of(place) for place in places] == [0, 2, 1, 0, 2]


@given(
    st.text("aあbの\n", max_size=60),
    st.text("aあの", min_size=1, max_size=2),
    st.text("aあX\\$1", max_size=3),
    st.integers(1, 5),
)
def test_replacing_all_is_replacing_by_hand(text: str, old: str, new: str, most: int) -> None:
    edits = replace_all(text, Query(old, case=True), Replacement(new), most=most)
    assert made(text, edits) == text.replace(old, new)
    assert len(edits) <= most


@given(st.text("ab1\n", max_size=60), st.sampled_from(["a(b)?", "(?P<x>1+)", "^", "b*", "[a1]$"]), st.integers(1, 5))
def test_replacing_by_a_pattern_is_what_re_makes_of_it(text: str, pattern: str, most: int) -> None:
    edits = replace_all(text, Query(pattern, regex=True, case=True), Replacement(r"<\g<0>>"), most=most)
    assert made(text, edits) == re.sub(pattern, r"<\g<0>>", text, flags=re.MULTILINE)
