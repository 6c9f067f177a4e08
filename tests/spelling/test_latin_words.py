"""Which words of a text are asked for, and how a dictionary spells them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.spelling.as_spelled import spelled
from editor.spelling.latin_words import is_among, latin_words


def words(text: str) -> list[str]:
    return [word.word for word in latin_words(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The cat sat.", ["The", "cat", "sat"]),
        ("Don’t say ‘hello’, don't.", ["Don't", "say", "hello", "don't"]),
        ("日本語とEnglishの混ざったtext。", ["English", "text"]),
        ("well-known", ["well", "known"]),
        ("re-elected non‑stop", ["elected", "stop"]),
        ("caf\u0065\u0301 na\u00efve", ["café", "naïve"]),
        ("dic\u00adtion\u00adary", ["dictionary"]),
        ("(either) and/or “both”…then—what?", ["either", "and", "or", "both", "then", "what"]),
        ("It ends.\vNext line", ["It", "ends", "Next", "line"]),
        ("THe word", ["THe", "word"]),
        ("l’été", ["l'été"]),
    ],
)
def test_words_of_prose_are_found(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "config.yml",
        "_config .gitignore ./run ~/notes /usr/share/words a/b/c",
        "someone@example.com www.example.com",
        "snake_case camelCase HTMLElement PDFs jQuery",
        "2nd v1.2 mp3",
        "--verbose -v",
        "foo() foo::bar key:value",
        "#hashtag @name $HOME",
        ":tada: :octocat:, :heart:.",
        "e.g. i.e. U.S.",
        "\ufffcs caf\ufffc",  # a piece of code, an entity
        "αbeta Русский",
        "a b c 日本",
        "x" * 61,
    ],
)
def test_what_is_no_word_is_not_asked_for(text: str) -> None:
    assert words(text) == []


def test_a_part_of_a_hyphenated_word_knows_the_whole() -> None:
    assert [(word.word, word.whole) for word in latin_words("a well‐known cat")] == [
        ("well", "well-known"),
        ("known", "well-known"),
        ("cat", ""),
    ]


def test_capitals_are_told() -> None:
    assert [word.is_capitals for word in latin_words("NASA Nasa nasa ÉTÉ")] == [True, False, False, True]
    assert [word.is_capitals for word in latin_words("TCP's API’s A's Its")] == [True, True, True, False]


@given(st.text("aÉz'’-.\u0301\u00ad 日_1/@(\ufffc", max_size=40))
def test_a_word_stands_where_it_is_told_to(text: str) -> None:
    place = 0
    for word in latin_words(text):
        assert place <= word.start < word.end
        assert spelled(text[word.start : word.end]) == word.word
        place = word.end


@pytest.mark.parametrize("word", ["Jekyll", "JEKYLL", "Jekyll's"])
def test_a_name_of_the_writers_is_right_in_capitals_and_as_an_owner(word: str) -> None:
    assert is_among(word, frozenset({"Jekyll"}))


@pytest.mark.parametrize("word", ["mokuhan", "Mokuhan", "MOKUHAN", "Mokuhan's"])
def test_a_word_of_the_writers_is_right_at_the_start_of_a_sentence(word: str) -> None:
    assert is_among(word, frozenset({"mokuhan"}))


def test_a_name_in_small_letters_is_not_right() -> None:
    assert not is_among("jekyll", frozenset({"Jekyll"}))
    assert not is_among("", frozenset({"Jekyll"}))
