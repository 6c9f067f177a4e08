"""Which dictionaries are asked for what may be meant, and which of their answers come first."""

from __future__ import annotations

import pytest

from editor.spelling.suggesting import distance, suggestions


class Known:
    """A dictionary that knows some words, and has always the same to suggest."""

    def __init__(self, words: str, *suggested: str) -> None:
        self._words = words.split()
        self._suggested = suggested
        self.was_asked = False

    def spell(self, word: str) -> bool:
        return word in self._words

    def suggest(self, word: str) -> tuple[str, ...]:
        self.was_asked = True
        return self._suggested


@pytest.mark.parametrize(
    ("word", "found", "first"),
    [
        ("dont", ("font", "dint", "don", "dot", "don't"), "don't"),
        ("aproximately", ("proximately", "approximately", "a proximately"), "approximately"),
        ("teh", ("eh", "the", "tech"), "the"),
        ("alot", ("a lot", "alto", "allot"), "a lot"),
        ("occured", ("occurred", "occur ed", "occur-ed"), "occurred"),
        ("publicaly", ("publican", "public ally", "publicly"), "publicly"),
        ("cafe", ("cape", "café"), "café"),
        ("recieve", ("receive", "relieve"), "receive"),
    ],
)
def test_what_is_nearest_to_the_word_comes_first(word: str, found: tuple[str, ...], first: str) -> None:
    assert suggestions([Known("", *found)], word)[0] == first


def test_what_is_as_near_keeps_its_order_and_each_is_told_once() -> None:
    assert suggestions([Known("", "bat", "cab"), Known("", "cab", "mat")], "cat") == ["cab", "bat", "mat"]


def test_only_the_dictionaries_of_the_language_of_the_text_are_asked() -> None:
    american, british = Known("the cat sat on a mat", "hat"), Known("the cat sat on mat", "hats")
    german = Known("a Katze Hut", "Hut")
    assert suggestions([german, american, british], "hta", ["the", "cat", "sat", "on", "a"]) == ["hat", "hats"]
    assert not german.was_asked


def test_others_are_asked_where_those_have_nothing_to_suggest_or_no_one_can_tell_the_language() -> None:
    english, german = Known("the cat"), Known("", "Hut")
    assert suggestions([english, german], "Huht", ["the", "cat"]) == ["Hut"]
    assert suggestions([Known("", "hat"), german], "hta") == ["hat", "Hut"]
    assert suggestions([], "hta") == []


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("", "ab", 2), ("abcd", "badc", 2)],
)
def test_the_distance_is_that_of_letters_put_in_taken_out_changed_and_swapped(one: str, other: str, steps: int) -> None:
    assert distance(one, other) == distance(other, one) == steps
