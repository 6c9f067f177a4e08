"""The rate at which a site says that it is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.post.post import Post
from editor.spelling.counts import Counts, count
from editor.spelling.reading import (
    Drift,
    ReadingRate,
    Rounding,
    Unit,
    drift_of,
    fitted_rate,
    minutes_of,
    said_minutes,
    usual_rate_of,
)
from tests.shared import needs_shared, shared


def japanese(characters: int) -> Counts:
    return Counts(characters=characters, words=characters // 50, cjk=characters * 9 // 10)


def english(words: int) -> Counts:
    return Counts(characters=words * 5, words=words)


@needs_shared
def test_the_sample_post_is_read_at_445_characters_a_minute() -> None:
    (sample,) = shared("samples").iterdir()
    post = Post(sample.read_text("utf-8"))
    body = post.body.of(post.source).replace("---END---", "")
    says = said_minutes(post.front_matter.values()["reading_time"])
    assert says == 8
    counts = count(body)
    rate = fitted_rate([(counts, says)])
    assert rate == ReadingRate(445, Unit.CHARACTERS, Rounding.UP, posts=1, agreeing=1)
    assert minutes_of(counts, rate) == 8


@pytest.mark.parametrize("rounding", list(Rounding))
@pytest.mark.parametrize("per_minute", [400, 500, 617])
def test_posts_by_one_rule_tell_the_rule(per_minute: int, rounding: Rounding) -> None:
    sizes = range(310, 12_000, 37)
    rate = fitted_rate((japanese(size), rounding.of(size / per_minute)) for size in sizes)
    assert rate is not None
    assert (rate.unit, rate.rounding, rate.agreeing) == (Unit.CHARACTERS, rounding, len(sizes))
    assert abs(rate.per_minute - per_minute) <= 2


def test_a_site_in_english_is_read_by_words() -> None:
    rate = fitted_rate((english(words), Rounding.UP.of(words / 200)) for words in range(50, 3_000, 41))
    assert rate is not None
    assert (rate.per_minute, rate.unit) == (200, Unit.WORDS)


def test_some_posts_with_a_wrong_number_change_nothing() -> None:
    right = [(japanese(size), Rounding.UP.of(size / 500)) for size in range(400, 9_000, 43)]
    wrong = [(japanese(3_000), 99), (japanese(9_000), 1), (japanese(100), 50)] * 20
    clean, fitted = fitted_rate(right), fitted_rate([*right, *wrong])
    assert clean is not None
    assert fitted is not None
    assert (fitted.per_minute, fitted.rounding) == (clean.per_minute, clean.rounding)
    assert (fitted.posts, fitted.agreeing) == (len(right) + len(wrong), len(right))


@pytest.mark.parametrize("posts", [[], [(Counts(), 1)], [(japanese(10), 300)], [(japanese(100_000), 1)]])
def test_no_rate_is_made_of_what_cannot_be_reading(posts: list[tuple[Counts, int]]) -> None:
    assert fitted_rate(posts) is None


def test_without_a_rate_the_usual_ones_count() -> None:
    assert minutes_of(Counts(characters=900, cjk=900), None) == 2
    assert (usual_rate_of(japanese(900)), usual_rate_of(english(900))) == (450, 220)


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (8, 8),
        (8.0, 8),
        ("8", 8),
        ("8分", 8),
        ("約 8 分", 8),
        ("8 min read", 8),
        ("8.5 min", 8),
        ("", None),
        ("soon", None),
        ("8 hours", None),
        (True, None),
        (None, None),
        (0, None),
        (float("nan"), None),
    ],
)
def test_the_field_may_say_its_minutes_in_several_ways(value: object, says: int | None) -> None:
    assert said_minutes(value) == says


def test_drift_is_told_only_where_the_field_says_something_else() -> None:
    rate = ReadingRate(500, Unit.CHARACTERS, Rounding.UP, posts=9, agreeing=9)
    assert drift_of(8, japanese(5_200), rate) == Drift(says=8, takes=11)
    assert drift_of("11分", japanese(5_200), rate) is None
    assert drift_of(None, japanese(5_200), rate) is None


@given(st.lists(st.tuples(st.integers(1, 20_000), st.integers(1, 60)), min_size=1, max_size=12))
def test_no_other_rate_agrees_with_more_posts(posts: list[tuple[int, int]]) -> None:
    rate = fitted_rate((japanese(size), minutes) for size, minutes in posts)
    if rate is None or rate.unit is Unit.WORDS:
        return
    for other in range(50, 5_000, 7):
        agreeing = sum(rate.rounding.of(size / other) == minutes for size, minutes in posts)
        assert agreeing <= rate.agreeing
