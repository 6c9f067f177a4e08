"""Finding words in a text, in any spelling."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.edit import Span
from editor.search.matching import count, find_next, find_previous, matches
from editor.search.query import Fold, Query

ALL = Fold(kana=True, width=True)


def found(text: str, query: Query) -> list[str]:
    return [match.span.of(text) for match in matches(text, query)]


def places(text: str, query: Query) -> list[tuple[int, int]]:
    return [(match.span.start, match.span.end) for match in matches(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("学習コスト、学習", Query("学習"), ["学習", "学習"]),
        ("Bedrock BEDROCK bedrock", Query("bedrock"), ["Bedrock", "BEDROCK", "bedrock"]),
        ("Bedrock BEDROCK bedrock", Query("bedrock", case=True), ["bedrock"]),
        ("ｂｅｄｒｏｃｋ ＢＥＤ", Query("bed", fold=Fold(width=True)), ["ｂｅｄ", "ＢＥＤ"]),
        ("ｂｅｄ", Query("bed"), []),
        ("ひらがな ヒラガナ ﾋﾗｶﾞﾅ", Query("ひらがな"), ["ひらがな"]),
        ("ひらがな ヒラガナ ﾋﾗｶﾞﾅ", Query("ひらがな", fold=Fold(kana=True)), ["ひらがな", "ヒラガナ"]),
        ("ひらがな ヒラガナ ﾋﾗｶﾞﾅ", Query("ﾋﾗｶﾞﾅ", fold=Fold(width=True)), ["ヒラガナ", "ﾋﾗｶﾞﾅ"]),
        ("ひらがな ヒラガナ ﾋﾗｶﾞﾅ", Query("ひらがな", fold=ALL), ["ひらがな", "ヒラガナ", "ﾋﾗｶﾞﾅ"]),
        ("か\u3099くせい がくせい", Query("がくせい"), ["か\u3099くせい", "がくせい"]),
        ("が か\u3099", Query("か\u3099"), ["が", "か\u3099"]),
        ("cafe\u0301 café", Query("CAFÉ"), ["cafe\u0301", "café"]),
        ("tiê\u0323ng tiệng", Query("tiệng"), ["tiê\u0323ng", "tiệng"]),
        ("いすゞ イスヾ", Query("いすゞ", fold=Fold(kana=True)), ["いすゞ", "イスヾ"]),
        ("神社 神社", Query("神社"), ["神社", "神社"]),
        ("　（株）", Query(" (株)", fold=Fold(width=True)), ["　（株）"]),
        ("行\r\n末 行\n末", Query("行\n末"), ["行\r\n末", "行\n末"]),
        ("a.b axb", Query("a.b"), ["a.b"]),
        ("", Query("x"), []),
        ("x", Query(""), []),
    ],
)
def test_words_are_found_in_each_spelling_that_the_query_passes_over(
    text: str, query: Query, expected: list[str]
) -> None:
    assert found(text, query) == expected


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("か\u3099", Query("か")),  # that is が, which is not か
        ("ｶﾞ", Query("ｶ")),
        ("ｶﾞ", Query("か", fold=ALL)),
        ("e\u0301", Query("e")),
        ("👩‍👧", Query("👩")),
        ("👩‍👧", Query("👧")),
        ("👍🏽", Query("👍")),
    ],
)
def test_a_match_is_never_a_part_of_what_a_reader_sees_as_one_character(text: str, query: Query) -> None:
    assert found(text, query) == []


def test_a_selected_glyph_is_the_same_letter_and_is_taken_along() -> None:
    assert found("葛\U000e0100城、葛城", Query("葛")) == ["葛\U000e0100", "葛"]
    assert found("葛\U000e0100城", Query("葛城")) == ["葛\U000e0100城"]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("学習コストと機械学習", "学習", [(0, 2)]),
        ("AmazonのBedrockを", "bedrock", [(7, 14)]),
        ("Bedrocks bedrock", "bedrock", [(9, 16)]),
        ("新モデルの", "新モデル", [(0, 4)]),
        ("モデル デルモ モデ", "モデ", [(8, 10)]),
        ("のの の", "の", [(3, 4)]),
    ],
)
def test_a_whole_word_is_a_run_of_one_script(text: str, words: str, expected: list[tuple[int, int]]) -> None:
    assert places(text, Query(words, whole_word=True)) == expected


def test_a_whole_word_that_begins_within_a_refused_one_is_found() -> None:
    assert places("大学の学の学 ", Query("学の学", whole_word=True)) == [(3, 6)]


def test_only_what_is_selected_is_looked_through() -> None:
    text = "の一の二の三の"
    spans = [Span(0, 3), Span(4, 6)]
    assert [match.span.start for match in matches(text, Query("の"), within=spans)] == [0, 2, 4]
    assert count(text, Query("の"), within=spans).number == 3


def test_a_selection_that_cuts_a_character_hides_no_mark_of_it() -> None:
    assert not list(matches("か\u3099", Query("か", fold=ALL), within=[Span(0, 1)]))


def test_the_next_match_comes_round_again_at_the_end() -> None:
    text = "朝、昼、朝"
    next_one = find_next(text, Query("朝"), 1)
    again = find_next(text, Query("朝"), 5)
    assert next_one is not None
    assert (next_one.match.span.start, next_one.wrapped) == (4, False)
    assert again is not None
    assert (again.match.span.start, again.wrapped) == (0, True)
    assert find_next(text, Query("朝"), 5, wrap=False) is None
    assert find_next(text, Query("夜"), 0) is None


def test_the_match_before_comes_round_again_at_the_start() -> None:
    text = "朝、昼、朝"
    before = find_previous(text, Query("朝"), 4)
    again = find_previous(text, Query("朝"), 0)
    assert before is not None
    assert (before.match.span.start, before.wrapped) == (0, False)
    assert again is not None
    assert (again.match.span.start, again.wrapped) == (4, True)
    assert find_previous(text, Query("朝"), 0, wrap=False) is None


def test_an_empty_match_is_not_found_at_the_same_place_again() -> None:
    text = "一\n二\n三"
    starts = Query("^", regex=True)
    first = find_next(text, starts, 0)
    assert first is not None
    second = find_next(text, starts, first.match.span.end, passing=first.match.span)
    assert second is not None
    assert second.match.span == Span(2, 2)


def test_the_count_tells_which_match_is_selected() -> None:
    counted = count("の、の、の", Query("の"), current=Span(2, 3))
    assert (counted.number, counted.current, counted.complete) == (3, 2, True)
    limited = count("のののの", Query("の"), limit=3)
    assert (limited.number, limited.complete) == (3, False)


LETTERS = "かがカガｶﾞ\u3099\u309aはハﾊﾟパぱaAａＡe\u0301éÉ、ー葛\U000e0100 \n"


def clusters(text: str) -> list[str]:
    """Return the characters of *text* as a reader sees them, for the letters of these tests."""
    found: list[str] = []
    for letter in text:
        goes_on = unicodedata.combining(letter) or letter in "ﾞﾟ\U000e0100"
        if found and goes_on and found[-1] != "\n":
            found[-1] += letter
        else:
            found.append(letter)
    return found


def key(cluster: str, query: Query) -> str:
    """Return what is the same for all spellings of *cluster*, by the long way round."""
    cluster = cluster.replace("\U000e0100", "") or cluster
    letters = unicodedata.normalize("NFD", cluster)
    if query.fold.width:
        letters = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", letters))
    if query.fold.kana:
        letters = "".join(chr(ord(x) + 0x60) if "\u3041" <= x <= "\u3096" else x for x in letters)
    return letters if query.case else letters.lower()


def by_hand(text: str, query: Query) -> list[tuple[int, int]]:
    pieces, wanted = clusters(text), [key(piece, query) for piece in clusters(query.text)]
    keys = [key(piece, query) for piece in pieces]
    starts = [sum(map(len, pieces[:index])) for index in range(len(pieces) + 1)]
    found, index = [], 0
    while index + len(wanted) <= len(keys):
        if keys[index : index + len(wanted)] == wanted:
            found.append((starts[index], starts[index + len(wanted)]))
            index += len(wanted)
        else:
            index += 1
    return found


folds = st.builds(Fold, kana=st.booleans(), width=st.booleans())
words = st.text(LETTERS.replace("\U000e0100", ""), min_size=1, max_size=3).filter(
    lambda text: not unicodedata.combining(text[0]) and text[0] not in "ﾞﾟ"
)


@given(st.text(LETTERS, max_size=30), st.builds(Query, words, case=st.booleans(), fold=folds))
def test_what_is_found_is_what_a_comparison_character_by_character_finds(text: str, query: Query) -> None:
    assert places(text, query) == by_hand(text, query)


@given(st.text("あのb \n", max_size=40), st.text("あのb ", min_size=1, max_size=2), st.integers(0, 40))
def test_the_match_before_a_place_is_the_last_of_all_that_end_there(text: str, words: str, position: int) -> None:
    position = min(position, len(text))
    query = Query(words)
    ending = [match for match in matches(text, query) if match.span.end <= position]
    before = find_previous(text, query, position, wrap=False)
    assert (before.match if before else None) == (ending[-1] if ending else None)
