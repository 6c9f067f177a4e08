"""Finding by regular expressions."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Span
from editor.search.matching import matches
from editor.search.plain_text import plain_text
from editor.search.query import Fold, Query, QueryRefused, Refusal, SearchTooSlow

ALL = Fold(kana=True, width=True)


def found(text: str, pattern: str, *, fold: Fold = Fold(), case: bool = False, whole: bool = False) -> list[str]:  # noqa: B008
    query = Query(pattern, regex=True, case=case, whole_word=whole, fold=fold)
    return [match.span.of(text) for match in matches(text, query)]


@pytest.mark.parametrize(
    ("text", "pattern", "expected"),
    [
        ("第1節と第12節", r"第(\d+)節", ["第1節", "第12節"]),
        ("一\n二\n", "^.$", ["一", "二"]),
        ("一\r\n二\r\n", "^.$", ["一", "二"]),
        ("一\r二", "^.", ["一", "二"]),
        ("一\r\n二", r"一\n二", ["一\r\n二"]),
        ("一\r\n二\n三", r"\r\n.", ["\r\n二", "\n三"]),
        (r"a\r" "\n", r"\\r\n", [r"\r" "\n"]),
        ("か\u3099く", "^.く", ["か\u3099く"]),
        ("ABC", "b", ["B"]),
        ("漢字とかな", r"\p{Han}+", ["漢字"]),
        ("[[a]", "[[a]+", ["[[a"]),
    ],
)
def test_a_pattern_reads_lines_and_characters_as_a_reader_does(text: str, pattern: str, expected: list[str]) -> None:
    assert found(text, pattern) == expected


def test_case_is_told_apart_when_it_is_asked_for() -> None:
    assert found("ABC abc", "b", case=True) == ["b"]


@pytest.mark.parametrize(
    ("text", "pattern", "fold", "expected"),
    [
        ("ひらがな ヒラガナ", "ひら(?:がな)?", Fold(kana=True), ["ひらがな", "ヒラガナ"]),
        ("ﾋﾗｶﾞﾅ です", "[ァ-ヶ]+", Fold(width=True), ["ﾋﾗｶﾞﾅ"]),
        ("（株）", r"（.）", Fold(width=True), ["（株）"]),
        ("第１２節", r"第[0-9]+節", Fold(width=True), ["第１２節"]),
        ("ﾋﾗｶﾞﾅ", "ひらがな", ALL, ["ﾋﾗｶﾞﾅ"]),
    ],
)
def test_a_pattern_passes_over_kana_and_width(text: str, pattern: str, fold: Fold, expected: list[str]) -> None:
    assert found(text, pattern, fold=fold) == expected


def test_whole_words_can_be_asked_of_a_pattern() -> None:
    assert found("学習と機械学習", "学習|機械学習", whole=True) == ["学習", "機械学習"]
    assert found("機械学習", "学習", whole=True) == []


def test_a_group_is_told_by_its_place_in_the_source() -> None:
    text = "か\u3099\r\nき"
    (match,) = matches(text, Query("(が)\n(き)(く)?", regex=True))
    assert match.groups == (Span(0, 5), Span(0, 2), Span(4, 5), None)


def test_a_pattern_stays_within_what_is_selected() -> None:
    text = "あいうえお"
    (match,) = matches(text, Query(".+", regex=True), within=[Span(1, 3)])
    assert match.span == Span(1, 3)


@pytest.mark.parametrize(
    "pattern", ["(", "[", "*", "a**", r"\p{Nothing}", "(?P<a>x)(?P<a", "(?<=a+)+(", "(?R)?a", "(a(?1)b)", "(" * 900]
)
def test_a_broken_pattern_is_refused_with_its_reason(pattern: str) -> None:
    with pytest.raises(QueryRefused) as refused:
        list(matches("x", Query(pattern, regex=True)))
    assert refused.value.reason is Refusal.SYNTAX
    assert refused.value.position is None or 0 <= refused.value.position <= len(pattern)


def test_a_pattern_of_thousands_of_signs_is_refused() -> None:
    with pytest.raises(QueryRefused) as refused:
        list(matches("x", Query("a" * 2_001, regex=True)))
    assert refused.value.reason is Refusal.TOO_LONG


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|aa)+$", r"(\w+\s?)*$", "((a{1,90}){1,90}){1,90}$"])
def test_a_pattern_that_tries_endless_ways_is_stopped(pattern: str) -> None:
    with pytest.raises(SearchTooSlow):
        list(matches("a" * 5_000 + "!", Query(pattern, regex=True), seconds=0.05))


def test_only_looking_is_timed_and_not_what_the_caller_does_between() -> None:
    text = "あ" * 2_000
    seen = [match.span.start for match in matches(text, Query("あ", regex=True), seconds=0.5)]
    assert seen == list(range(2_000))


@given(st.text("abx\n", max_size=600), st.sampled_from(["x*", "a|b", "^", "$", "a*?", "(a)|b*", "", ".", r"\b"]))
def test_matches_are_those_of_the_re_module(text: str, pattern: str) -> None:
    query = Query(pattern, regex=True, case=True)
    expected = [found.span() for found in re.finditer(pattern, text, re.MULTILINE)] if pattern else []
    assert [(match.span.start, match.span.end) for match in matches(text, query)] == expected


LETTERS = "かが\u3099\u309aｶﾞﾟAａé\r\n、 "


@given(st.text(LETTERS, max_size=40), st.builds(Fold, kana=st.booleans(), width=st.booleans()))
def test_a_span_of_the_plain_text_leads_back_to_what_it_was_made_of(text: str, fold: Fold) -> None:
    plain = plain_text(text, fold)
    places = [plain.source_place(place) for place in range(len(plain.text) + 1)]
    assert places == sorted(set(places))
    assert (places[0], places[-1]) == (0, len(text))
    assert [plain.place_of(place) for place in places] == list(range(len(places)))
    letters = [plain_text(text[start:end], fold).text for start, end in pairwise(places)]
    assert "".join(letters) == plain.text
